using System.Text.Unicode;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Formats.Orc;

/// <summary>Reads texts and bytes, whose lengths stand apart.</summary>
internal sealed unsafe class OrcTexts(
    OrcStream data, OrcIntegers lengths, bool trims, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var numbers = Numbers(count);
        lengths.Read(numbers);
        long total = 0;
        foreach (var length in numbers)
        {
            if (length is < 0 or > int.MaxValue) throw OutOfRange("the length of a text");
            total += length;
        }

        var heap = data.ReadBlob(total);
        var values = Values(rows);
        var views = (StringView*)values.Pointer;
        var bytes = heap.Pointer;
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            if (!IsValid(validity, i))
            {
                views[i] = default;
                continue;
            }

            var stored = (int)numbers[at++];
            var text = new ReadOnlySpan<byte>(bytes, stored);
            if (Type.Id == ArrowTypeId.Utf8View && !Utf8.IsValid(text)) throw new InvalidDataException("a text is not valid UTF-8");
            if (trims) text = text.TrimEnd((byte)' ');
            views[i] = StringView.Create(bytes, text.Length);
            bytes += stored;
        }

        return Column.Flat(Type, rows, values, validity, heap);
    }

    protected override void Dispose(bool disposing)
    {
        data.Dispose();
        lengths.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Reads texts that are numbers of a dictionary of the stripe.</summary>
internal sealed unsafe class OrcDictionaryTexts(
    OrcIntegers data, OrcTexts entries, long size, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    private const int EntriesAtOnce = 64 << 10;
    private readonly List<Column> _parts = [];

    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        // Where all are NULL there need be no dictionary.
        if (_parts.Count == 0 && count > 0) ReadEntries();
        var numbers = Numbers(count);
        data.Read(numbers);
        var values = Values(rows);
        var views = (StringView*)values.Pointer;
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            views[i] = default;
            if (!IsValid(validity, i)) continue;
            var number = numbers[at++];
            if ((ulong)number >= (ulong)size) throw OutOfRange("a number of a dictionary");
            views[i] = _parts[(int)(number / EntriesAtOnce)].As<StringView>()[number % EntriesAtOnce];
        }

        var heaps = new List<NativeBuffer>();
        foreach (var part in _parts)
        {
            foreach (var owner in part.Owners[2..])
            {
                if (owner is not null) heaps.Add(owner.Retain());
            }
        }

        return Column.Flat(Type, rows, values, validity, [.. heaps]);
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var part in _parts) part.Dispose();
        _parts.Clear();
        data.Dispose();
        entries.Dispose();
        base.Dispose(disposing);
    }

    // What the file says of its size is believed once so many entries are there.
    private void ReadEntries()
    {
        for (var left = size; left > 0; left -= EntriesAtOnce) _parts.Add(entries.Read((int)Math.Min(left, EntriesAtOnce)));
    }
}
