using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Scans;

/// <summary>Tests decoded integers against a range.</summary>
internal static unsafe class DecodedRange
{
    /// <summary>Clears the bits of the rows that are NULL or outside [min, max].</summary>
    internal static void Narrow(Column column, long min, long max, Span<ulong> bits)
    {
        var words = (column.Length + 63) >> 6;
        if (min > max || column.IsConstantNull)
        {
            bits[..words].Clear();
            return;
        }

        var count = column.IsConstant ? 1 : column.Length;
        var single = 1UL;
        fixed (ulong* all = bits)
        {
            var target = column.IsConstant ? &single : all;
            switch (column.Type.Physical)
            {
                case PhysicalKind.Int8:
                    Test((sbyte*)column.Values, count, min, max, target);
                    break;
                case PhysicalKind.Int16:
                    Test((short*)column.Values, count, min, max, target);
                    break;
                case PhysicalKind.Int32:
                    Test((int*)column.Values, count, min, max, target);
                    break;
                case PhysicalKind.Int128:
                    TestWide((Int128*)column.Values, count, min, max, target);
                    break;
                default:
                    Test((long*)column.Values, count, min, max, target);
                    break;
            }

            if (column.IsConstant && (single & 1) == 0) bits[..words].Clear();
            if (column.IsConstant || column.Validity is null) return;
            for (var i = 0; i < words; i++) all[i] &= column.Validity[i];
        }
    }

    // The ends of the range stand for "any": values may lie outside 64 bits.
    private static void TestWide(Int128* values, int count, long min, long max, ulong* bits)
    {
        Int128 from = min == long.MinValue ? Int128.MinValue : min, to = max == long.MaxValue ? Int128.MaxValue : max;
        for (var i = 0; i < count; i++)
        {
            if (values[i] < from || values[i] > to) bits[i >> 6] &= ~(1UL << (i & 63));
        }
    }

    // Buffers are padded, so that the last vector may read past the values.
    private static void Test<T>(T* values, int count, long min, long max, ulong* bits)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (lowest, highest) = (long.CreateChecked(T.MinValue), long.CreateChecked(T.MaxValue));
        if (max < lowest || min > highest)
        {
            new Span<ulong>(bits, (count + 63) >> 6).Clear();
            return;
        }

        var from = Vector512.Create(T.CreateSaturating(min));
        var to = Vector512.Create(T.CreateSaturating(max));
        for (var start = 0; start < count; start += 64)
        {
            ulong kept = 0;
            for (var j = 0; j < 64 && start + j < count; j += Vector512<T>.Count)
            {
                var value = Vector512.Load(values + start + j);
                var inside = Vector512.GreaterThanOrEqual(value, from) & Vector512.LessThanOrEqual(value, to);
                kept |= inside.ExtractMostSignificantBits() << j;
            }

            bits[start >> 6] &= kept;
        }
    }
}
