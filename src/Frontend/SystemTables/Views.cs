using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists views with their queries.</summary>
[SystemTable("information_schema.views")]
internal sealed class Views : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! VIEW_DEFINITION:text! CHECK_OPTION:! IS_UPDATABLE:! DEFINER:! "
        + "SECURITY_TYPE:! CHARACTER_SET_CLIENT:! COLLATION_CONNECTION:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not View view) continue;
            yield return
            [
                "def", database.Name, view.Name, view.QuerySql, "NONE", "NO", "root@%", "DEFINER", "utf8mb4",
                "utf8mb4_general_ci",
            ];
        }
    }
}
