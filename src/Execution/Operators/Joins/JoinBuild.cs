using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Is a right side of a hash join that lies in memory, ready to be probed: all of it, or one partition of a join that
/// spilled.
/// </summary>
internal sealed unsafe class JoinBuild : IRightSide, IDisposable
{
    private readonly HashJoin _join;
    private readonly MemoryTracker _tracker;
    private readonly NativeBuffer _keys;
    private readonly List<NativeBuffer> _heaps = [];
    private int _nextRow;

    internal JoinBuild(HashJoin join, int rowCount, IntegerRange range, int parallelism, MemoryTracker tracker)
    {
        _join = join;
        _tracker = tracker;
        RowCount = rowCount;
        _keys = NativeBuffer.Allocate(tracker, Math.Max(8, (long)rowCount * join.KeyLayout.KeyBytes));
        Interruption.Check();
        Table = new JoinTable(join.KeyLayout, _keys.Pointer, rowCount, range, join.NullMask, parallelism, tracker);
        if (join.Shape.EmitsRightAlone) Matched = NativeBuffer.AllocateZeroed(tracker, Math.Max(8, rowCount));
        BuildColumns = new Column[join.Shape.RightColumns.Length];
    }

    public JoinShape Shape => _join.Shape;
    public Column[] BuildColumns { get; }
    public NativeBuffer? Matched { get; }
    internal JoinTable Table { get; }
    internal int RowCount { get; }

    /// <summary>Where the keys of all rows lie side by side; filled before the table is.</summary>
    internal byte* Keys => _keys.Pointer;

    /// <summary>Builds one partition from batches of stored columns, which are disposed.</summary>
    internal static JoinBuild Load(HashJoin join, List<RecordBatch> batches, int rowCount, MemoryTracker tracker)
    {
        var range = IntegerRange.Empty;
        if (join.NeedsRange)
        {
            foreach (var batch in batches) range = range.Join(IntegerRange.Of(batch[join.StoredKeys[0]]));
        }

        var build = new JoinBuild(join, rowCount, range, 1, tracker);
        var at = build.Keys;
        var keyColumns = new Column[join.StoredKeys.Length];
        foreach (var batch in batches)
        {
            Interruption.Check();
            for (var i = 0; i < keyColumns.Length; i++) keyColumns[i] = batch[join.StoredKeys[i]];
            join.KeyLayout.Encode(keyColumns, batch.RowCount, at);
            at += (long)batch.RowCount * join.KeyLayout.KeyBytes;
        }

        build.KeepKeyTexts(batches);
        for (var i = 0; i < build.BuildColumns.Length; i++) build.SetColumn(i, batches, ownTexts: true);
        foreach (var batch in batches) batch.Dispose();
        batches.Clear();
        for (var i = 0; i < build.Table.PartitionCount; i++) build.Table.Insert(i);
        return build;
    }

    /// <summary>
    /// Puts one column of all batches together. Without texts of its own its views point at bytes that live until this is
    /// disposed: cheaper for columns that the whole query may use.
    /// </summary>
    internal void SetColumn(int index, List<RecordBatch> batches, bool ownTexts)
    {
        Interruption.Check();
        var type = Protocol.TypeConversion.ToSqlType(Shape.RightTypes[Shape.RightColumns[index]]).ToArrow();
        if (batches.Count == 0)
        {
            BuildColumns[index] = Column.Flat(type, 0, NativeBuffer.AllocateZeroed(_tracker, 64), null);
            return;
        }

        var columns = new Column[batches.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = batches[i][_join.StoredColumn(index)];
        using var joined = ColumnConcat.Concat(columns, _tracker);
        if (ownTexts || type.Physical != PhysicalKind.View || !joined.IsFlat)
        {
            BuildColumns[index] = ownTexts ? ColumnTexts.Compact(joined, _tracker) : joined.Share();
            return;
        }

        var heaps = ColumnHeaps.Retain(columns);
        lock (_heaps) _heaps.AddRange(heaps);
        BuildColumns[index] = Column.Flat(
            type, joined.Length, joined.Owners[0]!.Retain(), joined.Owners[1]?.Retain());
    }

    /// <summary>Keeps the bytes that keys point at.</summary>
    internal void KeepKeyTexts(List<RecordBatch> batches)
    {
        if (_join.KeyLayout.TextOffsets.Length == 0) return;
        foreach (var key in _join.StoredKeys)
        {
            var columns = batches.Select(batch => batch[key]).ToArray();
            if (columns.Length > 0) _heaps.AddRange(ColumnHeaps.Retain(columns));
        }
    }

    /// <summary>Gives rows as they would have been stored on disk, for a build that spills after all.</summary>
    internal RecordBatch Stored(int first, int count)
    {
        var columns = new Column[_join.StoredColumns.Length];
        for (var i = 0; i < BuildColumns.Length; i++)
            columns[_join.StoredColumn(i)] = BuildColumns[i].Slice(first, count, _tracker);
        var keys = new byte*[count];
        for (var i = 0; i < count; i++) keys[i] = Keys + (long)(first + i) * _join.KeyLayout.KeyBytes;
        fixed (byte** at = keys)
        {
            for (var i = 0; i < _join.StoredKeys.Length; i++)
                columns[_join.StoredKeys[i]] ??= _join.KeyLayout.Decode(at, count, i, _tracker);
        }

        return new RecordBatch(columns, count);
    }

    public (int First, int Count) TakeRows(int most)
    {
        var first = Interlocked.Add(ref _nextRow, most) - most;
        return first >= RowCount || first < 0 ? (0, 0) : (first, Math.Min(most, RowCount - first));
    }

    public void Dispose()
    {
        _keys.Release();
        Table.Free();
        Matched?.Release();
        foreach (var column in BuildColumns) column?.Dispose();
        foreach (var heap in _heaps) heap.Release();
        _heaps.Clear();
    }
}
