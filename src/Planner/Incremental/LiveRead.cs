using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Reads a view that is behind as if it had just been refreshed: its rows without those that the row differences of its
/// tables take away, and with those that they bring.
/// </summary>
public sealed record LiveRead(LogicalNode Plan, ImmutableArray<PlanColumn> Columns)
{
    /// <summary>Below this many changed rows the difference is the cheaper plan whatever the tables hold.</summary>
    private const long FewRows = 1000;

    /// <summary>Past this share of all rows the view's query is.</summary>
    private const int ShareMax = 4;

    /// <summary>Storage keeps versions apart for longer than this; a view that has lagged so long is read by its query.</summary>
    private static readonly TimeSpan s_lagMax = TimeSpan.FromMinutes(5);

    /// <summary>Gives the read; null where the view's query has to be read instead.</summary>
    public static LiveRead? Of(
        MaterializedView view, Func<long, CatalogObject?> objectById, DateTime now, Func<PreparedMaintenance> prepare)
    {
        if (view.Tracking is not null || view.Versions.Count != 1 || view.LastFreshnessConfirmedAt is not { } confirmed) return null;
        if (now - confirmed > s_lagMax || WindowsOf(view, objectById) is not { } windows) return null;
        var prepared = prepare();
        if (prepared.Shape.Reason is not null || !MaintenancePlans.Fits(prepared.Shape, view)) return null;
        if (prepared.Shape.Core.Descendants().OfType<LogicalScan>().Any(s => !windows.ContainsKey(s.Table.Id))) return null;
        var columns = prepared.Context.Columns;
        var partitions = view.Versions.Keys.ToImmutableArray();
        var stored = new LogicalScan(
            view, "", view.Name, [.. view.StoredColumns.Select(c => new ScanColumn(columns.Create(c.Name, c.Type), c))])
        {
            Partitions = partitions,
        };
        try
        {
            var rows = new FreshRows(prepared.Shape, view, columns, prepared.Context.Catalog.Functions);
            var plan = rows.Exact(stored, windows, partitions);
            return new LiveRead(plan, [.. plan.Output]);
        }
        catch (MaintenanceException)
        {
            return null;
        }
    }

    private static ImmutableDictionary<long, BaseWindow>? WindowsOf(MaterializedView view, Func<long, CatalogObject?> objectById)
    {
        var bases = view.BaseIds.Select(objectById).OfType<Table>().ToList();
        if (bases.Count < view.BaseIds.Length) return null;
        if (bases.OfType<MaterializedView>().Any(inner => !Freshness.Of(inner, objectById).IsFresh)) return null;
        var whole = PartitionMapping.Map(view, bases)[0];
        if (new ShownWindows(view, bases).Of(whole, out _) is not { } windows) return null;
        var changed = windows.Sum(w => w.ChangedRows);
        if (changed > FewRows && changed * ShareMax > windows.Sum(w => w.NewRows)) return null;
        return ShownWindows.Together(view, windows);
    }
}
