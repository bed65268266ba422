using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Turns an INSERT that names some columns of a table with a key into one of whole rows: the other columns keep what the row of that
/// key holds, or take their defaults where there is none. Pure.
/// </summary>
internal static class PartialUpdate
{
    private const string New = "__new";
    private const string Old = "__old";

    /// <summary>Says that the session wants columns left as they are that an INSERT does not name, and this one leaves some out.</summary>
    internal static bool Applies(Session session, InsertStatement insert, Table table)
    {
        if (insert.Columns.Count == 0 || insert.Mode != InsertMode.Into) return false;
        if (table.KeyModel is not (KeyModel.Primary or KeyModel.Unique)) return false;
        if (!session.Get(SessionSettings.UniqueKeyPartialUpdate) && !session.Get(SessionSettings.InsertPartialUpdate)) return false;
        return !table.PlainColumns.All(c => IsNamed(insert, c));
    }

    /// <summary>Gives the query of the whole rows, by the table's columns.</summary>
    internal static Query WholeRows(InsertStatement insert, WriteTarget target)
    {
        var table = target.Table;
        foreach (var column in table.PlainColumns)
        {
            if (IsNamed(insert, column)) continue;
            if (column.IsKey) throw CoreErrors.Semantic.With($"a partial update has to give the key column '{column.Name}'");
            if (column.IsAutoIncrement)
                throw CoreErrors.NotSupported.With($"a partial update without the AUTO_INCREMENT column '{column.Name}'");
        }

        var keys = table.StoredColumns.Where(c => c.IsKey).ToList();
        var matches = keys.Select(k => (Expression)new Comparison(
            k.Nullable ? ComparisonOperator.NullSafeEqual : ComparisonOperator.Equal,
            RowChanges.Column(New, k), RowChanges.Column(Old, k)));
        var rows = new DerivedTable(Source(insert, table), New, insert.Columns);
        var stored = RowChanges.Stored(target, Old);
        var join = new Join(JoinKind.Left, rows, stored)
        {
            On = new And(NodeList.Create<Expression>([.. matches, .. Bounds(insert, keys)])),
        };
        var items = table.PlainColumns.Select(c => new SelectItem(IsNamed(insert, c) ? RowChanges.Column(New, c) : Kept(c), c.Name));
        return new Query(new SelectBody(NodeList.Create<SelectItem>([.. items]), join));
    }

    private static Expression Kept(Column column)
    {
        var isNew = new IsNull(RowChanges.Column(Old, RowColumns.Place[0]), false);
        return new FunctionCall("if", [isNew, DefaultOf(column), RowChanges.Column(Old, column)]);
    }

    // Keys that are plain to see spare reading the whole table.
    private static IEnumerable<Expression> Bounds(InsertStatement insert, List<Column> keys)
    {
        if (insert.Source is not InsertValues values) yield break;
        foreach (var key in keys)
        {
            var at = IndexOf(insert, key);
            if (!values.Rows.All(r => r.Count > at && r[at] is IntegerLiteral or StringLiteral)) continue;
            var given = NodeList.Create<Expression>([.. values.Rows.Select(r => r[at]).Distinct()]);
            yield return new InList(RowChanges.Column(Old, key), given, false);
        }
    }

    private static Query Source(InsertStatement insert, Table table)
    {
        if (insert.Source is InsertQuery query) return query.Query;
        var columns = insert.Columns.Select(name => table.StoredColumns.First(
            c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))).ToList();
        var rows = ((InsertValues)insert.Source).Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columns.Count) throw BindingErrors.ColumnCount.With(i + 1);
        }

        return new Query(new ValuesBody(rows.Map(r => NodeList.Create<Expression>(
            [.. r.Select((value, i) => value is DefaultValue ? DefaultOf(columns[i]) : value)]))));
    }

    internal static Expression DefaultOf(Column column)
    {
        if (column.DefaultExpression is { } sql) return SqlParser.ParseExpression(sql);
        if (column.DefaultText is not { } text) return new NullLiteral();
        return column.Type.IsTemporal && text.StartsWith("CURRENT_", StringComparison.OrdinalIgnoreCase)
            ? SqlParser.ParseExpression(text)
            : new Cast(new StringLiteral(text), CreateTableHandler.NameOf(column.Type));
    }

    private static bool IsNamed(InsertStatement insert, Column column) => IndexOf(insert, column) >= 0;

    private static int IndexOf(InsertStatement insert, Column column)
    {
        for (var i = 0; i < insert.Columns.Count; i++)
        {
            if (insert.Columns[i].Equals(column.Name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
