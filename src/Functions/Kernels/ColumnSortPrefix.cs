using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Encodes values of a sort column as unsigned 64-bit numbers whose order is that of the rows.</summary>
public static unsafe class ColumnSortPrefix
{
    private const int TextsBetweenChecks = 64 << 10;

    /// <summary>
    /// Writes a number a row, smaller = earlier in the asked direction, NULLs first or last. True: equal numbers mean
    /// equal values; false: rows with equal numbers still have to be compared with <see cref="ColumnCompare"/>.
    /// </summary>
    public static bool Encode(
        Column column, bool descending, bool nullsFirst, Span<ulong> keys, MemoryTracker tracker)
    {
        using var flat = ColumnFlatten.ToFlat(column, tracker);
        fixed (ulong* target = keys)
        {
            if (flat.Type.Physical != PhysicalKind.View)
            {
                var each = EncodeValues(flat, target);
                return Direct(flat, descending, nullsFirst, HasSpareBit(flat.Type.Physical), target) && each;
            }

            // What all texts begin with does not order them.
            var exact = EncodeTexts(flat, SharedBytes(flat), target);
            return Direct(flat, descending, nullsFirst, exact, target) && exact;
        }
    }

    /// <summary>
    /// Writes numbers that also order rows of different columns, whether those have NULLs or not. Rows with equal numbers
    /// still have to be compared.
    /// </summary>
    public static void EncodeAcross(
        Column column, bool descending, bool nullsFirst, Span<ulong> keys, MemoryTracker tracker)
    {
        using var flat = ColumnFlatten.ToFlat(column, tracker);
        var spare = HasSpareBit(flat.Type.Physical);
        fixed (ulong* target = keys)
        {
            EncodeValues(flat, target);
            Direct(flat, descending, nullsFirst, spare, target);
        }

        if (flat.MayHaveNulls) return;
        for (var i = 0; i < keys.Length; i++) keys[i] = ((spare ? keys[i] : keys[i] >> 1) & (ulong.MaxValue >> 1)) + 1;
    }

    /// <summary>
    /// Turns the order of the numbers around if asked to, and gives NULL its place; false when that made different numbers equal.
    /// </summary>
    private static bool Direct(Column flat, bool descending, bool nullsFirst, bool spare, ulong* target)
    {
        var rows = flat.Length;
        if (descending)
        {
            for (var i = 0; i < rows; i++) target[i] = ~target[i];
        }

        if (!flat.MayHaveNulls) return true;

        // Halving makes room for NULL at either end; it merges neighbours, so equal numbers no longer mean equal
        // values unless the numbers have a spare bit.
        for (var i = 0; i < rows; i++)
        {
            var key = spare ? target[i] : target[i] >> 1;
            if (flat.IsNull(i)) key = nullsFirst ? 0 : ulong.MaxValue;
            else key = (key & (ulong.MaxValue >> 1)) + 1;
            target[i] = key;
        }

        return spare;
    }

    private static bool HasSpareBit(PhysicalKind kind)
        => kind is PhysicalKind.Bit or PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Float32;

