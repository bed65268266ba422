using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution.Operators;

/// <summary>Collects one worker's build rows: keys as words, and the columns that are needed later.</summary>
internal sealed unsafe class JoinBuildSink : SinkStage
{
    private readonly HashJoin _join;
    private readonly WorkerContext _worker;
    private readonly List<(NativeBuffer Keys, int Count)> _keys = [];
    private readonly int[] _filterColumns;
    private readonly List<Column>[] _filters;
    private readonly Column[] _keyColumns;

    internal JoinBuildSink(HashJoin join, WorkerContext worker)
    {
        _join = join;
        _worker = worker;
        _filterColumns = join.FilterColumns;
        _filters = [.. _filterColumns.Select(_ => new List<Column>())];
        _keyColumns = new Column[join.RightKeys.Length];
    }

    internal List<RecordBatch> Batches { get; } = [];
    internal long RowCount { get; private set; }
    internal IntegerRange Range { get; private set; } = IntegerRange.Empty;
    internal bool HasNullKey { get; private set; }

    internal IReadOnlyList<Column> FilterColumns(int filter) => _filters[filter];

    public override Flow Push(RecordBatch input)
    {
        var rowCount = input.RowCount;
        for (var i = 0; i < _keyColumns.Length; i++) _keyColumns[i] = input[_join.RightKeys[i]];
        var layout = _join.KeyLayout;
        var keys = NativeBuffer.Allocate(_worker.Tracker, (long)rowCount * layout.KeyBytes);
        layout.Encode(_keyColumns, rowCount, keys.Pointer);
        _keys.Add((keys, rowCount));
        if (layout.TextOffsets.Length > 0) _worker.Query.KeepTexts(_keyColumns);
        if (_join.NeedsRange) Range = Range.Join(IntegerRange.Of(_keyColumns[0]));
        if (_join.NullAware && _keyColumns[0].MayHaveNulls && !HasNullKey) HasNullKey = FindNull(_keyColumns[0]);
        for (var i = 0; i < _filters.Length; i++) _filters[i].Add(input[_filterColumns[i]].Share());
        var kept = new Column[_join.Shape.RightColumns.Length];
        for (var i = 0; i < kept.Length; i++) kept[i] = input[_join.Shape.RightColumns[i]].Share();
        Batches.Add(new RecordBatch(kept, rowCount));
        RowCount += rowCount;
        input.Dispose();
        return Flow.NeedsMore;
    }

    /// <summary>Copies the keys to their place among all and frees them here; gives where the next ones go.</summary>
    internal byte* MoveKeys(byte* target)
    {
        foreach (var (keys, count) in _keys)
        {
            var size = (long)count * _join.KeyLayout.KeyBytes;
            Buffer.MemoryCopy(keys.Pointer, target, size, size);
            target += size;
            keys.Release();
        }

        _keys.Clear();
        return target;
    }

    internal void DropColumns()
    {
        foreach (var columns in _filters)
        {
            foreach (var column in columns) column.Dispose();
            columns.Clear();
        }
    }

    private static bool FindNull(Column column)
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (column.IsNull(i)) return true;
        }

        return false;
    }
}
