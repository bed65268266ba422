using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Holds up to 255 symbols of one to eight bytes other than zero, and finds for the front of a text the longest of them. Code 255
/// says that the byte behind it stands for itself.
/// </summary>
internal sealed unsafe class SymbolTable
{
    internal const int SymbolsMax = 255;
    internal const int SymbolBytesMax = 8;
    internal const byte Escape = 255;

    /// <summary>Codes while they are counted: the symbols come behind the 256 bytes.</summary>
    internal const int FirstSymbol = 256;

    internal const int Buckets = 1 << 11;

    /// <summary>How many symbols whose first three bytes hash alike can be found.</summary>
    internal const int SymbolsPerBucket = 2;

    private readonly ulong[] _symbols;
    private readonly byte[] _lengths;

    // Arrays that stay where they are: pinning them for each text would cost as much as a symbol.
    private readonly Entry[] _buckets = GC.AllocateArray<Entry>(Buckets * SymbolsPerBucket, pinned: true);
    private readonly ushort[] _shorts = GC.AllocateArray<ushort>(1 << 16, pinned: true);
    private readonly Found[] _found = GC.AllocateArray<Found>(FirstSymbol + SymbolsMax, pinned: true);
    private readonly ulong[] _tails = GC.AllocateArray<ulong>(SymbolBytesMax + 1, pinned: true);

    internal SymbolTable(ReadOnlySpan<ulong> symbols, ReadOnlySpan<byte> lengths)
    {
        _symbols = symbols.ToArray();
        _lengths = lengths.ToArray();
        for (var length = 1; length < _tails.Length; length++) _tails[length] = MaskOf(length);
        for (var value = 0; value < 256; value++) _found[value] = new Found((ushort)(Escape | value << 8), (ushort)value, 1, 2);
        for (var pair = 0; pair < _shorts.Length; pair++) _shorts[pair] = (ushort)(pair & 255);
        for (var i = 0; i < Count; i++)
        {
            var found = new Found((ushort)i, (ushort)(FirstSymbol + i), _lengths[i], 1);
            if (_lengths[i] == 1) _found[_symbols[i]] = found;
            else _found[FirstSymbol + i] = found;
            if (_lengths[i] == 2) _shorts[_symbols[i]] = (ushort)(FirstSymbol + i);
        }

        FillBuckets();
    }

    internal int Count => _symbols.Length;

    internal ReadOnlySpan<ulong> Symbols => _symbols;

    internal ReadOnlySpan<byte> Lengths => _lengths;

    internal static ulong MaskOf(int length) => ulong.MaxValue >> (64 - length * 8);

    /// <summary>Gives where symbols of three bytes and more are looked for; two fit.</summary>
    internal static int BucketOf(ulong word) => (int)(((uint)word & 0xFF_FFFF) * 0x9E37_79B1 >> 21);

    /// <summary>
    /// Writes the codes of a text and gives where they end; at worst they take twice its bytes. Eight bytes behind the text must
    /// be readable and one behind the codes writable.
    /// </summary>
    internal byte* Encode(byte* text, int length, byte* codes)
    {
        var search = new Search(this);
        while (length > 0)
        {
            var found = search.Longest(*(ulong*)text, length);
            *(ushort*)codes = found.Stored;
            codes += found.StoredBytes;
            text += found.Length;
            length -= found.Length;
        }

        return codes;
    }

    /// <summary>
    /// Encodes the joined bytes of texts as <see cref="Encode"/> does, those of the first and of the second half step by step in turn: a
    /// step waits for the one before it of the same text, but not for those of others. The room takes the codes of the second half.
    /// </summary>
    internal byte* EncodeHalves(StringView* views, int count, byte* bytes, byte* codes, byte* room)
    {
        var first = new Lane(views, count / 2, bytes, codes);
        for (var i = 0; i < count / 2; i++) bytes += views[i].Length;
        var second = new Lane(views + count / 2, count - count / 2, bytes, room);
        var search = new Search(this);
        if (first.MoveNext() && second.MoveNext())
        {
            do
            {
                first.Step(search);
                second.Step(search);
            }
            while ((first.Left > 0 || first.MoveNext()) && (second.Left > 0 || second.MoveNext()));
        }

        while (first.Left > 0 || first.MoveNext()) first.Step(search);
        while (second.Left > 0 || second.MoveNext()) second.Step(search);
        var size = second.Codes - room;
        Buffer.MemoryCopy(room, first.Codes, size, size);
        return first.Codes + size;
    }

