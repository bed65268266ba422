using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>
/// Collects one worker's rows for a sort; with a top row count it now and then drops all but the first rows. With runs it
/// puts what it holds on disk when memory gets short.
/// </summary>
internal sealed unsafe class SortSink(
    IReadOnlyList<SortKey> keys, int topRows, TopThreshold? threshold, WorkerContext worker, SortRuns? runs = null)
    : SinkStage, ISpillable
{
    private const int BatchesPerForcedRun = 3;
    private const long WorthSpillingBytes = 1 << 20;
    private const int RowsBeforeCutMax = 1 << 10;

    /// <summary>Few at first, so that there soon is a bar: what lies behind it is not even read.</summary>
    private int _rowsBeforeCut = Math.Max(2 * topRows, 16);
    private int[] _kept = [];
    private readonly Lock _lock = new();
    private int _rowCount;
    private int _forcedRuns;
    private long _heldBytes;
    private bool _isAsked;
    private bool _isClosed;

    internal List<RecordBatch> Batches { get; private set; } = [];

    public long RevocableBytes => runs is null ? 0 : Volatile.Read(ref _heldBytes);

    public override Flow Push(RecordBatch input)
    {
        if (runs is not null) return Collect(input, runs);
        if (threshold is { IsSet: true })
        {
            if (_kept.Length < input.RowCount) _kept = new int[input.RowCount];
            var count = threshold.Select(input[keys[0].Column], _kept);
            if (count < input.RowCount)
            {
                var cut = count == 0 ? null : ColumnGather.Take(input, _kept.AsSpan(0, count), worker.Tracker);
                input.Dispose();
                if (cut is null) return Flow.NeedsMore;
                input = cut;
            }
        }

        Batches.Add(input);
        _rowCount += input.RowCount;
        if (topRows > 0 && _rowCount >= _rowsBeforeCut) Cut();
        return Flow.NeedsMore;
    }

    public override void Finish()
    {
        if (topRows > 0 && _rowCount > topRows) Cut();
    }

    public bool Spill()
    {
        if (runs is null || !_lock.TryEnter())
        {
            Volatile.Write(ref _isAsked, true);
            return false;
        }

        try
        {
            if (!_isClosed) WriteHeld(runs);
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Ends collecting: the batches are the caller's, and nobody spills them any more.</summary>
    internal void Close()
    {
        worker.Query.Pressure.Unregister(this);
        lock (_lock) _isClosed = true;
    }

    private Flow Collect(RecordBatch input, SortRuns to)
    {
        lock (_lock)
        {
            Batches.Add(input);
            Volatile.Write(ref _heldBytes, _heldBytes + BatchBytes.Of(input));
        }

        var pressure = worker.Query.Pressure;
        pressure.Relieve();
        if (pressure.IsUrgent && _heldBytes >= WorthSpillingBytes) _isAsked = true;
        // Tests get several runs, yet not one for every few rows of a large table.
        if (pressure.IsForced && Batches.Count >= BatchesPerForcedRun << Math.Min(20, _forcedRuns / 8))
        {
            _forcedRuns++;
            _isAsked = true;
        }

        if (!Volatile.Read(ref _isAsked)) return Flow.NeedsMore;
        lock (_lock) WriteHeld(to);
        return Flow.NeedsMore;
    }

    private void WriteHeld(SortRuns to)
    {
        _isAsked = false;
        to.Write(Batches);
        Volatile.Write(ref _heldBytes, 0);
    }

    /// <summary>Keeps the first rows only and offers the last of them as the bar for what comes.</summary>
    private void Cut()
    {
        var all = ColumnConcat.Concat(Batches, worker.Tracker);
        using var sortKeys = new SortKeys([.. keys.Select(k => all[k.Column].Share())], keys, all.RowCount,
            worker.Tracker);
        var count = Math.Min(topRows, all.RowCount);
        var rows = RowSorter.Sort(sortKeys, 0, all.RowCount, worker.Tracker, count);
        var first = new ReadOnlySpan<int>(rows.Pointer, count);
        var cut = ColumnGather.Take(all, first, worker.Tracker);
        if (count == topRows) threshold?.Offer(cut[keys[0].Column], count - 1);
        rows.Release();
        all.Dispose();
        foreach (var batch in Batches) batch.Dispose();
        _rowsBeforeCut = Math.Max(_rowsBeforeCut, Math.Max(4 * topRows, Math.Min(2 * _rowsBeforeCut, RowsBeforeCutMax)));
        Batches = [cut];
        _rowCount = count;
    }
}
