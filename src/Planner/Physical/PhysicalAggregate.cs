using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Groups and aggregates, in one phase or in two.</summary>
public sealed record PhysicalAggregate(
    PhysicalNode Input, ImmutableArray<PlanColumn> GroupBy, ImmutableArray<ColumnCall> Calls,
    AggregateSpec.Types.Phase Phase) : PhysicalNode
{
    public ImmutableArray<ImmutableArray<int>> GroupingSets { get; init; } = [];

    public override IReadOnlyList<PhysicalNode> Inputs => [Input];

    public override string Title => Phase switch
    {
        AggregateSpec.Types.Phase.Partial => "AGGREGATE (update serialize)",
        AggregateSpec.Types.Phase.Final => "AGGREGATE (merge finalize)",
        _ => "AGGREGATE (update finalize)",
    };

    public override IEnumerable<string> Details
    {
        get
        {
            if (Calls.Length > 0) yield return $"output: {string.Join(", ", Calls)}";
            yield return $"group by: {string.Join(", ", GroupBy.Select(g => g.Name))}";
            if (GroupingSets.Length > 0)
            {
                var sets = GroupingSets.Select(s => $"({string.Join(", ", s.Select(i => GroupBy[i].Name))})");
                yield return $"grouping sets: {string.Join(", ", sets)}";
            }
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var spec = new AggregateSpec { Phase = Phase, EstimatedGroups = (long)Math.Min(Rows, 1e15) };
        spec.GroupBy.AddRange(GroupBy.Select(g => Input.Positions[g.Id]));
        spec.Aggregates.AddRange(Calls.Select(c => c.Encode(Input, !NotNull.Contains(c.Column))));
        foreach (var set in GroupingSets)
        {
            var encoded = new AggregateSpec.Types.GroupingSet();
            encoded.Columns.AddRange(set);
            spec.GroupingSets.Add(encoded);
        }

        return spec;
    }
}
