using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Compression;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Stores texts as codes of symbols, each text by itself, so that single ones can be read. Layout: header and lengths as in
/// <see cref="StringPage"/>, then 4 bytes number of symbols, 4 bytes size of the codes, the symbols (8 bytes each), their lengths
/// (a byte each, padded to 8), the packed sizes of the codes of each <see cref="GroupRows"/> texts, the codes.
/// </summary>
[Encoding(EncodingId.SymbolString, "symbol_string")]
public static unsafe class SymbolPage
{
    /// <summary>Texts whose codes are found only from the first of them on.</summary>
    internal const int GroupRows = 16;

    private const int HeaderBytes = 8;

    /// <summary>Groups of more bytes are not encoded in turn.</summary>
    private const int LongestInTurn = 4096;

    /// <summary>Says what a page takes beside lengths and codes.</summary>
    internal static int Overhead(SymbolTable table, int count) => HeaderBytes + table.Count * 9 + count / GroupRows;

    /// <summary>Appends codes and gives how many bytes those of each group take; the joined texts have eight bytes behind them.</summary>
    internal static void EncodeTexts(SymbolTable table, StringView* views, int count, byte* bytes, ByteSink codes, long* groups)
    {
        long total = 0;
        for (var i = 0; i < count; i++) total += views[i].Length;
        codes.Clear();
        var start = codes.Take(checked((int)(total * 2 + 8)));
        var room = stackalloc byte[LongestInTurn * 2 + 8];
        var at = start;
        for (var first = 0; first < count; first += GroupRows)
        {
            var before = at;
            var rows = Math.Min(GroupRows, count - first);
            long length = 0;
            for (var i = first; i < first + rows; i++) length += views[i].Length;
            if (length <= LongestInTurn) at = table.EncodeHalves(views + first, rows, bytes, at, room);
            else
            {
                var text = bytes;
                for (var i = first; i < first + rows; text += views[i++].Length) at = table.Encode(text, views[i].Length, at);
            }

            bytes += length;
            groups[first / GroupRows] = at - before;
        }

        codes.Shrink((int)(at - start));
    }

    /// <summary>Appends a page.</summary>
    internal static void Write(SymbolTable table, StringView* views, int count, ByteSink codes, long* groups, ByteSink output)
    {
        var total = StringPage.WriteLengths(views, count, output, out var start);
        var before = output.Length;
        output.Write(table.Count);
        output.Write(codes.Length);
        foreach (var symbol in table.Symbols) output.Write(symbol);
        output.Write(table.Lengths);
        var padding = -table.Count & 7;
        new Span<byte>(output.Take(padding), padding).Clear();
        long min = long.MaxValue, max = 0;
        var groupCount = (count + GroupRows - 1) / GroupRows;
        for (var i = 0; i < groupCount; i++) (min, max) = (Math.Min(min, groups[i]), Math.Max(max, groups[i]));
        PackedIntegers.Encode(groups, groupCount, Math.Min(min, max), max, output);
        output.Write(codes.Written);
        StringPage.WriteHeader(output, start, total, output.Length - before, CompressionId.Symbols);
    }

    /// <summary>Decodes all texts into a buffer of their bytes and 8 more; false when the codes are not what was written.</summary>
    internal static bool TryDecode(byte* stored, int storedBytes, int count, byte* target, int expected)
    {
        var reader = new Reader(stored, count);
        if (!reader.IsWhole(storedBytes)) return false;
        var end = Decode(reader, reader.Codes, reader.Codes + reader.CodeBytes, target, target + expected);
        return end == target + expected;
    }

    /// <summary>
    /// Makes views of some texts, ascending, whose bytes go to a buffer of <paramref name="roomBytes"/>; false when the lengths or
    /// codes are not what was written.
    /// </summary>
    internal static bool TryTake(byte* body, int count, ReadOnlySpan<int> rows, byte* room, long roomBytes, StringView* views)
    {
        var reader = new Reader(StringPage.StoredBytes(body, count), count);
        if (!reader.IsWhole(StringPage.StoredSize(body))) return false;
        var symbols = stackalloc ulong[256];
        var lengths = stackalloc byte[256];
        reader.CopyTable(symbols, lengths);
        var ends = stackalloc long[BitPacking.BlockValues];
        var groups = stackalloc long[BitPacking.BlockValues];
        var groupBlock = -1;
        var groupEnd = (long)0;
        var group = -1;
        var codes = reader.Codes;
        var codesEnd = reader.Codes + reader.CodeBytes;
        var roomEnd = room + roomBytes;
        var next = 0;
        long textEnd = 0, at = 0;
        for (var done = 0; done < count && next < rows.Length; done += BitPacking.BlockValues)
        {
            var blockStart = textEnd;
            if (!StringPage.TryReadEnds(body, count, done, ends, ref textEnd)) return false;
            for (; next < rows.Length && rows[next] < done + BitPacking.BlockValues; next++)
            {
                var row = rows[next] - done;
                var start = row == 0 ? blockStart : ends[row - 1];
                var length = ends[row] - start;
                if (rows[next] / GroupRows != group)
                {
                    group = rows[next] / GroupRows;
                    while (groupBlock < group / BitPacking.BlockValues) reader.NextGroups(++groupBlock, groups, ref groupEnd);
                    codes = reader.Codes + groups[group % BitPacking.BlockValues];
                    if (codes < reader.Codes) return false;
                    var firstRow = row / GroupRows * GroupRows;
                    at = firstRow == 0 ? blockStart : ends[firstRow - 1];
                }

                for (; at < start && codes < codesEnd; codes++)
                {
                    at += lengths[*codes];
                    if (*codes == SymbolTable.Escape) codes++;
                }

                if (at != start || length > roomEnd - room) return false;
                var target = room;
                var targetEnd = room + length;
                while (target < targetEnd && codes < codesEnd)
                {
                    var code = *codes++;
                    *(ulong*)target = code == SymbolTable.Escape ? *codes++ : symbols[code];
                    target += lengths[code];
                }

                if (target != targetEnd) return false;
                at += length;
                views[next] = StringPage.Load(room, (int)length);
                if (length > StringView.InlineLimit) room = target;
            }
        }

        return next == rows.Length;
    }

