using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Tries to make views active again that a change of their bases made inactive: after a failure two minutes later, then four, eight,
/// sixteen, and every hour from the fifth on. What it remembers of failures ends with the process.
/// </summary>
public sealed class ViewActivations : IDisposable
{
    private const int HourlyFrom = 5;
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(1);

    // Others need a person: the user who wanted it so, or a view that has to be made anew.
    private static readonly string[] s_passing =
    [
        "base-table dropped:", "base-table not exist:", "db not exists", "base-table changed:", "base table schema changed for columns:",
        "base-table renamed:", "base-table swapped:", "base-table reordered columns:", "base-view changed:", "base-mv inactive:",
        "base-info missed", "column schema not compatible:",
    ];

    private readonly CatalogStore _store;
    private readonly Func<MaterializedView, Task> _activate;
    private readonly Func<bool> _isOn;
    private readonly Func<TimeSpan> _interval;
    private readonly RefreshService? _refreshes;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly ConcurrentDictionary<long, Failure> _failures = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private DateTimeOffset _lastLook;
    private int _busy;

    public ViewActivations(
        CatalogStore store, Func<MaterializedView, Task> activate, Func<bool> isOn, Func<TimeSpan> interval, RefreshService? refreshes,
        TimeProvider time)
    {
        _store = store;
        _activate = activate;
        _isOn = isOn;
        _interval = interval;
        _refreshes = refreshes;
        _time = time;
        _lastLook = time.GetUtcNow();
        _timer = time.CreateTimer(_ => _ = LookAsync(), null, s_tick, s_tick);
    }

    /// <summary>Says whether a view that is inactive for this reason may become active by itself.</summary>
    public static bool Passes(string? reason)
        => reason is not null && s_passing.Any(p => reason.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Gives when a view is tried next; null when it is active or waits for a person.</summary>
    public DateTime? NextTry(MaterializedView view)
    {
        if (view.Active || !Passes(view.InactiveReason) || !_isOn()) return null;
        var next = _failures.TryGetValue(view.Id, out var failure) && failure.Next > NextLook ? failure.Next : NextLook;
        return next.UtcDateTime;
    }

    /// <summary>Gives what came of the last try; null before it.</summary>
    public string? LastProblem(long viewId) => _failures.TryGetValue(viewId, out var failure) ? failure.Problem : null;

    public void Dispose() => _timer.Dispose();

    /// <summary>Tries at once, after a change that may have left views as good as they were; a failure is only noted.</summary>
    public Task TryNowAsync() => TryAllAsync(all: true);

    private DateTimeOffset NextLook => _lastLook + _interval();

    private async Task LookAsync()
    {
        if (!_isOn() || _time.GetUtcNow() < NextLook || Interlocked.Exchange(ref _busy, 1) != 0) return;
        try
        {
            _lastLook = _time.GetUtcNow();
            await TryAllAsync(all: false).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    // Bases are older than what stands on them, so that one look brings back a whole stack of views.
    private async Task TryAllAsync(bool all)
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            foreach (var id in _store.Current.MaterializedViews.Where(v => !v.Active && !v.Creating).Select(v => v.Id).Order().ToList())
                await TryAsync(id, all).ConfigureAwait(false);
            foreach (var id in _failures.Keys)
            {
                if (_store.Current.Find(id) is not MaterializedView { Active: false }) _failures.TryRemove(id, out _);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task TryAsync(long id, bool all)
    {
        if (_store.Current.Find(id) is not MaterializedView { Active: false } view || !Passes(view.InactiveReason)) return;
        var failed = _failures.GetValueOrDefault(id);
        if (!all && failed?.Next > _time.GetUtcNow()) return;
        try
        {
            await _activate(view).ConfigureAwait(false);
            _failures.TryRemove(id, out _);
            if (view.Refresh.Trigger != RefreshTrigger.Manual)
                _refreshes?.Submit(new RefreshRequest(id, RefreshScope.Automatic, "EVENT", view.Creator));
        }
        catch (Exception problem) when (problem is MatViewException or OperationCanceledException or ObjectDisposedException)
        {
            var count = (all ? 0 : 1) + (failed?.Count ?? 0);
            var pause = TimeSpan.FromMinutes(count >= HourlyFrom ? 60 : count == 0 ? 0 : 1 << count);
            _failures[id] = new Failure(count, _time.GetUtcNow() + pause, problem.Message);
        }
    }

    private sealed record Failure(int Count, DateTimeOffset Next, string Problem);
}
