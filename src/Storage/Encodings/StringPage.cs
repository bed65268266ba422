using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Compression;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Stores strings as bit-packed lengths followed by their bytes, compressed when that pays. Layout: 8 bytes with
/// the size of the bytes before compression, 4 bytes with their stored size, 4 bytes with the compressor, lengths,
/// bytes.
/// </summary>
[Encoding(EncodingId.PlainString, "plain_string")]
public static unsafe class StringPage
{
    private const int HeaderBytes = 16;

    /// <summary>Appends the strings; null rows must hold empty views.</summary>
    public static void Encode(
        StringView* views, int count, CompressionId compression, ByteSink scratch, ByteSink output)
    {
        Join(views, count, scratch);
        EncodeJoined(views, count, compression, scratch, output);
    }

    /// <summary>Appends strings whose bytes are joined already.</summary>
    internal static void EncodeJoined(
        StringView* views, int count, CompressionId compression, ByteSink joined, ByteSink output)
    {
        var total = WriteLengths(views, count, output, out var start);
        var before = output.Length;
        var used = Compressor.Append(compression, joined.Start, joined.Length, output);
        WriteHeader(output, start, total, output.Length - before, used);
    }

    /// <summary>Puts the bytes of the strings one behind the other, and eight readable ones behind them.</summary>
    internal static void Join(StringView* views, int count, ByteSink joined)
    {
        long total = 0;
        for (var i = 0; i < count; i++) total += views[i].Length;
        joined.Clear();
        var bytes = joined.Take(checked((int)total + 8));
        for (var i = 0; i < count; i++)
        {
            long length = views[i].Length;
            Buffer.MemoryCopy(StringView.Start(views + i), bytes, length, length);
            bytes += length;
        }

        *(ulong*)bytes = 0;
        joined.Shrink((int)total);
    }

    /// <summary>Appends room for the header and the lengths; gives their sum.</summary>
    internal static long WriteLengths(StringView* views, int count, ByteSink output, out int start)
    {
        var lengths = new long[Math.Max(1, count)];
        long min = long.MaxValue, max = 0, total = 0;
        for (var i = 0; i < count; i++)
        {
            long length = views[i].Length;
            lengths[i] = length;
            min = Math.Min(min, length);
            max = Math.Max(max, length);
            total += length;
        }

        start = output.Length;
        output.Take(HeaderBytes);
        fixed (long* source = lengths) PackedIntegers.Encode(source, count, count == 0 ? 0 : min, max, output);
        return total;
    }

    internal static void WriteHeader(ByteSink output, int start, long total, int storedBytes, CompressionId used)
    {
        var header = output.Start + start;
        *(long*)header = total;
        *(int*)(header + 8) = storedBytes;
        *(int*)(header + 12) = (int)used;
    }

    /// <summary>Gives the size of all strings together, before compression.</summary>
    public static long TotalBytes(byte* body) => *(long*)body;

    public static CompressionId Compression(byte* body) => (CompressionId)(*(int*)(body + 12));

    /// <summary>Gives where the stored bytes are; 64 bytes behind them must be readable.</summary>
    public static byte* StoredBytes(byte* body, int count) => PackedIntegers.End(body + HeaderBytes, count);

    public static int StoredSize(byte* body) => *(int*)(body + 8);

    /// <summary>Decompresses the bytes into a buffer of <see cref="TotalBytes"/> and 8 more.</summary>
    public static bool TryDecompress(byte* body, int count, byte* target)
        => Compression(body) == CompressionId.Symbols
            ? SymbolPage.TryDecode(StoredBytes(body, count), StoredSize(body), count, target, (int)TotalBytes(body))
            : Compressor.TryDecompress(
                Compression(body), StoredBytes(body, count), StoredSize(body), target, (int)TotalBytes(body));

    /// <summary>Makes views over the bytes; false when the lengths do not add up to them.</summary>
    public static bool TryMakeViews(byte* body, int count, byte* bytes, StringView* views)
    {
        var lengths = stackalloc long[BitPacking.BlockValues];
        var end = bytes + TotalBytes(body);
        for (var done = 0; done < count; done += BitPacking.BlockValues)
        {
            PackedIntegers.DecodeBlock(body + HeaderBytes, count, done / BitPacking.BlockValues, lengths);
            var block = Math.Min(BitPacking.BlockValues, count - done);
            for (var i = 0; i < block; i++)
            {
                var length = lengths[i];
                if (length > end - bytes || length < 0) return false;
                views[done + i] = Load(bytes, (int)length);
                bytes += length;
            }
        }

        return bytes == end;
    }

    /// <summary>Gives where the packed lengths stand.</summary>
    public static byte* Lengths(byte* body) => body + HeaderBytes;

    /// <summary>Writes where each text ends among all bytes; false when the lengths do not add up to them.</summary>
    public static bool TryReadEnds(byte* body, int count, int* ends)
    {
        var block = stackalloc long[BitPacking.BlockValues];
        long end = 0;
        for (var done = 0; done < count; done += BitPacking.BlockValues)
        {
            if (!TryReadEnds(body, count, done, block, ref end)) return false;
            for (var i = 0; i < Math.Min(BitPacking.BlockValues, count - done); i++) ends[done + i] = (int)block[i];
        }

        return end == TotalBytes(body);
    }

    /// <summary>Makes views of some rows, ascending, only; false when the lengths do not add up.</summary>
    public static bool TryMakeViews(byte* body, int count, byte* bytes, ReadOnlySpan<int> rows, StringView* views)
    {
        var ends = stackalloc long[BitPacking.BlockValues];
        long end = 0;
        var next = 0;
        for (var done = 0; done < count && next < rows.Length; done += BitPacking.BlockValues)
        {
            var start = end;
            if (!TryReadEnds(body, count, done, ends, ref end)) return false;
            for (; next < rows.Length && rows[next] < done + BitPacking.BlockValues; next++)
            {
                var at = rows[next] - done;
                var first = at == 0 ? start : ends[at - 1];
                views[next] = Load(bytes + first, (int)(ends[at] - first));
            }
        }

        return next == rows.Length;
    }

    /// <summary>Reads the ends of one block of texts; the sum goes on from block to block.</summary>
    internal static bool TryReadEnds(byte* body, int count, int done, long* ends, ref long end)
    {
        PackedIntegers.DecodeBlock(body + HeaderBytes, count, done / BitPacking.BlockValues, ends);
        var block = Math.Min(BitPacking.BlockValues, count - done);
        long all = 0;
        for (var i = 0; i < block; i++)
        {
            all |= ends[i];
            end += ends[i];
            ends[i] = end;
        }

        return all is >= 0 and <= uint.MaxValue && end <= TotalBytes(body);
    }

    /// <summary>Makes a view by loading 12 bytes at once; those past the end are masked away.</summary>
    internal static StringView Load(byte* bytes, int length)
    {
        StringView view = default;
        if (length > StringView.InlineLimit)
        {
            view.Head = (uint)length | ((ulong)*(uint*)bytes << 32);
            view.Tail = (ulong)bytes;
            return view;
        }

        var head = (ulong)*(uint*)bytes;
        var tail = *(ulong*)(bytes + 4);
        head = length >= 4 ? head : head & ((1ul << (length * 8)) - 1);
        var tailBits = Math.Max(0, length - 4) * 8;
        tail = tailBits == 64 ? tail : tail & ((1ul << tailBits) - 1);
        view.Head = (uint)length | (head << 32);
        view.Tail = tail;
        return view;
    }
}