    /// <summary>Writes the counted codes of a text and gives how many there are.</summary>
    internal int Parse(byte* text, int length, ushort* codes)
    {
        var search = new Search(this);
        var count = 0;
        while (length > 0)
        {
            var found = search.Longest(*(ulong*)text, length);
            codes[count++] = found.Counted;
            text += found.Length;
            length -= found.Length;
        }

        return count;
    }

    private void FillBuckets()
    {
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            // What stands for nothing must not be equal to a text that is looked for here.
            var elsewhere = new Entry(BucketOf(0) == bucket ? 1ul : 0, new Found(0, 0, 3, 0));
            for (var i = 0; i < SymbolsPerBucket; i++) _buckets[bucket * SymbolsPerBucket + i] = elsewhere;
        }

        var used = new byte[Buckets];
        for (var i = 0; i < Count; i++)
        {
            var bucket = BucketOf(_symbols[i]);
            if (_lengths[i] < 3 || used[bucket] == SymbolsPerBucket) continue;
            var first = _buckets.AsSpan(bucket * SymbolsPerBucket, SymbolsPerBucket);
            first[used[bucket]++] = new Entry(_symbols[i], _found[FirstSymbol + i]);
            // The longer one is tried first.
            if (used[bucket] == 2 && first[1].Found.Length > first[0].Found.Length) (first[0], first[1]) = (first[1], first[0]);
        }
    }

    /// <summary>Packs what a step needs: the code as stored and as counted, bytes read, bytes stored, bits beside them.</summary>
    private readonly struct Found(ulong bits)
    {
        internal readonly ulong Bits = bits;

        internal Found(ushort stored, ushort counted, int length, int storedBytes)
            : this(stored | (ulong)counted << 16 | (ulong)length << 32 | (ulong)storedBytes << 40 | (ulong)(64 - length * 8) << 48)
        {
        }

        internal ushort Stored => (ushort)Bits;
        internal ushort Counted => (ushort)(Bits >> 16);
        internal int Length => (byte)(Bits >> 32);
        internal int StoredBytes => (byte)(Bits >> 40);

        /// <summary>Says how far a word is shifted so that only the symbol's bytes are left.</summary>
        internal int Shift => (int)(Bits >> 48);
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Entry(ulong symbol, Found found)
    {
        internal readonly ulong Symbol = symbol;
        internal readonly Found Found = found;
    }

    /// <summary>Goes through the bytes of texts that lie one behind the other.</summary>
    private ref struct Lane(StringView* views, int count, byte* text, byte* codes)
    {
        private StringView* _views = views;
        private int _count = count;
        private byte* _text = text;

        internal byte* Codes = codes;
        internal int Left;

        /// <summary>Goes to the next text that has bytes; false at the end.</summary>
        internal bool MoveNext()
        {
            for (; _count > 0 && Left == 0; _count--) Left = _views++->Length;
            return Left > 0;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Step(in Search search)
        {
            var found = search.Longest(*(ulong*)_text, Left);
            *(ushort*)Codes = found.Stored;
            Codes += found.StoredBytes;
            _text += found.Length;
            Left -= found.Length;
        }
    }

    /// <summary>Holds where the parts of the index lie. It does not branch: which symbol comes next cannot be predicted.</summary>
    private readonly ref struct Search(SymbolTable table)
    {
        private readonly Entry* _buckets = (Entry*)Unsafe.AsPointer(ref table._buckets[0]);
        private readonly ushort* _shorts = (ushort*)Unsafe.AsPointer(ref table._shorts[0]);
        private readonly Found* _found = (Found*)Unsafe.AsPointer(ref table._found[0]);
        private readonly ulong* _tails = (ulong*)Unsafe.AsPointer(ref table._tails[0]);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Found Longest(ulong word, int length)
        {
            // Bytes behind the text become zero, which no symbol has.
            word &= _tails[Math.Min(length, SymbolBytesMax)];
            var entry = _buckets + BucketOf(word) * SymbolsPerBucket;
            var notFirst = Differs(word, entry[0]);
            var notSecond = Differs(word, entry[1]);
            var other = _found[_shorts[(ushort)word]].Bits;
            var second = (entry[1].Found.Bits & ~notSecond) | (other & notSecond);
            return new Found((entry[0].Found.Bits & ~notFirst) | (second & notFirst));
        }

        /// <summary>Gives all bits when the word does not begin with the symbol, else none.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong Differs(ulong word, in Entry entry)
        {
            var difference = (word ^ entry.Symbol) << entry.Found.Shift;
            return (ulong)((long)(difference | (0 - difference)) >> 63);
        }
    }
}
