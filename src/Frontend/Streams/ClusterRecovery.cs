using MatViewDb.Core.Errors;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Frontend.Streams;

/// <summary>
/// Does what RECOVER asks for: backends are asked anew whether they live and told what to keep, sources, sinks and what is being
/// created begin again from what the catalog says, with new connections, and who waits for a turn is looked at. What is committed is
/// not touched.
/// </summary>
public sealed class ClusterRecovery(FrontendServices services) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public bool IsRunning => _turn.CurrentCount == 0;

    public void Dispose() => _turn.Dispose();

    public async Task RunAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            services.Events.Add(EventLog.RecoveryStarted, ("reason", "RECOVER"));
            // Whoever waits for a backend that hangs can be killed.
            await services.Heartbeats.BeatAliveAsync().WaitAsync(cancel).ConfigureAwait(false);
            await services.ShownVersions.TellAsync().WaitAsync(cancel).ConfigureAwait(false);
            await services.Sources.RestartAsync().WaitAsync(cancel).ConfigureAwait(false);
            await services.Sinks.RestartAsync().WaitAsync(cancel).ConfigureAwait(false);
            // Views and sinks that are being created go on from their last commit.
            foreach (var job in services.Creating.Queue.Jobs) job.BeginAnew();
            foreach (var queue in services.JobQueues) queue.Pump();
            services.Events.Add(EventLog.RecoverySucceeded, ("reason", "RECOVER"));
        }
        catch (Exception problem) when (problem is MatViewException or OperationCanceledException)
        {
            services.Events.Add(EventLog.RecoveryFailed, ("reason", "RECOVER"), ("error", problem.Message));
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }
}
