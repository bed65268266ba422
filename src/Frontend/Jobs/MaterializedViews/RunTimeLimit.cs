using MatViewDb.Core.Errors;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Ends a run of a refresh or task that takes too long; 0 seconds = no limit.</summary>
internal sealed class RunTimeLimit : IDisposable
{
    private readonly long _seconds;
    private readonly CancellationToken _cancel;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _either;

    internal RunTimeLimit(long seconds, TimeProvider time, CancellationToken cancel)
    {
        _seconds = seconds;
        _cancel = cancel;
        _limit = seconds > 0
            ? new CancellationTokenSource(TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000)), time)
            : new CancellationTokenSource();
        _either = CancellationTokenSource.CreateLinkedTokenSource(cancel, _limit.Token);
    }

    internal CancellationToken Token => _either.Token;

    /// <summary>Waits for the work; its end by this limit is an error of its own.</summary>
    internal async Task<T> WithinAsync<T>(string whose, Task<T> work)
    {
        try
        {
            return await work.ConfigureAwait(false);
        }
        catch (Exception ended) when (_limit.IsCancellationRequested && !_cancel.IsCancellationRequested
            && ended is OperationCanceledException or MatViewException { Kind: ErrorKind.Cancelled })
        {
            throw JobErrors.RunTimeout.Because(ended, whose, _seconds);
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _limit.Dispose();
    }
}
