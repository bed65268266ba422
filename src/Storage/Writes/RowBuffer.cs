using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Writes;

/// <summary>
/// Collects rows and hands them to a segment writer in row groups, sorted by the key columns if there are any.
/// </summary>
internal sealed unsafe class RowBuffer : IDisposable
{
    private readonly ColumnBuffer[] _columns;
    private readonly ColumnBuffer[] _sorted;
    private readonly IReadOnlyList<int> _sortColumns;
    private readonly IReadOnlyList<int> _keyColumns;
    private readonly SegmentWriter _writer;
    private readonly MemoryTracker _tracker;
    private readonly RowJoiner? _joiner;
    private readonly bool _inOneRun;
    private readonly int _rowsMax;
    private readonly long _bytesMax;

    internal RowBuffer(SegmentWriter writer, TabletSchema schema, StorageOptions options, MemoryTracker tracker, bool inOneRun)
    {
        // A refresh writes a few rows into each of many tablets.
        const int firstCapacity = 64;
        var columns = schema.Columns;
        _writer = writer;
        _tracker = tracker;
        _sortColumns = schema.SortColumns;
        _keyColumns = schema.KeyColumns;
        _joiner = schema.JoinsRows ? new RowJoiner(schema, options.Sketches) : null;
        _inOneRun = inOneRun;
        _bytesMax = options.WriteBufferBytes;
        _rowsMax = inOneRun ? int.MaxValue : _sortColumns.Count == 0 ? SegmentFormat.RowGroupRows : options.SortedRunRows;
        _columns = new ColumnBuffer[columns.Count];
        _sorted = new ColumnBuffer[columns.Count];
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i] = new ColumnBuffer(columns[i].Type, tracker, firstCapacity);
            _sorted[i] = new ColumnBuffer(columns[i].Type, tracker, 64);
        }
    }

    /// <summary>Hears where appended rows end up; set by compaction, which has to find them again.</summary>
    internal RowOrigins? Origins { get; init; }

    /// <summary>Copies rows [first, first + rows) of columns given in the segment's order.</summary>
    internal void Append(IReadOnlyList<Column> columns, int first, int rows)
    {
        for (var end = first + rows; first < end;)
        {
            var count = Math.Min(end - first, _rowsMax - _columns[0].Count);
            for (var i = 0; i < _columns.Length; i++) _columns[i].Append(columns[i], first, count);
            first += count;
            if (IsFull()) Flush();
        }
    }

    /// <summary>Encodes what is buffered.</summary>
    internal void Flush()
    {
        var rows = _columns[0].Count;
        if (rows == 0) return;
        var order = _keyColumns.Count == 0 ? RowSorter.Sort(_columns, _sortColumns) : OneOfEachKey();
        Origins?.Place(order, rows);
        if (order is null && rows <= SegmentFormat.RowGroupRows) _writer.WriteRowGroup(_columns);
        else WriteInOrder(order, order?.Length ?? rows);
        foreach (var column in _columns) column.Clear();
    }

    /// <summary>Gives the rows that stay of those with equal keys, in the order of the sort columns.</summary>
    private int[] OneOfEachKey()
    {
        var kept = _joiner is null ? RowSorter.LastOfEach(_columns, _keyColumns) : _joiner.Join(_columns, _keyColumns);
        if (!_sortColumns.SequenceEqual(_keyColumns)) RowSorter.Sort(_columns, _sortColumns, kept);
        return kept;
    }

    public void Dispose()
    {
        foreach (var column in _columns) column.Dispose();
        foreach (var column in _sorted) column.Dispose();
    }

    private void WriteInOrder(int[]? order, int rows)
    {
        if (order is null)
        {
            order = new int[rows];
            for (var i = 0; i < rows; i++) order[i] = i;
        }

        fixed (int* all = order)
        {
            for (var start = 0; start < rows; start += SegmentFormat.RowGroupRows)
            {
                var count = Math.Min(SegmentFormat.RowGroupRows, rows - start);
                for (var i = 0; i < _columns.Length; i++)
                {
                    _sorted[i].Clear();
                    _sorted[i].Gather(_columns[i], all + start, count);
                }

                _writer.WriteRowGroup(_sorted);
            }
        }

        foreach (var column in _sorted) column.Clear();
    }

    private bool IsFull()
    {
        if (_inOneRun) return false;
        var rows = _columns[0].Count;
        if (rows >= _rowsMax || BufferedBytes() >= _bytesMax) return true;
        return rows >= SegmentFormat.PageRows && IsMemoryTight();
    }

    /// <summary>Sees a query that has used much of its memory: smaller row groups cost less than failing.</summary>
    private bool IsMemoryTight()
    {
        for (var account = _tracker; account is not null; account = account.Parent)
        {
            if (account.UsedBytes > account.LimitBytes / 3) return true;
        }

        return false;
    }

    private long BufferedBytes()
    {
        long bytes = 0;
        foreach (var column in _columns) bytes += column.UsedBytes;
        return bytes;
    }
}
