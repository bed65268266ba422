using Xunit;

namespace MatViewDb.Unit;

/// <summary>Holds tests that measure the memory of the process: no other test may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    internal const string Name = "alone";
}
