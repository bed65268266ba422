using System.Collections.Concurrent;
using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Streams;

/// <summary>
/// Does the steps of sources or sinks, each in a loop of its own. After an error the step is tried again, ever more slowly.
/// </summary>
internal sealed class StreamLoops(Func<long, IStreamWork> open, TimeSpan firstPause, TimeProvider time)
{
    private static readonly TimeSpan s_pauseMax = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<long, Loop> _loops = new();

    private sealed class Loop : IDisposable
    {
        internal CancellationTokenSource Stop { get; } = new();
        internal Task Work { get; set; } = Task.CompletedTask;
        internal string? Problem { get; set; }
        internal long WorkedAt { get; set; }

        public void Dispose() => Stop.Dispose();
    }

    /// <summary>Says why one does not get on at the moment; null when it does.</summary>
    internal string? ProblemOf(long id) => _loops.GetValueOrDefault(id)?.Problem;

    /// <summary>Says for how long one has not got on: since its last good step, or its start; null when it does not run.</summary>
    internal TimeSpan? StandsSince(long id) => _loops.GetValueOrDefault(id) is { } loop ? time.GetElapsedTime(loop.WorkedAt) : null;

    internal void Start(long id)
    {
        var loop = new Loop { WorkedAt = time.GetTimestamp() };
        if (_loops.TryAdd(id, loop)) loop.Work = RunAsync(id, loop);
        else loop.Dispose();
    }

    /// <summary>Stops one; what is under way is committed or forgotten when this ends.</summary>
    internal async Task StopAsync(long id)
    {
        if (!_loops.TryRemove(id, out var loop)) return;
        await loop.Stop.CancelAsync().ConfigureAwait(false);
        await loop.Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        loop.Dispose();
    }

    internal async Task StopAsync()
    {
        foreach (var id in _loops.Keys) await StopAsync(id).ConfigureAwait(false);
    }

    /// <summary>Stops all that run and starts them again.</summary>
    internal async Task RestartAsync()
    {
        foreach (var id in _loops.Keys)
        {
            await StopAsync(id).ConfigureAwait(false);
            Start(id);
        }
    }

    private async Task RunAsync(long id, Loop loop)
    {
        await Task.Yield();
        var stop = loop.Stop.Token;
        var pause = firstPause;
        using var work = open(id);
        while (!stop.IsCancellationRequested)
        {
            TimeSpan wait;
            try
            {
                if (await work.StepAsync(stop).ConfigureAwait(false) is not { } next) return;
                (loop.Problem, loop.WorkedAt, pause, wait) = (null, time.GetTimestamp(), firstPause, next);
            }
            catch (Exception problem) when (problem is MatViewException or IOException or UnauthorizedAccessException
                && !stop.IsCancellationRequested)
            {
                if (!work.Survives(problem)) return;
                (loop.Problem, wait) = (problem.Message, pause);
                pause = pause * 2 < s_pauseMax ? pause * 2 : s_pauseMax;
            }

            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, stop).ConfigureAwait(false);
        }
    }
}
