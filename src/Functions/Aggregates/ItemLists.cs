using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Is the state of a group that keeps every value: a list of items in the blocks of an <see cref="ItemLists"/>.</summary>
internal unsafe struct ItemList
{
    internal Item* First;
    internal Item* Last;
    internal long Count;

    /// <summary>Bytes of all values, without their keys.</summary>
    internal long ValueBytes;
}

/// <summary>Stands before the bytes of a sort key and of a value.</summary>
internal unsafe struct Item
{
    internal Item* Next;
    internal int KeyLength;
    internal int ValueLength;

    internal static ReadOnlySpan<byte> Key(Item* item) => new(item + 1, item->KeyLength);

    internal static ReadOnlySpan<byte> Value(Item* item) => new((byte*)(item + 1) + item->KeyLength, item->ValueLength);
}

/// <summary>
/// Holds the items of many lists one behind the other in large blocks, so that a small list costs no object of its own. A list can
/// be hung onto one of other blocks, which are kept alive then.
/// </summary>
internal sealed unsafe class ItemLists(MemoryTracker tracker)
{
    private const int FirstBlockBytes = 4 << 10;
    private const int BlockBytes = 256 << 10;
    private readonly List<NativeBuffer> _blocks = [];
    private readonly List<ItemLists> _joined = [];
    private byte* _at;
    private byte* _end;

    /// <summary>Bytes of the blocks that were made here.</summary>
    internal long HeldBytes { get; private set; }

    internal void Append(ItemList* list, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        var item = Allocate(sizeof(Item) + (long)key.Length + value.Length);
        item->Next = null;
        item->KeyLength = key.Length;
        item->ValueLength = value.Length;
        key.CopyTo(new Span<byte>(item + 1, key.Length));
        value.CopyTo(new Span<byte>((byte*)(item + 1) + key.Length, value.Length));
        if (list->First is null) list->First = item;
        else list->Last->Next = item;
        list->Last = item;
        list->Count++;
        list->ValueBytes += value.Length;
    }

    /// <summary>Moves the items of a list, which may lie in other blocks, to the end of another one.</summary>
    internal void Join(ItemList* target, ItemList* source, ItemLists from)
    {
        if (source->First is null) return;
        Keep(from);
        if (target->First is null)
        {
            *target = *source;
            return;
        }

        target->Last->Next = source->First;
        target->Last = source->Last;
        target->Count += source->Count;
        target->ValueBytes += source->ValueBytes;
    }

    /// <summary>Frees all blocks; the lists are not used any more.</summary>
    internal void Clear()
    {
        foreach (var block in _blocks) block.Release();
        _blocks.Clear();
        _joined.Clear();
        _at = _end = null;
        HeldBytes = 0;
    }

    private void Keep(ItemLists from)
    {
        if (from == this || _joined.Contains(from)) return;
        _joined.Add(from);
        foreach (var block in from._blocks) _blocks.Add(block.Retain());
    }

    private Item* Allocate(long bytes)
    {
        bytes = (bytes + 7) & ~7L;
        if (_end - _at < bytes)
        {
            var block = NativeBuffer.Allocate(tracker, Math.Max(HeldBytes == 0 ? FirstBlockBytes : BlockBytes, bytes));
            _blocks.Add(block);
            HeldBytes += block.SizeBytes;
            _at = block.Pointer;
            _end = _at + block.SizeBytes;
        }

        var item = (Item*)_at;
        _at += bytes;
        return item;
    }
}
