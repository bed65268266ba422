using System.Buffers;
using MatViewDb.Functions.Kernels;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Holds which rows of a page pass what of a scan's predicate is tested on encoded pages.</summary>
internal sealed unsafe class PageRows(ValueRange[] ranges, IReadOnlyList<ColumnText> lengths) : IDisposable
{
    private const int BlockWords = 8;
    private ulong[] _bits = [];
    private int[] _rows = [];

    internal int Count { get; private set; }

    /// <summary>Gives rows [first, first + count) of those that passed, counted in the page.</summary>
    internal ReadOnlySpan<int> Rows(int first, int count) => _rows.AsSpan(first, count);

    /// <summary>Tests a page, with one more range if there is one; gives how many rows passed. They are not listed yet.</summary>
    internal int Test(IRowGroupReader reader, ValueRange? more)
    {
        var rows = reader.PageRows;
        var words = (Bitmaps.Words(rows) + BlockWords - 1) / BlockWords * BlockWords;
        if (_rows.Length < rows)
        {
            Dispose();
            _rows = ArrayPool<int>.Shared.Rent(rows);
            _bits = ArrayPool<ulong>.Shared.Rent(words);
        }

        fixed (ulong* bits = _bits)
        {
            if (reader.HidesRows)
            {
                _bits.AsSpan(0, words).Clear();
                var visible = reader.Visible(0, rows, _rows);
                for (var i = 0; i < visible; i++) Bitmaps.Set(bits, _rows[i]);
            }
            else _bits.AsSpan(0, words).Fill(ulong.MaxValue);

            Count = rows;
            for (var i = more is null ? 0 : -1; i < ranges.Length && Count > 0; i++)
            {
                var range = i < 0 ? more!.Value : ranges[i]; // Below 0 only when there is one more.
                reader.Narrow(range.Column, range.Min, range.Max, _bits.AsSpan(0, words));
                Count = Bitmaps.Count(bits, rows);
            }
        }

        return Narrow(reader, lengths);
    }

    /// <summary>Tests texts of the rows that passed so far; gives how many are left.</summary>
    internal int Narrow(IRowGroupReader reader, IReadOnlyList<ColumnText> texts)
    {
        for (var i = 0; i < texts.Count && Count > 0; i++)
        {
            reader.NarrowText(texts[i].Column, texts[i].Test, _bits);
            fixed (ulong* bits = _bits) Count = Bitmaps.Count(bits, reader.PageRows);
        }

        return Count;
    }

    /// <summary>Tests which of the rows that passed so far are in a set; gives how many are left.</summary>
    internal int Narrow(IRowGroupReader reader, int column, in IntegerSet set)
    {
        if (Count == 0) return 0;
        reader.Narrow(column, set, _bits.AsSpan(0, (Bitmaps.Words(reader.PageRows) + BlockWords - 1) / BlockWords * BlockWords));
        fixed (ulong* bits = _bits) Count = Bitmaps.Count(bits, reader.PageRows);
        return Count;
    }

    internal void List(int pageRows)
    {
        fixed (ulong* bits = _bits) Bitmaps.ToRows(bits, pageRows, _rows);
    }

    public void Dispose()
    {
        if (_rows.Length > 0) ArrayPool<int>.Shared.Return(_rows);
        if (_bits.Length > 0) ArrayPool<ulong>.Shared.Return(_bits);
        (_rows, _bits) = ([], []);
    }
}
