using Xunit;

namespace MatViewDb.Unit.Rooms.Interop;

/// <summary>Marks a test that needs node and npm; without them it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    private static readonly string? Missing = NodePackage.WhatIsMissing();

    public NodeFactAttribute() => Skip = Missing;
}
