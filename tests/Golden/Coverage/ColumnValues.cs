using MatViewDb.Sql.Ast;

namespace MatViewDb.Golden.Coverage;

/// <summary>
/// Knows what the columns of a case file hold, by their bare names: what was inserted, and what a query gives a name to.
/// </summary>
internal sealed class ColumnValues
{
    private readonly Dictionary<string, List<Expression>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<string>> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _empty = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyList<Expression> Of(string column) => _values.TryGetValue(column, out var values) ? values : [];

    internal bool IsEmpty(string table) => _empty.Contains(table);

    internal void Learn(SqlNode node)
    {
        switch (node)
        {
            case CreateTableStatement table:
                _tables[table.Name.Name] = [.. table.Columns.Select(c => c.Name)];
                _empty.Add(table.Name.Name);
                break;
            case InsertStatement insert:
                _empty.Remove(insert.Table.Name);
                IReadOnlyList<string> columns = insert.Columns.Count > 0 ? insert.Columns
                    : _tables.TryGetValue(insert.Table.Name, out var known) ? known : [];
                if (insert.Source is InsertValues values) Learn(columns, new ValuesBody(values.Rows));
                if (insert.Source is InsertQuery query) Learn(columns, query.Query.Body);
                break;
            case DerivedTable { ColumnAliases.Count: > 0 } derived:
                Learn(derived.ColumnAliases, derived.Query.Body);
                break;
            case CommonTableExpression { Columns.Count: > 0 } common:
                Learn(common.Columns, common.Query.Body);
                break;
            case SetOperation operation:
                Learn(Names(operation), operation);
                break;
            case SelectItem { Alias: { } alias } item:
                Learn(alias, item.Expression);
                break;
            case TableFunction function:
                foreach (var alias in function.ColumnAliases)
                {
                    foreach (var argument in function.Arguments) Learn(alias, argument);
                }

                break;
        }

        foreach (var child in Nodes.Below(node)) Learn(child);
    }

    private static IReadOnlyList<string> Names(QueryBody body) => body switch
    {
        SelectBody select => [.. select.Items.Select(i => i.Alias ?? (i.Expression as ColumnRef)?.Name ?? "")],
        SetOperation operation => Names(operation.Left),
        NestedQuery nested => Names(nested.Query.Body),
        _ => [],
    };

    private void Learn(IReadOnlyList<string> columns, QueryBody body)
    {
        switch (body)
        {
            case SelectBody select:
                for (var i = 0; i < Math.Min(columns.Count, select.Items.Count); i++) Learn(columns[i], select.Items[i].Expression);
                break;
            case SetOperation operation:
                Learn(columns, operation.Left);
                Learn(columns, operation.Right);
                break;
            case NestedQuery nested:
                Learn(columns, nested.Query.Body);
                break;
            case ValuesBody values:
                foreach (var row in values.Rows)
                {
                    for (var i = 0; i < Math.Min(columns.Count, row.Count); i++) Learn(columns[i], row[i]);
                }

                break;
        }
    }

    private void Learn(string column, Expression value)
    {
        if (column.Length == 0) return;
        if (!_values.TryGetValue(column, out var known)) _values[column] = known = [];
        known.Add(value);
    }
}
