using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Streams;
using MatViewDb.Frontend.Statements.Jobs;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Frontend.Statements.Statistics;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Jobs.Tasks;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend;

/// <summary>Composes what refreshes and creates materialized views, and starts it once the catalog is whole.</summary>
internal sealed class ViewJobs : IAsyncDisposable
{
    private readonly FrontendServices _services;
    private readonly RefreshTriggers _triggers;
    private readonly RefreshSchedules _schedules;
    private readonly ShownVersions _versions;
    private readonly IDisposable _metrics;
    private readonly ViewStatistics _statistics;

    internal ViewJobs(FrontendNode node)
    {
        _services = node.Services;
        var globals = _services.Globals;
        _services.TaskRuns = new TaskRuns(
            _services.Store, () => globals.Get(JobSettings.HistoryMax),
            () => TimeSpan.FromSeconds(globals.Get(JobSettings.HistorySeconds)), _services.Time,
            () => globals.Get(JobSettings.ArchivesRuns));
        var counts = new RefreshCounts();
        _services.TaskRuns.Ended += counts.Note;
        _metrics = _services.Metrics.Collect(new ViewMetrics(_services, counts).Read);
        _statistics = new ViewStatistics(node);
        var runner = new RefreshRunner(node);
        var rules = new RefreshRules(globals.Get, new RetentionCondition(_services))
        {
            IsAscending = () => globals.Get(JobSettings.Ascending),
        };
        var work = new RefreshWork(_services.Store, runner, _services.TaskRuns, rules, _services.Time);
        _services.Refreshes = new RefreshService(
            _services.Store, work, _services.TaskRuns, globals.Get, counts, _services.Time);
        _services.Creating = new CreatingViews(
            _services.Store, _services.Refreshes, view => _services.Storage.Discard(view.Partitions.Values), globals.Get, _services.Time)
        {
            ChecksDependants = () => globals.Get(JobSettings.ChecksDependants),
        };
        _services.Creating.Queue.Failed += job => _services.Events.Add(
            EventLog.StreamJobFailed, ("id", job.Id), ("definition", job.Statement), ("error", job.Problem?.Message));
        _services.Creating.Cleared += record => _services.Events.Add(
            EventLog.StreamJobCleared, ("id", record.Id), ("definition", record.Statement), ("error", EventLog.WaiterGone));
        globals.Changed += () =>
        {
            _services.Creating.Queue.Pump();
            _services.Refreshes.Queue.Pump();
        };
        var activation = new ViewActivation(_services.Store);
        _services.Activations = new ViewActivations(
            _services.Store, view => ActivateAsync(activation, node, view), () => globals.Get(JobSettings.ActivatesViews),
            () => TimeSpan.FromSeconds(globals.Get(JobSettings.ActivationSeconds)), _services.Refreshes, _services.Time);
        _services.Tasks = new TaskService(
            _services.Store, _services.TaskRuns, new TaskStatements(node), _services.Refreshes.Queue, globals.Get, _services.Time);
        _services.History = new TaskHistory(node);
        var explain = new RefreshExplain(_services, runner, rules);
        object[] shared =
        [
            _services.Tasks,
            _services.TaskRuns, _services.Refreshes, _services.Creating, activation, rules, _services.Activations,
            explain, new RefreshTrace(_services, runner, rules, explain),
            new RefreshDryRun(_services.Store, runner, rules, _services.Time),
            new FreshBases(_services.Store, _services.Refreshes),
        ];
        foreach (var service in shared)
            node.HandlerServices[service.GetType()] = service;
        _triggers = new RefreshTriggers(_services.Store, _services.Refreshes);
        _versions = new ShownVersions(
            _services.Store, _services.Backends, () => TimeSpan.FromSeconds(globals.Get(JobSettings.VersionsKeptSeconds)),
            // The timer may be faster than who makes the sinks.
            snapshot => _services.Sinks?.NeededVersions(snapshot, TimeSpan.FromSeconds(globals.Get(StreamSettings.SinkVersionsKeptSeconds)))
                ?? [],
            _services.Time);
        _services.ShownVersions = _versions;
        _schedules = new RefreshSchedules(_services.Store, _services.Refreshes, _services.Time);
    }

    /// <summary>
    /// After a restart: creating jobs go on or are cleaned up, refreshes that were asked for or under way go on, and commits that no
    /// refresh has followed yet are followed.
    /// </summary>
    internal void Recover()
    {
        _services.Creating.Recover();
        var open = _services.TaskRuns.AbortOpen();
        _services.Tasks.Recover();
        var resumed = _services.Refreshes.Resume();
        var snapshot = _services.Store.Current;
        foreach (var view in snapshot.MaterializedViews.Where(v => v is { Creating: false, Active: true } && !resumed.Contains(v.Id)))
        {
            if (open.Contains(view.Id))
                _services.Refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.ManualAuto, "MANUAL", view.Creator));
            else if (view is { Paused: false, Refresh.Trigger: RefreshTrigger.Event or RefreshTrigger.Always } && IsBehind(view, snapshot))
                _services.Refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "EVENT", view.Creator));
        }
    }

    private static bool IsBehind(MaterializedView view, CatalogSnapshot snapshot)
        => !view.Versions.IsEmpty && !Freshness.Of(view, snapshot.Find).IsFresh;

    // As the view's owner, whose rights may have changed.
    private static async Task ActivateAsync(ViewActivation activation, FrontendNode node, MaterializedView view)
    {
        var snapshot = node.Services.Store.Current;
        var user = snapshot.Users.Values.FirstOrDefault(u => u.User == view.Creator) ?? new UserAccount(view.Creator, "%", null, null);
        using var session = node.NewInternalSession(user, snapshot.DatabaseName(view.DatabaseId));
        await activation.ActivateAsync(view, session, byHand: false).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.History.DisposeAsync().ConfigureAwait(false);
        _metrics.Dispose();
        _schedules.Dispose();
        _services.Tasks.Dispose();
        _services.Activations.Dispose();
        _versions.Dispose();
        await _triggers.DisposeAsync().ConfigureAwait(false);
        await _statistics.DisposeAsync().ConfigureAwait(false);
    }
}
