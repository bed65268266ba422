using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Stores arrays of scalars apart: how many elements each row has (-1: NULL), a bit per element where one is NULL, and all
/// elements of the page behind each other, in the encoding that fits them; texts as a page of texts, or as codes into one where
/// they repeat. Layout: <see cref="Header"/>, counts, bits, elements; each part starts at a multiple of 8.
/// </summary>
[Encoding(EncodingId.PackedArrays, "packed_arrays")]
internal static unsafe class ArrayPage
{
    private const int Padding = 512;
    private const int DictionaryEntriesMax = 4096;

    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    private struct Header
    {
        public int Elements;
        public int ArrayBytes;
        public int CountsBytes;
        public int DictionaryCount;
        public PhysicalKind Kind;
        public EncodingId CountsEncoding;
        public EncodingId ElementsEncoding;
        public byte HasNulls;
        public int DictionaryBytes;
    }

    /// <summary>Appends a page; false, with nothing written, when its elements are of a kind that has no encoding here.</summary>
    internal static bool TryEncode(
        StringView* views, int rows, ArrowType element, CompressionId compression, EncodingScratch scratch, ByteSink output,
        out long arrayBytes)
    {
        arrayBytes = 0;
        var width = element.Physical switch
        {
            PhysicalKind.View => 0,
            PhysicalKind.Bit => 1,
            _ => element.ByteWidth,
        };
        if (element.Physical == PhysicalKind.Int128) return false;
        long elements = 0;
        var hasNulls = false;
        for (var row = 0; row < rows; row++)
        {
            if (views[row].Length == 0) continue;
            var array = new PackedArray(StringView.Start(views + row), width);
            elements += array.Count;
            hasNulls |= array.HasNulls;
            arrayBytes += views[row].Length;
        }

        if (elements > int.MaxValue / 16 || arrayBytes > int.MaxValue / 2) return false;
        var start = output.Length;
        output.Write(new Header
        {
            Elements = (int)elements,
            ArrayBytes = (int)arrayBytes,
            Kind = element.Physical == PhysicalKind.Bit ? PhysicalKind.Int8 : element.Physical,
            HasNulls = hasNulls ? (byte)1 : (byte)0,
        });
        WriteCounts(views, rows, width, scratch.Tracker, output, start);
        if (hasNulls) WriteNulls(views, rows, width, (int)elements, output);
        if (elements == 0) return true;
        if (width == 0) WriteTexts(views, rows, (int)elements, compression, scratch, output, start);
        else WriteFixed(views, rows, width, (int)elements, scratch.Tracker, output, start);
        return true;
    }

    /// <summary>Makes views over arrays in a new heap, which the caller owns; null when the page is damaged.</summary>
    internal static NativeBuffer? TryDecode(byte* body, int bytes, int rows, MemoryTracker tracker, StringView* views)
    {
        if (bytes < sizeof(Header)) return null;
        var header = Unsafe.ReadUnaligned<Header>(body);
        if (EncodingSet.Find(header.CountsEncoding) is not { } countsEncoding || header.Elements < 0 || header.ArrayBytes < 0) return null;
        var counts = NativeBuffer.Allocate(tracker, (long)rows * sizeof(int));
        var heap = NativeBuffer.Allocate(tracker, header.ArrayBytes);
        NativeBuffer? elements = null;
        var done = false;
        try
        {
            countsEncoding.Decode(body + sizeof(Header), rows, PhysicalKind.Int32, counts.Pointer);
            var at = body + sizeof(Header) + header.CountsBytes;
            var valid = header.HasNulls == 0 ? null : (ulong*)at;
            if (valid is not null) at += ArrowType.BitmapBytes(header.Elements);
            elements = header.Elements == 0 ? null : DecodeElements(header, at, tracker);
            if (header.Elements > 0 && elements is null) return null;
            done = Put(header, (int*)counts.Pointer, rows, valid, elements, heap, views);
            return done ? heap : null;
        }
        finally
        {
            counts.Release();
            elements?.Release();
            if (!done) heap.Release();
        }
    }

    private static void WriteCounts(StringView* views, int rows, int width, MemoryTracker tracker, ByteSink output, int start)
    {
        var counts = NativeBuffer.Allocate(tracker, ((long)rows + Padding) * sizeof(long));
        var wide = (long*)counts.Pointer;
        for (var row = 0; row < rows; row++)
            wide[row] = views[row].Length == 0 ? -1 : new PackedArray(StringView.Start(views + row), width).Count;
        var (encoding, id) = Encode(wide, rows, PhysicalKind.Int32, output);
        counts.Release();
        output.Align(SegmentFormat.PageAlignment);
        ref var header = ref *(Header*)(output.Start + start);
        header.CountsEncoding = id;
        header.CountsBytes = output.Length - start - sizeof(Header);
    }

