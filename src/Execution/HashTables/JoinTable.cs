using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Memory;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Finds the build rows of a join by key. Rows with equal keys hang in a chain behind the first. Small integer ranges
/// use
/// an array by key; 8-byte keys lie in the slots; wider keys are compared in the array of all keys.
/// </summary>
public sealed unsafe class JoinTable
{
    private const int RowsPerPartition = 16 << 10;
    private const int Block = 512;
    private const int RowsBetweenChecks = 64 * Block;

    private readonly KeyLayout _layout;
    private readonly byte* _keys;
    private readonly int _rowCount;
    private readonly NativeBuffer _next;
    private readonly NativeBuffer _slots;
    private readonly byte[] _nullMask;
    private readonly bool _dense;
    private readonly long _min;
    private readonly ulong _range;
    private readonly int _mask;
    private readonly int _partitionMask;
    private int _duplicates;

    /// <summary>
    /// Makes an empty table over keys that lie side by side; <see cref="Insert"/> fills it by partition.
    /// </summary>
    public JoinTable(
        KeyLayout layout, byte* keys, int rowCount, IntegerRange range, ReadOnlySpan<byte> nullMask, int parallelism,
        MemoryTracker tracker)
    {
        _layout = layout;
        _keys = keys;
        _rowCount = rowCount;
        _nullMask = nullMask.ToArray();
        _next = NativeBuffer.Allocate(tracker, Math.Max(8, (long)rowCount * sizeof(int)));
        _dense = range.IsDense(rowCount);
        if (_dense)
        {
            _min = range.Min;
            _range = (ulong)(range.Max - range.Min);
            _slots = ZeroedMemory.Allocate(tracker, ((long)_range + 1) * sizeof(int));
            PartitionCount = 1;
            return;
        }

        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rowCount * 2L));
        _mask = slots - 1;
        PartitionCount = (int)BitOperations.RoundUpToPowerOf2(
            (uint)Math.Clamp(rowCount / RowsPerPartition, 1, parallelism));
        _partitionMask = slots / PartitionCount - 1;
        _slots = ZeroedMemory.Allocate(tracker, (long)slots * (IsInline ? sizeof(Slot) : sizeof(ulong)));
    }

    public int PartitionCount { get; }
    public int RowCount => _rowCount;
    public bool IsDense => _dense;

    /// <summary>True when some key stands more than once; else a probe row has at most one match.</summary>
    public bool HasDuplicates => _duplicates != 0;

    /// <summary>Next row with the same key, -1 at the end.</summary>
    public int* Next => (int*)_next.Pointer;

    private bool IsInline => _layout.KeyBytes == 8;

    /// <summary>
    /// Puts the rows of one partition of the hash range into the table; partitions may run side by side.
    /// </summary>
    public void Insert(int partition)
    {
        var duplicates = _dense ? InsertDense() : IsInline ? InsertInline(partition) : InsertWide(partition);
        if (duplicates) Volatile.Write(ref _duplicates, 1);
    }

    /// <summary>Writes for each probe key the first build row with that key, or -1.</summary>
    public void Probe(byte* keys, ulong* hashes, int count, bool mayHaveNulls, int* heads)
    {
        if (_rowCount == 0) new Span<int>(heads, count).Fill(-1);
        else if (_dense) ProbeDense(keys, count, heads);
        else
        {
            _layout.Hash(keys, count, hashes);
            if (IsInline) ProbeInline(keys, hashes, count, heads);
            else ProbeWide(keys, hashes, count, heads);
        }

        if (!mayHaveNulls || _nullMask.Length == 0) return;
        for (var i = 0; i < count; i++)
        {
            if (heads[i] >= 0 && _layout.AnyNull(keys + (long)i * _layout.KeyBytes, _nullMask)) heads[i] = -1;
        }
    }

    /// <summary>Gives the memory back; the table is not used any more.</summary>
    public void Free()
    {
        _next.Release();
        _slots.Release();
    }

    private bool InsertDense()
    {
        var heads = (int*)_slots.Pointer;
        var next = Next;
        var duplicates = 0;
        var kind = _layout.TypeOf(0).Physical;
        var keyBytes = _layout.KeyBytes;
        for (var row = 0; row < _rowCount; row++)
        {
            if ((row & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            var key = _keys + (long)row * keyBytes;
            if (_nullMask.Length > 0 && _layout.AnyNull(key, _nullMask)) continue;
            var at = (ulong)(IntegerRange.Read(key, kind) - _min);
            duplicates |= heads[at];
            next[row] = heads[at] - 1;
            heads[at] = row + 1;
        }

        return duplicates != 0;
    }

    private bool InsertInline(int partition)
    {
        var slots = (Slot*)_slots.Pointer;
        var next = Next;
        var hashes = stackalloc ulong[Block];
        var duplicates = false;
        for (var start = 0; start < _rowCount; start += Block)
        {
            if ((start & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            var count = Math.Min(Block, _rowCount - start);
            var keys = (ulong*)_keys + start;
            _layout.Hash((byte*)keys, count, hashes);
            Prefetch(hashes, count, partition, sizeof(Slot));
            for (var i = 0; i < count; i++)
            {
                var slot = (int)hashes[i] & _mask;
                if ((slot & ~_partitionMask) != partition * (_partitionMask + 1) || IsNullKey((byte*)(keys + i)))
                    continue;
                while (slots[slot].Row != 0 && slots[slot].Key != keys[i]) slot = NextSlot(slot);
                duplicates |= slots[slot].Row != 0;
                next[start + i] = slots[slot].Row - 1;
                slots[slot].Key = keys[i];
                slots[slot].Row = start + i + 1;
            }
        }

        return duplicates;
    }

    private bool InsertWide(int partition)
    {
        var slots = (ulong*)_slots.Pointer;
        var next = Next;
        var keyBytes = _layout.KeyBytes;
        var hashes = stackalloc ulong[Block];
        var duplicates = false;
        for (var start = 0; start < _rowCount; start += Block)
        {
            if ((start & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            var count = Math.Min(Block, _rowCount - start);
            var keys = _keys + (long)start * keyBytes;
            _layout.Hash(keys, count, hashes);
            Prefetch(hashes, count, partition, sizeof(ulong));
            for (var i = 0; i < count; i++)
            {
                var slot = (int)hashes[i] & _mask;
                var key = keys + (long)i * keyBytes;
                if ((slot & ~_partitionMask) != partition * (_partitionMask + 1) || IsNullKey(key)) continue;
                var salt = hashes[i] & 0xFFFF_FFFF_0000_0000;
                while (slots[slot] != 0 && !Holds(slots[slot], salt, key)) slot = NextSlot(slot);
                duplicates |= slots[slot] != 0;
                next[start + i] = (int)(uint)slots[slot] - 1;
                slots[slot] = salt | (uint)(start + i + 1);
            }
        }

        return duplicates;
    }

    private void ProbeDense(byte* keys, int count, int* heads)
    {
        switch (_layout.TypeOf(0).Physical)
        {
            case PhysicalKind.Int8: ProbeDense<sbyte>(keys, count, heads); break;
            case PhysicalKind.Int16: ProbeDense<short>(keys, count, heads); break;
            case PhysicalKind.Int32: ProbeDense<int>(keys, count, heads); break;
            default: ProbeDense<long>(keys, count, heads); break;
        }
    }

    private void ProbeDense<T>(byte* keys, int count, int* heads) where T : unmanaged, IBinaryInteger<T>
    {
        var keyBytes = _layout.KeyBytes;
        var array = (int*)_slots.Pointer;
        var prefetch = _range > 64 << 10 && Sse.IsSupported;
        for (var i = 0; i < count; i++)
        {
            var at = (ulong)(long.CreateTruncating(*(T*)(keys + (long)i * keyBytes)) - _min);
            heads[i] = at <= _range ? (int)(uint)at : -1;
            if (prefetch && at <= _range) Sse.Prefetch0(array + at);
        }

        for (var i = 0; i < count; i++)
        {
            var at = heads[i];
            heads[i] = at == -1 ? -1 : array[(uint)at] - 1;
        }
    }

    private void ProbeInline(byte* keys, ulong* hashes, int count, int* heads)
    {
        var slots = (Slot*)_slots.Pointer;
        var words = (ulong*)keys;
        if (_mask > 4096 && Sse.IsSupported)
        {
            for (var i = 0; i < count; i++) Sse.Prefetch0(slots + ((int)hashes[i] & _mask));
        }

        for (var i = 0; i < count; i++)
        {
            var slot = (int)hashes[i] & _mask;
            while (slots[slot].Row != 0 && slots[slot].Key != words[i]) slot = NextSlot(slot);
            heads[i] = slots[slot].Row - 1;
        }
    }

    private void ProbeWide(byte* keys, ulong* hashes, int count, int* heads)
    {
        var slots = (ulong*)_slots.Pointer;
        var keyBytes = _layout.KeyBytes;
        if (_mask > 4096 && Sse.IsSupported)
        {
            for (var i = 0; i < count; i++) Sse.Prefetch0(slots + ((int)hashes[i] & _mask));
            for (var i = 0; i < count; i++)
            {
                var row = (uint)slots[(int)hashes[i] & _mask];
                if (row != 0) Sse.Prefetch0(_keys + (row - 1L) * keyBytes);
            }
        }

        for (var i = 0; i < count; i++)
        {
            var slot = (int)hashes[i] & _mask;
            var salt = hashes[i] & 0xFFFF_FFFF_0000_0000;
            var key = keys + (long)i * keyBytes;
            while (slots[slot] != 0 && !Holds(slots[slot], salt, key)) slot = NextSlot(slot);
            heads[i] = (int)(uint)slots[slot] - 1;
        }
    }

    private bool Holds(ulong entry, ulong salt, byte* key)
        => (entry & 0xFFFF_FFFF_0000_0000) == salt
            && _layout.Equal(_keys + ((uint)entry - 1L) * _layout.KeyBytes, key);

    private int NextSlot(int slot) => (slot & ~_partitionMask) | ((slot + 1) & _partitionMask);

    private bool IsNullKey(byte* key) => _nullMask.Length > 0 && _layout.AnyNull(key, _nullMask);

    private void Prefetch(ulong* hashes, int count, int partition, int slotBytes)
    {
        if (!Sse.IsSupported || _mask <= 4096) return;
        var first = partition * (_partitionMask + 1);
        for (var i = 0; i < count; i++)
        {
            var slot = (int)hashes[i] & _mask;
            if ((slot & ~_partitionMask) == first) Sse.Prefetch0(_slots.Pointer + (long)slot * slotBytes);
        }
    }

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct Slot
    {
        internal ulong Key;
        internal int Row;
    }
}
