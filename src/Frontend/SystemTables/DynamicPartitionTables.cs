using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Catalog.Properties;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the tables whose partitions are made ahead of time, and what came of it last.</summary>
[SystemTable("show", Show = "DYNAMIC PARTITION TABLES")]
internal sealed class DynamicPartitionTables : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TableName:! Enable TimeUnit Start End Prefix Buckets ReplicationNum StartOf LastUpdateTime:datetime "
        + "LastSchedulerTime:datetime State LastCreatePartitionMsg:text LastDropPartitionMsg:text");

    public override string? LikeColumn => "TableName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var database = context.ShownDatabase();
        foreach (var table in context.Catalog.ObjectsOf(context.Catalog.RequireDatabase(database)).OfType<Table>())
        {
            if (!DynamicPartitionRule.IsMentioned(table) || !Privileges.MaySee(context.Session.User, database, table.Name)) continue;
            var last = context.Services.PartitionKeeper.LastOf(table.Id);
            var failed = last is { CreateProblem.Length: > 0 } or { DropProblem.Length: > 0 };
            yield return
            [
                table.Name, table.Properties.GetValueOrDefault("dynamic_partition.enable", "true"),
                Value(table, "time_unit")?.ToUpperInvariant(), Value(table, "start") ?? "-2147483648", Value(table, "end"),
                Value(table, "prefix"), Value(table, "buckets") ?? $"{table.Distribution.Buckets}", Value(table, "replication_num") ?? "1",
                StartOf(table), table.CreatedAt, last?.At, failed ? "ERROR" : "NORMAL", last?.CreateProblem, last?.DropProblem,
            ];
        }
    }

    private static string? Value(Table table, string name) => PropertyCatalog.ValueOf(table.Properties, "dynamic_partition." + name);

    private static string StartOf(Table table) => Value(table, "time_unit")?.ToUpperInvariant() switch
    {
        "WEEK" => DayOf(Value(table, "start_day_of_week")!), // It has a default.
        "MONTH" => Value(table, "start_day_of_month") + "th",
        _ => "N/A",
    };

    private static string DayOf(string number)
        => ((DayOfWeek)(int.Parse(number, CultureInfo.InvariantCulture) % 7)).ToString().ToUpperInvariant();
}
