using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Lets a block of a query stand on inputs that are no tables: groups, unions, windows. While the block is matched a scan of a
/// table that nobody has stands for each; no view reads it, so it is always among what is joined with the view's rows.
/// </summary>
internal sealed class BlockLeaves(ColumnFactory columns)
{
    private readonly Dictionary<long, LogicalNode> _nodes = [];

    /// <summary>
    /// Gives the node under columns of its own, with what its columns are called now: one part may stand in a block in two places, as
    /// the values that a correlated subquery is computed for do.
    /// </summary>
    internal (LogicalNode Node, Dictionary<PlanColumn, ScalarExpression> Names) Renamed(LogicalNode node)
    {
        var items = node.Output.DistinctBy(c => c.Id)
            .Select(c => new NamedExpression(columns.Copy(c), new ColumnExpression(c))).ToImmutableArray();
        var names = node.Output.DistinctBy(c => c.Id).Zip(items)
            .ToDictionary(p => p.First, p => (ScalarExpression)new ColumnExpression(p.Second.Column));
        return (new LogicalProject(node, items), names);
    }

    internal LogicalScan Add(LogicalNode node)
    {
        // No object and no closed view has such an id.
        var id = long.MinValue + _nodes.Count;
        _nodes.Add(id, node);
        var notNull = node.NotNull;
        var scanned = node.Output.DistinctBy(c => c.Id).Select((c, i) => new ScanColumn(
            c, new Column(i + 1, c.Name, c.Type, Nullable: !notNull.Contains(c)))).ToImmutableArray();
        var table = new Table(id, 0, "a part of the query", "", default) { StoredColumns = [.. scanned.Select(c => c.Stored)] };
        return new LogicalScan(table, "", table.Name, scanned);
    }

    /// <summary>Puts what the scans stand for back in their places, changed as the caller wants it.</summary>
    internal LogicalNode Restore(LogicalNode plan, Func<LogicalNode, LogicalNode> change)
        => _nodes.Count == 0 ? plan : plan.RewriteUp(
            node => node is LogicalScan scan && _nodes.TryGetValue(scan.Table.Id, out var own) ? change(own) : node);
}
