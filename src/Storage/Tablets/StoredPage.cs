using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Scans;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>Is one page of a segment with the columns of a schema that may be younger, or wider, than the segment.</summary>
internal sealed class StoredPage : IDisposable
{
    private readonly Column[] _columns;
    private int _read;

    internal StoredPage(SegmentReader segment, TabletSchema schema, int rowGroup, int page, MemoryTracker tracker)
    {
        _columns = new Column[schema.Columns.Count];
        First = page * SegmentFormat.PageRows;
        Rows = Math.Min(SegmentFormat.PageRows, segment.Footer.RowsOf(rowGroup) - First);
        try
        {
            for (; _read < _columns.Length; _read++)
            {
                var index = segment.Footer.Find(schema.Columns[_read].ColumnId);
                _columns[_read] = index < 0
                    ? MissingValues.Constant(schema.Described[_read], Rows, tracker)
                    : WiderColumn.Take(segment.ReadPage(rowGroup, index, page, tracker), schema.Columns[_read].Type, tracker);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>First row of the page within the row group.</summary>
    internal int First { get; }

    internal int Rows { get; }

    internal IReadOnlyList<Column> Columns => _columns;

    public void Dispose()
    {
        for (; _read > 0; _read--) _columns[_read - 1].Dispose();
    }
}
