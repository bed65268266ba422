using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>Numbers the texts of a column by their order where they are few, so that no row is compared by its text.</summary>
internal static unsafe class TextRanks
{
    /// <summary>Fewer rows are compared sooner than numbered.</summary>
    private const int RowsMin = 1024;

    private const int ValuesMax = 1024;
    private const int SlotCount = 4 * ValuesMax;
    private const int RowsBetweenChecks = 64 << 10;

    /// <summary>
    /// Writes a number a row, smaller = earlier in the asked direction; equal numbers mean equal values. False: the column is no
    /// text, or has too many different ones.
    /// </summary>
    internal static bool TryEncode(Column column, bool descending, bool nullsFirst, Span<ulong> keys, MemoryTracker tracker)
    {
        if (column.Type.Physical != PhysicalKind.View || column.Length < RowsMin) return false;
        using var flat = ColumnFlatten.ToFlat(column, tracker);
        var texts = (StringView*)flat.Values;
        // Rows of the first occurrences, and a table of them by hash.
        var firsts = stackalloc int[ValuesMax];
        using var slots = new Slots(tracker);
        var count = 0;
        for (var i = 0; i < flat.Length; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            if (flat.IsNull(i)) continue;
            var slot = Hash(texts + i) & (SlotCount - 1);
            while (slots.Numbers[slot] is var number and > 0 && !StringView.Equal(texts + firsts[number - 1], texts + i))
                slot = (slot + 1) & (SlotCount - 1);
            if (slots.Numbers[slot] == 0)
            {
                if (count == ValuesMax) return false;
                firsts[count] = i;
                slots.Numbers[slot] = ++count;
            }

            keys[i] = (ulong)slots.Numbers[slot];
        }

        var ranks = Rank(texts, new ReadOnlySpan<int>(firsts, count), descending);
        var ofNull = nullsFirst ? 0UL : (ulong)count + 1;
        for (var i = 0; i < flat.Length; i++) keys[i] = flat.IsNull(i) ? ofNull : ranks[keys[i]];
        return true;
    }

    private static ulong[] Rank(StringView* texts, ReadOnlySpan<int> firsts, bool descending)
    {
        var order = new int[firsts.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var rows = firsts.ToArray();
        Array.Sort(order, (a, b) => ColumnCompare.Compare(texts + rows[a], texts + rows[b]));
        var ranks = new ulong[order.Length + 1];
        for (var i = 0; i < order.Length; i++) ranks[order[i] + 1] = (ulong)(descending ? order.Length - i : i + 1);
        return ranks;
    }

    private static int Hash(StringView* text)
    {
        const ulong mixer = 0x9E3779B97F4A7C15;
        var hash = text->Head * mixer;
        if (text->IsInline) hash ^= text->Tail;
        else
        {
            // The head tells length and beginning; the end tells most of the rest.
            var bytes = text->Address;
            hash ^= *(ulong*)(bytes + text->Length - 8) ^ *(ulong*)(bytes + 4) * 31;
        }

        return (int)(hash * mixer >> 40);
    }

    private readonly struct Slots(MemoryTracker tracker) : IDisposable
    {
        private readonly NativeBuffer _buffer = NativeBuffer.AllocateZeroed(tracker, SlotCount * sizeof(int));

        internal int* Numbers => (int*)_buffer.Pointer;

        public void Dispose() => _buffer.Release();
    }
}
