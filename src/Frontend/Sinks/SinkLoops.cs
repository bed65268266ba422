using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Streams;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Frontend.Sinks;

/// <summary>
/// Follows what sinks stand on: each step writes the difference between the versions written and those of now. Into a table that is one
/// commit with the versions; a file has its number, and is written again as it was after a crash; other targets get rows at least once.
/// </summary>
public sealed class SinkLoops
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_tellingMax = TimeSpan.FromSeconds(10);
    private readonly FrontendServices _services;
    private readonly IFileSystem _files;
    private readonly StreamLoops _loops;

    public SinkLoops(FrontendServices services, IFileSystem files)
    {
        (_services, _files) = (services, files);
        _loops = new StreamLoops(id => new Work(this, id), s_interval, services.Time);
    }

    /// <summary>Says why a sink does not get on at the moment; null when it does.</summary>
    public string? ProblemOf(long id) => _loops.ProblemOf(id);

    /// <summary>Gives the job that writes what was there at the beginning, if it still runs.</summary>
    public Job? JobOf(long id) => _services.Creating.Queue.Find(id);

    /// <summary>After a restart: sinks go on; what foreground statements had begun to create is removed.</summary>
    public void Recover()
    {
        foreach (var sink in SinkRecord.All(_services.Store.Current).ToList())
        {
            var isGone = _services.Store.Current.FindDatabase(sink.DatabaseId) is null;
            if (isGone || sink is { Creating: true, Background: false }) Clear(sink);
            else if (sink.Creating) Create(sink, recovered: true);
            else if (sink.Problem.Length == 0) _loops.Start(sink.Id);
            // Catalogs of earlier servers hold passwords as they are.
            if (!isGone && _services.Secrets.MayHide(sink.Options))
                SinkRecord.Change(_services.Store, sink.Id, now => now with { Options = _services.Secrets.Hide(now.Options) });
        }
    }

    /// <summary>
    /// Gives the versions, by partition, from which sinks still need differences; those of sinks that have not got on for longer than a
    /// time are left out.
    /// </summary>
    public IEnumerable<KeyValuePair<long, long>> NeededVersions(CatalogSnapshot snapshot, TimeSpan keptFor)
    {
        foreach (var sink in SinkRecord.All(snapshot))
        {
            if (sink.Problem.Length > 0 || _loops.StandsSince(sink.Id) > keptFor) continue;
            foreach (var versions in new[] { sink.Written, sink.Pending })
            {
                foreach (var version in versions?.Tables.Values.SelectMany(t => t) ?? []) yield return version;
            }
        }
    }

    internal void Check(SinkRecord sink) => SinkOptions.Check(sink, _services, _files);

    /// <summary>Writes what is there now, as a creating job, then follows.</summary>
    internal Job Create(SinkRecord sink, bool recovered = false)
    {
        var job = new Job(sink.Id, "CREATE SINK", sink.Statement, sink.Background, sink.User, sink.CreatedAt);
        _services.Creating.Queue.Submit(job, j => CreateAsync(sink, j), unlimited: recovered);
        return job;
    }

    /// <summary>Stops a sink and forgets it; what it wrote stays where it is.</summary>
    internal async Task DropAsync(SinkRecord sink)
    {
        if (JobOf(sink.Id) is { } job) await _services.Creating.Queue.CancelAsync(job.Id).ConfigureAwait(false);
        await _loops.StopAsync(sink.Id).ConfigureAwait(false);
        Remove(sink);
    }

    /// <summary>Changes a sink between two of its steps.</summary>
    internal async Task ChangeAsync(SinkRecord sink, Func<SinkRecord, SinkRecord> change)
    {
        if (JobOf(sink.Id) is { } job) throw SinkErrors.StillCreating.With(sink.Name, job.Id);
        await _loops.StopAsync(sink.Id).ConfigureAwait(false);
        SinkRecord.Change(_services.Store, sink.Id, change);
        _loops.Start(sink.Id);
    }

    /// <summary>Stops a sink that the catalog has no more.</summary>
    internal Task ForgetAsync(long id) => _loops.StopAsync(id);

    public Task StopAsync() => _loops.StopAsync();

    /// <summary>Begins anew from what was written last, with new connections and no pause left of earlier errors.</summary>
    internal Task RestartAsync() => _loops.RestartAsync();

    private void Remove(SinkRecord sink) => _services.Store.Commit(new DropDocument(SinkRecord.DocumentKind, sink.Key));

    private RateLimit LimitOf(long id, Func<SinkRecord, long> limit)
        => new(() => SinkRecord.Find(_services.Store.Current, id) is { } sink ? limit(sink) : -1, _services.Time);

    private async Task CreateAsync(SinkRecord sink, Job job)
    {
        try
        {
            var step = new SinkStep(_services, _files, LimitOf(sink.Id, s => s.BackfillRateLimit));
            await Retries.RunAsync(job, async () =>
            {
                var now = SinkRecord.Find(_services.Store.Current, sink.Id) ?? sink;
                job.Phase = "writing";
                try
                {
                    await step.RunAsync(now, rows => job.RowsDone = rows, total => job.RowsTotal = total, job.Attempt)
                        .ConfigureAwait(false);
                }
                catch (MatViewException problem) when (Forget(now, problem))
                {
                    throw SinkErrors.CannotWrite.Because(problem, sink.Name, problem.Message);
                }
            }, sink.Background ? int.MaxValue : 1, _services.Time).ConfigureAwait(false);
            job.Phase = Job.FinishingPhase;
            job.Cancellation.ThrowIfCancellationRequested();
            SinkRecord.Change(_services.Store, sink.Id, written => written with { Creating = false });
            // Who created it may rely on it: from now on backends keep apart what comes.
            await TellAsync().ConfigureAwait(false);
            _loops.Start(sink.Id);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (sink.Background && !job.Cancellation.IsCancellationRequested)
                Fail(sink.Id, problem.Message, "drop it and create it anew once the reason is gone");
            else Remove(sink);
            throw;
        }
    }

    private void Clear(SinkRecord sink)
    {
        Remove(sink);
        _services.Events.Add(
            EventLog.StreamJobCleared, ("id", sink.Id), ("definition", sink.Statement), ("error", EventLog.WaiterGone));
    }

    private void Fail(long id, string problem, string advice)
    {
        SinkRecord.Change(_services.Store, id, sink => sink with { Creating = false, Problem = problem, Advice = advice });
        _services.Events.Add(
            EventLog.SinkFailed, ("sinkId", id), ("sinkName", SinkRecord.Find(_services.Store.Current, id)?.Name), ("error", problem));
    }

    // A file that was begun is written anew, up to the versions of now: those it was to show went.
    private bool Forget(SinkRecord sink, MatViewException problem)
    {
        if (sink.Pending is null || !SinkFates.IsLost(problem)) return false;
        SinkRecord.Change(_services.Store, sink.Id, now => now with { Pending = null });
        return true;
    }

    // A backend that hangs is told later, with the others.
    private async Task TellAsync()
    {
        try
        {
            await _services.ShownVersions.TellAsync().WaitAsync(s_tellingMax, _services.Time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Nobody has to wait longer.
        }
    }

    private sealed class Work(SinkLoops loops, long id) : IStreamWork
    {
        private readonly SinkStep _step = new(loops._services, loops._files, loops.LimitOf(id, s => s.RateLimit));
        private bool _hasForgotten;

        public async ValueTask<TimeSpan?> StepAsync(CancellationToken cancel)
        {
            if (SinkRecord.Find(loops._services.Store.Current, id) is not { Problem.Length: 0 } sink) return null;
            if (loops._services.Store.Current.FindDatabase(sink.DatabaseId) is null)
            {
                loops.Remove(sink);
                return null;
            }

            await _step.RunAsync(sink, _ => { }, _ => { }, cancel).ConfigureAwait(false);
            _hasForgotten = false;
            return s_interval;
        }

        public bool Survives(Exception problem)
        {
            if (problem is not MatViewException known || SinkRecord.Find(loops._services.Store.Current, id) is not { } sink) return true;
            if (!_hasForgotten && loops.Forget(sink, known)) return _hasForgotten = true;
            var (fate, advice) = SinkFates.Of(sink, known);
            if (fate == SinkFate.End) loops.Fail(id, known.Message, advice);
            else if (fate == SinkFate.Snapshot)
            {
                SinkRecord.Change(loops._services.Store, id, now => now with
                {
                    Written = SinkVersions.None, Pending = null, Snapshots = now.Snapshots + 1, Advice = $"{known.Message}; {advice}",
                });
            }

            return fate != SinkFate.End;
        }

        public void Dispose()
        {
            // A step leaves nothing open.
        }
    }
}
