using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Filters;
using MatViewDb.Planner.Writes;

namespace MatViewDb.Planner.Rules.Projections;

/// <summary>
/// Reads a generated column where a query computes what it holds: that spares the computation, and zone maps and partitions of the
/// column help.
/// </summary>
public sealed class UseGeneratedColumns : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
    {
        var known = plan.Descendants().OfType<LogicalScan>().Where(s => s.Table.HasGenerated)
            .SelectMany(s => Known(s, context)).ToList();
        return known.Count == 0 ? plan : plan.RewriteUp(node => Use(node, known));
    }

    private static IEnumerable<Generated> Known(LogicalScan scan, RuleContext context)
    {
        // Columns that the scan does not read stand for nothing that the query could mean.
        var scope = scan.Table.StoredColumns.Select(stored => new ScopeColumn(
            null, scan.Table.Name, stored.Name,
            scan.Columns.FirstOrDefault(c => c.Stored.Id == stored.Id)?.Column
                ?? context.Columns.Create(stored.Name, stored.Type))).ToList();
        foreach (var column in scan.Columns)
        {
            if (column.Stored.GeneratedSql is not { } sql) continue;
            var expression = SimplifyExpressions.Simplify(
                GeneratedColumns.Bind(sql, new BindingContext(context.Catalog, context.Columns), scope));
            // A value that was changed to fit the column is not what the query asks for.
            if (expression.Type == column.Column.Type && expression is not (ColumnExpression or LiteralExpression))
                yield return new Generated(expression, column.Column);
        }
    }

    private static LogicalNode Use(LogicalNode node, List<Generated> known)
    {
        if (node.Inputs.Count == 0) return node;
        var usable = known.Where(g => node.Inputs.Any(i => IsPlain(i, g.Column))).ToList();
        if (usable.Count == 0) return node;
        return node.MapExpressions(expression => expression.Replace(
            part => usable.Find(g => g.Expression.Equals(part)) is { } found ? new ColumnExpression(found.Column) : null));
    }

    // Behind an outer join a column may be NULL where its expression over the joined row is not.
    private static bool IsPlain(LogicalNode node, PlanColumn column) => node switch
    {
        LogicalScan => node.OutputSet.Contains(column),
        LogicalFilter or LogicalGuard => IsPlain(node.Inputs[0], column),
        LogicalJoin { Kind: LogicalJoinKind.Inner } join => IsPlain(join.Left, column) || IsPlain(join.Right, column),
        LogicalJoin { Kind: LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti or LogicalJoinKind.Left } join
            => IsPlain(join.Left, column),
        _ => false,
    };

    private sealed record Generated(ScalarExpression Expression, PlanColumn Column);
}
