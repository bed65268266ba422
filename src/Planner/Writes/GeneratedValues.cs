using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Writes;

/// <summary>Computes the generated columns of rows whose other values are known as expressions.</summary>
internal sealed class GeneratedValues
{
    private readonly Table _table;
    private readonly Dictionary<PlanColumn, int> _positions = [];
    private readonly ScalarExpression?[] _templates;

    public GeneratedValues(BindingContext context, Table table)
    {
        _table = table;
        _templates = new ScalarExpression?[table.Columns.Length];
        if (!table.HasGenerated) return;
        var scope = new List<ScopeColumn>();
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = context.Columns.Create(table.Columns[i].Name, table.Columns[i].Type);
            _positions.Add(column, i);
            scope.Add(new ScopeColumn(null, table.Name, column.Name, column));
        }

        for (var i = 0; i < _templates.Length; i++)
        {
            if (table.Columns[i].GeneratedSql is { } sql) _templates[i] = GeneratedColumns.Bind(sql, context, scope);
        }
    }

    /// <summary>Fills in what is missing of a row in the table's order: the values of generated columns.</summary>
    /// <param name="row">Values of the other columns, of the columns' types.</param>
    /// <param name="number">The row's number for errors.</param>
    public void Fill(ScalarExpression?[] row, int number)
    {
        for (var i = 0; i < _templates.Length; i++)
        {
            if (_templates[i] is not { } template) continue;
            var value = ConstantFolder.Fold(template.Replace(
                node => node is ColumnExpression read && _positions.TryGetValue(read.Column, out var at) ? row[at] : null));
            row[i] = value is LiteralExpression constant
                ? StrictConstants.Convert(constant, _table.Columns[i], number)
                : InsertBinder.Strict(value, _table.Columns[i]);
        }
    }
}
