using System.Numerics;
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
    SegmentReader segment, int rowGroup, int[] columns, ScanPlan plan, RowPlace place, MemoryTracker tracker) : IRowGroupReader
{
    private readonly Column?[] _decoded = new Column?[columns.Length];
    private readonly NativeBuffer?[] _texts = new NativeBuffer?[columns.Length];
    private readonly ulong[]? _hidden = place.HiddenIn(rowGroup, tracker);
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
        while (!plan.MayMatchPage(segment.Footer, rowGroup, _page, columns) || !ShowsRows());

        return true;
    }

    public ZoneRange? Range(int position) => plan.RangeOf(segment.Footer, rowGroup, _page, columns, position);

    public bool HidesRows { get; private set; }

    public int Visible(int first, int count, Span<int> rows)
    {
        var start = PageStart + first;
        var kept = 0;
        for (var at = 0; at < count;)
        {
            // A word's worth of rows at a time: most words of most pages hide nothing or everything.
            var shift = (start + at) & 63;
            var width = Math.Min(64 - shift, count - at);
            var visible = ~_hidden![(start + at) >> 6] >> shift; // Callers saw that rows are hidden.
            if (width < 64) visible &= (1UL << width) - 1;
            if (visible == ulong.MaxValue)
            {
                for (var i = 0; i < 64; i++) rows[kept + i] = at + i;
                kept += 64;
            }
            else
            {
                for (; visible != 0; visible &= visible - 1) rows[kept++] = at + BitOperations.TrailingZeroCount(visible);
            }

            at += width;
        }

        return kept;
    }

    public Column Read(int position, int first, int count)
    {
        Check.That(first >= 0 && count >= 0 && first + count <= PageRows, "a scan reads past its page");
        var page = _decoded[position] ??= Decode(position);
        return page.Slice(first, count, tracker);
    }

    public unsafe void Narrow(int position, long min, long max, Span<ulong> bits)
    {
        if (_decoded[position] is null && IsStored(position))
        {
            fixed (ulong* target = bits)
            {
                if (segment.TryNarrow(rowGroup, columns[position], _page, min, max, null, target, tracker)) return;
            }
        }

        using var column = Read(position, 0, PageRows);
        DecodedRange.Narrow(column, min, max, bits);
    }

    public unsafe void Narrow(int position, in IntegerSet set, Span<ulong> bits)
    {
        const int ZoneWordsMax = 512;
        if (Range(position) is { } range && !set.MayHaveBetween(range.Min, range.Max, ZoneWordsMax))
        {
            bits.Clear();
            return;
        }

        if (_decoded[position] is null && IsStored(position))
        {
            fixed (ulong* target = bits)
            {
                if (segment.TryNarrow(rowGroup, columns[position], _page, set.Min, set.Max, set, target, tracker)) return;
            }
        }

        using var column = Read(position, 0, PageRows);
        DecodedSet.Narrow(column, set, bits);
    }

    public unsafe void NarrowText(int position, TextTest test, Span<ulong> bits)
    {
        if (_decoded[position] is null && IsStored(position))
        {
            fixed (ulong* target = bits)
                segment.NarrowText(rowGroup, columns[position], _page, test, target, ref _texts[position], tracker);
            return;
        }

        using var column = Read(position, 0, PageRows);
        DecodedText.Narrow(column, test, bits);
    }

    public Column? TryTake(int position, ReadOnlySpan<int> rows)
    {
        if (_decoded[position] is not null || !IsStored(position)) return null;
        var taken = segment.TryTake(rowGroup, columns[position], _page, rows, ref _texts[position], tracker);
        return taken is null ? null : WiderColumn.Take(taken, plan.Types[position], tracker);
    }

    public void Dispose() => Forget();

    private bool IsStored(int position) => columns[position] >= 0 && plan.VirtualAt(position) >= 0;

    private Column Decode(int position)
    {
        var type = plan.Types[position];
        if (plan.VirtualAt(position) < 0) return place.Column(plan.VirtualAt(position), rowGroup, PageStart, PageRows, tracker);
        if (columns[position] < 0) return plan.Missing(position, PageRows, tracker);
        return WiderColumn.Take(segment.ReadPage(rowGroup, columns[position], _page, ref _texts[position], tracker), type, tracker);
    }

    /// <summary>Looks what of the page is hidden; false when all of it is.</summary>
    private bool ShowsRows()
    {
        PageRows = Math.Min(SegmentFormat.PageRows, segment.Footer.RowsOf(rowGroup) - PageStart);
        HidesRows = false;
        if (_hidden is null) return true;
        var hidden = 0;
        for (var at = 0; at < PageRows; at += 64)
        {
            var word = _hidden[(PageStart + at) >> 6];
            if (PageRows - at < 64) word &= (1UL << (PageRows - at)) - 1;
            hidden += BitOperations.PopCount(word);
        }

        HidesRows = hidden > 0;
        return hidden < PageRows;
    }

    private void Forget()
    {
        for (var i = 0; i < _decoded.Length; i++)
        {
            _decoded[i]?.Dispose();
            _decoded[i] = null;
            _texts[i]?.Release();
            _texts[i] = null;
        }
    }
}
