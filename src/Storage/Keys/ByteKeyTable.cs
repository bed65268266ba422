using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Storage.Keys;

/// <summary>Maps keys of any length, as bytes.</summary>
internal sealed unsafe class ByteKeyTable : KeyTable
{
    private const int FirstKeys = 256;
    private readonly MemoryTracker _tracker;
    private int[] _slots = new int[FirstKeys * 2];
    private Entry[] _entries = new Entry[FirstKeys];
    private NativeBuffer _bytes;
    private long _byteCount;
    private long _reserved;

    internal ByteKeyTable(int columns, MemoryTracker tracker) : base(columns)
    {
        _tracker = tracker;
        _bytes = NativeBuffer.Allocate(tracker, FirstKeys * 16);
    }

    internal override int Find(KeyReader page, Span<int> rows, Span<long> positions = default)
    {
        var mask = _slots.Length - 1;
        var found = 0;
        for (var row = 0; row < page.Rows; row++)
        {
            var key = page.Key(row);
            var hash = Hash(key);
            for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
            {
                ref readonly var entry = ref _entries[_slots[slot] - 1];
                if (entry.Hash != hash || !BytesOf(entry).SequenceEqual(key)) continue;
                if (!positions.IsEmpty) positions[found] = entry.Position;
                rows[found++] = row;
                break;
            }
        }

        return found;
    }

    internal override void Clear()
    {
        base.Clear();
        Array.Clear(_slots);
        _byteCount = 0;
    }

    public override void Dispose()
    {
        _bytes.Release();
        _tracker.Release(_reserved);
    }

    private protected override void PutRows(KeyReader page, List<long> replaced)
    {
        for (var row = 0; row < page.Rows; row++)
        {
            if (Put(page.Key(row), page.PositionOf(row)) is var before and >= 0) replaced.Add(before);
        }
    }

    private long Put(ReadOnlySpan<byte> key, long position)
    {
        if (Count == _entries.Length) Grow();
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

        _entries[Count] = new Entry { Hash = hash, Position = position, Start = Keep(key), Length = key.Length };
        _slots[slot] = ++Count;
        return -1;
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
        var bytes = (long)keys * (sizeof(Entry) + 2 * sizeof(int));
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
