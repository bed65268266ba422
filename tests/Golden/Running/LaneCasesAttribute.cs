using System.Reflection;
using Xunit.Sdk;

namespace MatViewDb.Golden.Running;

/// <summary>Gives a theory the case files of a lane.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LaneCasesAttribute(string lane) : DataAttribute
{
    public string Lane { get; } = lane;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => CaseRun.Files(Lane).Select(file => new object[] { file });
}
