using System.Runtime.InteropServices;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Holds up to 255 symbols of one to eight bytes, and finds for the front of a text the longest of them. Code 255 says that the
/// byte behind it stands for itself.
/// </summary>
internal sealed unsafe class SymbolTable
{
    internal const int SymbolsMax = 255;
    internal const int SymbolBytesMax = 8;
    internal const byte Escape = 255;

    /// <summary>Codes while they are counted: the symbols come behind the 256 bytes.</summary>
    internal const int FirstSymbol = 256;

    private readonly ulong[] _symbols;
    private readonly byte[] _lengths;

    /// <summary>For the first two bytes of a text: the first of its entries; the last one always fits.</summary>
    private readonly ushort[] _starts = new ushort[1 << 16];
    private readonly Entry[] _entries;

    internal SymbolTable(ReadOnlySpan<ulong> symbols, ReadOnlySpan<byte> lengths)
    {
        _symbols = symbols.ToArray();
        _lengths = lengths.ToArray();
        _entries = Index();
    }

    internal int Count => _symbols.Length;

    internal ReadOnlySpan<ulong> Symbols => _symbols;

    internal ReadOnlySpan<byte> Lengths => _lengths;

    internal static ulong MaskOf(int length) => ulong.MaxValue >> (64 - length * 8);

    /// <summary>
    /// Writes the codes of a text and gives where they end; at worst they take twice its bytes. Eight bytes behind the text must
    /// be readable and one behind the codes writable.
    /// </summary>
    internal byte* Encode(byte* text, int length, byte* codes)
    {
        fixed (ushort* starts = _starts)
        fixed (Entry* entries = _entries)
        {
            while (length > 0)
            {
                var word = *(ulong*)text;
                var entry = entries + starts[(ushort)word];
                while (((word ^ entry->Symbol) & entry->Mask) != 0 || entry->Length > length) entry++;
                *(ushort*)codes = entry->Stored;
                codes += entry->StoredBytes;
                text += entry->Length;
                length -= entry->Length;
            }
        }

        return codes;
    }

    /// <summary>Writes the counted codes of a text and gives how many there are.</summary>
    internal int Parse(byte* text, int length, ushort* codes)
    {
        var count = 0;
        fixed (ushort* starts = _starts)
        fixed (Entry* entries = _entries)
        {
            while (length > 0)
            {
                var word = *(ulong*)text;
                var entry = entries + starts[(ushort)word];
                while (((word ^ entry->Symbol) & entry->Mask) != 0 || entry->Length > length) entry++;
                codes[count++] = entry->Counted;
                text += entry->Length;
                length -= entry->Length;
            }
        }

        return count;
    }

    /// <summary>Lists, for each two bytes that symbols begin with, those symbols, the longest first, and the first byte alone.</summary>
    private Entry[] Index()
    {
        var single = new Entry[256];
        for (var value = 0; value < single.Length; value++)
            single[value] = new Entry((ulong)value, 1, (ushort)value, (ushort)(Escape | value << 8), 2);
        for (var i = 0; i < Count; i++)
        {
            if (_lengths[i] == 1) single[_symbols[i]] = new Entry(_symbols[i], 1, (ushort)(FirstSymbol + i), (ushort)i, 1);
        }

        var entries = new List<Entry>(single);
        for (var pair = 0; pair < _starts.Length; pair++) _starts[pair] = (ushort)(pair & 255);
        var longer = Enumerable.Range(0, Count).Where(i => _lengths[i] > 1)
            .OrderBy(i => (ushort)_symbols[i]).ThenByDescending(i => _lengths[i]).ToArray();
        for (var at = 0; at < longer.Length;)
        {
            var pair = (ushort)_symbols[longer[at]];
            _starts[pair] = (ushort)entries.Count;
            for (; at < longer.Length && (ushort)_symbols[longer[at]] == pair; at++)
            {
                var i = longer[at];
                entries.Add(new Entry(_symbols[i], _lengths[i], (ushort)(FirstSymbol + i), (ushort)i, 1));
            }

            entries.Add(single[pair & 255]);
        }

        return [.. entries];
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Entry(ulong symbol, int length, ushort counted, ushort stored, byte storedBytes)
    {
        internal readonly ulong Symbol = symbol;
        internal readonly ulong Mask = MaskOf(length);
        internal readonly int Length = length;
        internal readonly ushort Counted = counted;
        internal readonly ushort Stored = stored;
        internal readonly int StoredBytes = storedBytes;
    }
}
