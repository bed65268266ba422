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
            var exact = EncodeValues(flat, target);
            var rows = flat.Length;
            if (descending)
            {
                for (var i = 0; i < rows; i++) target[i] = ~target[i];
            }

            if (!flat.MayHaveNulls) return exact;

            // Halving makes room for NULL at either end; it merges neighbours, so equal numbers no longer mean equal
            // values unless the type has a spare bit.
            var spare = HasSpareBit(flat.Type.Physical);
            for (var i = 0; i < rows; i++)
            {
                var key = spare ? target[i] : target[i] >> 1;
                if (flat.IsNull(i)) key = nullsFirst ? 0 : ulong.MaxValue;
                else key = (key & (ulong.MaxValue >> 1)) + 1;
                target[i] = key;
            }

            return exact && spare;
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
        Encode(flat, descending, nullsFirst, keys, tracker);
        if (flat.MayHaveNulls) return;
        var spare = HasSpareBit(flat.Type.Physical);
        for (var i = 0; i < keys.Length; i++) keys[i] = ((spare ? keys[i] : keys[i] >> 1) & (ulong.MaxValue >> 1)) + 1;
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

    private static ulong OfDouble(double value)
    {
        if (value == 0) value = 0;
        if (double.IsNaN(value)) return 0;
        var bits = BitConverter.DoubleToUInt64Bits(value);
        return (bits >> 63) != 0 ? ~bits : bits | (1UL << 63);
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
