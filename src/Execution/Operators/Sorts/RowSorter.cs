using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>Sorts row numbers by their keys: radix sort on the packed numbers, then ties by comparison.</summary>
internal static unsafe class RowSorter
{
    private const int RowsForRadix = 4096;
    private const int ComparisonsBetweenChecks = 4096;
    private const int RowsBetweenChecks = 256 << 10;

    /// <summary>
    /// Gives the rows [first, first + count) in order; the caller releases the buffer of Int32 numbers. Behind the first
    /// wanted rows the order is not minded.
    /// </summary>
    internal static NativeBuffer Sort(SortKeys keys, int first, int count, MemoryTracker tracker, int wanted = int.MaxValue)
    {
        var rows = NativeBuffer.Allocate(tracker, Math.Max(8, (long)count * sizeof(int)));
        var numbers = new Span<int>(rows.Pointer, count);
        if (count < RowsForRadix) SortSmall(keys, first, numbers);
        else Radix(keys, first, numbers, tracker);
        if (!keys.IsExact) SortTies(keys, numbers, wanted);
        return rows;
    }

    private static void SortSmall(SortKeys keys, int first, Span<int> rows)
    {
        for (var i = 0; i < rows.Length; i++) rows[i] = first + i;
        var copy = new ReadOnlySpan<ulong>(keys.Packed + first, rows.Length).ToArray();
        copy.AsSpan().Sort(rows);
    }

    /// <summary>Sorts by bytes from the least significant on, leaving out bytes that all keys share.</summary>
    private static void Radix(SortKeys keys, int first, Span<int> rows, MemoryTracker tracker)
    {
        var count = rows.Length;
        var source = keys.Packed + first;
        var histograms = stackalloc int[8 * 256];
        new Span<int>(histograms, 8 * 256).Clear();
        for (var i = 0; i < count; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            var key = source[i];
            for (var digit = 0; digit < 8; digit++) histograms[digit * 256 + (int)(key >> (8 * digit) & 255)]++;
        }

        var buffer = NativeBuffer.Allocate(tracker, 2L * count * sizeof(Entry));
        var from = (Entry*)buffer.Pointer;
        var to = from + count;
        for (var i = 0; i < count; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            from[i] = new Entry(source[i], first + i);
        }

        for (var digit = 0; digit < 8; digit++)
        {
            var histogram = histograms + digit * 256;
            if (histogram[(int)(from[0].Key >> (8 * digit) & 255)] == count) continue;
            var at = 0;
            for (var i = 0; i < 256; i++)
            {
                var size = histogram[i];
                histogram[i] = at;
                at += size;
            }

            for (var i = 0; i < count;)
            {
                Interruption.Check();
                for (var end = Math.Min(count, i + RowsBetweenChecks); i < end; i++)
                {
                    var entry = from[i];
                    to[histogram[(int)(entry.Key >> (8 * digit) & 255)]++] = entry;
                }
            }

            var sorted = to;
            to = from;
            from = sorted;
        }

        for (var i = 0; i < count; i++) rows[i] = from[i].Row;
        buffer.Release();
    }

    private static void SortTies(SortKeys keys, Span<int> rows, int wanted)
    {
        var packed = keys.Packed;
        var compared = 0;
        var start = 0;
        for (var i = 1; i <= rows.Length; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            if (i < rows.Length && packed[rows[i]] == packed[rows[start]]) continue;
            if (i - start > 1) rows[start..i].Sort(Compare);
            start = i;
            if (start >= wanted) return;
        }

        // Millions of ties take seconds; a statement that is killed does not wait for them.
        int Compare(int left, int right)
        {
            if ((++compared & (ComparisonsBetweenChecks - 1)) == 0) Interruption.Check();
            return keys.CompareRest(left, right);
        }
    }

    private readonly struct Entry(ulong key, int row)
    {
        internal readonly ulong Key = key;
        internal readonly int Row = row;
    }
}
