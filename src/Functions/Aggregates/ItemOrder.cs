using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Brings the items of a list into the order of their keys; items with equal keys keep theirs.</summary>
internal sealed unsafe class ItemOrder
{
    private Entry[] _entries = new Entry[16];

    /// <summary>Gives the items in order; valid until the next call.</summary>
    internal ReadOnlySpan<Entry> Of(ItemList* list)
    {
        var count = checked((int)list->Count);
        if (_entries.Length < count) _entries = new Entry[Math.Max(count, 2 * _entries.Length)];
        var entries = _entries.AsSpan(0, count);
        var place = 0;
        for (var item = list->First; item is not null; item = item->Next, place++)
            entries[place] = new Entry(item, Item.Key(item), place);
        if (list->First->KeyLength > 0) entries.Sort(default(ByKey));
        return entries;
    }

    /// <summary>Is an item with the first bytes of its key, which mostly decide.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    internal readonly struct Entry
    {
        private readonly ulong _prefix;
        private readonly Item* _item;
        private readonly long _place;

        internal Entry(Item* item, ReadOnlySpan<byte> key, int place)
        {
            _item = item;
            _place = place;
            Span<byte> prefix = stackalloc byte[sizeof(ulong)];
            prefix.Clear();
            key[..Math.Min(key.Length, prefix.Length)].CopyTo(prefix);
            _prefix = BinaryPrimitives.ReadUInt64BigEndian(prefix);
        }

        internal ReadOnlySpan<byte> Value => Item.Value(_item);

        internal static int Compare(in Entry left, in Entry right)
        {
            if (left._prefix != right._prefix) return left._prefix < right._prefix ? -1 : 1;
            var order = Item.Key(left._item).SequenceCompareTo(Item.Key(right._item));
            return order != 0 ? order : left._place.CompareTo(right._place);
        }
    }

    private readonly struct ByKey : IComparer<Entry>
    {
        public int Compare(Entry x, Entry y)
        {
            Interruption.Check();
            return Entry.Compare(x, y);
        }
    }
}
