using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists databases with their character set.</summary>
[SystemTable("information_schema.schemata")]
internal sealed class Schemata : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "CATALOG_NAME:! SCHEMA_NAME:! DEFAULT_CHARACTER_SET_NAME:! DEFAULT_COLLATION_NAME:! SQL_PATH DEFAULT_ENCRYPTION:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => VisibleObjects.Databases(context, "SCHEMA_NAME").Select(d => d.Name).Concat(SystemDatabases.Names)
            .Order(StringComparer.Ordinal)
            .Select(name => new object?[] { "def", name, "utf8mb4", "utf8mb4_general_ci", null, "NO" });
}
