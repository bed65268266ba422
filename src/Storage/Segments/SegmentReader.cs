using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Scans;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Decodes pages of one segment; thread-safe. It stays open while someone holds a reference, columns whose
/// strings lie in the mapped file included.
/// </summary>
internal sealed unsafe class SegmentReader
{
    /// <summary>Unpacking a value by itself costs about as much as this many in a row.</summary>
    private const int SparseShare = 8;

    /// <summary>Of texts only the views are made one by one; their bytes are decompressed once a page.</summary>
    private const int SparseTextShare = 3;

    /// <summary>Finding and decoding the symbols of a text by itself costs about as much as those of this many in a row.</summary>
    private const int SparseSymbolShare = 8;

    private readonly SegmentBytes _bytes;
    private readonly int[] _verified;
    private readonly Dictionary<long, TextDictionary> _dictionaries = [];
    private readonly Lock _dictionariesLock = new();
    private readonly BloomFilters _blooms;
    private int _references = 1;

    private SegmentReader(SegmentBytes bytes, SegmentFooter footer)
    {
        _bytes = bytes;
        Footer = footer;
        _verified = new int[(footer.Pages + 31) / 32];
        _blooms = new BloomFilters(bytes);
    }

    internal SegmentFooter Footer { get; }
    internal string Path => _bytes.Path;

    internal SegmentBytes Bytes => _bytes;

