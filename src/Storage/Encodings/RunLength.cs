using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Storage.Encodings;

/// <summary>Stores runs of equal values as value and length, both bit-packed.</summary>
[Encoding(EncodingId.RunLength, "run_length")]
public sealed unsafe class RunLength : FixedEncoding
{
    private const int RowsPerRunMin = 4;

    /// <summary>Bits of so many runs and rows fit the stack; a page has fewer.</summary>
    private const int RunsMax = 16 << 10, RowsMax = 64 << 10;

    public override double Weight => 1.1;

    public override bool IsTestedInPlace => true;

    public override long Estimate(in FixedPage page)
    {
        if (page.Runs * RowsPerRunMin > page.Rows) return Unfit;
        // Lengths are not known without another pass; a page's worth of bits is the most they can take.
        var lengthWidth = PackedIntegers.Width(1, page.Rows - page.Runs + 1);
        return 8 + PackedIntegers.Bytes(page.Runs, PackedIntegers.Width(page.Min, page.Max))
            + PackedIntegers.Bytes(page.Runs, lengthWidth);
    }

    public override void Encode(in FixedPage page, ByteSink output)
    {
        var values = new long[page.Runs];
        var lengths = new long[page.Runs];
        var run = 0;
        values[0] = page.Values[0];
        for (var i = 0; i < page.Rows; i++)
        {
            if (page.Values[i] != values[run]) values[++run] = page.Values[i];
            lengths[run]++;
        }

        long shortest = long.MaxValue, longest = 0;
        foreach (var length in lengths)
        {
            shortest = Math.Min(shortest, length);
            longest = Math.Max(longest, length);
        }

        output.Write((long)page.Runs);
        fixed (long* v = values, l = lengths)
        {
            PackedIntegers.Encode(v, page.Runs, page.Min, page.Max, output);
            PackedIntegers.Encode(l, page.Runs, shortest, longest, output);
        }
    }

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
    {
        switch (kind)
        {
            case PhysicalKind.Int8:
                Decode(body, rows, (sbyte*)target);
                break;
            case PhysicalKind.Int16:
                Decode(body, rows, (short*)target);
                break;
            case PhysicalKind.Int32 or PhysicalKind.Float32:
                Decode(body, rows, (int*)target);
                break;
            case PhysicalKind.Int128:
                Decode(body, rows, (Int128*)target);
                break;
            default:
                Decode(body, rows, (long*)target);
                break;
        }
    }

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row)
    {
        var runs = (int)*(long*)body;
        var values = body + 8;
        var lengths = PackedIntegers.End(values, runs);
        var run = 0;
        var end = PackedIntegers.ValueAt(lengths, 0);
        while (end <= row) end += PackedIntegers.ValueAt(lengths, ++run);
        return PackedIntegers.ValueAt(values, run);
    }

    // The values of all runs are tested in one go; of the rows only those of runs within the range are touched.
    public override bool TryNarrow(byte* body, int rows, long min, long max, ulong* bits)
    {
        var runs = (int)*(long*)body;
        if (runs > RunsMax || rows > RowsMax) return false;
        var passing = stackalloc ulong[RunsMax / 64];
        new Span<ulong>(passing, RunsMax / 64).Fill(ulong.MaxValue);
        PackedRange.Narrow(body + 8, runs, min, max, passing);
        var kept = stackalloc ulong[RowsMax / 64];
        new Span<ulong>(kept, (rows + 63) >> 6).Clear();
        var lengthStream = PackedIntegers.End(body + 8, runs);
        var lengths = stackalloc long[BitPacking.BlockValues];
        var at = 0;
        for (var done = 0; done < runs; done += BitPacking.BlockValues)
        {
            PackedIntegers.DecodeBlock(lengthStream, runs, done / BitPacking.BlockValues, lengths);
            var count = Math.Min(BitPacking.BlockValues, runs - done);
            for (var start = 0; start < count; start += 64)
            {
                var (word, part) = (passing[(done + start) >> 6], Math.Min(64, count - start));
                if (word == 0 && part == 64)
                {
                    at = (int)Math.Min(rows, at + SumOf64(lengths + start));
                    continue;
                }

                for (var i = 0; i < part; i++)
                {
                    var length = (int)Math.Min(lengths[start + i], rows - at);
                    if ((word >> i & 1) != 0) Fill(kept, at, length);
                    at += length;
                }
            }
        }

        for (var i = 0; i < (rows + 63) >> 6; i++) bits[i] &= kept[i];
        return true;
    }

    // A value is looked for once a run; of the rows only those of runs in the set are touched.
    public override bool TryNarrow(byte* body, int rows, in IntegerSet set, ulong* bits)
    {
        const int WordsMax = 1024;
        var words = (rows + 63) >> 6;
        if (words > WordsMax) return false;
        var kept = stackalloc ulong[words];
        new Span<ulong>(kept, words).Clear();
        var runs = (int)*(long*)body;
        var lengthStream = PackedIntegers.End(body + 8, runs);
        var values = stackalloc long[BitPacking.BlockValues];
        var lengths = stackalloc long[BitPacking.BlockValues];
        var at = 0;
        for (var done = 0; done < runs; done += BitPacking.BlockValues)
        {
            PackedIntegers.DecodeBlock(body + 8, runs, done / BitPacking.BlockValues, values);
            PackedIntegers.DecodeBlock(lengthStream, runs, done / BitPacking.BlockValues, lengths);
            var count = Math.Min(BitPacking.BlockValues, runs - done);
            for (var start = 0; start < count; start += 64)
            {
                var part = Math.Min(64, count - start);
                if (part == 64 && set.HasNoneOf64(values + start))
                {
                    at = (int)Math.Min(rows, at + SumOf64(lengths + start));
                    continue;
                }

                var found = set.Among(values + start, part);
                for (var i = 0; i < part; i++)
                {
                    var length = (int)Math.Min(lengths[start + i], rows - at);
                    if ((found >> i & 1) != 0) Fill(kept, at, length);
                    at += length;
                }
            }
        }

        for (var i = 0; i < words; i++) bits[i] &= kept[i];
        return true;
    }

    public override bool TryTake(byte* body, PhysicalKind kind, ReadOnlySpan<int> rows, byte* target)
    {
        switch (kind)
        {
            case PhysicalKind.Int32:
                Take(body, rows, (int*)target);
                return true;
            case PhysicalKind.Int64:
                Take(body, rows, (long*)target);
                return true;
            default:
                return false;
        }
    }

    private static void Take<T>(byte* body, ReadOnlySpan<int> rows, T* target) where T : unmanaged, IBinaryInteger<T>
    {
        var runs = (int)*(long*)body;
        var lengthStream = PackedIntegers.End(body + 8, runs);
        var values = stackalloc long[BitPacking.BlockValues];
        var lengths = stackalloc long[BitPacking.BlockValues];
        var (next, at) = (0, 0L);
        for (var done = 0; done < runs && next < rows.Length; done += BitPacking.BlockValues)
        {
            PackedIntegers.DecodeBlock(body + 8, runs, done / BitPacking.BlockValues, values);
            PackedIntegers.DecodeBlock(lengthStream, runs, done / BitPacking.BlockValues, lengths);
            var count = Math.Min(BitPacking.BlockValues, runs - done);
            for (var i = 0; i < count && next < rows.Length; i++)
            {
                for (at += lengths[i]; next < rows.Length && rows[next] < at; next++) target[next] = T.CreateTruncating(values[i]);
            }
        }
    }

    private static long SumOf64(long* values)
    {
        var sum = Vector512.Load(values);
        for (var i = Vector512<long>.Count; i < 64; i += Vector512<long>.Count) sum += Vector512.Load(values + i);
        return Vector512.Sum(sum);
    }

    private static void Fill(ulong* bits, int first, int count)
    {
        for (var end = first + count; first < end;)
        {
            var width = Math.Min(64 - (first & 63), end - first);
            bits[first >> 6] |= ulong.MaxValue >> (64 - width) << (first & 63);
            first += width;
        }
    }

    private static void Decode<T>(byte* body, int rows, T* target) where T : unmanaged
    {
        var runs = (int)*(long*)body;
        var lengthStream = PackedIntegers.End(body + 8, runs);
        var values = stackalloc long[BitPacking.BlockValues];
        var lengths = stackalloc long[BitPacking.BlockValues];
        var at = 0;
        for (var done = 0; done < runs; done += BitPacking.BlockValues)
        {
            PackedIntegers.DecodeBlock(body + 8, runs, done / BitPacking.BlockValues, values);
            PackedIntegers.DecodeBlock(lengthStream, runs, done / BitPacking.BlockValues, lengths);
            var count = Math.Min(BitPacking.BlockValues, runs - done);
            for (var i = 0; i < count; i++)
            {
                var length = (int)Math.Min(lengths[i], rows - at);
                new Span<T>(target + at, length).Fill(Narrowing.To<T>(values[i]));
                at += length;
            }
        }
    }
}
