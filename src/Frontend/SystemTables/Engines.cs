using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the one storage engine.</summary>
[SystemTable("information_schema.engines", Show = "ENGINES|STORAGE ENGINES")]
internal sealed class Engines : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Engine:! Support:! Comment:! Transactions XA Savepoints");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => [["OLAP", "DEFAULT", "Columnar tables and materialized views", "YES", "NO", "NO"]];
}
