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

    /// <summary>Says whether a name in HAVING means a column because GROUP BY names that column.</summary>
    public static bool IsGroupedColumn(GroupBy? groupBy, string name, Scope scope)
        => groupBy is not null && scope.HasOne([name]) && groupBy.Elements.Any(element =>
            element is GroupingKey { Expression: ColumnRef key } && key.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
