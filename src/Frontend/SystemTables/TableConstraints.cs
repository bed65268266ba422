using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists primary keys.</summary>
[SystemTable("information_schema.table_constraints")]
internal sealed class TableConstraints : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "CONSTRAINT_CATALOG:! CONSTRAINT_SCHEMA:! CONSTRAINT_NAME:! TABLE_SCHEMA:! TABLE_NAME:! CONSTRAINT_TYPE:! ENFORCED:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (Statistics.KeyColumns(item).Any())
                yield return ["def", database.Name, "PRIMARY", database.Name, item.Name, "PRIMARY KEY", "YES"];
        }
    }
}
