using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution;

/// <summary>Runs fragments of many queries on one pool of workers.</summary>
public sealed class FragmentRunner(
    ExecutionServices services, WorkerPool pool, MemoryTracker memory, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, QueryContext> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Query, int Fragment, int Instance), FragmentExecution> _running = [];

    public ExecutionServices Services { get; } = services;
    public WorkerPool Pool { get; } = pool;

    public int RunningQueries
    {
        get
        {
            lock (_lock) return _queries.Count;
        }
    }

    /// <summary>Starts a fragment instance; the caller reads its rows and disposes it.</summary>
    public IFragmentExecution Run(FragmentRequest request)
    {
        QueryContext? query;
        FragmentExecution execution;
        lock (_lock)
        {
            if (!_queries.TryGetValue(request.QueryId, out query))
            {
                query = new QueryContext(request.QueryId, request.Options ?? new QueryOptions(), memory, time);
                _queries.Add(request.QueryId, query);
            }

            query.FragmentCount++;
            var context = new FragmentContext(request, query, Services);
            execution = new FragmentExecution(context, Pool, Forget);
            _running[(request.QueryId, request.FragmentId, request.Instance)] = execution;
        }

        execution.Start();
        return execution;
    }

    /// <summary>Finds a fragment instance started before.</summary>
    public IFragmentExecution? Find(string queryId, int fragmentId, int instance)
    {
        lock (_lock) return _running.GetValueOrDefault((queryId, fragmentId, instance));
    }

    /// <summary>Gives the memory account of a query that runs here.</summary>
    public MemoryTracker? FindTracker(string queryId)
    {
        lock (_lock) return _queries.GetValueOrDefault(queryId)?.Tracker;
    }

    /// <summary>Gives how many rows of tablets a running query has looked at here; 0 when it is unknown.</summary>
    public long RowsRead(string queryId)
    {
        lock (_lock) return _queries.GetValueOrDefault(queryId)?.RowsRead ?? 0;
    }

    /// <summary>Stops all fragments of a query here; unknown queries are ignored.</summary>
    public void Cancel(string queryId, MatViewException? reason = null)
    {
        QueryContext? query;
        lock (_lock) query = _queries.GetValueOrDefault(queryId);
        query?.Fail(reason ?? CoreErrors.Interrupted.With());
    }

    private void Forget(FragmentExecution execution)
    {
        var request = execution.Request;
        var query = execution.Context.Query;
        lock (_lock)
        {
            var key = (request.QueryId, request.FragmentId, request.Instance);
            if (ReferenceEquals(_running.GetValueOrDefault(key), execution)) _running.Remove(key);
            if (--query.FragmentCount > 0) return;
            if (ReferenceEquals(_queries.GetValueOrDefault(request.QueryId), query)) _queries.Remove(request.QueryId);
        }

        Services.Exchanges.Forget(request.QueryId);
        query.Dispose();
    }
}
