using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Gives the names of a FROM clause columns of their own where a nested query shows one column under several: a grouping set that
/// has one of the names shows NULL for the others.
/// </summary>
public static class NamesApart
{
    public static BoundTable Of(BoundTable table, ColumnFactory columns)
    {
        var owners = new Dictionary<PlanColumn, string>();
        var made = new Dictionary<(PlanColumn, string), NamedExpression>();
        var scope = new List<ScopeColumn>(table.Columns.Count);
        foreach (var column in table.Columns)
        {
            // Under one name it is the column of a USING, which both tables share.
            var name = column.Name.ToUpperInvariant();
            if (owners.TryAdd(column.Column, name) || owners[column.Column] == name)
            {
                scope.Add(column);
                continue;
            }

            if (!made.TryGetValue((column.Column, name), out var own))
                made[(column.Column, name)] = own = new NamedExpression(columns.Copy(column.Column), new ColumnExpression(column.Column));
            scope.Add(column with { Column = own.Column });
        }

        if (made.Count == 0) return table;
        var plan = new LogicalProject(table.Plan, [.. table.Plan.Output.Select(NamedExpression.Of), .. made.Values]);
        return new BoundTable(plan, scope);
    }
}
