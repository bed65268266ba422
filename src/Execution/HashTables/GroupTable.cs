using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Finds or adds groups by key: linear probing over slots of 16 bits of hash and the address of a row that lies
/// [hash][key][states] in an arena.
/// </summary>
public sealed unsafe class GroupTable
{
    public const int HashBytes = 8;
    private const int SmallestSlots = 1024;
    private const ulong AddressMask = 0x0000_FFFF_FFFF_FFFF;
    private const ulong SaltMask = ~AddressMask;

    private readonly KeyLayout _layout;
    private readonly GroupInitializer _initializer;
    private readonly MemoryTracker _tracker;
    private readonly int _keyBytes;
    private NativeBuffer? _slotBuffer;
    private ulong* _slots;
    private int _mask;
    private int _count;

    public GroupTable(KeyLayout layout, GroupInitializer initializer, MemoryTracker tracker)
    {
        _layout = layout;
        _initializer = initializer;
        _tracker = tracker;
        _keyBytes = layout.KeyBytes;
        Arena = new RowArena(HashBytes + _keyBytes + initializer.StateBytes, tracker);
    }

    public KeyLayout Layout => _layout;
    public RowArena Arena { get; }

    /// <summary>Groups that can be found; rows of the arena are more after <see cref="ForgetSlots"/>.</summary>
    public int Count => _count;

    /// <summary>Gives for each key the row of its group, adding groups that are new.</summary>
    public void FindOrAdd(byte* keys, ulong* hashes, int count, byte** rows)
    {
        Reserve(count);
        if (_layout.TextOffsets.Length > 0) FindOrAdd<TextKeys>(keys, hashes, count, rows);
        else if (_keyBytes == 8) FindOrAdd<OneWord>(keys, hashes, count, rows);
        else if (_keyBytes == 16) FindOrAdd<TwoWords>(keys, hashes, count, rows);
        else FindOrAdd<ManyWords>(keys, hashes, count, rows);
    }

    /// <summary>
    /// Finds groups for rows of other tables and takes over those that are new: adopted[i] is 1 where rows[i] is now
    /// this
    /// table's row itself, else targets[i] is the group to merge into.
    /// </summary>
    public void FindOrAdopt(byte** rows, int count, byte** targets)
    {
        Reserve(count);
        if (_layout.TextOffsets.Length > 0) FindOrAdopt<TextKeys>(rows, count, targets);
        else if (_keyBytes == 8) FindOrAdopt<OneWord>(rows, count, targets);
        else if (_keyBytes == 16) FindOrAdopt<TwoWords>(rows, count, targets);
        else FindOrAdopt<ManyWords>(rows, count, targets);
    }

    /// <summary>Starts to collect the same groups anew; rows stay in the arena and are merged later.</summary>
    public void ForgetSlots()
    {
        if (_slotBuffer is not null) new Span<byte>(_slots, (_mask + 1) * sizeof(ulong)).Clear();
        _count = 0;
    }

    public void FreeSlots()
    {
        _slotBuffer?.Release();
        _slotBuffer = null;
        _slots = null;
        _count = 0;
        _mask = 0;
    }

    public void Free()
    {
        FreeSlots();
        Arena.Free();
    }

    public void Reserve(int more)
    {
        var wanted = Math.Max(SmallestSlots, (int)BitOperations.RoundUpToPowerOf2((uint)(_count + more) * 2u));
        if (_slotBuffer is not null && wanted <= _mask + 1) return;
        var old = _slots;
        var oldSize = _slotBuffer is null ? 0 : _mask + 1;
        var oldBuffer = _slotBuffer;
        _slotBuffer = NativeBuffer.AllocateZeroed(_tracker, (long)wanted * sizeof(ulong));
        _slots = (ulong*)_slotBuffer.Pointer;
        _mask = wanted - 1;
        for (var i = 0; i < oldSize; i++)
        {
            var entry = old[i];
            if (entry == 0) continue;
            var slot = (int)*(ulong*)(entry & AddressMask) & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = entry;
        }

        oldBuffer?.Release();
    }

    private void FindOrAdd<TKey>(byte* keys, ulong* hashes, int count, byte** rows) where TKey : struct, IKeyComparison
    {
        var slots = _slots;
        var mask = _mask;
        if (Sse.IsSupported)
        {
            for (var i = 0; i < count; i++) Sse.Prefetch0(slots + ((int)hashes[i] & mask));
        }

        for (var i = 0; i < count; i++)
        {
            var hash = hashes[i];
            var key = keys + (long)i * _keyBytes;
            var slot = (int)hash & mask;
            while (true)
            {
                var entry = slots[slot];
                if (entry == 0)
                {
                    rows[i] = Add(slot, hash, key);
                    break;
                }

                var row = (byte*)(entry & AddressMask);
                if (((entry ^ hash) & SaltMask) == 0 && TKey.Equal(row + HashBytes, key, _layout))
                {
                    rows[i] = row;
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }
    }

    private void FindOrAdopt<TKey>(byte** rows, int count, byte** targets) where TKey : struct, IKeyComparison
    {
        var slots = _slots;
        var mask = _mask;
        if (Sse.IsSupported)
        {
            // Rows of one partition lie far apart in the arenas of the workers.
            for (var i = 0; i < count; i++) Sse.Prefetch0(rows[i]);
        }

        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            var hash = *(ulong*)row;
            var slot = (int)hash & mask;
            while (true)
            {
                var entry = slots[slot];
                if (entry == 0)
                {
                    slots[slot] = (hash & SaltMask) | (ulong)row;
                    _count++;
                    targets[i] = row;
                    break;
                }

                var found = (byte*)(entry & AddressMask);
                if (((entry ^ hash) & SaltMask) == 0 && TKey.Equal(found + HashBytes, row + HashBytes, _layout))
                {
                    targets[i] = found;
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }
    }

    private byte* Add(int slot, ulong hash, byte* key)
    {
        var row = Arena.Allocate();
        *(ulong*)row = hash;
        Unsafe.CopyBlock(row + HashBytes, key, (uint)_keyBytes);
        foreach (var offset in _layout.TextOffsets) Arena.Own((StringView*)(row + HashBytes + offset));
        _initializer.Initialize(row + HashBytes + _keyBytes);
        _slots[slot] = (hash & SaltMask) | (ulong)row;
        _count++;
        return row;
    }

    private interface IKeyComparison
    {
        static abstract bool Equal(byte* left, byte* right, KeyLayout layout);
    }

    private readonly struct OneWord : IKeyComparison
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Equal(byte* left, byte* right, KeyLayout layout) => *(ulong*)left == *(ulong*)right;
    }

    private readonly struct TwoWords : IKeyComparison
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Equal(byte* left, byte* right, KeyLayout layout)
            => *(ulong*)left == *(ulong*)right && ((ulong*)left)[1] == ((ulong*)right)[1];
    }

    private readonly struct ManyWords : IKeyComparison
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Equal(byte* left, byte* right, KeyLayout layout)
        {
            var words = layout.Words;
            for (var w = 0; w < words; w++)
            {
                if (((ulong*)left)[w] != ((ulong*)right)[w]) return false;
            }

            return true;
        }
    }

    private readonly struct TextKeys : IKeyComparison
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Equal(byte* left, byte* right, KeyLayout layout) => layout.Equal(left, right);
    }
}
