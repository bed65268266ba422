using MatViewDb.Arrow.Buffers;

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

    private readonly WordTable[] _parts = new WordTable[PartCount];

    public WordSet(MemoryTracker tracker)
    {
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
            long bytes = 0;
            foreach (var part in _parts) bytes += part.UsedBytes;
            return bytes;
        }
    }

    /// <summary>Says how many bytes parts take that are about to grow.</summary>
    public long BytesToReserve(int more)
    {
        // Words do not come to all parts alike.
        var toEach = 4 * more / PartCount + 1;
        long bytes = 0;
        foreach (var part in _parts) bytes += part.BytesToReserve(toEach);
        return bytes;
    }

    public WordTable this[int part] => _parts[part];

    /// <summary>Gives the part of a value from its mix.</summary>
    public static int PartOf(ulong mixedValue) => (int)(mixedValue >> PartShift);

    /// <summary>Adds words that are values.</summary>
    public void Add(ulong* words, ulong* mixed, int count)
    {
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
    }
}
