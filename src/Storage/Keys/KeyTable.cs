using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Keys;

/// <summary>Maps keys, as bytes, to the position of the last row that has them.</summary>
internal sealed unsafe class KeyTable : IDisposable
{
    private const int FirstKeys = 256;
    private readonly MemoryTracker _tracker;
    private readonly List<UInt128>[] _zones;
    private readonly bool[] _anyZone;
    private int[] _slots = new int[FirstKeys * 2];
    private Entry[] _entries = new Entry[FirstKeys];
    private NativeBuffer _bytes;
    private long _byteCount;
    private long _reserved;

    internal KeyTable(int columns, MemoryTracker tracker)
    {
        _tracker = tracker;
        _zones = new List<UInt128>[columns];
        for (var i = 0; i < columns; i++) _zones[i] = [];
        _anyZone = new bool[columns];
        _bytes = NativeBuffer.Allocate(tracker, FirstKeys * 16);
    }

    internal int Count { get; private set; }

    /// <summary>Sets the position of a row's key; gives the one it had before or -1.</summary>
    internal long Put(KeyReader reader, int row, long position)
    {
        var key = reader.Key(row);
        var hash = Hash(key);
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash != hash || !BytesOf(entry).SequenceEqual(key)) continue;
            var before = entry.Position;
            entry.Position = position;
            return before;
        }

        if (Count == _entries.Length)
        {
            Grow();
            mask = _slots.Length - 1;
            for (slot = (int)hash & mask; _slots[slot] != 0;) slot = (slot + 1) & mask;
        }

        _entries[Count] = new Entry { Hash = hash, Position = position, Start = Keep(key), Length = key.Length };
        _slots[slot] = ++Count;
        for (var i = 0; i < _zones.Length; i++)
        {
            if (_anyZone[i]) continue;
            if (reader.ZoneOf(i, row) is { } zone) _zones[i].Add(zone);
            else _anyZone[i] = true;
        }

        return -1;
    }

    internal bool Holds(KeyReader reader, int row)
    {
        var key = reader.Key(row);
        var hash = Hash(key);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && BytesOf(entry).SequenceEqual(key)) return true;
        }

        return false;
    }

    /// <summary>Orders what <see cref="MayLie"/> searches; call it after the last key.</summary>
    internal void FinishZones()
    {
        foreach (var zones in _zones) zones.Sort();
    }

    /// <summary>Says whether a key column has a value within a zone map.</summary>
    internal bool MayLie(int column, in Zone zone, ZoneFlags flags)
    {
        if (_anyZone[column] || (flags & ZoneFlags.HasRange) == 0) return true;
        var zones = CollectionsMarshal.AsSpan(_zones[column]);
        int low = 0, high = zones.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (zones[middle] < zone.Min) low = middle + 1;
            else high = middle;
        }

        return low < zones.Length && zones[low] <= zone.Max;
    }

    internal void Clear()
    {
        Array.Clear(_slots);
        Count = 0;
        _byteCount = 0;
        foreach (var zones in _zones) zones.Clear();
        Array.Clear(_anyZone);
    }

    public void Dispose()
    {
        _bytes.Release();
        _tracker.Release(_reserved);
    }

    private ReadOnlySpan<byte> BytesOf(in Entry entry) => new(_bytes.Pointer + entry.Start, entry.Length);

    private long Keep(ReadOnlySpan<byte> key)
    {
        if (_byteCount + key.Length > _bytes.SizeBytes)
        {
            var larger = NativeBuffer.Allocate(_tracker, Math.Max(_byteCount + key.Length, _bytes.SizeBytes * 2));
            Buffer.MemoryCopy(_bytes.Pointer, larger.Pointer, larger.SizeBytes, _byteCount);
            _bytes.Release();
            _bytes = larger;
        }

        var start = _byteCount;
        key.CopyTo(new Span<byte>(_bytes.Pointer + start, key.Length));
        _byteCount += key.Length;
        return start;
    }

    private void Grow()
    {
        var keys = _entries.Length * 2;
        var bytes = (long)keys * (sizeof(Entry) + 2 * sizeof(int) + _zones.Length * sizeof(UInt128));
        _tracker.Reserve(bytes - _reserved);
        _reserved = bytes;
        Array.Resize(ref _entries, keys);
        _slots = new int[keys * 2];
        var mask = _slots.Length - 1;
        for (var i = 0; i < Count; i++)
        {
            var slot = (int)_entries[i].Hash & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = i + 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ReadOnlySpan<byte> key)
    {
        const ulong multiplier = 0x9E37_79B9_7F4A_7C15;
        var hash = (ulong)key.Length * multiplier;
        for (; key.Length >= sizeof(ulong); key = key[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(key)) * multiplier, 29);
        if (key.Length >= sizeof(uint))
        {
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<uint>(key)) * multiplier, 29);
            key = key[sizeof(uint)..];
        }

        foreach (var value in key) hash = BitOperations.RotateLeft((hash ^ value) * multiplier, 29);
        hash = (hash ^ (hash >> 32)) * multiplier;
        return hash ^ (hash >> 29);
    }

    private struct Entry
    {
        internal ulong Hash;
        internal long Position;
        internal long Start;
        internal int Length;
    }
}
