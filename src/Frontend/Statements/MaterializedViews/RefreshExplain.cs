using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Says what a REFRESH would do now and, where it would not work by row differences, why not.</summary>
internal sealed class RefreshExplain(FrontendServices services, IRefreshRunner runner, RefreshRules rules)
{
    private const int NamesMax = 8;

    internal IReadOnlyList<string> Explain(RefreshMaterializedViewStatement statement, Session session)
    {
        var (database, name) = session.Resolve(statement.Name);
        var snapshot = services.Store.Current;
        var view = snapshot.RequireMaterializedView(database, name);
        session.Require("SELECT", database, name);
        var scope = RefreshMaterializedViewHandler.ScopeOf(statement, view, snapshot);
        var plan = RefreshPlanner.Plan(view, snapshot.Find, scope, services.Time.GetUtcNow().UtcDateTime, rules);
        var shape = runner.ShapeOf(snapshot, view);
        var choice = IncrementalChoice.Of(view, snapshot.Find, plan, scope, shape);
        var lines = new List<string> { $"MATERIALIZED VIEW: {name}", $"MAINTENANCE: {MaintenanceOf(shape)}" };
        var moves = choice.Steps.Where(s => !s.IsEmpty).ToList();
        lines.AddRange(FollowedBy(view, snapshot));
        lines.Add($"REASON: {plan.Reason}");
        foreach (var step in moves) lines.AddRange(LinesOf(snapshot, view, step));
        if (!choice.Recomputed.IsEmpty)
        {
            var whole = view.Tracking is null || choice.Recomputed.Length == plan.Targets.Length && plan.Mode is "COMPLETE" or "FORCE";
            lines.Add($"RECOMPUTE: {(whole ? "everything" : "partitions " + Names(choice.Recomputed.Select(t => t.Name)))}");
            lines.Add($"  NOT INCREMENTAL: {choice.WhyNot}");
        }

        if (!plan.Surplus.IsEmpty) lines.Add($"DROP: partitions {Names(plan.Surplus)}");
        if (moves.Count == 0 && choice.Recomputed.IsEmpty && plan.Surplus.IsEmpty) lines.Add("NOTHING TO DO");
        return lines;
    }

    private static IEnumerable<string> FollowedBy(MaterializedView view, CatalogSnapshot snapshot)
    {
        if (view.Tracking is null) yield break;
        yield return "PARTITIONS FOLLOW: " + string.Join("; ", view.Trackings.Select(t => snapshot.Find(t.BaseTableId)?.Name
            + $"({string.Join(", ", t.Columns.Select(c => c.BaseColumn))})" + (t.Unit is null ? "" : $" by {TimeStep.Of(t.Unit).Text}")));
        foreach (var other in view.Unfollowed)
            yield return $"  NOT {snapshot.Find(other.TableId)?.Name}, whose changes concern every partition: {other.Reason}";
    }

    private static string MaintenanceOf(MaintenanceShape shape) => shape.Kind switch
    {
        MaintenanceKind.Rows => "row by row",
        MaintenanceKind.Groups => "groups are merged",
        MaintenanceKind.Keys => "touched groups are computed anew",
        _ => $"by partition or whole only: {shape.Reason}",
    };

    private List<string> LinesOf(CatalogSnapshot snapshot, MaterializedView view, IncrementalStep step)
    {
        try
        {
            return
            [
                $"INCREMENTAL: {runner.MethodOf(snapshot, view, step)}; partitions {Names(step.Names)}",
                Invariant($"  touches about {step.Cost.Incremental:0} rows, recomputing {step.Cost.Whole:0}"),
                .. step.Windows.Values.Where(w => w.IsChanged).OrderBy(w => w.Table.Name, StringComparer.Ordinal).SelectMany(LinesOf),
            ];
        }
        catch (MaintenanceException problem)
        {
            return [$"RECOMPUTE: partitions {Names(step.Names)}", $"  NOT INCREMENTAL: {problem.Message}"];
        }
    }

    private static IEnumerable<string> LinesOf(BaseWindow window)
    {
        var shown = 0;
        foreach (var partition in window.Table.Partitions.Values.Where(p => window.Changed.ContainsKey(p.Id)))
        {
            if (++shown > NamesMax)
            {
                yield return $"  {window.Table.Name}: {window.Changed.Count - NamesMax} more partitions";
                break;
            }

            var (after, upTo) = window.Changed[partition.Id];
            yield return Invariant($"  {window.Table.Name}.{partition.Name}: version {after} to {upTo}");
        }

        yield return Invariant($"  {window.Table.Name}: about {window.ChangedRows} of {window.NewRows} rows");
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= NamesMax ? string.Join(", ", all) : $"{string.Join(", ", all.Take(NamesMax))} and {all.Count - NamesMax} more";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