    private static (FixedEncoding Encoding, EncodingId Id) Encode(long* values, int count, PhysicalKind kind, ByteSink output)
    {
        var measured = FixedPage.Measure(values, count, kind);
        var chosen = EncodingSet.Choose(measured);
        chosen.Encoding.Encode(measured, output);
        return chosen;
    }

    private static void WriteNulls(StringView* views, int rows, int width, int elements, ByteSink output)
    {
        var bytes = (int)ArrowType.BitmapBytes(elements);
        var bits = (ulong*)output.Take(bytes);
        new Span<byte>(bits, bytes).Clear();
        var at = 0;
        for (var row = 0; row < rows; row++)
        {
            if (views[row].Length == 0) continue;
            var array = new PackedArray(StringView.Start(views + row), width);
            for (var i = 0; i < array.Count; i++, at++)
            {
                if (!array.IsNull(i)) bits[at >> 6] |= 1UL << (at & 63);
            }
        }
    }

    private static void WriteFixed(
        StringView* views, int rows, int width, int elements, MemoryTracker tracker, ByteSink output, int start)
    {
        var narrow = NativeBuffer.Allocate(tracker, (long)elements * width);
        var wide = NativeBuffer.Allocate(tracker, ((long)elements + Padding) * sizeof(long));
        var target = narrow.Pointer;
        for (var row = 0; row < rows; row++)
        {
            if (views[row].Length == 0) continue;
            var array = new PackedArray(StringView.Start(views + row), width);
            Unsafe.CopyBlockUnaligned(target, array.Elements, (uint)(array.Count * width));
            target += array.Count * width;
        }

        var kind = ((Header*)(output.Start + start))->Kind;
        Widening.ToInt64(kind, narrow.Pointer, elements, (long*)wide.Pointer);
        var (_, id) = Encode((long*)wide.Pointer, elements, kind, output);
        narrow.Release();
        wide.Release();
        ((Header*)(output.Start + start))->ElementsEncoding = id;
    }

    private static void WriteTexts(
        StringView* views, int rows, int elements, CompressionId compression, EncodingScratch scratch, ByteSink output, int start)
    {
        var texts = NativeBuffer.Allocate(scratch.Tracker, (long)elements * sizeof(StringView));
        var codes = NativeBuffer.Allocate(scratch.Tracker, ((long)elements + Padding) * sizeof(long));
        var target = (StringView*)texts.Pointer;
        long bytes = 0;
        for (var row = 0; row < rows; row++)
        {
            if (views[row].Length == 0) continue;
            var array = new PackedArray(StringView.Start(views + row), 0);
            for (var i = 0; i < array.Count; i++)
            {
                var text = array.Find(i, out var length);
                *target++ = length == 0 ? default : StringView.Create(text, length);
                bytes += length;
            }
        }

        using var dictionary = new DictionaryBuilder(scratch.Tracker);
        var limit = Math.Min(DictionaryEntriesMax, elements / 2);
        if (dictionary.TryAdd((StringView*)texts.Pointer, elements, (int*)codes.Pointer, limit)
            && dictionary.TotalBytes + (long)elements * PackedIntegers.Width(0, dictionary.Count) / 8 < bytes)
        {
            var before = output.Length;
            StringPage.Encode(dictionary.Entries, dictionary.Count, compression, scratch.Text, output);
            output.Align(SegmentFormat.PageAlignment);
            var wide = (long*)codes.Pointer;
            for (var i = elements - 1; i >= 0; i--) wide[i] = ((int*)codes.Pointer)[i];
            var dictionaryBytes = output.Length - before;
            var (_, id) = Encode(wide, elements, PhysicalKind.Int32, output);
            ref var header = ref *(Header*)(output.Start + start);
            header.DictionaryCount = dictionary.Count;
            header.DictionaryBytes = dictionaryBytes;
            header.ElementsEncoding = id;
        }
        else
        {
            StringPage.Encode((StringView*)texts.Pointer, elements, compression, scratch.Text, output);
            ((Header*)(output.Start + start))->ElementsEncoding = EncodingId.PlainString;
        }

        texts.Release();
        codes.Release();
    }