    /// <summary>Counts the bytes that <see cref="TryTake"/> needs room for, without the 16 that it may write behind them.</summary>
    internal static long BytesOf(byte* body, ReadOnlySpan<int> rows)
    {
        long bytes = 0;
        foreach (var row in rows) bytes += PackedIntegers.ValueAt(StringPage.Lengths(body), row);
        return bytes;
    }

    private static byte* Decode(in Reader reader, byte* codes, byte* codesEnd, byte* target, byte* targetEnd)
    {
        var symbols = stackalloc ulong[256];
        var lengths = stackalloc byte[256];
        reader.CopyTable(symbols, lengths);
        const ulong highs = 0x8080_8080_8080_8080;
        while (codesEnd - codes >= 8 && targetEnd - target >= 64)
        {
            var eight = *(ulong*)codes;
            var inverse = ~eight;
            // Is there a byte 255? Then its inverse is zero.
            if (((inverse - 0x0101_0101_0101_0101) & eight & highs) != 0)
            {
                Single(ref codes, ref target, symbols, lengths);
                continue;
            }

            *(ulong*)target = symbols[(byte)eight];
            target += lengths[(byte)eight];
            *(ulong*)target = symbols[(byte)(eight >> 8)];
            target += lengths[(byte)(eight >> 8)];
            *(ulong*)target = symbols[(byte)(eight >> 16)];
            target += lengths[(byte)(eight >> 16)];
            *(ulong*)target = symbols[(byte)(eight >> 24)];
            target += lengths[(byte)(eight >> 24)];
            *(ulong*)target = symbols[(byte)(eight >> 32)];
            target += lengths[(byte)(eight >> 32)];
            *(ulong*)target = symbols[(byte)(eight >> 40)];
            target += lengths[(byte)(eight >> 40)];
            *(ulong*)target = symbols[(byte)(eight >> 48)];
            target += lengths[(byte)(eight >> 48)];
            *(ulong*)target = symbols[eight >> 56];
            target += lengths[eight >> 56];
            codes += 8;
        }

        while (codes < codesEnd && target < targetEnd) Single(ref codes, ref target, symbols, lengths);
        return codes == codesEnd ? target : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Single(ref byte* codes, ref byte* target, ulong* symbols, byte* lengths)
    {
        var code = *codes++;
        *(ulong*)target = code == SymbolTable.Escape ? *codes++ : symbols[code];
        target += lengths[code];
    }

    /// <summary>Knows where the parts of a page's stored bytes are.</summary>
    private readonly ref struct Reader
    {
        private readonly byte* _stored;
        private readonly byte* _groups;
        private readonly int _symbols;
        private readonly int _groupCount;

        internal Reader(byte* stored, int count)
        {
            _stored = stored;
            _symbols = *(int*)stored;
            CodeBytes = *(int*)(stored + 4);
            _groupCount = (count + GroupRows - 1) / GroupRows;
            _groups = stored + HeaderBytes + (long)_symbols * 8 + ((_symbols + 7) & ~7);
            Codes = _symbols is < 0 or > SymbolTable.SymbolsMax ? stored : PackedIntegers.End(_groups, _groupCount);
        }

        internal int CodeBytes { get; }

        internal byte* Codes { get; }

        internal bool IsWhole(int storedBytes)
            => _symbols is >= 0 and <= SymbolTable.SymbolsMax && CodeBytes >= 0 && Codes + CodeBytes == _stored + storedBytes;

        /// <summary>Copies the table to where every code has an entry, so that damaged codes lead nowhere else.</summary>
        internal void CopyTable(ulong* symbols, byte* lengths)
        {
            new Span<ulong>(symbols, 256).Clear();
            new Span<byte>(lengths, 256).Fill(1);
            Buffer.MemoryCopy(_stored + HeaderBytes, symbols, 255 * 8, (long)_symbols * 8);
            Buffer.MemoryCopy(_stored + HeaderBytes + _symbols * 8, lengths, 255, _symbols);
            var longest = Vector256.Create((byte)SymbolTable.SymbolBytesMax);
            for (var i = 0; i < 256; i += Vector256<byte>.Count) Vector256.Min(Vector256.Load(lengths + i), longest).Store(lengths + i);
        }

        /// <summary>Gives where the codes of each group of a block of groups start.</summary>
        internal void NextGroups(int block, long* groups, ref long end)
        {
            PackedIntegers.DecodeBlock(_groups, _groupCount, block, groups);
            for (var i = 0; i < Math.Min(BitPacking.BlockValues, _groupCount - block * BitPacking.BlockValues); i++)
            {
                var size = groups[i];
                groups[i] = end;
                end += size;
            }
        }
    }
}
