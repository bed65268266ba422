using MatViewDb.Arrow.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Ties a top-n to the scan that its first key comes from: rows that lie behind the rows already kept are not read. Only within a
/// fragment, and only over operators that stream rows whose dropping changes nothing else.
/// </summary>
public sealed class TopBounds
{
    /// <summary>Above this many rows the operator sorts everything.</summary>
    private const long RowsMax = 256 << 10;

    private int _next = 1;

    public static PhysicalNode Assign(PhysicalNode root) => new TopBounds().Walk(root);

    private PhysicalNode Walk(PhysicalNode node)
    {
        if (node is PhysicalSort sort && sort.Limit > 0 && sort.Limit + sort.Offset <= RowsMax && IsWhole(sort.Keys[0].Column)
            && Place(sort.Input, sort.Keys[0].Column, _next) is { } placed)
        {
            node = sort with { Input = placed, BoundId = _next++ };
        }

        return node.MapInputs(Walk);
    }

    private static bool IsWhole(PlanColumn column)
        => column.Type.ToArrow().Physical is PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64;

    /// <summary>Puts the bound on the scan that a column comes from; null when there is none to reach.</summary>
    private static PhysicalNode? Place(PhysicalNode node, PlanColumn column, int id)
    {
        switch (node)
        {
            case PhysicalScan { Limit: 0, TopBound: null } scan when scan.Columns.Any(c => c.Column.Equals(column)):
                return scan with { TopBound = (id, column) };
            case PhysicalProject project:
                return project.SourceOf(column) is { } source ? PlaceInput(project, source, id) : null;
            case PhysicalFilter:
                return PlaceInput(node, column, id);
            case PhysicalJoin join when StreamsLeft(join) && join.Left.Positions.ContainsKey(column.Id):
                return PlaceInput(join, column, id);
            default:
                return null;
        }
    }

    private static bool StreamsLeft(PhysicalJoin join)
        => join.Kind is Protocol.HashJoinSpec.Types.Kind.Inner or Protocol.HashJoinSpec.Types.Kind.Left
            or Protocol.HashJoinSpec.Types.Kind.LeftSemi or Protocol.HashJoinSpec.Types.Kind.LeftAnti
            or Protocol.HashJoinSpec.Types.Kind.Mark;

    private static PhysicalNode? PlaceInput(PhysicalNode node, PlanColumn column, int id)
    {
        if (Place(node.Inputs[0], column, id) is not { } placed) return null;
        PhysicalNode[] inputs = [.. node.Inputs];
        inputs[0] = placed;
        return node.WithInputs(inputs);
    }
}
