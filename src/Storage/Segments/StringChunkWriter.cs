using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Encodes strings as codes into a dictionary when values repeat, else as plain pages. The dictionary is kept from
/// row group to row group and stored again only when it grew, so readers mostly see one dictionary per column.
/// </summary>
internal sealed unsafe class StringChunkWriter(
    SegmentColumn column, CompressionId compression, EncodingScratch scratch) : ChunkWriter(column, scratch)
{
    private const int SmallDictionary = 64;
    private const int RetryAfterRowGroups = 8;

    /// <summary>
    /// Codes of up to so many texts are in the texts' order, which makes conditions on texts ranges of codes; sorting more takes too long.
    /// </summary>
    private const int SortedMax = 8192;

    private readonly TextPageWriter _texts = new(compression);
    private DictionaryBuilder? _dictionary;
    private UInt128[] _keys = [];
    private ulong[] _seen = [];
    private int _storedCount = -1;
    private ChunkEntry _stored;
    private int _plainRowGroups;
    private bool _useDictionary;

    /// <summary>
    /// Says that the chunk's dictionary lies in <see cref="ChunkWriter.Output"/> and not in an earlier row group.
    /// </summary>
    internal bool WroteDictionary { get; private set; }

    /// <summary>Learns where the dictionary came to lie in the file.</summary>
    internal void PlaceDictionary(in ChunkEntry placed) => _stored = placed;

    public override void Dispose()
    {
        _dictionary?.Dispose();
        base.Dispose();
    }

    private protected override void Prepare(ColumnBuffer values, ref ChunkEntry chunk)
    {
        WroteDictionary = false;
        _useDictionary = TryBuildDictionary(values);
        _plainRowGroups = _useDictionary ? 0 : _plainRowGroups + 1;
        if (!_useDictionary)
        {
            _texts.StartRowGroup();
            return;
        }

        chunk.Flags |= ZoneFlags.Dictionary;
        if (_storedCount == _dictionary!.Count)
        {
            chunk.DictionaryOffset = _stored.DictionaryOffset;
            chunk.DictionaryBytes = _stored.DictionaryBytes;
            chunk.DictionaryChecksum = _stored.DictionaryChecksum;
            chunk.DictionaryCount = _stored.DictionaryCount;
            return;
        }

        var known = Math.Max(0, _storedCount);
        for (var code = known; code < _dictionary.Count; code++) Sketch.Add(_dictionary.HashOf(code));
        if (_dictionary.Count <= SortedMax && _dictionary.Sort() is { } sorted)
        {
            var codes = Scratch.DictionaryCodes(values.Count);
            for (var i = 0; i < values.Count; i++) codes[i] = sorted[codes[i]];
        }

        var entries = _dictionary.Entries;
        StringPage.Encode(entries, _dictionary.Count, compression, Scratch.Text, Output);
        chunk.DictionaryBytes = Output.Length;
        chunk.DictionaryChecksum = Checksum.Of(Output.Start, Output.Length);
        chunk.DictionaryCount = _storedCount = _dictionary.Count;
        WroteDictionary = true;
        Array.Resize(ref _keys, _dictionary.Count);
        for (var code = 0; code < _keys.Length; code++) _keys[code] = ZoneKey.OfView(entries + code);
        _seen = new ulong[(_keys.Length + 63) / 64];
    }

    private protected override void EncodeBody(ColumnBuffer values, int first, int rows, int nulls, ref PageEntry page)
    {
        page.Flags |= ZoneFlags.Prefix | ZoneFlags.HasRange;
        if (_useDictionary)
        {
            var codes = Scratch.DictionaryCodes(values.Count) + first;
            var wide = Scratch.Wide(rows);
            Widening.ToInt64(PhysicalKind.Int32, (byte*)codes, rows, wide);
            var measured = FixedPage.Measure(wide, rows, PhysicalKind.Int32);
            // Codes that rise would be smallest as differences, but conditions on texts are tested on packed codes. A few are just small.
            var (encoding, id) = EncodingSet.Choose(measured, testedInPlace: rows >= BitPacking.BlockValues);
            page.Encoding = id;
            page.Flags |= ZoneFlags.Dictionary;
            encoding.Encode(measured, Output);
            SetRangeFromCodes(values, first, codes, rows, nulls, ref page);
            return;
        }

        var views = (StringView*)values.Values + first;
        if (Column.Element is { } element && ArrayPage.TryEncode(views, rows, element, compression, Scratch, Output, out var total))
        {
            page.Encoding = EncodingId.PackedArrays;
            ValueBytes += total;
            SetRangeFromViews(values, views, first, rows, nulls, ref page);
            return;
        }

        page.Encoding = _texts.Encode(views, rows, Scratch, Output);
        ValueBytes += Scratch.Text.Length;
        SetRangeFromViews(values, views, first, rows, nulls, ref page);
    }

    private bool TryBuildDictionary(ColumnBuffer values)
    {
        if (_plainRowGroups % RetryAfterRowGroups != 0) return false;
        if (TryCode(values)) return true;
        var wasFresh = _storedCount < 0;
        ForgetDictionary();
        if (wasFresh) return false;
        // The old dictionary may be the only thing in the way: values that are gone take its room.
        if (TryCode(values)) return true;
        ForgetDictionary();
        return false;
    }

    private bool TryCode(ColumnBuffer values)
    {
        _dictionary ??= new DictionaryBuilder(Scratch.Tracker);
        var rows = values.Count;
        var limit = Math.Max(SmallDictionary, Math.Min(DictionaryBuilder.EntriesMax, rows / 2));
        var codes = Scratch.DictionaryCodes(values.Count);
        long bytes = 0;
        for (var first = 0; first < rows; first += SegmentFormat.PageRows)
        {
            var count = Math.Min(SegmentFormat.PageRows, rows - first);
            var views = (StringView*)values.Values + first;
            if (values.Validity is null)
            {
                if (!_dictionary.TryAdd(views, count, codes + first, limit)) return false;
            }
            else if (!TryCodeNullable(values, first, count, limit))
            {
                return false;
            }

            for (var i = 0; i < count; i++) bytes += views[i].Length;
            // A first page of nearly all distinct values will not get better.
            if (first == 0 && count == SegmentFormat.PageRows && _dictionary.Count > count * 3 / 4) return false;
        }

        if (_dictionary.Count == 0) return false;
        var codeBytes = rows * (long)PackedIntegers.Width(0, _dictionary.Count) / 8;
        var added = _storedCount == _dictionary.Count ? 0 : _dictionary.TotalBytes;
        if (_dictionary.Count > SmallDictionary && codeBytes + added > bytes * 6 / 10) return false;
        ValueBytes += bytes;
        return true;
    }

    private bool TryCodeNullable(ColumnBuffer values, int first, int count, int limit)
    {
        var codes = Scratch.DictionaryCodes(values.Count);
        var views = (StringView*)values.Values;
        for (var row = first; row < first + count; row++)
        {
            codes[row] = 0;
            if (!values.IsNull(row) && !_dictionary!.TryAdd(views + row, 1, codes + row, limit)) return false;
        }

        return true;
    }

    private void ForgetDictionary()
    {
        _dictionary?.Dispose();
        _dictionary = null;
        _storedCount = -1;
    }

    private void SetRangeFromCodes(ColumnBuffer values, int first, int* codes, int rows, int nulls, ref PageEntry page)
    {
        Array.Clear(_seen);
        for (var i = 0; i < rows; i++)
        {
            if (nulls == 0 || !values.IsNull(first + i)) _seen[codes[i] >> 6] |= 1UL << (codes[i] & 63);
        }

        UInt128 min = UInt128.MaxValue, max = UInt128.Zero;
        for (var code = 0; code < _keys.Length; code++)
        {
            if ((_seen[code >> 6] >> (code & 63) & 1) == 0) continue;
            min = UInt128.Min(min, _keys[code]);
            max = UInt128.Max(max, _keys[code]);
        }

        page.Zone.Min = min;
        page.Zone.Max = max;
    }

    private void SetRangeFromViews(
        ColumnBuffer values, StringView* views, int first, int rows, int nulls, ref PageEntry page)
    {
        UInt128 min = UInt128.MaxValue, max = UInt128.Zero;
        uint minPrefix = uint.MaxValue, maxPrefix = 0;
        for (var i = 0; i < rows; i++)
        {
            if (nulls > 0 && values.IsNull(first + i)) continue;
            Sketch.Add(DictionaryBuilder.Hash(views + i));
            var prefix = BinaryPrimitives.ReverseEndianness((uint)(views[i].Head >> 32));
            if (prefix > minPrefix && prefix < maxPrefix) continue;
            var key = ZoneKey.OfView(views + i);
            min = UInt128.Min(min, key);
            max = UInt128.Max(max, key);
            minPrefix = (uint)(min >> 96);
            maxPrefix = (uint)(max >> 96);
        }

        page.Zone.Min = min;
        page.Zone.Max = max;
    }
}
