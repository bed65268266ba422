using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Parses delimited text from a registered stream.</summary>
public sealed record PhysicalCsv(CsvSourceSpec Format) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => "FileScanNode";
    public override IEnumerable<string> Details => [$"FILE: {Format.FileName}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec() => Format;
}