    /// <summary>Opens a segment and takes over its bytes; the caller owns one reference.</summary>
    internal static SegmentReader Open(SegmentBytes bytes)
    {
        try
        {
            return new SegmentReader(bytes, SegmentFooter.Read(bytes));
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    internal SegmentReader Retain()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    internal void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0) return;
        foreach (var dictionary in _dictionaries.Values) dictionary.Dispose();
        Footer.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Says whether a chunk may hold one of the hashed values; without a bloom filter it may.</summary>
    internal bool MayHold(int rowGroup, int column, ReadOnlySpan<ulong> hashes)
    {
        var offset = Footer.Chunk(rowGroup, column).BloomOffset;
        return offset == 0 || _blooms.MayHold(offset, hashes);
    }

    /// <summary>Says whether a chunk may hold a text that matches a pattern; without runs of characters in its filter it may.</summary>
    internal bool MayMatch(int rowGroup, int column, LikePredicate pattern)
    {
        var offset = Footer.Chunk(rowGroup, column).BloomOffset;
        return offset == 0 || _blooms.MayMatch(offset, pattern);
    }

    /// <summary>Decodes a whole page.</summary>
    internal Column ReadPage(int rowGroup, int column, int page, MemoryTracker tracker)
    {
        NativeBuffer? text = null;
        try
        {
            return ReadPage(rowGroup, column, page, ref text, tracker);
        }
        finally
        {
            text?.Release();
        }
    }

    /// <summary>
    /// Decodes a whole page. The bytes of its texts are taken from, or left in, <paramref name="text"/>, which the caller releases.
    /// </summary>
    internal Column ReadPage(int rowGroup, int column, int page, ref NativeBuffer? text, MemoryTracker tracker)
    {
        var index = Footer.PageIndex(rowGroup, column, page);
        ref readonly var entry = ref Footer.Page(index);
        var type = Footer.TypeOf(column);
        var rows = entry.Zone.Rows;
        if ((entry.Flags & ZoneFlags.AllNull) != 0) return Column.ConstantNull(tracker, type, rows);

        var stored = Load(index, entry, rowGroup, column, page, tracker);
        var owned = new OwnedBuffers();
        try
        {
            var body = stored.Pointer;
            NativeBuffer? validity = null;
            if ((entry.Flags & ZoneFlags.HasNulls) != 0)
            {
                var bytes = ArrowType.BitmapBytes(rows);
                validity = owned.Add(NativeBuffer.Allocate(tracker, bytes));
                Buffer.MemoryCopy(body, validity.Pointer, bytes, bytes);
                body += bytes;
            }

            var decoded = type.Physical switch
            {
                PhysicalKind.View when (entry.Flags & ZoneFlags.Dictionary) != 0
                    => DecodeCodes(entry, body, rows, type, validity, Dictionary(rowGroup, column).Texts, tracker, owned),
                PhysicalKind.View when entry.Encoding == EncodingId.PackedArrays
                    => DecodeArrays(body, entry.Bytes - (int)(body - stored.Pointer), rows, type, validity, tracker, owned),
                PhysicalKind.View => DecodeStrings(stored, body, rows, type, validity, ref text, tracker, owned),
                PhysicalKind.Bit => DecodeBits(entry, body, rows, type, validity, tracker, owned),
                _ => DecodeFixed(entry, body, rows, type, validity, tracker, owned),
            };
            owned.HandOver();
            return decoded;
        }
        finally
        {
            owned.Release();
            stored.Release();
        }
    }

    /// <summary>Clears the bits of rows that are NULL, outside [min, max] or not in the set; false when the encoding cannot.</summary>
    internal bool TryNarrow(
        int rowGroup, int column, int page, long min, long max, IntegerSet? set, ulong* bits, MemoryTracker tracker)
    {
        var index = Footer.PageIndex(rowGroup, column, page);
        ref readonly var entry = ref Footer.Page(index);
        var rows = entry.Zone.Rows;
        if ((entry.Flags & ZoneFlags.AllNull) != 0)
        {
            new Span<ulong>(bits, (rows + 63) >> 6).Clear();
            return true;
        }

        if (entry.Encoding == EncodingId.PlainWide) return false;
        var stored = Load(index, entry, rowGroup, column, page, tracker);
        try
        {
            var body = stored.Pointer;
            var valid = (ulong*)body;
            var hasNulls = (entry.Flags & ZoneFlags.HasNulls) != 0;
            if (hasNulls) body += ArrowType.BitmapBytes(rows);
            var encoding = Encoding(entry.Encoding);
            if (!(set is { } members ? encoding.TryNarrow(body, rows, members, bits) : encoding.TryNarrow(body, rows, min, max, bits)))
                return false;
            for (var i = 0; hasNulls && i < (rows + 63) >> 6; i++) bits[i] &= valid[i];
            return true;
        }
        finally
        {
            stored.Release();
        }
    }

    /// <summary>Decodes only some rows, ascending, of a page; null when its encoding is decoded faster as a whole.</summary>
    internal Column? TryTake(
        int rowGroup, int column, int page, ReadOnlySpan<int> rows, ref NativeBuffer? text, MemoryTracker tracker)
    {
        var index = Footer.PageIndex(rowGroup, column, page);
        ref readonly var entry = ref Footer.Page(index);
        var type = Footer.TypeOf(column);
        if ((entry.Flags & ZoneFlags.AllNull) != 0 || entry.Encoding == EncodingId.PackedArrays) return null;
        var coded = (entry.Flags & ZoneFlags.Dictionary) != 0;
        var isText = type.Physical == PhysicalKind.View && !coded;
        if (rows.Length * (isText ? SparseTextShare : SparseShare) > entry.Zone.Rows) return null;
        if (!isText && entry.Encoding is not (EncodingId.FrameOfReference or EncodingId.RunLength)) return null;

        var stored = Load(index, entry, rowGroup, column, page, tracker);
        var owned = new OwnedBuffers();
        try
        {
            var body = stored.Pointer;
            NativeBuffer? validity = null;
            if ((entry.Flags & ZoneFlags.HasNulls) != 0)
            {
                validity = owned.Add(TakeBits((ulong*)body, rows, tracker));
                body += ArrowType.BitmapBytes(entry.Zone.Rows);
            }

            var values = owned.Add(NativeBuffer.Allocate(tracker, coded ? (long)rows.Length * sizeof(int) : type.DataBytes(rows.Length)));
            Column taken;
            if (entry.Encoding == EncodingId.SymbolString && text is null && rows.Length * SparseSymbolShare <= entry.Zone.Rows)
            {
                var heap = TakeTexts(body, entry.Zone.Rows, rows, (StringView*)values.Pointer, tracker);
                taken = Column.Flat(type, rows.Length, values, validity, owned.Add(heap));
            }
            else if (isText)
            {
                var heap = owned.Add(Text(stored, body, entry.Zone.Rows, ref text, tracker));
                var bytes = TextBytes(body, entry.Zone.Rows, heap);
                if (!StringPage.TryMakeViews(body, entry.Zone.Rows, bytes, rows, (StringView*)values.Pointer))
                    throw Unreadable("the lengths of a text page do not add up");
                taken = Column.Flat(type, rows.Length, values, validity, heap);
            }
            else
            {
                var kind = coded ? PhysicalKind.Int32 : type.Physical;
                if (!Encoding(entry.Encoding).TryTake(body, kind, rows, values.Pointer)) return null;
                taken = coded
                    ? Column.Encoded(type, rows.Length, values, validity, Dictionary(rowGroup, column).Texts.Share())
                    : Column.Flat(type, rows.Length, values, validity);
            }

            owned.HandOver();
            return taken;
        }
        finally
        {
            owned.Release();
            stored.Release();
        }
    }

    private static NativeBuffer TakeBits(ulong* bits, ReadOnlySpan<int> rows, MemoryTracker tracker)
    {
        var taken = NativeBuffer.AllocateZeroed(tracker, ArrowType.BitmapBytes(rows.Length));
        var target = (ulong*)taken.Pointer;
        for (var i = 0; i < rows.Length; i++) target[i >> 6] |= (bits[rows[i] >> 6] >> (rows[i] & 63) & 1) << (i & 63);
        return taken;
    }

    private NativeBuffer Load(int index, in PageEntry entry, int rowGroup, int column, int page, MemoryTracker tracker)
    {
        if (!_bytes.IsInMemory)
        {
            var buffer = _bytes.Read(entry.Offset, entry.Bytes, tracker);
            if (Checksum.Of(buffer.Pointer, entry.Bytes) == entry.Checksum) return buffer;
            buffer.Release();
            throw Damaged(entry, rowGroup, column, page);
        }

        // A mapped page is checked when it is first read; after that the pages in memory are trusted.
        ref var word = ref _verified[index >> 5];
        if ((Volatile.Read(ref word) >> (index & 31) & 1) == 0)
        {
            if (Checksum.Of(_bytes.At(entry.Offset), entry.Bytes) != entry.Checksum) throw Damaged(entry, rowGroup, column, page);
            Interlocked.Or(ref word, 1 << (index & 31));
        }

        return NativeBuffer.Wrap(_bytes.At(entry.Offset), entry.Bytes, Retain().Release);
    }

    private Exception Damaged(in PageEntry entry, int rowGroup, int column, int page)
    {
        StorageMetrics.DamagedPages.Add();
        var id = Footer.Column(column).ColumnId;
        return Unreadable($"the checksum of page {page} of column {id} in row group {rowGroup} at offset {entry.Offset} is wrong");
    }

    private Exception Unreadable(string what) => _bytes.Damaged(what);

    private TextDictionary Dictionary(int rowGroup, int column)
    {
        ref readonly var chunk = ref Footer.Chunk(rowGroup, column);
        lock (_dictionariesLock)
        {
            if (_dictionaries.TryGetValue(chunk.DictionaryOffset, out var known)) return known;
            // Dictionaries are copied out of the file, so that a cached one does not keep its own file open.
            using var tracker = new OwnedBuffers();
            var process = MemoryTracker.Process;
            var stored = tracker.Add(_bytes.Read(chunk.DictionaryOffset, chunk.DictionaryBytes, process));
            if (Checksum.Of(stored.Pointer, chunk.DictionaryBytes) != chunk.DictionaryChecksum)
                throw Unreadable($"the checksum of the dictionary of column {Footer.Column(column).ColumnId} is wrong");
            var heap = Expand(stored, stored.Pointer, chunk.DictionaryCount, process);
            tracker.Add(heap);
            var views = tracker.Add(NativeBuffer.Allocate(process, (long)chunk.DictionaryCount * sizeof(StringView)));
            MakeViews(stored.Pointer, chunk.DictionaryCount, heap, views);
            var dictionary = new TextDictionary(
                Column.Flat(Footer.TypeOf(column), chunk.DictionaryCount, views.Retain(), null, heap.Retain()));
            _dictionaries.Add(chunk.DictionaryOffset, dictionary);
            return dictionary;
        }
    }

    private static Column DecodeCodes(
        in PageEntry entry, byte* body, int rows, ArrowType type, NativeBuffer? validity, Column dictionary,
        MemoryTracker tracker, OwnedBuffers owned)
    {
        if (entry.Encoding == EncodingId.Constant && validity is null)
        {
            var value = owned.Add(NativeBuffer.Allocate(tracker, sizeof(StringView)));
            *(StringView*)value.Pointer = dictionary.As<StringView>()[(int)*(long*)body];
            var heap = dictionary.Owners[2]!.Retain(); // Dictionaries are made with one heap.
            return Column.Constant(type, rows, value, null, owned.Add(heap));
        }

        var codes = owned.Add(NativeBuffer.Allocate(tracker, (long)rows * sizeof(int)));
        Encoding(entry.Encoding).Decode(body, rows, PhysicalKind.Int32, codes.Pointer);
        return Column.Encoded(type, rows, codes, validity, dictionary.Share());
    }

    private Column DecodeStrings(
        NativeBuffer stored, byte* body, int rows, ArrowType type, NativeBuffer? validity, ref NativeBuffer? text,
        MemoryTracker tracker, OwnedBuffers owned)
    {
        var heap = owned.Add(Text(stored, body, rows, ref text, tracker));
        var views = owned.Add(NativeBuffer.Allocate(tracker, (long)rows * sizeof(StringView)));
        MakeViews(body, rows, heap, views);
        return Column.Flat(type, rows, views, validity, heap);
    }

    private Column DecodeArrays(
        byte* body, int bytes, int rows, ArrowType type, NativeBuffer? validity, MemoryTracker tracker, OwnedBuffers owned)
    {
        var views = owned.Add(NativeBuffer.Allocate(tracker, (long)rows * sizeof(StringView)));
        if (ArrayPage.TryDecode(body, bytes, rows, tracker, (StringView*)views.Pointer) is not { } heap)
            throw Unreadable("the counts of an array page do not add up");
        return Column.Flat(type, rows, views, validity, owned.Add(heap));
    }

    /// <summary>Clears the bits of the rows of a page that are NULL or whose text does not pass the test.</summary>
    internal void NarrowText(
        int rowGroup, int column, int page, TextTest test, ulong* bits, ref NativeBuffer? text, MemoryTracker tracker)
    {
        var index = Footer.PageIndex(rowGroup, column, page);
        ref readonly var entry = ref Footer.Page(index);
        var rows = entry.Zone.Rows;
        if ((entry.Flags & ZoneFlags.AllNull) != 0)
        {
            new Span<ulong>(bits, (rows + 63) >> 6).Clear();
            return;
        }

        var hasNulls = (entry.Flags & ZoneFlags.HasNulls) != 0;
        var hasEmpty = (entry.Flags & ZoneFlags.HasRange) == 0 || entry.Zone.Min == 0;
        if (!hasEmpty && !hasNulls && test.Question == TextQuestion.IsNotEmpty) return;
        var stored = Load(index, entry, rowGroup, column, page, tracker);
        try
        {
            var body = stored.Pointer;
            var valid = (ulong*)body;
            if (hasNulls) body += ArrowType.BitmapBytes(rows);
            if ((entry.Flags & ZoneFlags.Dictionary) != 0)
                TextPageTest.NarrowByCode(Encoding(entry.Encoding), body, rows, Dictionary(rowGroup, column), test, bits, tracker);
            else if (test.Question is not (TextQuestion.IsEmpty or TextQuestion.IsNotEmpty or TextQuestion.Contains))
                NarrowByValue(entry, stored, body, test, bits, ref text, tracker);
            else if (test.Question != TextQuestion.Contains) TextPageTest.NarrowByLength(body, rows, test.Question, bits);
            else
            {
                var heap = Text(stored, body, rows, ref text, tracker);
                var added = TextPageTest.TryNarrowByPart(body, rows, TextBytes(body, rows, heap), test.Text, bits, tracker);
                heap.Release();
                if (!added) throw Unreadable("the lengths of a text page do not add up");
            }

            for (var i = 0; hasNulls && i < (rows + 63) >> 6; i++) bits[i] &= valid[i];
        }
        finally
        {
            stored.Release();
        }
    }

    /// <summary>Clears the bits of the texts that do not pass: first those of other lengths, whose bytes are not needed.</summary>
    private void NarrowByValue(
        in PageEntry entry, NativeBuffer stored, byte* body, TextTest test, ulong* bits, ref NativeBuffer? text, MemoryTracker tracker)
    {
        var count = entry.Zone.Rows;
        var rows = stackalloc int[SegmentFormat.PageRows];
        var found = TextPageTest.ListOfLength(body, count, test.Lengths, bits, rows);
        if (found.IsEmpty) return;
        using var owned = new OwnedBuffers();
        var views = owned.Add(NativeBuffer.Allocate(tracker, (long)found.Length * sizeof(StringView)));
        if (entry.Encoding == EncodingId.SymbolString && text is null && found.Length * SparseSymbolShare <= count)
            owned.Add(TakeTexts(body, count, found, (StringView*)views.Pointer, tracker));
        else
        {
            var heap = owned.Add(Text(stored, body, count, ref text, tracker));
            if (!StringPage.TryMakeViews(body, count, TextBytes(body, count, heap), found, (StringView*)views.Pointer))
                throw Unreadable("the lengths of a text page do not add up");
        }

        TextPageTest.NarrowByValue(found, (StringView*)views.Pointer, test, bits);
    }

    /// <summary>Gives the bytes of a page's texts, which are decompressed once.</summary>
    private NativeBuffer Text(NativeBuffer stored, byte* body, int count, ref NativeBuffer? text, MemoryTracker tracker)
        => (text ??= Expand(stored, body, count, tracker)).Retain();

    /// <summary>Makes views of some texts of a page of symbols and gives the buffer that holds their bytes.</summary>
    private NativeBuffer TakeTexts(byte* body, int count, ReadOnlySpan<int> rows, StringView* views, MemoryTracker tracker)
    {
        var room = SymbolPage.BytesOf(body, rows);
        var heap = NativeBuffer.Allocate(tracker, Math.Max(1, room));
        if (room >= 0 && SymbolPage.TryTake(body, count, rows, heap.Pointer, room, views)) return heap;
        heap.Release();
        throw Unreadable("the codes of a text page do not add up");
    }

    /// <summary>
    /// Gives a buffer that holds the strings' bytes: the stored page itself when they are not compressed.
    /// </summary>
    private NativeBuffer Expand(NativeBuffer stored, byte* body, int count, MemoryTracker tracker)
    {
        if (StringPage.Compression(body) == Compression.CompressionId.None) return stored.Retain();
        var heap = NativeBuffer.Allocate(tracker, StringPage.TotalBytes(body));
        var expanded = false;
        try
        {
            expanded = StringPage.TryDecompress(body, count, heap.Pointer);
        }
        finally
        {
            if (!expanded) heap.Release();
        }

        return expanded ? heap : throw Unreadable("a text page cannot be decompressed");
    }

    private void MakeViews(byte* body, int count, NativeBuffer heap, NativeBuffer views)
    {
        if (!StringPage.TryMakeViews(body, count, TextBytes(body, count, heap), (StringView*)views.Pointer))
            throw Unreadable("the lengths of a text page do not add up");
    }

    private static byte* TextBytes(byte* body, int count, NativeBuffer heap)
        => StringPage.Compression(body) == Compression.CompressionId.None ? StringPage.StoredBytes(body, count) : heap.Pointer;

    private static Column DecodeBits(
        in PageEntry entry, byte* body, int rows, ArrowType type, NativeBuffer? validity, MemoryTracker tracker,
        OwnedBuffers owned)
    {
        var constant = entry.Encoding == EncodingId.Constant;
        var bytes = ArrowType.BitmapBytes(rows);
        var values = owned.Add(NativeBuffer.Allocate(tracker, Math.Max(16, bytes)));
        if (!constant) Buffer.MemoryCopy(body, values.Pointer, bytes, bytes);
        else new Span<byte>(values.Pointer, (int)bytes).Fill(*(long*)body != 0 ? (byte)0xFF : (byte)0);
        return constant && validity is null
            ? Column.Constant(type, rows, values, null)
            : Column.Flat(type, rows, values, validity);
    }

    private static Column DecodeFixed(
        in PageEntry entry, byte* body, int rows, ArrowType type, NativeBuffer? validity, MemoryTracker tracker,
        OwnedBuffers owned)
    {
        if (entry.Encoding == EncodingId.Constant && validity is null)
        {
            var value = owned.Add(NativeBuffer.Allocate(tracker, sizeof(Int128)));
            Encoding(EncodingId.Constant).Decode(body, 1, type.Physical, value.Pointer);
            return Column.Constant(type, rows, value, null);
        }

        var values = owned.Add(NativeBuffer.Allocate(tracker, type.DataBytes(rows)));
        if (entry.Encoding == EncodingId.PlainWide)
            Buffer.MemoryCopy(body, values.Pointer, type.DataBytes(rows), type.DataBytes(rows));
        else Encoding(entry.Encoding).Decode(body, rows, type.Physical, values.Pointer);
        return Column.Flat(type, rows, values, validity);
    }

    private static FixedEncoding Encoding(EncodingId id)
        => EncodingSet.Find(id) ?? throw StorageErrors.Corrupt.With("segment", $"encoding {(int)id} is unknown");

    /// <summary>Releases buffers on an error path, or hands all of them over to a column.</summary>
    private sealed class OwnedBuffers : IDisposable
    {
        private readonly List<NativeBuffer> _buffers = new(4);

        internal NativeBuffer Add(NativeBuffer buffer)
        {
            _buffers.Add(buffer);
            return buffer;
        }

        internal void HandOver() => _buffers.Clear();

        internal void Release()
        {
            foreach (var buffer in _buffers) buffer.Release();
            _buffers.Clear();
        }

        public void Dispose() => Release();
    }
}