    // Gives elements of fixed size behind each other, or views of texts and then their bytes.
    private static NativeBuffer? DecodeElements(in Header header, byte* at, MemoryTracker tracker)
    {
        if (header.Kind != PhysicalKind.View)
        {
            if (EncodingSet.Find(header.ElementsEncoding) is not { } encoding) return null;
            var values = NativeBuffer.Allocate(tracker, (long)header.Elements * ArrowType.WidthOf(header.Kind));
            encoding.Decode(at, header.Elements, header.Kind, values.Pointer);
            return values;
        }

        var count = header.DictionaryCount > 0 ? header.DictionaryCount : header.Elements;
        var isStored = StringPage.Compression(at) == CompressionId.None;
        var viewBytes = (long)(header.Elements + header.DictionaryCount) * sizeof(StringView);
        var texts = NativeBuffer.Allocate(tracker, viewBytes + (isStored ? 0 : StringPage.TotalBytes(at)));
        var heap = isStored ? StringPage.StoredBytes(at, count) : texts.Pointer + viewBytes;
        var entries = (StringView*)texts.Pointer + (header.DictionaryCount > 0 ? header.Elements : 0);
        if ((isStored || StringPage.TryDecompress(at, count, heap)) && StringPage.TryMakeViews(at, count, heap, entries)
            && (header.DictionaryCount == 0 || Spread(header, at + header.DictionaryBytes, entries, (StringView*)texts.Pointer, tracker)))
        {
            return texts;
        }

        texts.Release();
        return null;
    }

    private static bool Spread(in Header header, byte* at, StringView* entries, StringView* target, MemoryTracker tracker)
    {
        if (EncodingSet.Find(header.ElementsEncoding) is not { } encoding) return false;
        var codes = NativeBuffer.Allocate(tracker, (long)header.Elements * sizeof(int));
        encoding.Decode(at, header.Elements, PhysicalKind.Int32, codes.Pointer);
        var fits = true;
        for (var i = 0; i < header.Elements && fits; i++)
        {
            var code = ((int*)codes.Pointer)[i];
            fits = (uint)code < (uint)header.DictionaryCount;
            if (fits) target[i] = entries[code];
        }

        codes.Release();
        return fits;
    }

    private static bool Put(
        in Header header, int* counts, int rows, ulong* valid, NativeBuffer? elements, NativeBuffer heap, StringView* views)
    {
        var width = header.Kind == PhysicalKind.View ? 0 : ArrowType.WidthOf(header.Kind);
        var at = heap.Pointer;
        var end = at + header.ArrayBytes;
        var element = 0;
        for (var row = 0; row < rows; row++)
        {
            var count = counts[row];
            if (count < 0)
            {
                views[row] = default;
                continue;
            }

            if (count > header.Elements - element) return false;
            var nulls = valid is not null && HasNull(valid, element, count);
            var bytes = sizeof(uint) + (nulls ? (count + 7L) >> 3 : 0) + (width > 0 ? (long)count * width : count * (long)sizeof(int));
            var texts = width > 0 || elements is null ? null : (StringView*)elements.Pointer + element;
            for (var i = 0; texts is not null && i < count; i++) bytes += texts[i].Length;

            if (bytes > end - at) return false;
            Unsafe.WriteUnaligned(at, ((uint)count << 1) | (nulls ? 1u : 0));
            var target = at + sizeof(uint);
            if (nulls) target = PutValidity(valid, element, count, target);
            if (texts is not null) PutTexts(texts, count, target);
            else if (elements is not null)
                Unsafe.CopyBlockUnaligned(target, elements.Pointer + (long)element * width, (uint)(count * width));
            views[row] = StringView.Create(at, (int)bytes);
            at += bytes;
            element += count;
        }

        return at == end && element == header.Elements;
    }

    private static bool HasNull(ulong* valid, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            if ((valid[i >> 6] >> (i & 63) & 1) == 0) return true;
        }

        return false;
    }

    private static byte* PutValidity(ulong* valid, int first, int count, byte* target)
    {
        var bytes = (count + 7) >> 3;
        new Span<byte>(target, bytes).Clear();
        for (var i = 0; i < count; i++)
        {
            var at = first + i;
            if ((valid[at >> 6] >> (at & 63) & 1) != 0) target[i >> 3] |= (byte)(1 << (i & 7));
        }

        return target + bytes;
    }

    private static void PutTexts(StringView* texts, int count, byte* target)
    {
        var bytes = target + (long)count * sizeof(int);
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            Unsafe.CopyBlockUnaligned(bytes + length, StringView.Start(texts + i), (uint)texts[i].Length);
            length += texts[i].Length;
            Unsafe.WriteUnaligned(target + (long)i * sizeof(int), length);
        }
    }
}
