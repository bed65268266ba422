using System.Diagnostics;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Runs the first work of a fragment on the thread that starts it. Waking a worker, and being woken by it, takes longer than a
/// short query; a longer one goes to the pool after a moment, when it no longer matters.
/// </summary>
internal sealed class StarterRun
{
    private static readonly long s_ticksMax = Stopwatch.Frequency / 2_000;

    [ThreadStatic]
    private static StarterRun? t_current;

    private readonly long _until = Stopwatch.GetTimestamp() + s_ticksMax;
    private Work? _next;

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
            while (run._next is { } work)
            {
                run._next = null;
                work.BeginRun();
                work.Run();
            }
        }
        finally
        {
            t_current = null;
        }
    }

    /// <summary>Takes work to run next; false when there is some already or the time is over, and the pool must run it.</summary>
    internal static bool TryTake(Work work)
    {
        if (t_current is not { _next: null } run || Stopwatch.GetTimestamp() > run._until) return false;
        run._next = work;
        return true;
    }
}
