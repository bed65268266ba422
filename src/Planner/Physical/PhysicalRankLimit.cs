using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Drops rows that are not among the first of their partition for sure, before a window sorts them.</summary>
public sealed record PhysicalRankLimit(
    PhysicalNode Input, ImmutableArray<PlanColumn> PartitionBy, ImmutableArray<ColumnOrder> OrderBy, long Limit, bool IsDistinct)
    : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "PARTITION TOP-N";

    public override IEnumerable<string> Details
    {
        get
        {
            if (PartitionBy.Length > 0) yield return $"partition by: {string.Join(", ", PartitionBy.Select(p => p.Name))}";
            if (OrderBy.Length > 0) yield return $"order by: {string.Join(", ", OrderBy)}";
            yield return $"limit: {Limit}";
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var spec = new RankLimitSpec { Limit = Limit, IsDistinct = IsDistinct };
        spec.PartitionBy.AddRange(PartitionBy.Select(p => Input.Positions[p.Id]));
        if (OrderBy.Length > 0) spec.FirstKey = OrderBy[0].Encode(Input);
        return spec;
    }
}
