using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Memory;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.HashTables;

/// <summary>Is a set of 64-bit words: linear probing over the words themselves, zero apart.</summary>
public sealed unsafe class WordTable(MemoryTracker tracker)
{
    private const int SmallestSlots = 64;
    private const int ChunkWords = 64;

    /// <summary>Up to so many slots a table grows fourfold: making one costs as much as filling it.</summary>
    private const int FewSlots = 1024;

    private const int SlotsBetweenChecks = 64 << 10;
    private NativeBuffer? _buffer;
    private ulong* _slots;
    private int _mask = -1;
    private int _used;
    private bool _hasZero;

    /// <summary>How many different words are in it.</summary>
    public int Count => _used + (_hasZero ? 1 : 0);

    public int SlotCount => _mask + 1;

    /// <summary>Says how many bytes it takes to grow, when it would for so many more words; else 0.</summary>
    public long BytesToReserve(int more) => (_used + more) * 2 > _mask ? (long)GrownSlots * sizeof(ulong) : 0;

    public long UsedBytes => _buffer?.CapacityBytes ?? 0;

    /// <summary>Spreads a word over 64 bits: the low ones place it in a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong word) => HashMix.Of(word);

    /// <summary>Brings the place of a word into the cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Approach(ulong mixed)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_slots + ((int)mixed & _mask));
    }

    /// <summary>Adds a word whose mix is known; says whether it was not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(ulong word, ulong mixed)
    {
        if (word == 0) return AddZero();
        if (_used * 2 > _mask) Grow(GrownSlots);
        var slot = (int)mixed & _mask;
        while (true)
        {
            var entry = _slots[slot];
            if (entry == word) return false;
            if (entry == 0)
            {
                _slots[slot] = word;
                _used++;
                return true;
            }

            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>Adds words; moves those that were not there to the front and gives how many they are.</summary>
    public int AddAll(ulong* words, int count)
    {
        Reserve(count);
        var fresh = 0;
        for (var start = 0; start < count; start += ChunkWords)
        {
            var end = Math.Min(count, start + ChunkWords);
            for (var i = start; i < end; i++) Approach(Mix(words[i]));
            for (var i = start; i < end; i++)
            {
                var word = words[i];
                if (Add(word, Mix(word))) words[fresh++] = word;
            }
        }

        return fresh;
    }

    /// <summary>Makes room for so many more words.</summary>
    public void Reserve(int more)
    {
        var wanted = (int)BitOperations.RoundUpToPowerOf2((uint)(_used + more) * 2u);
        if (wanted > _mask + 1) Grow(Math.Max(SmallestSlots, wanted));
    }

    /// <summary>Copies the words that stand from a slot on, as far as there is room; gives where to go on.</summary>
    public int Read(int slot, ulong* target, int room, out int count)
    {
        count = 0;
        if (slot == 0 && _hasZero) target[count++] = 0;
        for (; slot <= _mask && count < room; slot++)
        {
            target[count] = _slots[slot];
            if (_slots[slot] != 0) count++;
        }

        return slot;
    }

    public void Free()
    {
        _buffer?.Release();
        _buffer = null;
        _slots = null;
        _mask = -1;
        _used = 0;
        _hasZero = false;
    }

    /// <summary>Moves to zeroed slots in memory of the caller's, who keeps it until the table is freed or has grown.</summary>
    internal void MoveTo(ulong* slots, int count)
    {
        var old = _buffer;
        Move(slots, count);
        _buffer = null;
        old?.Release();
    }

    private int GrownSlots => _mask < SmallestSlots - 1 ? SmallestSlots : (_mask + 1) * (_mask < FewSlots ? 4 : 2);

    private bool AddZero()
    {
        // Readers go over the slots, so there must be some.
        if (_mask < 0) Grow(SmallestSlots);
        var fresh = !_hasZero;
        _hasZero = true;
        return fresh;
    }

    private void Grow(int size)
    {
        var old = _buffer;
        var grown = ZeroedMemory.Allocate(tracker, (long)size * sizeof(ulong));
        try
        {
            Move((ulong*)grown.Pointer, size);
        }
        catch
        {
            grown.Release();
            throw;
        }

        _buffer = grown;
        old?.Release();
    }

    private void Move(ulong* slots, int count)
    {
        var mask = count - 1;
        for (var i = 0; i <= _mask; i++)
        {
            // Small tables are moved without a chance to be interrupted between two of them.
            if ((i & (SlotsBetweenChecks - 1)) == SlotsBetweenChecks - 1) Interruption.Check();
            var word = _slots[i];
            if (word == 0) continue;
            var slot = (int)Mix(word) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = word;
        }

        _slots = slots;
        _mask = mask;
    }
}
