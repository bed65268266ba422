using MatViewDb.Arrow;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Queries;

/// <summary>Is one fragment instance with the backend that runs it.</summary>
public sealed record StartedFragment(IBackend Backend, FragmentRequest Request);

/// <summary>
/// Is one running query: it starts fragments, the root first, and gives the rows of the root; disposing it cancels what
/// still runs.
/// </summary>
public sealed class QueryExecution : IResultStream
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(300);

    private readonly string _queryId;
    private readonly IReadOnlyList<StartedFragment> _fragments;
    private readonly List<Task<FragmentOutcome?>> _others = [];
    private readonly CancellationTokenSource _stop = new();
    private IResultStream? _root;
    private Exception? _failure;
    private bool _ended;

    private QueryExecution(string queryId, IReadOnlyList<StartedFragment> fragments)
    {
        _queryId = queryId;
        _fragments = fragments;
    }

    /// <summary>Gives the outcome of all fragments together: profiles, staged rowsets, warnings.</summary>
    public FragmentOutcome? Outcome { get; private set; }

    public static async ValueTask<QueryExecution> StartAsync(
        string queryId, IReadOnlyList<StartedFragment> fragments, CancellationToken cancel)
    {
        var execution = new QueryExecution(queryId, fragments);
        try
        {
            foreach (var fragment in fragments)
            {
                await fragment.Backend.StartFragmentAsync(fragment.Request, cancel).ConfigureAwait(false);
                var fetch = new FetchRequest
                {
                    QueryId = queryId, FragmentId = fragment.Request.FragmentId, Instance = fragment.Request.Instance,
                };
                if (execution._root is null) execution._root = fragment.Backend.Fetch(fetch);
                else execution._others.Add(execution.WatchAsync(fragment.Backend, fetch));
            }

            return execution;
        }
        catch (Exception problem)
        {
            // One that was started may have failed meanwhile; a backend that was told to stop the query then starts no more of it.
            // Asked before the rest is stopped, which fails for that.
            var cause = IsLoss(problem) ? null : Volatile.Read(ref execution._failure);
            await execution.DisposeAsync().ConfigureAwait(false);
            if (cause is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        if (_ended) return null;
        try
        {
            var batch = await _root!.NextAsync(cancel).ConfigureAwait(false); // StartAsync sets it.
            if (batch is not null) return batch;
        }
        catch (Exception problem) when (!IsLoss(problem) && !cancel.IsCancellationRequested)
        {
            // What failed by itself is what people must see; the root may only know that it was stopped, or that a peer sends no more.
            await Task.WhenAny(Task.WhenAll(_others.Select(Quiet)), Task.Delay(s_patience, CancellationToken.None))
                .ConfigureAwait(false);
            var failures = _others.Select(o => o.Exception?.GetBaseException()).OfType<Exception>().ToList();
            var cause = failures.Find(IsLoss) ?? failures.Find(IsReason) ?? (IsReason(problem) ? null : Volatile.Read(ref _failure));
            if (cause is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
            throw;
        }

        await CollectAsync().ConfigureAwait(false);
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_ended)
        {
            _ended = true;
            foreach (var backend in _fragments.Select(f => f.Backend).Distinct())
                await backend.CancelAsync(_queryId, "the reader went away").ConfigureAwait(false);
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        if (_root is not null) await _root.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_others.Select(Quiet)).ConfigureAwait(false);
        _stop.Dispose();
    }

    // A backend that went away is the reason for all else: its peers only miss its rows.
    private static bool IsLoss(Exception problem)
        => problem is MatViewException known && known.Code == CoordinatorErrors.BackendLost.Code;

    // Who is stopped, or misses rows, fails for what happened elsewhere.
    private static bool IsReason(Exception problem)
        => problem is MatViewException { Kind: not ErrorKind.Cancelled, Code: not AnsweredErrors.BackendFailed };

    private static async Task Quiet(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (Exception)
        {
            // It was reported through NextAsync or does not matter any more.
        }
    }

    private async Task CollectAsync()
    {
        var total = _root!.Outcome?.Clone() ?? new FragmentOutcome(); // StartAsync sets it.
        foreach (var profile in total.Profile) profile.BackendId = _fragments[0].Backend.Id;
        foreach (var other in _others)
        {
            if (await other.ConfigureAwait(false) is not { } outcome) continue;
            total.Profile.AddRange(outcome.Profile);
            total.Staged.AddRange(outcome.Staged);
            total.Warnings.AddRange(outcome.Warnings);
            total.RowsWritten += outcome.RowsWritten;
            total.RowsRead += outcome.RowsRead;
            total.Rejected.AddRange(outcome.Rejected);
            total.RowsRejected += outcome.RowsRejected;
            total.RowsParsed += outcome.RowsParsed;
            total.PeakMemoryBytes += outcome.PeakMemoryBytes;
        }

        _ended = true;
        Outcome = total;
    }

    // Fragments that end in an exchange give no rows, only their outcome; a failure of one ends the query.
    private async Task<FragmentOutcome?> WatchAsync(IBackend backend, FetchRequest fetch)
    {
        try
        {
            var stream = backend.Fetch(fetch);
            await using var owned = stream.ConfigureAwait(false);
            while (await stream.NextAsync(_stop.Token).ConfigureAwait(false) is { } batch) batch.Dispose();
            if (stream.Outcome is not { } outcome) return null;
            foreach (var profile in outcome.Profile) profile.BackendId = backend.Id;
            return outcome;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            if (Interlocked.CompareExchange(ref _failure, failure, null) is null)
            {
                foreach (var other in _fragments.Select(f => f.Backend).Distinct())
                    await other.CancelAsync(_queryId, failure.Message).ConfigureAwait(false);
            }

            throw;
        }
    }
}
