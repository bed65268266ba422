using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sessions.Rewriting;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Rules;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Shows how a REFRESH would be decided now, without running it: what each step of deciding took (TIMES), the numbers that it went by
/// (VALUES), what was decided and which rules and views took part (LOGS), and why it was not done by less (REASON).
/// </summary>
internal sealed class RefreshTrace(FrontendServices services, IRefreshRunner runner, RefreshRules rules, RefreshExplain explain)
{
    internal IReadOnlyList<string> Trace(TraceStatement statement, RefreshMaterializedViewStatement refresh, Session session)
    {
        var (database, name) = session.Resolve(refresh.Name);
        var snapshot = services.Store.Current;
        var view = snapshot.RequireMaterializedView(database, name);
        session.Require("SELECT", database, name);
        var began = services.Time.GetTimestamp();
        var times = new List<string>();
        var scope = RefreshMaterializedViewHandler.ScopeOf(refresh, view, snapshot);
        var plan = Timed("which partitions are stale", () => RefreshPlanner.Plan(
            view, snapshot.Find, scope, services.Time.GetUtcNow().UtcDateTime, rules));
        var shape = Timed("how the query can be maintained", () => runner.ShapeOf(snapshot, view));
        var choice = Timed("differences or anew", () => IncrementalChoice.Of(view, snapshot.Find, plan, scope, shape));
        var steps = choice.Steps.Where(s => !s.IsEmpty).ToList();
        if (steps.Count > 0) Timed("plans of differences", () => steps.ConvertAll(s => MethodOf(view, s)));
        var trace = new PlanTrace(enabled: true);
        RewriteReport? report = null;
        if (!choice.Recomputed.IsEmpty)
        {
            var query = Timed("plan of the query", () => runner.PlanOf(snapshot, view, trace));
            report = new RewriteReport(trace, query, snapshot);
        }

        var total = Line("total", services.Time.GetElapsedTime(began));
        List<string> lines = [];
        var all = statement.Mode == "ALL";
        if (all || statement.Mode == "TIMES") lines.AddRange([.. times, total]);
        if (all || statement.Mode == "VALUES") lines.AddRange(Values(view, plan, choice));
        if (statement.Mode == "REASON") lines.AddRange([.. WhyNot(choice), .. report?.Reasons() ?? []]);
        if (!all && statement.Mode != "LOGS") return lines;
        if (statement.Module != "OPTIMIZER") lines.AddRange(explain.Explain(refresh, session));
        lines.AddRange(ExplainService.Attempts(trace, viewsOnly: statement.Module != "OPTIMIZER"));
        return lines;

        T Timed<T>(string what, Func<T> step)
        {
            var start = services.Time.GetTimestamp();
            var made = step();
            times.Add(Line(what, services.Time.GetElapsedTime(start)));
            return made;
        }

        string? MethodOf(MaterializedView of, IncrementalStep step)
        {
            try
            {
                return runner.MethodOf(snapshot, of, step);
            }
            catch (MaintenanceException)
            {
                return null; // LOGS tell why.
            }
        }

        IEnumerable<string> Values(MaterializedView of, RefreshPlan planned, IncrementalChoice chosen)
        {
            var windows = chosen.Steps.SelectMany(s => s.Windows.Values).Where(w => w.IsChanged)
                .GroupBy(w => w.Table.Id).Select(g => g.Max(w => w.ChangedRows));
            yield return $"mode: {planned.Mode}";
            yield return $"partitions: {Count(of.Partitions.Count)}";
            yield return $"partitions to refresh: {Count(planned.Targets.Length)}";
            yield return $"partitions by differences: {Count(steps.Sum(s => s.Targets.Length))}";
            yield return $"partitions anew: {Count(chosen.Recomputed.Length)}";
            yield return $"partitions to drop: {Count(planned.Surplus.Length)}";
            yield return $"batches: {Count(RefreshPlanner.Batches(planned with { Targets = chosen.Recomputed }).Count() + steps.Count)}";
            yield return $"changed rows: {Count(windows.Sum())}";
            foreach (var table in of.BaseIds.Select(snapshot.Find).OfType<Table>().OrderBy(t => t.Name, StringComparer.Ordinal))
            {
                yield return $"{table.Name}: {Count(table.Partitions.Count)} partitions, {Count(table.Rows)} rows, newest version "
                    + Count(table.Partitions.Values.Select(p => p.VisibleVersion).DefaultIfEmpty().Max());
            }
        }
    }

    private static IEnumerable<string> WhyNot(IncrementalChoice choice)
        => choice.Recomputed.IsEmpty ? [] : [$"not by row differences: {choice.WhyNot}"];

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Line(string what, TimeSpan took)
        => string.Create(CultureInfo.InvariantCulture, $"{what}: {took.TotalMilliseconds:0.###} ms");
}
