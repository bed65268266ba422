using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the columns of a table and of its rollups, one after the other with an empty row between: DESC table ALL.</summary>
[SystemTable("show", Show = "ALL COLUMNS")]
internal sealed class ShowAllColumns : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("IndexName:! IndexKeysType:! Field:! Type:text! Null:! Key:! Default:text Extra:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var (database, name) = context.ShownObject();
        var item = context.Catalog.Require(database, name);
        context.Session.Require("SELECT", database, name);
        var table = item as Table;
        foreach (var row in Of(item.Name, item, item.Columns, c => c.IsKey)) yield return row;
        foreach (var rollup in table?.AllRollups ?? [])
        {
            yield return ["", "", "", "", "", "", "", ""];
            var columns = rollup.Columns.Select(id => table!.StoredColumns.First(c => c.Id == id)).ToList(); // It has rollups.
            var sort = columns.Take(rollup.SortColumns).ToList();
            foreach (var row in Of(rollup.Name, item, columns, table!.KeyModel == KeyModel.Duplicate ? sort.Contains : c => c.IsKey))
                yield return row;
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Of(
        string name, CatalogObject item, IReadOnlyList<Column> columns, Func<Column, bool> isKey)
    {
        var keys = (item as Table)?.KeyModel switch
        {
            KeyModel.Aggregate => "AGG_KEYS",
            KeyModel.Unique => "UNIQUE_KEYS",
            KeyModel.Primary => "PRIMARY_KEYS",
            KeyModel.Duplicate => "DUP_KEYS",
            _ => "",
        };
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            yield return
            [
                i == 0 ? name : "", i == 0 ? keys : "", column.Name, TypeFacts.Of(column).ColumnType, column.Nullable ? "YES" : "NO",
                isKey(column) ? "true" : "false", column.DefaultText ?? column.DefaultExpression, ShowColumns.ExtraOf(column),
            ];
        }
    }
}
