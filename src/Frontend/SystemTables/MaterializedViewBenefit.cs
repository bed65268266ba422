using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists what each materialized view did for queries since the start, and what its refreshes took.</summary>
[SystemTable("information_schema.materialized_view_benefit")]
internal sealed class MaterializedViewBenefit : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_SCHEMA:! TABLE_NAME:! CONSIDERED:bigint! MATCHED:bigint! HITS:bigint! COST_WITHOUT:double! COST_WITH:double! "
        + "LAST_HIT:datetime TABLE_ROWS:bigint! REFRESHES:bigint! REFRESH_SECONDS:double! SECONDS_SAVED:double! "
        + "MATERIALIZED_VIEW_ID:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var runs = context.Services.TaskRuns.All().GroupBy(r => r.ViewId).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view || view.Creating) continue;
            var use = context.Services.ViewUsage.Of(view.Id);
            var own = runs.GetValueOrDefault(view.Id) ?? [];
            var seconds = own.Sum(r => r.FinishTime is { } end && r.ProcessTime is { } start ? (end - start).TotalSeconds : 0);
            yield return
            [
                database.Name, view.Name, use.Considered, use.Matched, use.Hits, use.CostWithout, use.CostWith, use.LastHit, view.Rows,
                (long)own.Count, seconds, use.SecondsSaved, view.Id,
            ];
        }
    }
}
