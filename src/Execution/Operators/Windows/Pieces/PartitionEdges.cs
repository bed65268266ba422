using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Finds where partitions begin in batches that come one after another in the order of the partitions.</summary>
internal sealed unsafe class PartitionEdges : IDisposable
{
    private readonly int[] _columns;
    private readonly MemoryTracker _tracker;
    private readonly KeyLayout? _layout;
    private RecordBatch? _before;
    private NativeBuffer? _keys;

    internal PartitionEdges(WindowSpec spec, PlanNode node, MemoryTracker tracker)
    {
        _columns = [.. spec.PartitionBy];
        _tracker = tracker;
        if (_columns.Length == 0) return;
        var types = _columns.Select(c => node.Inputs[0].OutputTypes[c].ToSqlType().ToArrow()).ToArray();
        _layout = new KeyLayout(types, [.. types.Select(_ => true)]);
    }

    /// <summary>Gives the first row of the batch that begins a partition and was not in the one before; -1 when none does.</summary>
    internal int First(RecordBatch batch) => Find(batch, 0, batch.RowCount, 1);

    /// <summary>Gives the last row of the batch that begins a partition; -1 when none does.</summary>
    internal int Last(RecordBatch batch) => Find(batch, batch.RowCount - 1, -1, -1);

    /// <summary>Says that a batch is over, so that the next one is compared with its last row.</summary>
    internal void Pass(RecordBatch batch)
    {
        if (_layout is null && _before is not null) return;
        _before?.Dispose();
        _before = batch.Slice(batch.RowCount - 1, 1, _tracker);
    }

    public void Dispose()
    {
        _before?.Dispose();
        _keys?.Release();
    }

    private int Find(RecordBatch batch, int from, int to, int step)
    {
        if (_layout is null) return _before is null ? 0 : -1;
        var bytes = _layout.KeyBytes;
        var size = (batch.RowCount + 1L) * bytes;
        if (_keys is null || _keys.SizeBytes < size)
        {
            _keys?.Release();
            _keys = NativeBuffer.Allocate(_tracker, size);
        }

        // The key of the row before the batch stands in front.
        if (_before is not null) _layout.Encode(Keys(_before), 1, _keys.Pointer);
        var keys = _keys.Pointer + bytes;
        _layout.Encode(Keys(batch), batch.RowCount, keys);
        for (var row = from; row != to; row += step)
        {
            if (row == 0 && _before is null) return 0;
            var key = keys + (long)row * bytes;
            if (!_layout.Equal(key - bytes, key)) return row;
        }

        return -1;
    }

    private Column[] Keys(RecordBatch batch)
    {
        var keys = new Column[_columns.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = batch[_columns[i]];
        return keys;
    }
}
