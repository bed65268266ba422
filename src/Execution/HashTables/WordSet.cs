using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Memory;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Is a set of words in parts by their values: whoever holds another set of the same values finds them in the part with
/// the same number, so that parts are joined independently.
/// </summary>
public sealed unsafe class WordSet
{
    public const int PartBits = 8;
    public const int PartCount = 1 << PartBits;
    private const int ChunkWords = 64;
    private const int PartShift = 64 - PartBits;

    /// <summary>Slots of a part while all share a block: making and freeing one for each takes longer than filling them.</summary>
    private const int SharedSlotsMin = 64;

    // A megabyte; larger blocks are not kept for the next query.
    private const int SharedSlotsMax = 512;

    private readonly WordTable[] _parts = new WordTable[PartCount];
    private readonly MemoryTracker _tracker;
    private NativeBuffer? _shared;
    private int _sharedSlots;
    private long _added;
    private long _addedAtLook;

    public WordSet(MemoryTracker tracker)
    {
        _tracker = tracker;
        for (var i = 0; i < _parts.Length; i++) _parts[i] = new WordTable(tracker);
    }

    public long Count
    {
        get
        {
            long count = 0;
            foreach (var part in _parts) count += part.Count;
            return count;
        }
    }

    public long UsedBytes
    {
        get
        {
            var bytes = _shared?.CapacityBytes ?? 0;
            foreach (var part in _parts) bytes += part.UsedBytes;
            return bytes;
        }
    }

    /// <summary>Says how many bytes parts take that are about to grow.</summary>
    public long BytesToReserve(int more)
    {
        // Words do not come to all parts alike.
        var toEach = 4 * more / PartCount + 1;
        var bytes = _added + more > _addedAtLook && _sharedSlots < SharedSlotsMax ? SharedBytes(SlotsFor(Count + more)) : 0;
        foreach (var part in _parts) bytes += part.BytesToReserve(toEach);
        return bytes;
    }

    public WordTable this[int part] => _parts[part];

    /// <summary>Gives the part of a value from its mix.</summary>
    public static int PartOf(ulong mixedValue) => (int)(mixedValue >> PartShift);

    /// <summary>Adds words that are values.</summary>
    public void Add(ulong* words, ulong* mixed, int count)
    {
        Share(count);
        for (var i = 0; i < count; i++) mixed[i] = WordTable.Mix(words[i]);
        for (var start = 0; start < count; start += ChunkWords)
        {
            var end = Math.Min(count, start + ChunkWords);
            for (var i = start; i < end; i++) _parts[PartOf(mixed[i])].Approach(mixed[i]);
            for (var i = start; i < end; i++) _parts[PartOf(mixed[i])].Add(words[i], mixed[i]);
        }
    }

    /// <summary>Adds words of which only the bits of the mask are the value.</summary>
    public void Add(ulong* words, ulong valueMask, ulong* mixed, int count)
    {
        Share(count);
        for (var i = 0; i < count; i++)
        {
            // The part follows from the value alone, the place in it from all of the word.
            var part = WordTable.Mix(words[i] & valueMask) >> PartShift;
            mixed[i] = (WordTable.Mix(words[i]) & ~0UL >> PartBits) | part << PartShift;
        }

        for (var start = 0; start < count; start += ChunkWords)
        {
            var end = Math.Min(count, start + ChunkWords);
            for (var i = start; i < end; i++) _parts[PartOf(mixed[i])].Approach(mixed[i]);
            for (var i = start; i < end; i++) _parts[PartOf(mixed[i])].Add(words[i], mixed[i]);
        }
    }

    public void Free()
    {
        foreach (var part in _parts) part.Free();
        _shared?.Release();
        _shared = null;
        _sharedSlots = 0;
        _added = _addedAtLook = 0;
    }

    private static long SharedBytes(int slots) => (long)slots * PartCount * sizeof(ulong);

    /// <summary>Gives the slots a part needs for so many words in all, three eighths of them used.</summary>
    private static int SlotsFor(long words)
    {
        var slots = SharedSlotsMin;
        while (slots < SharedSlotsMax && WordsIn(slots) < words) slots *= 8;
        return slots;
    }

    private static long WordsIn(int slots) => (long)slots * PartCount * 3 / 8;

    /// <summary>Gives all parts room in one block, and in a larger one when that fills, as long as it stays small.</summary>
    private void Share(int more)
    {
        _added += more;
        if (_added <= _addedAtLook) return;
        var words = Count + more;
        var slots = SlotsFor(words);
        if (slots > _sharedSlots)
        {
            var shared = ZeroedMemory.Allocate(_tracker, SharedBytes(slots));
            for (var i = 0; i < PartCount; i++)
            {
                // Where many words have one value its part has left the block already.
                if (_parts[i].SlotCount < slots) _parts[i].MoveTo((ulong*)shared.Pointer + (long)i * slots, slots);
            }

            _shared?.Release();
            (_shared, _sharedSlots) = (shared, slots);
        }

        _addedAtLook = slots == SharedSlotsMax ? long.MaxValue : _added + Math.Max(1, WordsIn(slots) - words);
    }
}
