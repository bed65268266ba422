using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds joins: ON, USING, NATURAL, and which names are visible afterwards.</summary>
public sealed class JoinBinder(TableBinder tables, Scope? outer)
{
    private BindingContext Context => tables.Context;

    public BoundTable Bind(Join join, Scope? lateral)
    {
        if (join.Kind is JoinKind.RightSemi or JoinKind.RightAnti)
        {
            var kind = join.Kind == JoinKind.RightSemi ? JoinKind.LeftSemi : JoinKind.LeftAnti;
            join = join with { Kind = kind, Left = join.Right, Right = join.Left };
        }

        var left = tables.Bind(join.Left, lateral);
        var visible = new Scope([.. lateral?.Columns ?? [], .. left.Columns], outer);
        if (join.Right is TableFunction { Name: var function } && UnnestBinder.Knows(function))
            return new UnnestBinder(Context, outer, tables.Ctes).Join(join, left, visible);
        if (join.Right is JsonTable) return new JsonTableBinder(Context, outer, tables.Ctes).Join(join, left, visible);
        var right = tables.Bind(join.Right, visible);
        CheckAliases(left.Columns, right.Columns);
        var shared = join.Natural ? SharedNames(left, right) : join.Using;
        if (shared.Count > 0) return BindUsing(join, left, right, shared);
        var scope = new Scope([.. left.Columns, .. right.Columns], outer);
        ScalarExpression condition = LiteralExpression.True;
        if (join.On is not null)
        {
            var place = new ExpressionScope(scope, "on clause") { Ctes = tables.Ctes };
            condition = new ExpressionBinder(Context, place).BindCondition(join.On);
        }

        if (join.Kind is JoinKind.Asof or JoinKind.AsofLeft)
            return new BoundTable(AsofJoin.Make(join.Kind, left.Plan, right.Plan, condition), scope.Columns);
        var plan = Make(join, left.Plan, right.Plan, condition);
        return new BoundTable(plan, plan.EmitsLeftOnly ? left.Columns : scope.Columns);
    }

    private static LogicalJoin Make(Join join, LogicalNode left, LogicalNode right, ScalarExpression condition)
    {
        var kind = join.Kind switch
        {
            JoinKind.Left => LogicalJoinKind.Left,
            JoinKind.Right => LogicalJoinKind.Right,
            JoinKind.Full => LogicalJoinKind.Full,
            JoinKind.LeftSemi => LogicalJoinKind.LeftSemi,
            JoinKind.LeftAnti => LogicalJoinKind.LeftAnti,
            _ => LogicalJoinKind.Inner,
        };
        return new LogicalJoin(kind, left, right, condition) { Hint = join.Hint };
    }

    private BoundTable BindUsing(Join join, BoundTable left, BoundTable right, NodeList<string> names)
    {
        var comparisons = new ComparisonBinder(Context);
        var parts = new List<ScalarExpression>();
        var merged = new List<ScopeColumn>();
        var computed = new List<NamedExpression>();

        // The table that keeps all its rows comes first: in RIGHT JOIN the right one. Shared columns follow its order (MySQL).
        var (first, second) = join.Kind == JoinKind.Right ? (right, left) : (left, right);
        foreach (var name in InOrderOf(first, names))
        {
            var l = FindShared(left.Columns, name);
            var r = FindShared(right.Columns, name);
            parts.Add(comparisons.Compare("eq", new ColumnExpression(l.Column), new ColumnExpression(r.Column)));
            if (join.Kind == JoinKind.Full)
            {
                var value = Context.Call("coalesce", new ColumnExpression(l.Column), new ColumnExpression(r.Column));
                var column = Context.Columns.Create(name, value.Type);
                computed.Add(new NamedExpression(column, value));
                merged.Add(new ScopeColumn(null, "", l.Name, column));
            }
            else
            {
                merged.Add(join.Kind == JoinKind.Right ? r : l);
            }
        }

        LogicalNode plan = Make(join, left.Plan, right.Plan, Predicates.And(parts));
        if (computed.Count > 0)
        {
            plan = new LogicalProject(plan, [.. plan.Output.Select(NamedExpression.Of), .. computed]);
        }
        var columns = new List<ScopeColumn>(merged);
        var semi = join.Kind is JoinKind.LeftSemi or JoinKind.LeftAnti;
        foreach (var column in semi ? left.Columns : first.Columns.Concat(second.Columns))
        {
            if (merged.Contains(column)) continue;
            var isShared = names.Any(n => n.Equals(column.Name, StringComparison.OrdinalIgnoreCase))
                && !column.QualifiedOnly;
            columns.Add(isShared ? column with { QualifiedOnly = true } : column);
        }

        return new BoundTable(plan, columns);
    }

    private static IEnumerable<string> InOrderOf(BoundTable table, NodeList<string> names)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in table.Columns.Where(c => !c.QualifiedOnly)) places.TryAdd(column.Name, places.Count);
        return names.OrderBy(n => places.GetValueOrDefault(n));
    }

    private static ScopeColumn FindShared(IReadOnlyList<ScopeColumn> columns, string name)
    {
        var found = columns
            .Where(c => !c.QualifiedOnly && c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return found.Count switch
        {
            0 => throw BindingErrors.UnknownColumn.With(name, "from clause"),
            1 => found[0],
            _ => throw BindingErrors.AmbiguousColumn.With(name, "from clause"),
        };
    }

    private static NodeList<string> SharedNames(BoundTable left, BoundTable right)
    {
        var names = left.Columns.Where(c => !c.QualifiedOnly).Select(c => c.Name)
            .Where(n => right.Columns.Any(c => !c.QualifiedOnly && c.Name.Equals(n, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return NodeList.From(names);
    }

    private static void CheckAliases(IReadOnlyList<ScopeColumn> left, IReadOnlyList<ScopeColumn> right)
    {
        var names = left.Select(c => (c.Database, c.Table)).ToHashSet();
        foreach (var column in right)
        {
            if (column.Table.Length > 0 && names.Contains((column.Database, column.Table)))
            {
                throw BindingErrors.NotUniqueTable.With(column.Table);
            }
        }
    }
}
