using MatViewDb.Frontend.Statements.MaterializedViews.Advice;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the newest views that ADVISE MATERIALIZED VIEW proposed: one's own, with PROCESS all.</summary>
[SystemTable("information_schema.materialized_view_advice")]
internal sealed class MaterializedViewAdvice : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "ID:bigint! TABLE_SCHEMA:! TABLE_NAME:! STATE:! QUERIES:bigint! RUNS:bigint! GAIN:double! COST_WITHOUT:double! COST_WITH:double! "
        + "SECONDS_SAVED:double TABLE_ROWS:bigint! DATA_LENGTH:bigint! REFRESH_COST:double! REFRESH_MODE:! CREATE_TIME:datetime! "
        + "CREATED_AS DEFINITION:text! SERVED_QUERIES:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var advice in context.Services.Advices.All)
        {
            if (!CreateFromAdviceHandler.MaySee(context.Session, advice)) continue;
            yield return
            [
                advice.Id, advice.Database, advice.Name, advice.CreatedAs is null ? "PROPOSED" : "CREATED", advice.QueryCount,
                advice.Runs, advice.Gain, advice.CostWithout, advice.CostWith, advice.SecondsSaved, (long)advice.Rows, (long)advice.Bytes,
                advice.RefreshCost, advice.RefreshMode, advice.CreatedAt, advice.CreatedAs, advice.Definition,
                string.Join(";\n", advice.Queries),
            ];
        }
    }
}
