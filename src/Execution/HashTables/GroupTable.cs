using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Memory;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Finds or adds groups by key: linear probing over slots of 16 bits of hash and the address of a row that lies
/// [hash][key][states] in an arena.
/// </summary>
public sealed unsafe class GroupTable
{
    public const int HashBytes = 8;
    private const int SmallestSlots = 1024;
    private const int CacheLineBytes = 64;

    /// <summary>Keys whose slots and rows are fetched together before any is compared.</summary>
    private const int ChunkRows = 64;

    private const int RehashAhead = 24;
    private const int SlotsBetweenChecks = 64 << 10;
    private const int PlacesAhead = 32;

    /// <summary>Slots of a table that is likely still in the cache of its worker.</summary>
    private const int NearSlots = 4096;

    private const ulong AddressMask = 0x0000_FFFF_FFFF_FFFF;
    private const ulong SaltMask = ~AddressMask;

    private readonly KeyLayout _layout;
    private readonly GroupInitializer _initializer;
    private readonly MemoryTracker _tracker;
    private readonly int _keyBytes;
    private readonly bool _isNumbered;
    private readonly DenseSlots? _dense;
    private NativeBuffer? _slotBuffer;
    private ulong* _slots;
    private int _mask;
    private int _count;
    private long _firstRow;

    /// <param name="layout">Where key columns lie in a row.</param>
    /// <param name="initializer">Makes the states of new rows.</param>
    /// <param name="tracker">Account of rows and slots.</param>
    /// <param name="isNumbered">Whether each row ends with its number, counted from 0.</param>
    public GroupTable(KeyLayout layout, GroupInitializer initializer, MemoryTracker tracker, bool isNumbered = false)
    {
        _layout = layout;
        _initializer = initializer;
        _tracker = tracker;
        _keyBytes = layout.KeyBytes;
        _isNumbered = isNumbered;
        NumberOffset = HashBytes + _keyBytes + initializer.StateBytes;
        Arena = new RowArena(NumberOffset + (isNumbered ? sizeof(long) : 0), tracker);
        if (_keyBytes == sizeof(long) && layout.TextOffsets.Length == 0) _dense = new DenseSlots(tracker);
    }

    public KeyLayout Layout => _layout;
    public RowArena Arena { get; }

    /// <summary>Groups that can be found; rows of the arena are more after <see cref="ForgetSlots"/>.</summary>
    public int Count => _count;

    /// <summary>Where a numbered row holds its number.</summary>
    public int NumberOffset { get; }

    /// <summary>Bytes of rows, their texts and slots.</summary>
    public long UsedBytes => Arena.UsedBytes + (_slotBuffer?.CapacityBytes ?? 0) + (_dense?.UsedBytes ?? 0);

    /// <summary>Rows by key, when keys lie so close together that they are found by that; else null.</summary>
    internal DenseSlots? Dense => _dense is { IsActive: true } ? _dense : null;

    /// <summary>Says whether all rows of the arena have their place in <see cref="Dense"/>.</summary>
    internal bool ShowsAllByKey => Dense is not null;

    /// <summary>Says whether there is memory for the places of keys that lie close together.</summary>
    internal bool MayBeDense { get; set; } = true;

    private bool IsFar => _mask >= NearSlots;

