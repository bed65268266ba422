using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the databases that the user may see.</summary>
[SystemTable("show", Show = "DATABASES|SCHEMAS")]
internal sealed class Databases : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Database:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => VisibleObjects.Databases(context).Select(d => d.Name).Concat(SystemDatabases.Names)
            .Order(StringComparer.Ordinal).Select(name => new object?[] { name });
}
