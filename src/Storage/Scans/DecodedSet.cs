using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Storage.Scans;

/// <summary>Tests decoded integers against a set.</summary>
internal static unsafe class DecodedSet
{
    /// <summary>Clears the bits of the rows that are NULL or not in the set.</summary>
    internal static void Narrow(Column column, in IntegerSet set, Span<ulong> bits)
    {
        var words = (column.Length + 63) >> 6;
        if (column.IsConstantNull)
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
                    Test((sbyte*)column.Values, count, set, target);
                    break;
                case PhysicalKind.Int16:
                    Test((short*)column.Values, count, set, target);
                    break;
                case PhysicalKind.Int32:
                    Test((int*)column.Values, count, set, target);
                    break;
                default:
                    Test((long*)column.Values, count, set, target);
                    break;
            }

            if (column.IsConstant && (single & 1) == 0) bits[..words].Clear();
            if (column.IsConstant || column.Validity is null) return;
            for (var i = 0; i < words; i++) all[i] &= column.Validity[i];
        }
    }

    private static void Test<T>(T* values, int count, in IntegerSet set, ulong* bits) where T : unmanaged, IBinaryInteger<T>
    {
        for (var start = 0; start < count; start += 64)
        {
            ref var word = ref bits[start >> 6];
            if (word == 0) continue;
            var rows = Math.Min(64, count - start);
            word = rows == 64 && set.HasNoneOf64(values + start) ? 0 : word & set.Among(values + start, rows);
        }
    }
}