    private static bool EncodeValues(Column flat, ulong* target)
    {
        const ulong sign64 = 1UL << 63;
        const uint sign32 = 1U << 31;
        var rows = flat.Length;
        var values = flat.Values;
        switch (flat.Type.Physical)
        {
            case PhysicalKind.Bit:
                for (var i = 0; i < rows; i++) target[i] = Bitmaps.Get((ulong*)values, i) ? 1UL : 0;
                return true;
            case PhysicalKind.Int8:
                for (var i = 0; i < rows; i++) target[i] = (uint)((sbyte*)values)[i] ^ sign32;
                return true;
            case PhysicalKind.Int16:
                for (var i = 0; i < rows; i++) target[i] = (uint)((short*)values)[i] ^ sign32;
                return true;
            case PhysicalKind.Int32:
                for (var i = 0; i < rows; i++) target[i] = ((uint*)values)[i] ^ sign32;
                return true;
            case PhysicalKind.Int64:
                for (var i = 0; i < rows; i++) target[i] = ((ulong*)values)[i] ^ sign64;
                return true;
            case PhysicalKind.Int128:
                // Sums are mostly of the size of 64 bits; the few beyond share the number at either end.
                var saturated = false;
                for (var i = 0; i < rows; i++)
                {
                    var value = long.CreateSaturating(((Int128*)values)[i]);
                    saturated |= value is long.MinValue or long.MaxValue;
                    target[i] = (ulong)value ^ sign64;
                }

                return !saturated;
            case PhysicalKind.Float32:
                for (var i = 0; i < rows; i++) target[i] = OfDouble(((float*)values)[i]) >> 1;
                return true;
            case PhysicalKind.Float64:
                for (var i = 0; i < rows; i++) target[i] = OfDouble(((double*)values)[i]);
                return true;
            default:
                for (var i = 0; i < rows; i++)
                {
                    // Each text may lie anywhere in memory.
                    if ((i & (TextsBetweenChecks - 1)) == 0) Interruption.Check();
                    target[i] = OfText((StringView*)values + i);
                }

                return false;
        }
    }

    /// <summary>Gives how many bytes all texts of a column begin with alike.</summary>
    private static int SharedBytes(Column flat)
    {
        var texts = (StringView*)flat.Values;
        ReadOnlySpan<byte> shared = default;
        var any = false;
        for (var i = 0; i < flat.Length && (!any || shared.Length > 0); i++)
        {
            if ((i & (TextsBetweenChecks - 1)) == 0) Interruption.Check();
            if (flat.IsNull(i)) continue;
            var text = StringView.Bytes(texts + i);
            shared = any ? shared[..shared.CommonPrefixLength(text)] : text;
            any = true;
        }

        return shared.Length;
    }

    /// <summary>
    /// Writes numbers of what follows the shared bytes. Where no text has more than 7 of them their number stands in the lowest three
    /// bits: such numbers are exact and leave the highest bits free.
    /// </summary>
    private static bool EncodeTexts(Column flat, int shared, ulong* target)
    {
        const int exactBytes = 7;
        const int lengthBits = 3;
        var texts = (StringView*)flat.Values;
        var exact = true;
        for (var i = 0; i < flat.Length && exact; i++) exact = flat.IsNull(i) || texts[i].Length - shared <= exactBytes;
        for (var i = 0; i < flat.Length; i++)
        {
            if ((i & (TextsBetweenChecks - 1)) == 0) Interruption.Check();
            if (flat.IsNull(i)) target[i] = 0;
            else if (exact) target[i] = OfText(texts + i, shared) >> 8 << lengthBits | (uint)(texts[i].Length - shared);
            else target[i] = shared == 0 ? OfText(texts + i) : OfText(texts + i, shared);
        }

        return exact;
    }

    private static ulong OfDouble(double value)
    {
        if (value == 0) value = 0;
        if (double.IsNaN(value)) return 0;
        var bits = BitConverter.DoubleToUInt64Bits(value);
        return (bits >> 63) != 0 ? ~bits : bits | (1UL << 63);
    }

    private static ulong OfText(StringView* view, int skipped)
    {
        var rest = StringView.Bytes(view)[skipped..];
        if (rest.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64BigEndian(rest);
        ulong value = 0;
        for (var i = 0; i < rest.Length; i++) value |= (ulong)rest[i] << (56 - 8 * i);
        return value;
    }

    private static ulong OfText(StringView* view)
    {
        if (view->Length <= StringView.InlineLimit)
        {
            // Bytes 0 to 7 of an inline text lie in the upper half of the head and the lower half of the tail.
            var first = (uint)(view->Head >> 32);
            var second = (uint)view->Tail;
            return ((ulong)BinaryPrimitives.ReverseEndianness(first) << 32)
                | BinaryPrimitives.ReverseEndianness(second);
        }

        return BinaryPrimitives.ReadUInt64BigEndian(new ReadOnlySpan<byte>(view->Address, 8));
    }
}