    /// <summary>Gives for each key the row of its group, adding groups that are new.</summary>
    public void FindOrAdd(byte* keys, ulong* hashes, int count, byte** rows)
    {
        if (_dense is not null && TakeDense((long*)keys, count))
        {
            FindOrAddDense((long*)keys, hashes, count, rows);
            return;
        }

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

    /// <summary>Starts to collect the same groups anew, by hash; rows stay in the arena and are merged later.</summary>
    public void ForgetSlots()
    {
        if (_slotBuffer is not null) new Span<byte>(_slots, (_mask + 1) * sizeof(ulong)).Clear();
        _dense?.GiveUp();
        _count = 0;
        _firstRow = Arena.RowCount;
    }

    /// <summary>
    /// Adds a row for every run of the same key without looking for its group, and says how many; such rows are merged later.
    /// </summary>
    public int Append(byte* keys, ulong* hashes, int count, byte** rows)
    {
        var before = Arena.RowCount;
        if (_layout.TextOffsets.Length > 0) Append<TextKeys>(keys, hashes, count, rows);
        else if (_keyBytes == 8) Append<OneWord>(keys, hashes, count, rows);
        else Append<ManyWords>(keys, hashes, count, rows);
        _firstRow = Arena.RowCount;
        return (int)(_firstRow - before);
    }

    private void Append<TKey>(byte* keys, ulong* hashes, int count, byte** rows) where TKey : struct, IKeyComparison
    {
        for (var i = 0; i < count; i++)
        {
            var key = keys + (long)i * _keyBytes;
            var repeats = i > 0 && hashes[i] == hashes[i - 1] && TKey.Equal(rows[i - 1] + HashBytes, key, _layout);
            rows[i] = repeats ? rows[i - 1] : NewRow(hashes[i], key);
        }
    }

    /// <summary>Ends finding and adding; what is dense may stay, so that the rows can be visited by key.</summary>
    public void FreeSlots(bool keepDense = false)
    {
        FreeHashed();
        if (!keepDense) _dense?.Release();
        _count = 0;
    }

    public void Free()
    {
        FreeSlots();
        Arena.Free();
        _firstRow = 0;
    }

    /// <summary>Says how many bytes slots for so many more groups take that there are not yet.</summary>
    public long BytesToReserve(int more)
    {
        if (Dense is not null) return 0;
        if (MayBeDense && _dense?.BytesToStart(_count) is > 0 and var bytes) return bytes;
        var wanted = WantedSlots(more);
        return wanted <= _mask + 1 ? 0 : (long)wanted * sizeof(ulong);
    }

    /// <summary>Makes room for so many more groups without growing in between.</summary>
    public void Reserve(int more)
    {
        var wanted = WantedSlots(more);
        if (_slotBuffer is not null && wanted <= _mask + 1) return;
        var old = _slotBuffer;
        var oldSlots = _slots;
        var oldSize = old is null ? 0 : _mask + 1;
        _slotBuffer = ZeroedMemory.Allocate(_tracker, (long)wanted * sizeof(ulong));
        _slots = (ulong*)_slotBuffer.Pointer;
        _mask = wanted - 1;
        if (_count > 0 && Arena.RowCount - _firstRow == _count) PlaceArenaRows();
        else if (_count > 0) PlaceRowsOf(oldSlots, oldSize);
        old?.Release();
    }

    private void FreeHashed()
    {
        _slotBuffer?.Release();
        _slotBuffer = null;
        _slots = null;
        _mask = 0;
    }

    private int WantedSlots(int more)
        => Math.Max(SmallestSlots, (int)BitOperations.RoundUpToPowerOf2((uint)(_count + more) * 2u));

    /// <summary>Fills empty slots from the arena, which lies in memory in the order of its rows.</summary>
    private void PlaceArenaRows()
    {
        var step = Arena.RowBytes;
        var toSkip = _firstRow;
        Arena.ForEachBlock((row, count) =>
        {
            var skipped = (int)Math.Min(toSkip, count);
            toSkip -= skipped;
            row += (long)skipped * step;
            for (var i = skipped; i < count; i++, row += step)
            {
                if (Sse.IsSupported && i + RehashAhead < count)
                    Sse.Prefetch0(_slots + ((int)*(ulong*)(row + RehashAhead * step) & _mask));
                Place((*(ulong*)row & SaltMask) | (ulong)row, *(ulong*)row);
            }
        });
    }

    private void PlaceRowsOf(ulong* old, int oldSize)
    {
        for (var i = 0; i < oldSize; i++)
        {
            if ((i & (SlotsBetweenChecks - 1)) == 0) Interruption.Check();
            if (Sse.IsSupported && i + RehashAhead < oldSize) Sse.Prefetch0((byte*)(old[i + RehashAhead] & AddressMask));
            if (old[i] != 0) Place(old[i], *(ulong*)(old[i] & AddressMask));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Place(ulong entry, ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_slots[slot] != 0) slot = (slot + 1) & _mask;
        _slots[slot] = entry;
    }

    /// <summary>Says whether keys are found by themselves; the rows so far are placed when that begins.</summary>
    private bool TakeDense(long* keys, int count)
    {
        // Rows that were appended, or adopted from other tables, cannot be found again.
        var knowsRows = Arena.RowCount - _firstRow == _count;
        if (!knowsRows || !_dense!.Takes(keys, count, _count, MayBeDense, out var starts)) return false; // The caller has it.
        if (!starts) return true;
        FreeHashed();
        var origin = _dense.Origin;
        var step = Arena.RowBytes;
        Arena.ForEachBlock((row, rows) =>
        {
            for (var i = 0; i < rows; i++, row += step) origin[*(long*)(row + HashBytes)] = row;
        });
        return true;
    }

    private void FindOrAddDense(long* keys, ulong* hashes, int count, byte** rows)
    {
        var origin = _dense!.Origin; // It took the keys.
        for (var i = 0; Sse.IsSupported && i < Math.Min(count, PlacesAhead); i++) Sse.Prefetch0(origin + keys[i]);
        for (var i = 0; i < count; i++)
        {
            if (Sse.IsSupported && i + PlacesAhead < count) Sse.Prefetch0(origin + keys[i + PlacesAhead]);
            var row = origin[keys[i]];
            if (row is null)
            {
                origin[keys[i]] = row = NewRow(hashes[i], (byte*)(keys + i));
                _count++;
            }
            // Whoever called goes on with the states.
            else if (Sse.IsSupported) Sse.Prefetch0(row + HashBytes + sizeof(long));
            rows[i] = row;
        }
    }

    private void FindOrAdd<TKey>(byte* keys, ulong* hashes, int count, byte** rows) where TKey : struct, IKeyComparison
    {
        var isFar = IsFar;
        for (var start = 0; start < count; start += ChunkRows)
        {
            var end = Math.Min(count, start + ChunkRows);
            if (isFar) Approach<TKey>(hashes, start, end);
            for (var i = start; i < end; i++) rows[i] = FindOrAdd<TKey>(hashes[i], keys + (long)i * _keyBytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* FindOrAdd<TKey>(ulong hash, byte* key) where TKey : struct, IKeyComparison
    {
        var slot = (int)hash & _mask;
        while (true)
        {
            var entry = _slots[slot];
            if (entry == 0) return Add(slot, hash, key);
            var row = (byte*)(entry & AddressMask);
            if (((entry ^ hash) & SaltMask) == 0 && TKey.Equal(row + HashBytes, key, _layout)) return row;
            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>
    /// Brings slots, then the rows that they name, then those rows' texts into the cache, each for many keys at once: the
    /// waits overlap.
    /// </summary>
    private void Approach<TKey>(ulong* hashes, int start, int end) where TKey : struct, IKeyComparison
    {
        if (!Sse.IsSupported) return;
        var slots = _slots;
        var mask = _mask;
        for (var i = start; i < end; i++) Sse.Prefetch0(slots + ((int)hashes[i] & mask));
        for (var i = start; i < end; i++)
        {
            var entry = slots[(int)hashes[i] & mask];
            if (((entry ^ hashes[i]) & SaltMask) == 0) Sse.Prefetch0((byte*)(entry & AddressMask));
        }

        if (typeof(TKey) != typeof(TextKeys)) return;
        for (var i = start; i < end; i++)
        {
            var entry = slots[(int)hashes[i] & mask];
            if (entry != 0 && ((entry ^ hashes[i]) & SaltMask) == 0) ApproachText((byte*)(entry & AddressMask));
        }
    }

    private void FindOrAdopt<TKey>(byte** rows, int count, byte** targets) where TKey : struct, IKeyComparison
    {
        ApproachRows(rows, 0, Math.Min(count, ChunkRows));
        for (var start = 0; start < count; start += ChunkRows)
        {
            var end = Math.Min(count, start + ChunkRows);
            // Rows of one partition lie far apart in the arenas of the workers.
            ApproachRows(rows, end, Math.Min(count, end + ChunkRows));
            ApproachFound<TKey>(rows, start, end);
            for (var i = start; i < end; i++) targets[i] = FindOrAdopt<TKey>(rows[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* FindOrAdopt<TKey>(byte* row) where TKey : struct, IKeyComparison
    {
        var hash = *(ulong*)row;
        var slot = (int)hash & _mask;
        while (true)
        {
            var entry = _slots[slot];
            if (entry == 0)
            {
                _slots[slot] = (hash & SaltMask) | (ulong)row;
                _count++;
                return row;
            }

            var found = (byte*)(entry & AddressMask);
            if (((entry ^ hash) & SaltMask) == 0 && TKey.Equal(found + HashBytes, row + HashBytes, _layout)) return found;
            slot = (slot + 1) & _mask;
        }
    }

    private static void ApproachRows(byte** rows, int start, int end)
    {
        if (!Sse.IsSupported) return;
        for (var i = start; i < end; i++) Sse.Prefetch0(rows[i]);
    }

    /// <summary>Brings the rows that rows will be compared with into the cache, then the texts of both.</summary>
    private void ApproachFound<TKey>(byte** rows, int start, int end) where TKey : struct, IKeyComparison
    {
        if (!Sse.IsSupported) return;
        for (var i = start; i < end; i++)
        {
            var hash = *(ulong*)rows[i];
            var entry = _slots[(int)hash & _mask];
            if (entry == 0 || ((entry ^ hash) & SaltMask) != 0) continue;
            Sse.Prefetch0((byte*)(entry & AddressMask));
            if (typeof(TKey) == typeof(TextKeys)) ApproachText(rows[i]);
        }

        if (typeof(TKey) != typeof(TextKeys)) return;
        for (var i = start; i < end; i++)
        {
            var hash = *(ulong*)rows[i];
            var entry = _slots[(int)hash & _mask];
            if (entry != 0 && ((entry ^ hash) & SaltMask) == 0) ApproachText((byte*)(entry & AddressMask));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ApproachText(byte* row)
    {
        var view = (StringView*)(row + HashBytes + _layout.TextOffsets[0]);
        if (view->IsInline) return;
        Sse.Prefetch0(view->Address);
        Sse.Prefetch0(view->Address + CacheLineBytes);
    }

    private byte* Add(int slot, ulong hash, byte* key)
    {
        var row = NewRow(hash, key);
        _slots[slot] = (hash & SaltMask) | (ulong)row;
        _count++;
        return row;
    }

    private byte* NewRow(ulong hash, byte* key)
    {
        var row = Arena.Allocate();
        *(ulong*)row = hash;
        for (var at = 0; at < _keyBytes; at += 8) *(ulong*)(row + HashBytes + at) = *(ulong*)(key + at);
        foreach (var offset in _layout.TextOffsets) Arena.Own((StringView*)(row + HashBytes + offset));
        _initializer.Initialize(row + HashBytes + _keyBytes);
        if (_isNumbered) *(long*)(row + NumberOffset) = Arena.RowCount - 1;
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
        public static bool Equal(byte* left, byte* right, KeyLayout layout) => layout.EqualTexts(left, right);
    }
}
