using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;

namespace MatViewDb.Jobs.Tasks;

/// <summary>
/// Keeps submitted tasks and runs them: once, or on their schedule. They share the queue of refreshes. Of one task at most one run is
/// under way and one waits; what falls due beside these is left out.
/// </summary>
public sealed class TaskService : IDisposable
{
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(1);
    private readonly CatalogStore _store;
    private readonly TaskRuns _runs;
    private readonly ITaskStatements _statements;
    private readonly JobQueue _queue;
    private readonly Func<Setting<long>, long> _setting;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly Lock _ticking = new();
    private readonly ConcurrentDictionary<long, Lane> _lanes = new();
    private volatile bool _isStopping;

    public TaskService(
        CatalogStore store, TaskRuns runs, ITaskStatements statements, JobQueue queue, Func<Setting<long>, long> setting, TimeProvider time)
    {
        (_store, _runs, _statements, _queue, _setting, _time) = (store, runs, statements, queue, setting, time);
        _timer = time.CreateTimer(_ => Tick(), null, s_tick, s_tick);
    }

    /// <summary>Lists the tasks in the order in which they were submitted.</summary>
    public static IEnumerable<SubmittedTask> All(CatalogSnapshot snapshot)
        => snapshot.DocumentsOf(SubmittedTask.DocumentKind).Select(SubmittedTask.FromDocument);

