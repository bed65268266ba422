using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Storage.Keys;

/// <summary>Maps keys of up to eight bytes, the usual ones, with key and position side by side in one slot.</summary>
internal sealed unsafe class PackedKeyTable : KeyTable
{
    private const int FirstSlots = 1024;
    private readonly MemoryTracker _tracker;
    private NativeBuffer _slots;
    private int _mask = FirstSlots - 1;

    internal PackedKeyTable(int columns, MemoryTracker tracker) : base(columns)
    {
        _tracker = tracker;
        _slots = NativeBuffer.AllocateZeroed(tracker, FirstSlots * sizeof(Slot));
    }

    internal override int Find(KeyReader page, Span<int> rows, Span<long> positions = default)
    {
        var slots = (Slot*)_slots.Pointer;
        var found = 0;
        for (var row = 0; row < page.Rows; row++)
        {
            var key = page.Packed[row];
            for (var at = Hash(key) & _mask; slots[at].Next != 0; at = (at + 1) & _mask)
            {
                if (slots[at].Key != key) continue;
                if (!positions.IsEmpty) positions[found] = slots[at].Next - 1;
                rows[found++] = row;
                break;
            }
        }

        return found;
    }

    internal override void Clear()
    {
        base.Clear();
        System.Runtime.InteropServices.NativeMemory.Clear(_slots.Pointer, (nuint)(_mask + 1L) * (nuint)sizeof(Slot));
    }

    public override void Dispose() => _slots.Release();

    private protected override void PutRows(KeyReader page, List<long> replaced)
    {
        for (var row = 0; row < page.Rows; row++)
        {
            if (Count * 2L > _mask) Grow();
            var key = page.Packed[row];
            var slots = (Slot*)_slots.Pointer;
            var at = Hash(key) & _mask;
            while (slots[at].Next != 0 && slots[at].Key != key) at = (at + 1) & _mask;
            if (slots[at].Next != 0) replaced.Add(slots[at].Next - 1);
            else Count++;
            slots[at] = new Slot { Key = key, Next = page.PositionOf(row) + 1 };
        }
    }

    private void Grow()
    {
        var mask = (_mask + 1) * 4 - 1;
        var larger = NativeBuffer.AllocateZeroed(_tracker, (mask + 1L) * sizeof(Slot));
        var from = (Slot*)_slots.Pointer;
        var to = (Slot*)larger.Pointer;
        for (var i = 0; i <= _mask; i++)
        {
            if (from[i].Next == 0) continue;
            var at = Hash(from[i].Key) & mask;
            while (to[at].Next != 0) at = (at + 1) & mask;
            to[at] = from[i];
        }

        _slots.Release();
        _slots = larger;
        _mask = mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(ulong key)
    {
        key = (key ^ (key >> 32)) * 0x9E37_79B9_7F4A_7C15;
        return (int)(key >> 33);
    }

    /// <summary>Is a key with its position plus one; 0 = empty.</summary>
    private struct Slot
    {
        internal ulong Key;
        internal long Next;
    }
}
