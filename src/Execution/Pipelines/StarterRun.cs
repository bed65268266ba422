using System.Diagnostics;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Runs the first work of a fragment on the thread that starts it. Waking a worker, and being woken by it, takes longer than a
/// short query; a longer one goes to the pool after a moment, when it no longer matters.
/// </summary>
internal sealed class StarterRun
{
    /// <summary>How long the thread keeps work for later that a worker could begin at once.</summary>
    private static readonly long s_ticksHeld = Stopwatch.Frequency / 5_000;

    private static readonly long s_ticksMax = Stopwatch.Frequency / 2_000;

    [ThreadStatic]
    private static StarterRun? t_current;

    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Queue<Work> _ready = new();

    private StarterRun()
    {
    }

    /// <summary>Says whether this thread is the one that will read the fragment's rows: it must not wait for a reader.</summary>
    internal static bool IsHere => t_current is not null;

    /// <summary>Starts something and runs the work that it makes ready, one piece after another, for half a millisecond.</summary>
    internal static void Run(Action start)
    {
        var run = t_current = new StarterRun();
        try
        {
            start();
            while (run._ready.TryDequeue(out var work))
            {
                GiveAway();
                work.BeginRun();
                work.Run();
            }
        }
        finally
        {
            t_current = null;
            run.HandOver();
        }
    }

    /// <summary>Takes work to run later; false when the time is over, and the pool must run it.</summary>
    internal static bool TryTake(Work work)
    {
        if (t_current is not { } run) return false;
        var passed = Stopwatch.GetTimestamp() - run._began;
        if (passed > (run._ready.Count == 0 ? s_ticksMax : s_ticksHeld)) return false;
        run._ready.Enqueue(work);
        return true;
    }

    /// <summary>Leaves what waits for this thread to the workers when it turns out to be busy; asked after each batch.</summary>
    internal static void GiveAway()
    {
        if (t_current is { _ready.Count: > 0 } run && Stopwatch.GetTimestamp() - run._began > s_ticksHeld) run.HandOver();
    }

    private void HandOver()
    {
        while (_ready.TryDequeue(out var work)) work.RunInPool();
    }
}
