using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.Framework;

/// <summary>Tries the work of a job again, ever more slowly, after errors that pass by themselves: a backend that was lost.</summary>
public static class Retries
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pauseMax = TimeSpan.FromSeconds(30);

    /// <summary>Says whether an error is one that passes.</summary>
    public static bool Passes(Exception problem) => problem is MatViewException { Kind: ErrorKind.Retryable };

    /// <summary>Runs the work up to some number of times; its last error is the job's. Who begins anew counts from the start.</summary>
    public static async Task RunAsync(Job job, Func<Task> work, int attemptsMax, TimeProvider time)
    {
        var pause = s_firstPause;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work().ConfigureAwait(false);
                return;
            }
            catch (Exception problem) when (problem is not OutOfMemoryException && job.BeginsAnew)
            {
                job.RenewAttempt();
                job.Phase = "beginning anew";
                (attempt, pause) = (0, s_firstPause);
                continue;
            }
            catch (MatViewException problem)
                when (Passes(problem) && attempt < attemptsMax && !job.Cancellation.IsCancellationRequested)
            {
                job.Phase = $"waiting to try again: {problem.Message}";
            }

            await Task.Delay(pause, time, job.Attempt).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            job.Cancellation.ThrowIfCancellationRequested();
            pause = pause * 2 < s_pauseMax ? pause * 2 : s_pauseMax;
            if (!job.BeginsAnew) continue;
            job.RenewAttempt();
            (attempt, pause) = (0, s_firstPause);
        }
    }
}
