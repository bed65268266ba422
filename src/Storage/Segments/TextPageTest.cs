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
    /// <summary>Clears the bits of the texts of a page that are empty, or of those that are not.</summary>
    internal static void NarrowByLength(byte* body, int rows, TextQuestion question, ulong* bits)
    {
        if (question == TextQuestion.IsEmpty) PackedRange.Narrow(StringPage.Lengths(body), rows, 0, 0, bits);
        else PackedRange.Narrow(StringPage.Lengths(body), rows, 1, long.MaxValue, bits);
    }

    /// <summary>Clears the bits of texts of other lengths, and lists the rows that are left in the room given.</summary>
    internal static ReadOnlySpan<int> ListOfLength(byte* body, int rows, int length, ulong* bits, int* room)
    {
        PackedRange.Narrow(StringPage.Lengths(body), rows, length, length, bits);
        var found = 0;
        for (var at = 0; at < rows; at += 64)
        {
            var word = bits[at >> 6];
            if (rows - at < 64) word &= (1UL << (rows - at)) - 1;
            for (; word != 0; word &= word - 1) room[found++] = at + System.Numerics.BitOperations.TrailingZeroCount(word);
        }

        return new ReadOnlySpan<int>(room, found);
    }

    /// <summary>Clears the bits of the rows whose texts are not this one.</summary>
    internal static void NarrowByValue(ReadOnlySpan<int> rows, StringView* views, ReadOnlySpan<byte> value, ulong* bits)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (!StringView.Bytes(views + i).SequenceEqual(value)) bits[rows[i] >> 6] &= ~(1UL << (rows[i] & 63));
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
        FixedEncoding encoding, byte* body, int rows, Column dictionary, TextTest test, ulong* bits, MemoryTracker tracker)
    {
        if (!ReferenceEquals(test.Dictionary, dictionary)) Match(dictionary, test);
        var (matches, only) = (test.Matches, Single(test.Matches, dictionary.Length, invert: false));
        if (only == -1)
        {
            new Span<ulong>(bits, (rows + 63) >> 6).Clear();
            return;
        }

        if (only >= 0 && encoding.TryNarrow(body, rows, only, only, bits)) return;
        var except = Single(matches, dictionary.Length, invert: true);
        if (except == -1) return;
        if (except >= 0 && TryExclude(encoding, body, rows, except, bits)) return;

        var codes = NativeBuffer.Allocate(tracker, (long)rows * sizeof(int));
        encoding.Decode(body, rows, PhysicalKind.Int32, codes.Pointer);
        for (var row = 0; row < rows; row++)
        {
            var code = ((int*)codes.Pointer)[row];
            if ((matches[code >> 6] >> (code & 63) & 1) == 0) bits[row >> 6] &= ~(1UL << (row & 63));
        }

        codes.Release();
    }

    private static bool TryExclude(FixedEncoding encoding, byte* body, int rows, int code, ulong* bits)
    {
        var words = (rows + 511) / 512 * 8;
        var with = stackalloc ulong[(SegmentFormat.PageRows + 511) / 512 * 8];
        new Span<ulong>(with, words).Fill(ulong.MaxValue);
        if (!encoding.TryNarrow(body, rows, code, code, with)) return false;
        for (var i = 0; i < (rows + 63) >> 6; i++) bits[i] &= ~with[i];
        return true;
    }

    private static void Match(Column dictionary, TextTest test)
    {
        var matches = new ulong[(dictionary.Length + 63) >> 6];
        var views = dictionary.As<StringView>();
        for (var code = 0; code < dictionary.Length; code++)
        {
            if (test.Holds(StringView.Bytes(views + code))) matches[code >> 6] |= 1UL << (code & 63);
        }

        test.Matches = matches;
        test.Dictionary = dictionary;
    }

    /// <summary>Gives the only code with a set (or cleared) bit; -1 when there is none, -2 when there are several.</summary>
    private static int Single(ulong[] matches, int count, bool invert)
    {
        var single = -1;
        for (var word = 0; word < matches.Length; word++)
        {
            var bits = invert ? ~matches[word] : matches[word];
            if (count - word * 64 < 64) bits &= (1UL << (count - word * 64)) - 1;
            if (bits == 0) continue;
            if (single >= 0 || (bits & (bits - 1)) != 0) return -2;
            single = word * 64 + System.Numerics.BitOperations.TrailingZeroCount(bits);
        }

        return single;
    }
}
