using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Ties hash joins to scans on their probe side: the keys of the built table filter what is read. Only within a
/// fragment, and
/// only where a row without partner would be dropped anyway.
/// </summary>
public sealed class RuntimeFilters
{
    private const double BuildRowsMax = 50_000_000;

    /// <summary>A build side waits for a filter only where that promises to leave a small part of it.</summary>
    private const double BuildSideFactor = 8;

    private int _next = 1;

    public static PhysicalNode Assign(PhysicalNode root) => new RuntimeFilters().Walk(root);

    private PhysicalNode Walk(PhysicalNode node)
    {
        if (node is PhysicalJoin join && DropsUnmatched(join)) node = AddFilters(join);
        return node.MapInputs(Walk);
    }

    private static bool DropsUnmatched(PhysicalJoin join)
        => join.Kind is Kind.Inner or Kind.LeftSemi or Kind.Right or Kind.RightSemi
            && join.Keys.Length > 0 && !join.NullAware
            && join.Right.Rows <= Math.Min(join.Left.Rows, BuildRowsMax);

    private PhysicalJoin AddFilters(PhysicalJoin join)
    {
        var left = join.Left;
        var filters = ImmutableArray.CreateBuilder<(int, int)>();
        for (var i = 0; i < join.Keys.Length; i++)
        {
            if (join.Keys[i].NullSafe || Place(left, join.Keys[i].Left, _next, join.Right.Rows) is not { } placed) continue;
            left = placed;
            filters.Add((_next++, i));
        }

        return filters.Count == 0 ? join : join with { Left = left, RuntimeFilters = filters.ToImmutable() };
    }

    /// <summary>Puts a filter on the scan that a column comes from; null when there is none to reach.</summary>
    private static PhysicalNode? Place(PhysicalNode node, PlanColumn column, int id, double buildRows)
    {
        switch (node)
        {
            case PhysicalScan scan when scan.Columns.Any(c => c.Column.Equals(column)):
                return scan with { RuntimeFilters = scan.RuntimeFilters.Add((id, column)) };
            case PhysicalProject project:
                return project.SourceOf(column) is { } source ? PlaceInput(project, 0, source, id, buildRows) : null;
            case PhysicalFilter or PhysicalSort { Limit: 0 } or PhysicalRankLimit:
                return PlaceInput(node, 0, column, id, buildRows);
            case PhysicalJoin join when join.Left.Positions.ContainsKey(column.Id):
                return PlaceInput(join, 0, column, id, buildRows);
            case PhysicalJoin join when join.Kind != Kind.Full && buildRows * BuildSideFactor <= join.Right.Rows:
                return PlaceOnBuildSide(join, column, id, buildRows);
            case PhysicalAggregate { Phase: AggregateSpec.Types.Phase.Single, GroupingSets.IsEmpty: true } aggregate:
                var at = aggregate.Output.ToList().IndexOf(column);
                return at >= 0 && at < aggregate.GroupBy.Length
                    ? PlaceInput(aggregate, 0, aggregate.GroupBy[at], id, buildRows)
                    : null;
            case PhysicalWindow window when window.PartitionBy.Contains(column):
                return PlaceInput(window, 0, column, id, buildRows);
            case PhysicalUnion union:
                return PlaceInBranches(union, column, id, buildRows);
            default:
                return null;
        }
    }

    // The column comes from the side that is built, and in an inner join its equal on the other side is filtered as well.
    private static PhysicalNode? PlaceOnBuildSide(PhysicalJoin join, PlanColumn column, int id, double buildRows)
    {
        var built = join.Right.Positions.ContainsKey(column.Id) ? Place(join.Right, column, id, buildRows) : null;
        if (built is null) return null;
        var key = join.Kind == Kind.Inner ? join.Keys.FirstOrDefault(k => k.Right.Equals(column) && !k.NullSafe) : null;
        var probed = key is null ? null : Place(join.Left, key.Left, id, buildRows);
        return join with { Left = probed ?? join.Left, Right = built };
    }

    private static PhysicalNode? PlaceInput(PhysicalNode node, int input, PlanColumn column, int id, double buildRows)
    {
        if (Place(node.Inputs[input], column, id, buildRows) is not { } placed) return null;
        PhysicalNode[] inputs = [.. node.Inputs];
        inputs[input] = placed;
        return node.WithInputs(inputs);
    }

    private static PhysicalUnion? PlaceInBranches(PhysicalUnion union, PlanColumn column, int id, double buildRows)
    {
        var at = union.Output.ToList().IndexOf(column);
        var any = false;
        var branches = union.Branches.ToArray();
        for (var i = 0; i < branches.Length; i++)
        {
            if (Place(branches[i], branches[i].Output[at], id, buildRows) is not { } placed) continue;
            branches[i] = placed;
            any = true;
        }

        return any ? union with { Branches = [.. branches] } : null;
    }
}
