using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Sharing;

/// <summary>
/// Gives numbers that are equal for plans that may compute the same; projections and windows only add columns and do not
/// count.
/// </summary>
internal sealed class PlanShapes
{
    private readonly Dictionary<LogicalNode, int> _known = new(ReferenceEqualityComparer.Instance);

    internal int Of(LogicalNode node)
    {
        if (!_known.TryGetValue(node, out var shape))
        {
            shape = Compute(node);
            _known.Add(node, shape);
        }

        return shape;
    }

    private int Compute(LogicalNode node)
    {
        switch (node)
        {
            case LogicalScan scan:
                return HashCode.Combine(1, scan.Table.Id);
            case LogicalProject or LogicalWindow:
                return Of(node.Inputs[0]);
            case LogicalFilter filter:
                return HashCode.Combine(2, Of(filter.Input), filter.Conjuncts.Count);
            case LogicalAggregate aggregate:
                return HashCode.Combine(3, Of(aggregate.Input), aggregate.Keys.Length, aggregate.GroupingSets.Length);
            case LogicalJoin join:
                return HashCode.Combine(4, join.Kind, Of(join.Left), Of(join.Right));
            default:
                var hash = default(HashCode);
                hash.Add(node.GetType());
                foreach (var input in node.Inputs) hash.Add(Of(input));
                return hash.ToHashCode();
        }
    }
}
