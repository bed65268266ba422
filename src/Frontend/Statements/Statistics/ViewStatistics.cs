using System.Threading.Channels;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend.Statements.Statistics;

/// <summary>
/// Makes the histograms of a view, one view after the other, behind its first refresh and those that changed much of it: analyze_mv says
/// from which rows. Row counts, bounds and numbers of values come with the rows themselves. A failure changes nothing for the refresh.
/// </summary>
internal sealed class ViewStatistics : IAsyncDisposable
{
    /// <summary>Rows that were written against rows that are there, from which on the old histogram says too little.</summary>
    private const double ShareMin = 0.1;

    private const int ColumnsMax = 32;

    private readonly FrontendNode _node;
    private readonly Channel<long> _due = Channel.CreateUnbounded<long>(new() { SingleReader = true });
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _pump;

    internal ViewStatistics(FrontendNode node)
    {
        _node = node;
        node.Services.TaskRuns.Ended += Note;
        _pump = PumpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _due.Writer.TryComplete();
        await _stop.CancelAsync().ConfigureAwait(false);
        await _pump.ConfigureAwait(false);
        _stop.Dispose();
    }

    private void Note(TaskRun run)
    {
        var snapshot = _node.Services.Store.Current;
        if (run is not { TaskSource: "MV", State: TaskRunState.Success, Rows: > 0 }) return;
        if (snapshot.Find(run.ViewId) is not MaterializedView view) return;
        // Of few rows any plan is a good one.
        var isDue = HistogramsOf(snapshot, view).Count > 0 ? run.Rows >= view.Rows * ShareMin
            : view.Rows >= _node.Services.Globals.Get(MvSettings.AnalyzeRowsMin);
        if (isDue) _due.Writer.TryWrite(view.Id);
    }

    private static List<HistogramRecord> HistogramsOf(CatalogSnapshot snapshot, MaterializedView view)
    {
        var start = HistogramRecord.KeyOf(view.Id, 0)[..^1];
        return [.. snapshot.DocumentsOf(HistogramRecord.DocumentKind)
            .Where(d => d.Key.StartsWith(start, StringComparison.Ordinal)).Select(HistogramRecord.FromDocument)];
    }

    private async Task PumpAsync()
    {
        while (await _due.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            var views = new HashSet<long>();
            while (_due.Reader.TryRead(out var id)) views.Add(id);
            foreach (var id in views)
            {
                try
                {
                    await AnalyzeAsync(id, _stop.Token).ConfigureAwait(false);
                }
                catch (Exception problem) when (problem is MatViewException or OperationCanceledException)
                {
                    // The old ones stay; the next refresh tries again.
                }
            }
        }
    }

    private async Task AnalyzeAsync(long viewId, CancellationToken cancel)
    {
        var services = _node.Services;
        var snapshot = services.Store.Current;
        if (snapshot.Find(viewId) is not MaterializedView view) return;
        var database = snapshot.DatabaseName(view.DatabaseId);
        using var session = _node.NewInternalSession(new UserAccount(Privileges.Root, "%", null, null), database);
        session.Group = services.ResourceGroups.OrDefault(
            view.Properties.GetValueOrDefault("resource_group"), ResourceGroupService.DefaultViewsName);
        var how = view.Properties.GetValueOrDefault("session.analyze_mv") ?? session.Get(MvSettings.AnalyzeMv);
        if (how.Length == 0 || how.Equals("none", StringComparison.OrdinalIgnoreCase)) return;
        var known = HistogramsOf(snapshot, view);
        // The rows of a view that gets its first ones are read for all its columns, later for those that have one.
        List<(Column? Column, int Buckets)> wanted = known.Count > 0
            ? [.. known.Select(h => (view.StoredColumns.FirstOrDefault(c => c.Id == h.ColumnId), h.Buckets))]
            : [.. view.StoredColumns.Where(c => HistogramBuilder.IsFor(c.Type)).Take(ColumnsMax)
                .Select(c => ((Column?)c, HistogramBuilder.DefaultBuckets))];
        foreach (var (column, buckets) in wanted)
        {
            if (column is null) continue;
            var builder = new HistogramBuilder(session, database, view, buckets)
            {
                ReadsAll = how.Equals("full", StringComparison.OrdinalIgnoreCase),
                SampleRows = services.Globals.Get(MvSettings.AnalyzeSampleRows),
            };
            var made = await builder.BuildAsync(column, cancel).ConfigureAwait(false);
            var isFirst = known.Count == 0;
            services.Store.Commit(before => before.Find(viewId) is not null
                && (isFirst || before.FindDocument(HistogramRecord.DocumentKind, HistogramRecord.KeyOf(viewId, column.Id)) is not null)
                    ? [new PutDocument(made.ToDocument())] : []);
        }
    }
}
