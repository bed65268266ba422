using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Tests texts without making them: their packed lengths, all bytes of a page in one search, or codes of a dictionary of which each
/// entry is tested once.
/// </summary>
internal static unsafe class TextPageTest
{
    /// <summary>A pass over a page's packed codes for each range; more of them take longer than a look at each code.</summary>
    private const int RangesMax = 4;

    /// <summary>Clears the bits of the texts of a page that are empty, or of those that are not.</summary>
    internal static void NarrowByLength(byte* body, int rows, TextQuestion question, ulong* bits)
    {
        if (question == TextQuestion.IsEmpty) PackedRange.Narrow(StringPage.Lengths(body), rows, 0, 0, bits);
        else PackedRange.Narrow(StringPage.Lengths(body), rows, 1, long.MaxValue, bits);
    }

    /// <summary>Clears the bits of texts of other lengths, and lists the rows that are left in the room given.</summary>
    internal static ReadOnlySpan<int> ListOfLength(byte* body, int rows, (int Min, int Max) lengths, ulong* bits, int* room)
    {
        PackedRange.Narrow(StringPage.Lengths(body), rows, lengths.Min, lengths.Max, bits);
        var found = 0;
        for (var at = 0; at < rows; at += 64)
        {
            var word = bits[at >> 6];
            if (rows - at < 64) word &= (1UL << (rows - at)) - 1;
            for (; word != 0; word &= word - 1) room[found++] = at + System.Numerics.BitOperations.TrailingZeroCount(word);
        }

        return new ReadOnlySpan<int>(room, found);
    }

    /// <summary>Clears the bits of the rows whose texts do not pass.</summary>
    internal static void NarrowByValue(ReadOnlySpan<int> rows, StringView* views, TextTest test, ulong* bits)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (!test.Holds(StringView.Bytes(views + i))) bits[rows[i] >> 6] &= ~(1UL << (rows[i] & 63));
        }
    }

    /// <summary>Clears the bits of the texts that do not contain the part; false when the lengths do not add up.</summary>
    internal static bool TryNarrowByPart(byte* body, int rows, byte* bytes, ReadOnlySpan<byte> part, ulong* bits, MemoryTracker tracker)
    {
        var buffer = NativeBuffer.Allocate(tracker, (long)Math.Max(1, rows) * sizeof(int));
        try
        {
            var ends = (int*)buffer.Pointer;
            if (!StringPage.TryReadEnds(body, rows, ends)) return false;
            var total = (int)StringPage.TotalBytes(body);
            var words = (rows + 63) >> 6;
            var found = stackalloc ulong[(SegmentFormat.PageRows + 63) >> 6];
            new Span<ulong>(found, words).Clear();
            var row = 0;
            for (var at = 0; at < total;)
            {
                var hit = new ReadOnlySpan<byte>(bytes + at, total - at).IndexOf(part);
                if (hit < 0) break;
                hit += at;
                while (ends[row] <= hit) row++;
                // A hit may reach over the end of a text into the next one; one in the text is enough.
                if (hit + part.Length > ends[row]) at = hit + 1;
                else
                {
                    found[row >> 6] |= 1UL << (row & 63);
                    at = ends[row];
                }
            }

            for (var i = 0; i < words; i++) bits[i] &= found[i];
            return true;
        }
        finally
        {
            buffer.Release();
        }
    }

    /// <summary>Clears the bits of the codes whose dictionary entries do not pass.</summary>
    internal static void NarrowByCode(
        FixedEncoding encoding, byte* body, int rows, TextDictionary dictionary, TextTest test, ulong* bits, MemoryTracker tracker)
    {
        if (!ReferenceEquals(test.Dictionary, dictionary.Texts))
        {
            test.Matches = dictionary.Matches(test);
            test.Dictionary = dictionary.Texts;
        }

        if (TryNarrowByRanges(encoding, body, rows, test.Matches, dictionary.Texts.Length, bits)) return;
        var (buffer, matches) = (NativeBuffer.Allocate(tracker, (long)rows * sizeof(int)), test.Matches);
        encoding.Decode(body, rows, PhysicalKind.Int32, buffer.Pointer);
        var codes = (int*)buffer.Pointer;
        fixed (ulong* passing = matches)
        {
            var set = new IntegerSet(0, dictionary.Texts.Length - 1, passing);
            for (var first = 0; first < rows; first += 64)
            {
                if (bits[first >> 6] != 0) bits[first >> 6] &= set.Among(codes + first, Math.Min(64, rows - first));
            }
        }

        buffer.Release();
    }

    /// <summary>Tests packed codes against the few ranges of codes that pass, or against those that do not.</summary>
    private static bool TryNarrowByRanges(FixedEncoding encoding, byte* body, int rows, ulong[] matches, int count, ulong* bits)
    {
        var ranges = stackalloc int[2 * RangesMax];
        var found = RangesOf(matches, count, invert: false, ranges);
        var inverted = found < 0;
        if (inverted) found = RangesOf(matches, count, invert: true, ranges);
        if (found < 0) return false;
        if (found == 1 && !inverted) return encoding.TryNarrow(body, rows, ranges[0], ranges[1], bits);
        var words = (rows + 63) >> 6;
        // Kernels read and write whole blocks of eight words.
        const int WordsMax = (SegmentFormat.PageRows + 511) / 512 * 8;
        ulong* within = stackalloc ulong[WordsMax], any = stackalloc ulong[WordsMax];
        new Span<ulong>(any, words).Clear();
        for (var range = 0; range < found; range++)
        {
            new Span<ulong>(within, WordsMax).Fill(ulong.MaxValue);
            if (!encoding.TryNarrow(body, rows, ranges[2 * range], ranges[2 * range + 1], within)) return false;
            for (var i = 0; i < words; i++) any[i] |= within[i];
        }

        for (var i = 0; i < words; i++) bits[i] &= inverted ? ~any[i] : any[i];
        return true;
    }

    /// <summary>Lists the first and last codes of runs of set (or cleared) bits; -1 when there are more than the room takes.</summary>
    private static int RangesOf(ulong[] matches, int count, bool invert, int* ranges)
    {
        var found = 0;
        for (var code = 0; code < count;)
        {
            var bits = (invert ? ~matches[code >> 6] : matches[code >> 6]) >> (code & 63);
            if (bits == 0)
            {
                code = (code | 63) + 1;
                continue;
            }

            code += System.Numerics.BitOperations.TrailingZeroCount(bits);
            if (code >= count) break;
            if (found == RangesMax) return -1;
            ranges[2 * found] = code;
            while (code < count && (matches[code >> 6] >> (code & 63) & 1) != 0 != invert) code++;
            ranges[2 * found++ + 1] = code - 1;
        }

        return found;
    }
}
