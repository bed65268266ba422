using System.Collections.Concurrent;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Scans;

namespace MatViewDb.Storage.Segments;

/// <summary>Reads the bloom filters of one segment file; each is checked when it is first read. Thread-safe.</summary>
internal sealed unsafe class BloomFilters(SegmentBytes bytes)
{
    private readonly ConcurrentDictionary<long, bool> _checked = new();

    /// <summary>Says whether the chunk whose filter lies there may hold one of the hashed values.</summary>
    internal bool MayHold(long offset, ReadOnlySpan<ulong> hashes) => MayHold(offset, hashes, null);

    /// <summary>Says whether the chunk whose filter lies there may hold a text that has all runs of a pattern.</summary>
    internal bool MayMatch(long offset, LikePredicate pattern) => MayHold(offset, [], pattern);

    private bool MayHold(long offset, ReadOnlySpan<ulong> hashes, LikePredicate? pattern)
    {
        if (bytes.IsInMemory)
        {
            var held = bytes.At(offset);
            // What later builds write is no reason to fail: the pages say what is there.
            if (!Fits(offset, held, out _)) return true;
            if (!_checked.ContainsKey(offset)) Check(offset, held);
            return Ask(held, hashes, pattern);
        }

        var header = bytes.Read(offset, BloomFilter.HeaderBytes, MemoryTracker.Process);
        var fits = Fits(offset, header.Pointer, out var size);
        header.Release();
        if (!fits) return true;
        var filter = bytes.Read(offset, size, MemoryTracker.Process);
        try
        {
            Check(offset, filter.Pointer);
            return Ask(filter.Pointer, hashes, pattern);
        }
        finally
        {
            filter.Release();
        }
    }

    /// <summary>Says whether a filter is as it was written; one of a later format counts as such.</summary>
    internal bool IsIntact(long offset, Action<int> pace)
    {
        var header = bytes.Read(offset, BloomFilter.HeaderBytes, MemoryTracker.Process);
        var fits = Fits(offset, header.Pointer, out var size);
        header.Release();
        if (!fits) return true;
        pace(size);
        var filter = bytes.Read(offset, size, MemoryTracker.Process);
        var intact = BloomFilter.IsIntact(filter.Pointer);
        filter.Release();
        return intact;
    }

    private static bool Ask(byte* filter, ReadOnlySpan<ulong> hashes, LikePredicate? pattern)
    {
        if (pattern is null) return BloomFilter.MayHold(filter, hashes);
        var mark = BloomFilter.GramsOf(filter);
        return mark == 0 || BloomFilter.MayHoldAll(filter, pattern.HashesFor(mark));
    }

    private bool Fits(long offset, byte* header, out int size)
    {
        var wanted = BloomFilter.BytesOf(header);
        size = (int)Math.Clamp(wanted, 0, int.MaxValue);
        return wanted > 0 && offset + wanted <= bytes.Length;
    }

    private void Check(long offset, byte* filter)
    {
        if (!BloomFilter.IsIntact(filter))
        {
            StorageMetrics.DamagedPages.Add();
            throw bytes.Damaged($"the checksum of the bloom filter at offset {offset} is wrong");
        }

        _checked[offset] = true;
    }
}
