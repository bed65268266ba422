using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Holds what GROUP BY says: the distinct keys and, when there are several, the grouping sets over them.
/// </summary>
/// <param name="IsPresent">False for aggregates without GROUP BY.</param>
/// <param name="Keys">The distinct key expressions.</param>
/// <param name="Sets">Grouping sets as indexes into the keys; empty = one set of all.</param>
public sealed record Grouping(
    bool IsPresent, IReadOnlyList<(
        string Name, ScalarExpression Expression)> Keys, ImmutableArray<ImmutableArray<int>> Sets);

/// <summary>Binds GROUP BY: positions, aliases (columns go first), ROLLUP, CUBE and GROUPING SETS.</summary>
public sealed class GroupingBinder(BindingContext context, ExpressionScope place, IReadOnlyList<SelectOutput> items)
{
    private const int SetsMax = 256;
    private readonly List<(string Name, ScalarExpression Expression)> _keys = [];

    public Grouping Bind(GroupBy? groupBy)
    {
        if (groupBy is null) return new Grouping(false, [], []);
        if (groupBy.IsAll)
        {
            foreach (var item in items)
            {
                if (!item.Expression.HasAggregate() && !item.Expression.HasWindow()) Add(item.Name, item.Expression);
            }

            return new Grouping(true, _keys, []);
        }

        var binder = new ExpressionBinder(context, place with
        {
            Clause = "group statement",
            AggregatesAllowed = false,
            WindowsAllowed = false,
            AliasAfterColumn = name => SelectNames.Find(items, name),
        });
        List<ImmutableArray<int>> sets = [[]];
        var several = false;
        foreach (var element in groupBy.Elements)
        {
            var own = BindElement(element, binder);
            several |= element is not GroupingKey;
            sets = [.. sets.SelectMany(s => own.Select(o => s.AddRange(o.Distinct().Where(k => !s.Contains(k)))))];
            if (sets.Count > SetsMax) throw CoreErrors.NotSupported.With($"more than {SetsMax} grouping sets");
        }

        return new Grouping(true, _keys, several ? [.. sets] : []);
    }

    private List<ImmutableArray<int>> BindElement(GroupingElement element, ExpressionBinder binder)
    {
        switch (element)
        {
            case GroupingKey key:
                return [BindKeys([key.Expression], binder)];
            case Rollup rollup:
                var prefixes = new List<ImmutableArray<int>>();
                var parts = rollup.Keys.Select(k => BindKeys(k, binder)).ToList();
                for (var length = parts.Count; length >= 0; length--)
                {
                    prefixes.Add([.. parts.Take(length).SelectMany(p => p)]);
                }
                return prefixes;
            case Cube cube:
                var units = cube.Keys.Select(k => BindKeys(k, binder)).ToList();
                if (units.Count > 8) throw CoreErrors.NotSupported.With("CUBE over more than 8 keys");
                return [.. Enumerable.Range(0, 1 << units.Count)
                    .Select(n => (1 << units.Count) - 1 - n)
                    .Select(mask => units.Where((_, i) => (mask >> i & 1) != 0).SelectMany(u => u).ToImmutableArray())];
            case GroupingSets sets:
                return [.. sets.Sets.Select(s => BindKeys(s, binder))];
            default:
                throw CoreErrors.NotSupported.With(element.GetType().Name);
        }
    }

    private ImmutableArray<int> BindKeys(NodeList<Expression> expressions, ExpressionBinder binder)
        => [.. expressions.Select(e => BindKey(e, binder)).Distinct()];

    private int BindKey(Expression expression, ExpressionBinder binder)
    {
        if (expression is IntegerLiteral position)
        {
            if (position.Value < 1 || position.Value > items.Count)
            {
                throw BindingErrors.UnknownColumn.With(position.Value, "group statement");
            }

            var item = items[(int)position.Value - 1];
            return Add(item.Name, item.Expression);
        }

        // A nested query bound twice is two plans; the same text as an item means that item.
        if (items.FirstOrDefault(i => i.Expression.HasSubquery() && expression.Equals(i.Source)) is { } same)
        {
            return Add(same.Name, same.Expression);
        }

        var bound = binder.Bind(expression);
        return Add(expression is ColumnRef column ? column.Name : bound.ToString(), bound);
    }

    private int Add(string name, ScalarExpression expression)
    {
        if (expression.HasAggregate() || expression.HasWindow() || ReadsAggregate(expression))
            throw BindingErrors.WrongGroupField.With(name);
        var at = _keys.FindIndex(k => k.Expression.Equals(expression));
        if (at >= 0) return at;
        _keys.Add((name, expression));
        return _keys.Count - 1;
    }

    private bool ReadsAggregate(ScalarExpression expression)
        => place.Aggregates is { Nested.Count: > 0 } use && use.Nested.Values.Any(expression.Columns.Contains);
}
