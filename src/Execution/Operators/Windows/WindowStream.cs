using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Computes window calls over rows that come sorted from disk, some whole partitions at a time: only the largest partition
/// has to fit into memory.
/// </summary>
internal sealed unsafe class WindowStream : SourceStage
{
    private const int BatchesPerChunk = 16;

    private readonly RunMerge _merge;
    private readonly WindowSpec _spec;
    private readonly WorkerContext _worker;
    private readonly KeyLayout? _layout;
    private readonly List<RecordBatch> _pending = [];
    private NativeBuffer? _keys;
    private int _pendingRows;
    private RecordBatch? _output;
    private int _outputAt;
    private bool _ended;

    internal WindowStream(RunMerge merge, WindowSpec spec, PlanNode node, WorkerContext worker)
    {
        _merge = merge;
        _spec = spec;
        _worker = worker;
        if (spec.PartitionBy.Count == 0) return;
        var types = spec.PartitionBy.Select(c => node.Inputs[0].OutputTypes[c].ToSqlType().ToArrow()).ToArray();
        _layout = new KeyLayout(types, [.. types.Select(_ => true)]);
    }

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_output is null && !Fill()) return SourceState.Finished;
        if (_output is null) return SourceState.Nothing;
        var count = Math.Min(_worker.Query.BatchRows, _output.RowCount - _outputAt);
        batch = _output.Slice(_outputAt, count, _worker.Tracker);
        _outputAt += count;
        if (_outputAt == _output.RowCount)
        {
            _output.Dispose();
            _output = null;
        }

        return SourceState.Batch;
    }

    public override void Dispose()
    {
        _output?.Dispose();
        foreach (var pending in _pending) pending.Dispose();
        _keys?.Release();
        _merge.Dispose();
    }

    /// <summary>Reads a batch; computes when enough whole partitions are there. False at the end.</summary>
    private bool Fill()
    {
        if (_ended) return false;
        var batch = _merge.Next(_worker.Query.BatchRows);
        if (batch is null)
        {
            _ended = true;
            if (_pending.Count == 0) return false;
            Compute();
            return true;
        }

        var change = _pendingRows + batch.RowCount < BatchesPerChunk * _worker.Query.BatchRows ? 0 : LastChange(batch);
        if (change == 0)
        {
            Add(batch);
            return true;
        }

        using (batch)
        {
            if (change > 0) Add(batch.Slice(0, change, _worker.Tracker));
            Compute();
            Add(batch.Slice(change, batch.RowCount - change, _worker.Tracker));
        }

        return true;
    }

    private void Add(RecordBatch batch)
    {
        _pending.Add(batch);
        _pendingRows += batch.RowCount;
    }

    /// <summary>Gives the row at which the batch's last partition begins; 0 when that was before the batch.</summary>
    private int LastChange(RecordBatch batch)
    {
        if (_layout is null) return 0;
        var size = (long)batch.RowCount * _layout.KeyBytes;
        if (_keys is null || _keys.SizeBytes < size)
        {
            _keys?.Release();
            _keys = NativeBuffer.Allocate(_worker.Tracker, size);
        }

        var columns = new Column[_spec.PartitionBy.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = batch[_spec.PartitionBy[i]];
        _layout.Encode(columns, batch.RowCount, _keys.Pointer);
        var last = _keys.Pointer + (batch.RowCount - 1L) * _layout.KeyBytes;
        var row = batch.RowCount - 1;
        while (row > 0 && _layout.Equal(last, _keys.Pointer + (row - 1L) * _layout.KeyBytes)) row--;
        return row;
    }

    private void Compute()
    {
        using var joined = ColumnConcat.Concat(_pending, _worker.Tracker);
        foreach (var pending in _pending) pending.Dispose();
        _pending.Clear();
        _pendingRows = 0;
        using var flat = new RecordBatch(
            [.. joined.Columns.Select(column => ColumnFlatten.ToFlat(column, _worker.Tracker))], joined.RowCount);
        using var rows = new WindowRows(flat, _spec, _worker.Tracker);
        var functions = new WindowFunctions(rows, _spec);
        var columns = new Column[flat.Columns.Length + _spec.Calls.Count];
        for (var i = 0; i < flat.Columns.Length; i++) columns[i] = flat[i].Share();
        for (var i = 0; i < _spec.Calls.Count; i++)
        {
            Interruption.Check();
            columns[flat.Columns.Length + i] = functions.Compute(_spec.Calls[i]);
        }

        _output = new RecordBatch(columns, flat.RowCount);
        _outputAt = 0;
    }
}
