using System.Reflection;
using Xunit.Sdk;

namespace MatViewDb.Golden.Running;

/// <summary>Gives a theory the case files of a lane, or the reason why the lane cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LaneCasesAttribute(string lane) : DataAttribute
{
    public string Lane { get; } = lane;

    public override string? Skip
    {
        get => Running.Lane.Get(Lane).Backends > 1 ? "a node with several backends cannot be started in a process yet" : null;
        set => throw new NotSupportedException("the lane decides");
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => CaseRun.Files(Lane).Select(file => new object[] { file });
}
