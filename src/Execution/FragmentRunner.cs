using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Exchange;
using MatViewDb.Execution.Operators;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.ResourceGroups;
using MatViewDb.Protocol;

namespace MatViewDb.Execution;

/// <summary>Runs fragments of many queries on one pool of workers.</summary>
public sealed class FragmentRunner(
    ExecutionServices services, WorkerPool pool, MemoryTracker memory, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, QueryContext> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Query, int Fragment, int Instance), FragmentExecution> _running = [];

    private readonly Dictionary<string, ResourceShare> _shares = new(StringComparer.Ordinal);
    private bool _stopped;

    public ExecutionServices Services { get; } = services;
    public WorkerPool Pool { get; } = pool;

    public int RunningQueries
    {
        get
        {
            lock (_lock) return _queries.Count;
        }
    }

    /// <summary>
    /// Starts a fragment instance; the caller reads its rows and disposes it. With <paramref name="atStarter"/> the caller's
    /// thread, which has nothing else to do, may run a short one whole; <paramref name="cancel"/> stops it meanwhile.
    /// </summary>
    public IFragmentExecution Run(FragmentRequest request, bool atStarter = false, CancellationToken cancel = default)
    {
        QueryContext? query;
        FragmentExecution execution;
        lock (_lock)
        {
            if (_stopped) throw CoreErrors.Shutdown.With();
            if (!_queries.TryGetValue(request.QueryId, out query))
            {
                query = new QueryContext(
                    request.QueryId, request.Options ?? new QueryOptions(), memory, Services.Spill, time, ShareOf(request.Options?.Group));
                _queries.Add(request.QueryId, query);
            }

            query.FragmentCount++;
            var context = new FragmentContext(request, query, Services);
            execution = new FragmentExecution(context, Pool, Forget);
            _running[(request.QueryId, request.FragmentId, request.Instance)] = execution;
        }

        using (cancel.UnsafeRegister(static e => ((FragmentExecution)e!).Cancel(), execution)) execution.Start(atStarter);
        return execution;
    }

    /// <summary>Finds a fragment instance started before.</summary>
    public IFragmentExecution? Find(string queryId, int fragmentId, int instance)
    {
        lock (_lock) return _running.GetValueOrDefault((queryId, fragmentId, instance));
    }

    /// <summary>
    /// Keeps the memory of a query that runs here until the hold is disposed: batches that arrive for it are charged to
    /// it, and the query may end at any moment. Null when it is unknown.
    /// </summary>
    public QueryHold? Hold(string queryId)
    {
        lock (_lock)
        {
            if (!_queries.TryGetValue(queryId, out var query)) return null;
            query.FragmentCount++;
            return new QueryHold(query, () => Release(query));
        }
    }

    /// <summary>
    /// Gives how many rows of tablets a running query has looked at here, 0 when it is unknown; says how many it may have, 0 = nothing
    /// is said.
    /// </summary>
    public long RowsRead(string queryId, long allowed = 0)
    {
        QueryContext? query;
        lock (_lock) query = _queries.GetValueOrDefault(queryId);
        if (allowed > 0) query?.Allow(allowed);
        return query?.RowsRead ?? 0;
    }

    /// <summary>Stops all fragments of a query here; unknown queries are ignored.</summary>
    public void Cancel(string queryId, MatViewException? reason = null)
    {
        QueryContext? query;
        lock (_lock) query = _queries.GetValueOrDefault(queryId);
        query?.Fail(reason ?? CoreErrors.Interrupted.With());
    }

    /// <summary>Ends every query that runs here and takes no more; the workers must still be there to do it.</summary>
    public void Stop()
    {
        QueryContext[] queries;
        lock (_lock)
        {
            _stopped = true;
            queries = [.. _queries.Values];
        }

        foreach (var query in queries) query.Fail(CoreErrors.Shutdown.With());
    }

    // The newest query of a group knows its limits best.
    private ResourceShare? ShareOf(ResourceGroupLimits? limits)
    {
        if (limits is not { Name.Length: > 0 }) return null;
        if (!_shares.TryGetValue(limits.Name, out var share)) _shares[limits.Name] = share = new ResourceShare(limits.Name, memory);
        share.Update(limits);
        return share;
    }

    private void Forget(FragmentExecution execution)
    {
        var request = execution.Request;
        lock (_lock)
        {
            var key = (request.QueryId, request.FragmentId, request.Instance);
            if (ReferenceEquals(_running.GetValueOrDefault(key), execution)) _running.Remove(key);
        }

        Release(execution.Context.Query);
    }

    private void Release(QueryContext query)
    {
        IReadOnlyList<ExchangeQueue> queues;
        lock (_lock)
        {
            if (--query.FragmentCount > 0) return;
            if (ReferenceEquals(_queries.GetValueOrDefault(query.QueryId), query)) _queries.Remove(query.QueryId);
            // Another fragment of the query may start here after this, with queues of its own.
            queues = Services.Exchanges.Take(query.QueryId);
        }

        foreach (var queue in queues) queue.Close();
        query.Dispose();
    }
}
