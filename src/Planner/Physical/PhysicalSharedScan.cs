using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Reads the rows that a shared subplan left behind.</summary>
public sealed record PhysicalSharedScan(int Id, ImmutableArray<int> Columns) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => $"SHARED SCAN #{Id}";

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec()
    {
        var spec = new SharedScanSpec { Id = Id };
        spec.Columns.AddRange(Columns);
        return spec;
    }
}
