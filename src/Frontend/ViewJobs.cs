using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;

namespace MatViewDb.Frontend;

/// <summary>Composes what refreshes and creates materialized views, and starts it once the catalog is whole.</summary>
internal sealed class ViewJobs : IAsyncDisposable
{
    private readonly FrontendServices _services;
    private readonly RefreshTriggers _triggers;
    private readonly RefreshSchedules _schedules;
    private readonly ShownVersions _versions;

    internal ViewJobs(FrontendNode node)
    {
        _services = node.Services;
        var globals = _services.Globals;
        _services.TaskRuns = new TaskRuns(
            _services.Store, () => globals.Get(JobSettings.HistoryMax),
            () => TimeSpan.FromSeconds(globals.Get(JobSettings.HistorySeconds)), _services.Time);
        var runner = new RefreshRunner(node);
        var work = new RefreshWork(_services.Store, runner, _services.TaskRuns, _services.Time);
        _services.Refreshes = new RefreshService(_services.Store, work, globals.Get, _services.Metrics, _services.Time);
        _services.Creating = new CreatingViews(
            _services.Store, _services.Refreshes, view => _services.Storage.Discard(view.Partitions.Values), globals.Get, _services.Time);
        globals.Changed += () =>
        {
            _services.Creating.Queue.Pump();
            _services.Refreshes.Queue.Pump();
        };
        object[] shared =
        [
            _services.TaskRuns, _services.Refreshes, _services.Creating, new ViewActivation(_services.Store),
            new RefreshExplain(_services, runner),
        ];
        foreach (var service in shared)
            node.HandlerServices[service.GetType()] = service;
        _triggers = new RefreshTriggers(_services.Store, _services.Refreshes);
        _versions = new ShownVersions(
            _services.Store, _services.Backends, () => TimeSpan.FromSeconds(globals.Get(JobSettings.VersionsKeptSeconds)), _services.Time);
        _schedules = new RefreshSchedules(_services.Store, _services.Refreshes, _services.Time);
    }

    /// <summary>After a restart: creating jobs go on or are cleaned up, interrupted refreshes go on.</summary>
    internal void Recover()
    {
        _services.Creating.Recover();
        foreach (var id in _services.TaskRuns.AbortOpen())
        {
            if (_services.Store.Current.Find(id) is MaterializedView { Creating: false, Active: true } view)
                _services.Refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.ManualAuto, "MANUAL", view.Creator));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _schedules.Dispose();
        _versions.Dispose();
        await _triggers.DisposeAsync().ConfigureAwait(false);
    }
}
