using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Finds items of a select list by name, as GROUP BY, HAVING and ORDER BY do: by an alias, or by the name of the one column that
/// is an item.
/// </summary>
public static class SelectNames
{
    public static ScalarExpression? Find(IReadOnlyList<SelectOutput> items, string name)
    {
        ScalarExpression? column = null;
        var several = false;
        foreach (var item in items)
        {
            if (item.Alias is not null)
            {
                if (item.Alias.Equals(name, StringComparison.OrdinalIgnoreCase)) return item.Expression;
                continue;
            }

            if (item.Expression is not ColumnExpression || !item.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            several |= column is not null && !column.Equals(item.Expression);
            column = item.Expression;
        }

        return several ? null : column;
    }

    /// <summary>Finds the first item with an alias that may stand in a second place: it gives the same value there.</summary>
    public static ScalarExpression? FindRepeatable(IReadOnlyList<SelectOutput> items, string name)
        => items.FirstOrDefault(i => name.Equals(i.Alias, StringComparison.OrdinalIgnoreCase)) is { Expression: var item }
            && item.IsDeterministic() && !item.HasSubquery() && !item.HasWindow()
                ? item
                : null;

    /// <summary>Says whether several items have the name as an alias and are not the same.</summary>
    public static bool IsAmbiguous(IReadOnlyList<SelectOutput> items, string name)
        => items.Where(i => name.Equals(i.Alias, StringComparison.OrdinalIgnoreCase)).Select(i => i.Expression).Distinct().Skip(1).Any();

    /// <summary>Says whether a name in HAVING means a column because GROUP BY names that column.</summary>
    public static bool IsGroupedColumn(GroupBy? groupBy, string name, Scope scope)
        => groupBy is not null && scope.HasOne([name]) && groupBy.Elements.Any(element =>
            element is GroupingKey { Expression: ColumnRef key } && key.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
