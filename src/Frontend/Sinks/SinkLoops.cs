using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Jobs.Framework;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.Sinks;

/// <summary>
/// Follows what sinks stand on: each step writes the difference between the versions written and those of now. Into a table that is one
/// commit with the versions; a file has its number, and is written again as it was after a crash; other targets get rows at least once.
/// </summary>
public sealed class SinkLoops(FrontendServices services, IFileSystem files)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_pauseMax = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<long, Loop> _loops = new();

    private sealed class Loop : IDisposable
    {
        internal CancellationTokenSource Stop { get; } = new();
        internal Task Work { get; set; } = Task.CompletedTask;
        internal string? Problem { get; set; }

        public void Dispose() => Stop.Dispose();
    }

    /// <summary>Says why a sink does not get on at the moment; null when it does.</summary>
    public string? ProblemOf(long id) => _loops.GetValueOrDefault(id)?.Problem;

    /// <summary>Gives the job that writes what was there at the beginning, if it still runs.</summary>
    public Job? JobOf(long id) => services.Creating.Queue.Find(id);

    /// <summary>After a restart: sinks go on; what foreground statements had begun to create is removed.</summary>
    public void Recover()
    {
        foreach (var sink in SinkRecord.All(services.Store.Current).ToList())
        {
            if (services.Store.Current.FindDatabase(sink.DatabaseId) is null || sink is { Creating: true, Background: false }) Remove(sink);
            else if (sink.Creating) Create(sink, recovered: true);
            else Start(sink.Id);
        }
    }

    internal void Check(SinkRecord sink) => SinkOptions.Check(sink, services, files);

    /// <summary>Writes what is there now, as a creating job, then follows.</summary>
    internal Job Create(SinkRecord sink, bool recovered = false)
    {
        var job = new Job(sink.Id, "CREATE SINK", sink.Statement, sink.Background, sink.User, sink.CreatedAt);
        services.Creating.Queue.Submit(job, j => CreateAsync(sink, j), unlimited: recovered);
        return job;
    }

    internal void Start(long id)
    {
        var loop = new Loop();
        if (_loops.TryAdd(id, loop)) loop.Work = RunAsync(id, loop);
        else loop.Dispose();
    }

    /// <summary>Stops a sink and forgets it; what it wrote stays where it is.</summary>
    internal async Task DropAsync(SinkRecord sink)
    {
        if (JobOf(sink.Id) is { } job) await services.Creating.Queue.CancelAsync(job.Id).ConfigureAwait(false);
        await StopAsync(sink.Id).ConfigureAwait(false);
        Remove(sink);
    }

    public async Task StopAsync()
    {
        foreach (var id in _loops.Keys) await StopAsync(id).ConfigureAwait(false);
    }

    private async Task StopAsync(long id)
    {
        if (!_loops.TryRemove(id, out var loop)) return;
        await loop.Stop.CancelAsync().ConfigureAwait(false);
        await loop.Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        loop.Dispose();
    }

    private void Remove(SinkRecord sink) => services.Store.Commit(new DropDocument(SinkRecord.DocumentKind, sink.Key));

    private async Task CreateAsync(SinkRecord sink, Job job)
    {
        try
        {
            var step = new SinkStep(services, files);
            await Retries.RunAsync(job, async () =>
            {
                var now = SinkRecord.Find(services.Store.Current, sink.Id) ?? sink;
                job.Phase = "writing";
                await step.RunAsync(now, rows => job.RowsDone = rows, total => job.RowsTotal = total, job.Cancellation)
                    .ConfigureAwait(false);
            }, sink.Background ? int.MaxValue : 1, services.Time).ConfigureAwait(false);
            job.Phase = Job.FinishingPhase;
            job.Cancellation.ThrowIfCancellationRequested();
            services.Store.Commit(before => SinkRecord.Find(before, sink.Id) is { } written
                ? [new PutDocument((written with { Creating = false }).ToDocument())] : []);
            Start(sink.Id);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (sink.Background && !job.Cancellation.IsCancellationRequested) Fail(sink.Id, problem.Message);
            else Remove(sink);
            throw;
        }
    }

    private void Fail(long id, string problem) => services.Store.Commit(before => SinkRecord.Find(before, id) is { } sink
        ? [new PutDocument((sink with { Creating = false, Problem = problem }).ToDocument())] : []);

    private async Task RunAsync(long id, Loop loop)
    {
        await Task.Yield();
        var stop = loop.Stop.Token;
        var step = new SinkStep(services, files);
        var pause = s_interval;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (SinkRecord.Find(services.Store.Current, id) is not { Problem.Length: 0 } sink) return;
                if (services.Store.Current.FindDatabase(sink.DatabaseId) is null)
                {
                    Remove(sink);
                    return;
                }

                await step.RunAsync(sink, _ => { }, _ => { }, stop).ConfigureAwait(false);
                (loop.Problem, pause) = (null, s_interval);
            }
            catch (MatViewException lost) when (!stop.IsCancellationRequested && IsFinal(lost))
            {
                Fail(id, lost.Message);
                return;
            }
            catch (Exception problem) when (problem is MatViewException or IOException or UnauthorizedAccessException
                && !stop.IsCancellationRequested)
            {
                loop.Problem = problem.Message;
                pause = pause * 2 < s_pauseMax ? pause * 2 : s_pauseMax;
            }

            await Task.Delay(pause, services.Time, stop).ConfigureAwait(false);
        }
    }

    // 7102: the rows in between can no longer be told apart.
    private static bool IsFinal(MatViewException problem)
        => problem.Code is 7102 || problem.Code == SinkErrors.Lost.Code || problem.Code == SinkErrors.NotAppendOnly.Code;
}
