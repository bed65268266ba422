using System.Globalization;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists resource groups, a row a classifier: all, or those of which the current user's statements may be.</summary>
[SystemTable("show", Show = "RESOURCE GROUPS|RESOURCE GROUPS ALL")]
internal sealed class ShowResourceGroups : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "name:! id:bigint! cpu_weight:int exclusive_cpu_cores:int mem_limit big_query_cpu_second_limit:bigint "
        + "big_query_scan_rows_limit:bigint big_query_mem_limit:bigint concurrency_limit:int spill_mem_limit_threshold classifiers:text");

    internal static IReadOnlyList<SystemColumn> Shown => s_columns;

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var all = context.Show!.Words.EndsWith("ALL", StringComparison.Ordinal); // Only SHOW reads this table.
        var user = context.Session.User.User;
        return context.Services.ResourceGroups.All
            .Where(g => all || g.Classifiers.IsEmpty || g.Classifiers.Any(c => c.User is null || c.User == user)).SelectMany(RowsOf);
    }

    internal static IEnumerable<IReadOnlyList<object?>> RowsOf(ResourceGroup group)
    {
        var classifiers = group.Classifiers.IsEmpty ? ["(id=0, weight=0.0)"] : group.Classifiers.Select(c => c.ToString());
        foreach (var classifier in classifiers)
        {
            yield return
            [
                group.Name, group.Id, group.CpuWeight, 0,
                string.Create(CultureInfo.InvariantCulture, $"{(group.MemoryShare > 0 ? group.MemoryShare : 1) * 100:0.0##}%"),
                group.BigQueryCpuSeconds, group.BigQueryScanRows, group.BigQueryMemoryBytes,
                group.ConcurrencyLimit > 0 ? group.ConcurrencyLimit : null, "90%", classifier,
            ];
        }
    }
}

/// <summary>Is SHOW RESOURCE GROUP name.</summary>
[SystemTable("show", Show = "RESOURCE GROUP")]
internal sealed class ShowResourceGroup : SystemTableSource
{
    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => ShowResourceGroups.Shown;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var name = context.Show?.Arguments.OfType<ColumnRef>().FirstOrDefault()?.Name ?? "";
        return ShowResourceGroups.RowsOf(context.Services.ResourceGroups.Find(name) ?? throw ResourceGroupErrors.Unknown.With(name));
    }
}

/// <summary>Tells of each resource group how many of its statements run and wait.</summary>
[SystemTable("information_schema.resource_group_usage", Show = "USAGE RESOURCE GROUPS")]
internal sealed class ResourceGroupUsage : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("NAME:! CONCURRENCY_LIMIT:int RUNNING:int WAITING:int");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var group in context.Services.ResourceGroups.All)
        {
            var (running, waiting) = context.Services.ResourceGroups.Usage(group.Name);
            yield return [group.Name, group.ConcurrencyLimit, running, waiting];
        }
    }
}
