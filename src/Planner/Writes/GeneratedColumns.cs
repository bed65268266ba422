using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Writes;

/// <summary>Checks the expressions of generated columns and keeps statements from giving these columns values.</summary>
public static class GeneratedColumns
{
    private const string Clause = "generated column";

    /// <summary>
    /// Gives an INSERT that names its columns and none that is generated: such a one may be given DEFAULT at most. Without a list a row
    /// has all columns (MySQL) or the others alone (StarRocks).
    /// </summary>
    public static InsertStatement Without(InsertStatement insert, Table table)
    {
        if (!table.HasGenerated) return insert;
        var (columns, source) = Without(insert.Columns, insert.Source, insert.ByName, table);
        return insert with { Columns = NodeList.Create<string>([.. columns]), Source = source };
    }

    internal static (IReadOnlyList<string> Columns, InsertSource Source) Without(
        IReadOnlyList<string> columns, InsertSource source, bool byName, Table table)
    {
        if (!table.HasGenerated || byName) return (columns, source);
        var all = table.Columns.Select(c => c.Name).ToList();
        var given = columns.Count > 0 ? columns : all;
        var plain = given.Where(name => Find(table, name)?.GeneratedSql is null).ToList();
        if (plain.Count == given.Count) return (columns, source);
        if (source is not InsertValues values)
        {
            if (columns.Count > 0) throw Refused(table, given);
            return (plain, source);
        }

        var rows = new NodeList<Expression>[values.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = values.Rows[i];
            if (row.Count == 0 || columns.Count == 0 && row.Count == plain.Count)
            {
                rows[i] = row;
                continue;
            }

            if (row.Count != given.Count) throw BindingErrors.ColumnCount.With(i + 1);
            var kept = new List<Expression>(plain.Count);
            for (var c = 0; c < row.Count; c++)
            {
                if (Find(table, given[c])?.GeneratedSql is null) kept.Add(row[c]);
                else if (row[c] is not DefaultValue) throw WriteErrors.GeneratedValue.With(given[c], table.Name);
            }

            rows[i] = NodeList.From<Expression>(kept);
        }

        return (plain, new InsertValues(NodeList.From<NodeList<Expression>>([.. rows])) { Span = values.Span });
    }

    /// <summary>Checks a generated column against the columns of its table.</summary>
    public static void Check(Column column, IReadOnlyList<Column> columns, KeyModel model, ICatalogView catalog)
    {
        if (column.GeneratedSql is not { } sql) return;
        if (model == KeyModel.Aggregate) throw CoreErrors.Semantic.With("Generated Column does not support AGG table");
        if (column.IsKey) throw CoreErrors.Semantic.With("Generated Column can not be KEY");
        var context = new BindingContext(catalog, new ColumnFactory());
        var scope = columns.Where(c => c.Id != column.Id)
            .ToDictionary(c => context.Columns.Create(c.Name, c.Type), c => c);
        var bound = Bind(sql, context, [.. scope.Select(s => new ScopeColumn(null, "", s.Value.Name, s.Key))]);
        if (context.IsVolatile || !bound.IsDeterministic()) throw WriteErrors.GeneratedCall.With(column.Name);
        if (bound.HasSubquery()) throw CoreErrors.Semantic.With("Generated Column does not support subquery");
        foreach (var (at, other) in scope)
        {
            if (!bound.Columns.Contains(at)) continue;
            if (other.GeneratedSql is not null)
                throw CoreErrors.Semantic.With($"Expression can not refers to other generated columns: {other.Name}");
            if (other.IsAutoIncrement) throw WriteErrors.GeneratedFromAuto.With(column.Name);
        }

        if (bound.Type.IsNested != column.Type.IsNested && bound.Type.Kind != SqlTypeKind.Null)
            throw CoreErrors.Semantic.With($"Illegal expression type for Generated Column {column.Name}: {bound.Type}, not {column.Type}");
    }

    internal static ScalarExpression Bind(string sql, BindingContext context, IReadOnlyList<ScopeColumn> columns)
        => new ExpressionBinder(context, new ExpressionScope(new Scope(columns, null), Clause)).Bind(SqlParser.ParseExpression(sql));

    internal static Column? Find(Table table, string name)
        => table.Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static MatViewException Refused(Table table, IReadOnlyList<string> given)
        => WriteErrors.GeneratedValue.With(given.First(name => Find(table, name)?.GeneratedSql is not null), table.Name);
}
