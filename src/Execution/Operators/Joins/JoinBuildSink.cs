using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Collects one worker's build rows: keys as words, and the columns that are needed later. Once the join spills, rows go
/// to the partitions on disk instead.
/// </summary>
internal sealed unsafe class JoinBuildSink : SinkStage
{
    private const long WorthSpillingBytes = 1 << 20;

    private readonly HashJoin _join;
    private readonly WorkerContext _worker;
    private readonly Lock _lock = new();
    private readonly List<(NativeBuffer Keys, int Count)> _keys = [];
    private readonly int[] _filterColumns;
    private readonly List<Column>[] _filters;
    private readonly Column[] _keyColumns;
    private SpillRouter? _router;
    private long _heldBytes;

    internal JoinBuildSink(HashJoin join, WorkerContext worker)
    {
        _join = join;
        _worker = worker;
        _filterColumns = join.FilterColumns;
        _filters = [.. _filterColumns.Select(_ => new List<Column>())];
        _keyColumns = new Column[join.RightKeys.Length];
    }

    /// <summary>Batches of the join's stored columns.</summary>
    internal List<RecordBatch> Batches { get; } = [];

    internal long RowCount { get; private set; }
    internal IntegerRange Range { get; private set; } = IntegerRange.Empty;
    internal bool HasNullKey { get; private set; }
    internal long HeldBytes => Volatile.Read(ref _heldBytes);

    internal IReadOnlyList<Column> FilterColumns(int filter) => _filters[filter];

    public override Flow Push(RecordBatch input)
    {
        lock (_lock) Collect(input);
        if (_join.Spilled is null)
        {
            var pressure = _worker.Query.Pressure;
            pressure.Relieve();
            if (pressure.IsUrgent && _heldBytes >= WorthSpillingBytes) _join.Spill();
        }

        if (_join.Spilled is not null && Batches.Count > 0)
        {
            lock (_lock) SpillHeld();
        }

        return Flow.NeedsMore;
    }

    public override void Finish()
    {
        if (_join.Spilled is not null) Flush();
    }

    /// <summary>Puts what is held on disk, unless the worker is busy: then it does so itself.</summary>
    internal bool TrySpill()
    {
        if (!_lock.TryEnter()) return false;
        try
        {
            SpillHeld();
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Writes everything of this worker that is not on disk yet.</summary>
    internal void Flush()
    {
        lock (_lock)
        {
            SpillHeld();
            _router?.Flush();
        }
    }

    /// <summary>Copies the keys to their place among all and frees them here; gives where the next ones go.</summary>
    internal byte* MoveKeys(byte* target)
    {
        foreach (var (keys, count) in _keys)
        {
            Interruption.Check();
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

    private void Collect(RecordBatch input)
    {
        var rowCount = input.RowCount;
        for (var i = 0; i < _keyColumns.Length; i++) _keyColumns[i] = input[_join.RightKeys[i]];
        var layout = _join.KeyLayout;
        var keys = NativeBuffer.Allocate(_worker.Tracker, (long)rowCount * layout.KeyBytes);
        layout.Encode(_keyColumns, rowCount, keys.Pointer);
        _keys.Add((keys, rowCount));
        if (_join.NeedsRange) Range = Range.Join(IntegerRange.Of(_keyColumns[0]));
        if (_join.NullAware && _keyColumns[0].MayHaveNulls && !HasNullKey) HasNullKey = FindNull(_keyColumns[0]);
        if (_join.Spilled is null)
        {
            for (var i = 0; i < _filters.Length; i++) _filters[i].Add(input[_filterColumns[i]].Share());
        }

        var kept = new Column[_join.StoredColumns.Length];
        for (var i = 0; i < kept.Length; i++) kept[i] = input[_join.StoredColumns[i]].Share();
        var batch = new RecordBatch(kept, rowCount);
        Batches.Add(batch);
        RowCount += rowCount;
        Volatile.Write(ref _heldBytes, _heldBytes + keys.CapacityBytes + BatchBytes.Of(batch));
        input.Dispose();
    }

    private void SpillHeld()
    {
        if (Batches.Count == 0) return;
        _router ??= new SpillRouter(_join.Spilled!.Build, _worker.Tracker);
        var hashes = NativeBuffer.Allocate(_worker.Tracker, Batches.Max(batch => batch.RowCount) * sizeof(ulong));
        for (var i = 0; i < Batches.Count; i++)
        {
            _join.KeyLayout.Hash(_keys[i].Keys.Pointer, _keys[i].Count, (ulong*)hashes.Pointer);
            _keys[i].Keys.Release();
            _router.Add(Batches[i], (ulong*)hashes.Pointer);
        }

        hashes.Release();
        Batches.Clear();
        _keys.Clear();
        DropColumns();
        Volatile.Write(ref _heldBytes, 0);
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
