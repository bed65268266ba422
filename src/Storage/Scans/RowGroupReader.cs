using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Scans;

/// <summary>
/// Walks the surviving pages of a row group and decodes a column of a page when it is first asked for.
/// </summary>
internal sealed class RowGroupReader(
    SegmentReader segment, int rowGroup, int[] columns, ScanPlan plan, MemoryTracker tracker) : IRowGroupReader
{
    private readonly Column?[] _decoded = new Column?[columns.Length];
    private readonly int _pages = SegmentFormat.PagesOf(segment.Footer.RowsOf(rowGroup));
    private int _page = -1;

    public int PageStart => _page * SegmentFormat.PageRows;

    public int PageRows { get; private set; }

    public bool NextPage()
    {
        Forget();
        do
        {
            _page++;
            if (_page >= _pages)
            {
                PageRows = 0;
                return false;
            }
        }
        while (!plan.MayMatchPage(segment.Footer, rowGroup, _page, columns));

        PageRows = Math.Min(SegmentFormat.PageRows, segment.Footer.RowsOf(rowGroup) - PageStart);
        return true;
    }

    public Column Read(int position, int first, int count)
    {
        Check.That(first >= 0 && count >= 0 && first + count <= PageRows, "a scan reads past its page");
        var page = _decoded[position] ??= Decode(position);
        return page.Slice(first, count, tracker);
    }

    public void Dispose() => Forget();

    private Column Decode(int position)
    {
        var type = plan.Types[position];
        if (columns[position] < 0) return Column.ConstantNull(tracker, type, PageRows);
        var column = segment.ReadPage(rowGroup, columns[position], _page, tracker);
        if (column.Type == type) return column;
        var retyped = column.Retype(type);
        column.Dispose();
        return retyped;
    }

    private void Forget()
    {
        for (var i = 0; i < _decoded.Length; i++)
        {
            _decoded[i]?.Dispose();
            _decoded[i] = null;
        }
    }
}
