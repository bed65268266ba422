using System.Numerics;
using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Gives each distinct string a code; keeps its own copy of long strings. It lives across row groups.
/// </summary>
internal sealed unsafe class DictionaryBuilder : IDisposable
{
    internal const int EntriesMax = 65_536;
    private const int FirstHeapBytes = 4032;
    private const int HeapBytes = (256 << 10) - 64;
    private readonly MemoryTracker _tracker;
    private readonly List<NativeBuffer> _heaps = [];
    private NativeBuffer _entries;
    private int[] _slots = new int[256];
    private uint[] _hashes = new uint[128];
    private byte* _heapAt;
    private byte* _heapEnd;

    internal DictionaryBuilder(MemoryTracker tracker)
    {
        _tracker = tracker;
        _entries = NativeBuffer.Allocate(tracker, 128 * sizeof(StringView));
        Array.Fill(_slots, -1);
    }

    internal int Count { get; private set; }

    /// <summary>Counts the bytes of all distinct strings.</summary>
    internal long TotalBytes { get; private set; }

    internal StringView* Entries => (StringView*)_entries.Pointer;

    internal uint HashOf(int code) => _hashes[code];

    /// <summary>Gives the codes of strings, or false once there are too many distinct ones.</summary>
    internal bool TryAdd(StringView* views, int count, int* codes, int entriesMax)
    {
        for (var i = 0; i < count; i++)
        {
            var view = views + i;
            // Neighbours are often equal: sorted and clustered columns.
            if (i > 0 && view->Head == view[-1].Head && view->Tail == view[-1].Tail)
            {
                codes[i] = codes[i - 1];
                continue;
            }

            var code = FindOrAdd(view);
            if (code >= entriesMax) return false;
            codes[i] = code;
        }

        return true;
    }

    /// <summary>Gives the strings codes in their order, and what each code so far has become; null when they were in order.</summary>
    internal int[]? Sort()
    {
        var order = new int[Count];
        var sorted = true;
        for (var code = 0; code < order.Length; code++)
        {
            order[code] = code;
            sorted &= code == 0 || Compare(code - 1, code) < 0;
        }

        if (sorted) return null;
        Array.Sort(order, Compare);
        var entries = NativeBuffer.Allocate(_tracker, _entries.SizeBytes);
        var hashes = new uint[_hashes.Length];
        var codes = new int[Count];
        for (var code = 0; code < order.Length; code++)
        {
            ((StringView*)entries.Pointer)[code] = Entries[order[code]];
            hashes[code] = _hashes[order[code]];
            codes[order[code]] = code;
        }

        _entries.Release();
        (_entries, _hashes) = (entries, hashes);
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot] >= 0) _slots[slot] = codes[_slots[slot]];
        }

        return codes;
    }

    private int Compare(int left, int right)
        => StringView.Bytes(Entries + left).SequenceCompareTo(StringView.Bytes(Entries + right));

    public void Dispose()
    {
        _entries.Release();
        foreach (var heap in _heaps) heap.Release();
    }

    internal static uint Hash(StringView* view)
    {
        const ulong multiplier = 0x9E37_79B9_7F4A_7C15;
        var length = view->Length;
        if (length <= StringView.InlineLimit) return Mix(view->Head * multiplier ^ view->Tail);
        var bytes = view->Address;
        var hash = (ulong)length * multiplier;
        var end = bytes + length - 8;
        for (; bytes < end; bytes += 8) hash = BitOperations.RotateLeft((hash ^ *(ulong*)bytes) * multiplier, 31);
        return Mix(hash ^ *(ulong*)end);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        return (uint)(hash >> 32);
    }

    private int FindOrAdd(StringView* view)
    {
        var hash = Hash(view);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var code = _slots[slot];
            if (code < 0) return Add(view, hash, slot);
            if (_hashes[code] == hash && StringView.Equal(Entries + code, view)) return code;
        }
    }

    private int Add(StringView* view, uint hash, int slot)
    {
        if (Count == _hashes.Length)
        {
            Grow();
            var mask = _slots.Length - 1;
            slot = (int)hash & mask;
            while (_slots[slot] >= 0) slot = (slot + 1) & mask;
        }

        var code = Count++;
        _slots[slot] = code;
        _hashes[code] = hash;
        TotalBytes += view->Length;
        Entries[code] = view->IsInline ? *view : StringView.Create(Copy(view->Address, view->Length), view->Length);
        return code;
    }

    private byte* Copy(byte* bytes, int length)
    {
        if (_heapEnd - _heapAt < length)
        {
            var size = Math.Max(_heaps.Count == 0 ? FirstHeapBytes : HeapBytes, length);
            var heap = NativeBuffer.Allocate(_tracker, size);
            _heaps.Add(heap);
            _heapAt = heap.Pointer;
            _heapEnd = heap.Pointer + heap.SizeBytes;
        }

        var target = _heapAt;
        Buffer.MemoryCopy(bytes, target, length, length);
        _heapAt += length;
        return target;
    }

    private void Grow()
    {
        var capacity = _hashes.Length * 2;
        Array.Resize(ref _hashes, capacity);
        var entries = NativeBuffer.Allocate(_tracker, (long)capacity * sizeof(StringView));
        Buffer.MemoryCopy(_entries.Pointer, entries.Pointer, entries.SizeBytes, (long)Count * sizeof(StringView));
        _entries.Release();
        _entries = entries;
        _slots = new int[capacity * 2];
        Array.Fill(_slots, -1);
        var mask = _slots.Length - 1;
        for (var code = 0; code < Count; code++)
        {
            var slot = (int)_hashes[code] & mask;
            while (_slots[slot] >= 0) slot = (slot + 1) & mask;
            _slots[slot] = code;
        }
    }
}
