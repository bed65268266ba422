using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the tables that the planner has statistics of, and how old these are: as old as the newest rows.</summary>
[SystemTable("show", Show = "STATS META")]
internal sealed class StatsMeta : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Database:! Table:! Columns Type UpdateTime:datetime Properties Healthy");

    public override string? LikeColumn => "Table";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not Table { Partitions.IsEmpty: false } table || context.Services.TabletStats.Find(table) is null) continue;
            var newest = table.Partitions.Values.Max(p => p.VisibleVersionTime);
            yield return [database.Name, table.Name, "ALL", "FULL", newest, "{}", "100%"];
        }
    }
}
