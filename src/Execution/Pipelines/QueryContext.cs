using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.ResourceGroups;
using MatViewDb.Execution.Spill;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Holds what all fragments of one query in this process share: memory account, limits and cancellation.
/// </summary>
public sealed class QueryContext : IDisposable
{
    private static readonly ResourceGroupLimits s_noGroup = new();

    private readonly ITimer? _timer;
    private readonly Lock _lock = new();
    private readonly List<FragmentExecution> _fragments = [];
    private readonly List<IDisposable> _kept = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly ResourceGroupLimits _group;
    private readonly long _workedMax;
    private readonly long _rowsReadMax;
    private long _worked;
    private long _rowsAllowed = long.MaxValue;
    private MatViewException? _failure;

    public QueryContext(string queryId, QueryOptions options, MemoryTracker parent, SpillSpace spill, TimeProvider time,
        ResourceShare? share = null)
    {
        Stopped = _stop.Token;
        QueryId = queryId;
        Options = options;
        Share = share;
        _group = options.Group ?? s_noGroup;
        _workedMax = _group.BigQueryCpuSeconds > 0 ? ResourceShare.TicksOf(_group.BigQueryCpuSeconds) : long.MaxValue;
        if (options.RowsAllowed > 0) _rowsAllowed = options.RowsAllowed;
        _rowsReadMax = _group.BigQueryScanRows > 0 ? _group.BigQueryScanRows : long.MaxValue;
        var limit = options.QueryMemLimitBytes > 0 ? options.QueryMemLimitBytes : long.MaxValue;
        if (_group.BigQueryMemoryBytes > 0) limit = Math.Min(limit, _group.BigQueryMemoryBytes);
        Tracker = (share?.Memory ?? parent).Child($"query {queryId}", limit);
        Pressure = new MemoryPressure(Tracker, options.SpillMode);
        Spill = new QuerySpill(spill, options.SpillLimitBytes);
        if (options.TimeoutMs > 0)
        {
            _timer = time.CreateTimer(
                _ => Fail(CoreErrors.Timeout.With(Math.Max(1, options.TimeoutMs / 1000))), null,
                TimeSpan.FromMilliseconds(options.TimeoutMs), Timeout.InfiniteTimeSpan);
        }
    }

    public string QueryId { get; }
    public QueryOptions Options { get; }

    /// <summary>What its resource group has of this process; null without a group.</summary>
    public ResourceShare? Share { get; }

    /// <summary>Is cancelled when the query failed, for work that sleeps inside an operator.</summary>
    public CancellationToken Stopped { get; }

    public MemoryTracker Tracker { get; }

    /// <summary>Says when rows have to go to disk, and whose.</summary>
    public MemoryPressure Pressure { get; }

    /// <summary>Keeps the files that hold rows which did not fit into memory.</summary>
    public QuerySpill Spill { get; }

    public int BatchRows => Options.BatchRows > 0 ? Options.BatchRows : Arrow.RecordBatch.DefaultRows;
    public bool IsFailed => Volatile.Read(ref _failure) is not null;
    public MatViewException? Failure => Volatile.Read(ref _failure);

    internal int FragmentCount;
    private long _rowsRead;

    /// <summary>Rows of tablets that the query has looked at so far; moves while it runs.</summary>
    public long RowsRead => Interlocked.Read(ref _rowsRead);

    internal void AddRowsRead(long rows)
    {
        if (Interlocked.Add(ref _rowsRead, rows) > _rowsReadMax)
            Fail(ExecutionErrors.BigQuery.With(_group.Name, $"reads more than {_rowsReadMax} rows (big_query_scan_rows_limit)"));
    }

    /// <summary>True while it has read all rows that it may for now: scans wait.</summary>
    internal bool IsHeldBack => RowsRead >= Interlocked.Read(ref _rowsAllowed);

    /// <summary>Says how many rows of tablets the query may have read from now on.</summary>
    public void Allow(long rows)
    {
        Interlocked.Exchange(ref _rowsAllowed, rows);
        FragmentExecution[] fragments;
        lock (_lock) fragments = [.. _fragments];
        foreach (var fragment in fragments) fragment.WakeTasks();
    }

    /// <summary>Counts time that a worker spent on the query.</summary>
    internal void AddWorked(long ticks)
    {
        Share?.Charge(ticks);
        if (_workedMax != long.MaxValue && Interlocked.Add(ref _worked, ticks) > _workedMax)
        {
            Fail(ExecutionErrors.BigQuery.With(
                _group.Name, $"takes more than {_group.BigQueryCpuSeconds} s of processors (big_query_cpu_second_limit)"));
        }
    }

    /// <summary>Stops every fragment; the first reason stays.</summary>
    public void Fail(MatViewException reason)
    {
        if (Interlocked.CompareExchange(ref _failure, reason, null) is not null) return;
        FragmentExecution[] fragments;
        lock (_lock) fragments = [.. _fragments];
        foreach (var fragment in fragments) fragment.WakeAll();
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The query came to its end meanwhile.
        }
    }

    public void ThrowIfFailed()
    {
        var failure = Volatile.Read(ref _failure);
        if (failure is not null) throw failure;
    }

    /// <summary>
    /// Disposes something at the end of the query: text bytes that views point at, files that columns map.
    /// </summary>
    public void KeepUntilEnd(IDisposable kept)
    {
        lock (_lock) _kept.Add(kept);
    }

    /// <summary>
    /// Keeps the text bytes of columns until the end of the query, so that views on them need no owner.
    /// </summary>
    public void KeepTexts(ReadOnlySpan<Column> columns)
    {
        var heaps = ColumnHeaps.Retain(columns);
        if (heaps.Length > 0) KeepUntilEnd(new Heaps(heaps));
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _stop.Dispose();
        foreach (var kept in _kept) kept.Dispose();
        _kept.Clear();
        Spill.Dispose();
        Tracker.ReleaseAll();
    }

    internal void Add(FragmentExecution fragment)
    {
        lock (_lock) _fragments.Add(fragment);
    }

    internal void Remove(FragmentExecution fragment)
    {
        lock (_lock) _fragments.Remove(fragment);
    }

    private sealed class Heaps(NativeBuffer[] buffers) : IDisposable
    {
        public void Dispose()
        {
            foreach (var buffer in buffers) buffer.Release();
        }
    }

    /// <summary>Turns whatever an operator threw into the error that people see.</summary>
    internal static MatViewException Explain(Exception problem) => problem switch
    {
        MatViewException known => known,
        MemoryLimitException memory => CoreErrors.OutOfMemory.Because(memory, memory.Message),
        OutOfMemoryException => CoreErrors.OutOfMemory.Because(problem, "the process has no memory left"),
        OperationCanceledException => CoreErrors.Interrupted.Because(problem),
        _ => CoreErrors.Internal.Because(problem, $"{problem.GetType().Name}: {problem.Message}"),
    };
}
