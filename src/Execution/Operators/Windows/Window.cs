using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Sorts its input by partition and order keys and adds a column for each window call: over all rows at once, or over
/// some partitions or pieces of one at a time when the rows had to be sorted on disk.
/// </summary>
[Operator(typeof(WindowSpec))]
public sealed unsafe class Window(OperatorSite site) : BreakerOperator(site)
{
    // Where partition and peers of a row begin and end.
    private const int WindowRowBytes = 4 * sizeof(int);

    private readonly WindowSpec _spec = site.Spec<WindowSpec>();
    private readonly List<SortSink> _sinks = [];
    private readonly Lock _lock = new();
    private RecordBatch? _sorted;
    private WindowRows? _rows;
    private Column[] _results = [];
    private int _next;
    private SortRuns? _runs;
    private bool _isOnDisk;

    private SortKey[] Keys => [.. _spec.PartitionBy.Select(c => new SortKey { Column = c }), .. _spec.OrderBy];

    public override SinkStage OpenSink(WorkerContext worker)
    {
        lock (_lock)
        {
            if (Fragment.Query.Pressure.MaySpill) _runs ??= new SortRuns(this, Keys);
            var sink = new SortSink([], 0, null, worker, _runs);
            if (_runs is not null) Fragment.Query.Pressure.Register(sink);
            _sinks.Add(sink);
            return sink;
        }
    }

    /// <summary>Sorts; then each call is a unit of parallel work.</summary>
    public override int PrepareFinish(int parallelism)
    {
        foreach (var sink in _sinks) sink.Close();
        var bytesPerRow = WindowRowBytes + sizeof(long) * _spec.Calls.Count;
        _isOnDisk = _runs is not null && SortRoom.IsShort(_runs, _sinks, Fragment.Query, copies: 1, bytesPerRow);
        if (_isOnDisk) return _sinks.Count;
        RecordBatch[] batches = [.. _sinks.SelectMany(sink => sink.Batches)];
        var types = Node.Inputs[0].OutputTypes.Select(t => t.ToSqlType().ToArrow()).ToArray();
        var memory = new QueryMemory(Fragment.Query);
        var rowCount = checked(batches.Sum(batch => batch.RowCount));
        var all = new Column[types.Length];
        for (var i = 0; i < all.Length; i++)
        {
            Interruption.Check();
            all[i] = memory.Concat([.. batches.Select(b => b[i])], types[i]);
        }

        foreach (var batch in batches) batch.Dispose();
        _sorted = Sort(new RecordBatch(all, rowCount));
        Interruption.Check();
        _rows = new WindowRows(_sorted, _spec, Tracker);
        _results = new Column[_spec.Calls.Count];
        return _results.Length;
    }

    public override void RunFinish(int unit)
    {
        if (_isOnDisk) _runs!.Write(_sinks[unit].Batches);
        else _results[unit] = new WindowFunctions(_rows!, _spec).Compute(_spec.Calls[unit]);
    }

    public override int Prepare(int parallelism)
        => _isOnDisk ? 1 : Math.Min(parallelism, _sorted!.RowCount / (64 << 10) + 1);

    public override SourceStage OpenSource(WorkerContext worker)
        => _isOnDisk ? new WindowStream(_runs!, _spec, Node, worker) : new Source(this, worker);

    public override void Dispose() => _runs?.Dispose();

    private RecordBatch Sort(RecordBatch all)
    {
        var keys = Keys;
        if (keys.Length == 0) return Flattened(all);
        using (all)
        {
            using var sortKeys = new SortKeys([.. keys.Select(k => all[k.Column].Share())], keys, all.RowCount,
                Tracker);
            var order = RowSorter.Sort(sortKeys, 0, all.RowCount, Tracker);
            Interruption.Check();
            using var taken = ColumnGather.Take(all, new ReadOnlySpan<int>(order.Pointer, all.RowCount), Tracker);
            order.Release();
            return Flattened(taken.Share());
        }
    }

    /// <summary>Makes every column flat, so that functions index values by row.</summary>
    private RecordBatch Flattened(RecordBatch batch)
    {
        using (batch)
            return new RecordBatch([.. batch.Columns.Select(c => ColumnFlatten.ToFlat(c, Tracker))], batch.RowCount);
    }

    private sealed class Source(Window owner, WorkerContext worker) : SourceStage
    {
        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            var most = worker.Query.BatchRows;
            var first = Interlocked.Add(ref owner._next, most) - most;
            var sorted = owner._sorted!;
            if (first >= sorted.RowCount || first < 0) return SourceState.Finished;
            var count = Math.Min(most, sorted.RowCount - first);
            batch = new RecordBatch(
                [.. sorted.Columns.Concat(owner._results).Select(c => c.Slice(first, count, worker.Tracker))], count);
            return SourceState.Batch;
        }
    }
}
