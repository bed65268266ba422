using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Rollups;

/// <summary>
/// Writes some columns of a segment once more, sorted otherwise. With each row goes its place in the segment, by which what is
/// deleted there is known here.
/// </summary>
internal sealed unsafe class RollupWriter : IDisposable
{
    /// <summary>Id of the column of places; columns of tables count from 1.</summary>
    internal const int PlaceColumn = 0;

    private readonly SegmentReader _source;
    private readonly SegmentWriter _writer;
    private readonly MemoryTracker _tracker;
    private readonly int[] _read;
    private readonly int[] _keys;
    private readonly ColumnBuffer[] _columns;
    private readonly ColumnBuffer[] _sorted;
    private readonly StorageOptions _options;

    internal RollupWriter(
        TabletStore store, string path, string compression, IReadOnlyList<ColumnDesc> described, RollupDesc rollup,
        SegmentReader source, MemoryTracker tracker)
    {
        (_source, _tracker, _options) = (source, tracker, store.Options);
        var columns = new List<SegmentColumn>();
        var read = new List<int>();
        var keys = new List<int>();
        for (var i = 0; i < rollup.ColumnIds.Count; i++)
        {
            // A column that is younger than the rowset has one value in it, which orders nothing.
            if (described.FirstOrDefault(c => c.Id == rollup.ColumnIds[i]) is not { } column) continue;
            if (source.Footer.Find(column.Id) is var index && index < 0) continue;
            if (i < rollup.SortColumns) keys.Add(columns.Count);
            columns.Add(SegmentColumn.Of(column));
            read.Add(index);
        }

        columns.Add(new SegmentColumn(PlaceColumn, new ArrowType(ArrowTypeId.Int64)));
        (_read, _keys) = ([.. read], [.. keys]);
        _columns = new ColumnBuffer[columns.Count];
        _sorted = new ColumnBuffer[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            _columns[i] = new ColumnBuffer(columns[i].Type, tracker, SegmentFormat.PageRows);
            _sorted[i] = new ColumnBuffer(columns[i].Type, tracker, 64);
        }

        _writer = new SegmentWriter(store.Files, path, columns, Compressor.FromProperty(compression), tracker);
    }

    internal long Bytes => _writer.Bytes;

    internal void Run(CancellationToken cancel)
    {
        for (var rowGroup = 0; rowGroup < _source.Footer.RowGroups; rowGroup++)
        {
            var rows = _source.Footer.RowsOf(rowGroup);
            for (var page = 0; page < SegmentFormat.PagesOf(rows); page++)
            {
                cancel.ThrowIfCancellationRequested();
                var first = page * SegmentFormat.PageRows;
                Append(rowGroup, page, first, Math.Min(SegmentFormat.PageRows, rows - first));
                if (IsFull()) Flush();
            }
        }

        Flush();
        _writer.Finish();
    }

    public void Dispose()
    {
        foreach (var column in _columns) column.Dispose();
        foreach (var column in _sorted) column.Dispose();
        _writer.Dispose();
    }

    private void Append(int rowGroup, int page, int first, int rows)
    {
        for (var i = 0; i < _read.Length; i++)
        {
            using var column = _source.ReadPage(rowGroup, _read[i], page, _tracker);
            _columns[i].Append(column, 0, rows);
        }

        using var places = Places((long)rowGroup * SegmentFormat.RowGroupRows + first, rows);
        _columns[^1].Append(places, 0, rows);
    }

    private Column Places(long first, int rows)
    {
        var type = new ArrowType(ArrowTypeId.Int64);
        var values = NativeBuffer.Allocate(_tracker, type.DataBytes(rows));
        for (var i = 0; i < rows; i++) ((long*)values.Pointer)[i] = first + i;
        return Column.Flat(type, rows, values, null);
    }

    private bool IsFull()
    {
        if (_columns[^1].Count >= _options.SortedRunRows) return true;
        long bytes = 0;
        foreach (var column in _columns) bytes += column.UsedBytes;
        return bytes >= _options.WriteBufferBytes;
    }

    private void Flush()
    {
        var rows = _columns[^1].Count;
        if (rows == 0) return;
        var order = RowSorter.Sort(_columns, _keys);
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

        foreach (var column in _columns) column.Clear();
        foreach (var column in _sorted) column.Clear();
    }
}