    public static SubmittedTask? Find(CatalogSnapshot snapshot, string name)
        => All(snapshot).FirstOrDefault(t => t.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>Gives when a task that runs once is forgotten; null for those with a schedule.</summary>
    public DateTime? ExpiresAt(SubmittedTask task)
        => task.Schedule is null ? task.CreatedAt.AddSeconds(_setting(JobSettings.TaskSeconds)) : null;

    /// <summary>Keeps a new task and runs it when it is due, which may be now.</summary>
    public void Submit(SubmittedTask task)
    {
        _store.Commit(before => Find(before, task.Name) is null
            ? [new PutDocument(task.ToDocument())] : throw TaskErrors.Exists.With(task.Name));
        if (task.Schedule is not null)
        {
            if (task.NextTime <= Now) Fire(task);
            return;
        }

        try
        {
            Start(task, "MANUAL");
        }
        catch (MatViewException)
        {
            _store.Commit(new DropDocument(SubmittedTask.DocumentKind, task.Key));
            throw;
        }
    }

    /// <summary>Drops a task and ends its run. What it has done stays, and so does its history.</summary>
    public async Task DropAsync(SubmittedTask task)
    {
        _store.Commit(before => Known(before, task.Id) is null ? [] : [new DropDocument(SubmittedTask.DocumentKind, task.Key)]);
        await CancelAsync(task.Id).ConfigureAwait(false);
        _lanes.TryRemove(task.Id, out _);
    }

    /// <summary>Changes what is kept of a task.</summary>
    public void Change(SubmittedTask task, Func<SubmittedTask, SubmittedTask> change) => _store.Commit(before =>
        Known(before, task.Id) is { } now ? [new PutDocument(change(now).ToDocument())] : throw TaskErrors.Unknown.With(task.Name));

    /// <summary>Stops a schedule and what runs.</summary>
    public async Task SuspendAsync(SubmittedTask task)
    {
        Change(task, t => t with { Suspended = true, SuspendedBecause = "" });
        await CancelAsync(task.Id).ConfigureAwait(false);
    }

    /// <summary>Lets a schedule go on; times that it missed are not made up for.</summary>
    public void Resume(SubmittedTask task) => Change(task, t => t with
    {
        Suspended = false, SuspendedBecause = "",
        NextTime = t.Schedule is { } schedule ? RefreshSchedules.NextAfter(schedule, t.CreatedAt, Now) : null,
    });

    /// <summary>After a restart: what had not begun begins. What was under way is over: it is for people to submit anew.</summary>
    public void Recover()
    {
        var begun = _runs.All().Select(r => r.ViewId).ToHashSet();
        foreach (var task in All(_store.Current).Where(t => t.Schedule is null && !begun.Contains(t.Id)).ToList()) Start(task, "MANUAL");
    }

    public void Dispose()
    {
        _isStopping = true;
        _timer.Dispose();
        foreach (var job in _queue.Jobs.Where(j => j.Type == JobType)) job.Cancel();
    }

    private const string JobType = "TASK";

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    private static SubmittedTask? Known(CatalogSnapshot snapshot, long id)
        => snapshot.FindDocument(SubmittedTask.DocumentKind, id.ToString("D20", CultureInfo.InvariantCulture)) is { } document
            ? SubmittedTask.FromDocument(document) : null;

    private async Task CancelAsync(long taskId)
    {
        foreach (var job in _queue.Jobs.Where(j => j.Subject == taskId).OrderByDescending(j => j.State == JobState.Queued))
        {
            if (!job.IsEnded) await _queue.CancelAsync(job.Id).ConfigureAwait(false);
        }
    }

    private void Tick()
    {
        if (!_ticking.TryEnter()) return;
        try
        {
            foreach (var task in All(_store.Current).ToList())
            {
                if (task.Schedule is not null)
                {
                    if (!task.Suspended && task.NextTime <= Now) Fire(task);
                }
                else if (ExpiresAt(task) <= Now && !_queue.Jobs.Any(j => j.Subject == task.Id))
                {
                    _store.Commit(new DropDocument(SubmittedTask.DocumentKind, task.Key));
                    _lanes.TryRemove(task.Id, out _);
                }
            }
        }
        catch (MatViewException)
        {
            // A full queue or a broken journal: the next tick tries again.
        }
        finally
        {
            _ticking.Exit();
        }
    }

    private void Fire(SubmittedTask task)
    {
        // Kept first: after a restart a time that was due counts once.
        _store.Commit(before =>
        {
            if (Known(before, task.Id) is not { Schedule: { } schedule } now) return [];
            var next = now with { NextTime = RefreshSchedules.NextAfter(schedule, now.CreatedAt, Now) };
            return [(CatalogRecord)new PutDocument(next.ToDocument())];
        });
        Start(task, "SCHEDULE");
    }

    private void Start(SubmittedTask task, string trigger)
    {
        var lane = _lanes.GetOrAdd(task.Id, _ => new Lane());
        lock (lane)
        {
            if (lane.Waiting is { IsEnded: false }) return;
            var job = new Job(_store.NewId(), JobType, task.Statement, background: true, task.Creator, Now)
            {
                Priority = trigger == "SCHEDULE" ? JobPriority.Lowest : JobPriority.Normal, Subject = task.Id,
            };
            var run = NewRun(task, job, trigger);
            var turn = new Turn(lane);
            _runs.Wait(run);
            lane.Waiting = job;
            try
            {
                _queue.Submit(job, j => RunAsync(task.Id, turn, run, j), takeTurn: turn.Take);
            }
            catch
            {
                lane.Waiting = null;
                _runs.WaitNoMore(run.QueryId);
                throw;
            }
        }
    }

    private async Task RunAsync(long taskId, Turn turn, TaskRun run, Job job)
    {
        lock (turn.Lane)
        {
            if (ReferenceEquals(turn.Lane.Waiting, job)) turn.Lane.Waiting = null;
        }

        try
        {
            job.Cancellation.ThrowIfCancellationRequested();
            var task = Known(_store.Current, taskId) ?? throw TaskErrors.Unknown.With(run.TaskName);
            run = run with { State = TaskRunState.Running, ProcessTime = Now };
            _runs.Put(run);
            job.Phase = "running";
            using var limit = new RunTimeLimit(SecondsOf(task), _time, job.Cancellation);
            var rows = await limit.WithinAsync($"task {task.Name}", _statements.RunAsync(task, limit.Token)).ConfigureAwait(false);
            turn.Lane.Failures = 0;
            _runs.Put(run with { State = TaskRunState.Success, FinishTime = Now, Progress = "100%", Rows = rows });
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (_isStopping) throw;
            var isCancelled = job.Cancellation.IsCancellationRequested;
            _runs.Put(run with
            {
                State = TaskRunState.Failed, FinishTime = Now,
                ErrorCode = isCancelled ? JobErrors.Cancelled.Code : (problem as MatViewException)?.Code ?? -1,
                ErrorMessage = isCancelled ? "user cancelled" : problem.Message,
            });
            if (!isCancelled) CountFailure(turn.Lane, taskId, problem);
            throw;
        }
        finally
        {
            turn.GiveBack();
            _queue.Pump();
        }
    }

    // A schedule whose runs fail again and again ends, and says why.
    private void CountFailure(Lane lane, long taskId, Exception problem)
    {
        if (++lane.Failures < _setting(JobSettings.ConsecutiveFailuresMax)) return;
        _store.Commit(before => Known(before, taskId) is { Schedule: not null } task
            ? [(CatalogRecord)new PutDocument((task with
            {
                Suspended = true, SuspendedBecause = $"{lane.Failures} failures in a row, the last one: {problem.Message}",
            }).ToDocument())]
            : []);
    }

    private long SecondsOf(SubmittedTask task)
    {
        foreach (var key in (ReadOnlySpan<string>)["session.insert_timeout", "session.query_timeout"])
        {
            if (task.Properties.TryGetValue(key, out var text) && long.TryParse(text, CultureInfo.InvariantCulture, out var seconds))
                return seconds;
        }

        return _setting(JobSettings.RunSecondsMax);
    }

    private TaskRun NewRun(SubmittedTask task, Job job, string trigger) => new()
    {
        QueryId = Guid.CreateVersion7(_time.GetUtcNow()).ToString(),
        ViewId = task.Id,
        TaskName = task.Name,
        TaskSource = task.Source,
        Database = task.Database,
        CreateTime = Now,
        State = TaskRunState.Pending,
        Definition = task.Statement,
        JobId = job.Id.ToString(CultureInfo.InvariantCulture),
        Trigger = trigger,
        Creator = task.Creator,
        SubmitUser = task.Creator,
        Priority = job.Priority,
        Properties = JsonSerializer.Serialize(task.Properties),
    };

    private sealed class Lane
    {
        internal SemaphoreSlim Free { get; } = new(1);
        internal Job? Waiting { get; set; }
        internal int Failures { get; set; }
    }

    /// <summary>Is the turn of one run among those of its task; a run that is cancelled while it waits never gets one.</summary>
    private sealed class Turn(Lane lane)
    {
        private bool _isTaken;

        internal Lane Lane => lane;

        // Asked under the queue's lock: it must not wait.
        internal bool Take() => _isTaken = lane.Free.Wait(0);

        internal void GiveBack()
        {
            if (_isTaken) lane.Free.Release();
            _isTaken = false;
        }
    }
}
