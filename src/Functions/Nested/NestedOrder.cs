using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Orders values inside nested values and nested values themselves: element by element, NULL before everything, a shorter
/// array before its continuation. Maps have no order.
/// </summary>
public static unsafe class NestedOrder
{
    public static int Compare(PackedType type, byte* left, int leftLength, byte* right, int rightLength)
    {
        switch (type.Sql.Kind)
        {
            case SqlTypeKind.Boolean:
                return left->CompareTo(*right);
            case SqlTypeKind.TinyInt:
                return (*(sbyte*)left).CompareTo(*(sbyte*)right);
            case SqlTypeKind.SmallInt:
                return Of<short>(left, right);
            case SqlTypeKind.Int or SqlTypeKind.Date:
                return Of<int>(left, right);
            case SqlTypeKind.BigInt or SqlTypeKind.DateTime or SqlTypeKind.Time:
                return Of<long>(left, right);
            case SqlTypeKind.LargeInt:
                return Of<Int128>(left, right);
            case SqlTypeKind.Float:
                return Of<float>(left, right);
            case SqlTypeKind.Double:
                return Of<double>(left, right);
            case SqlTypeKind.Decimal:
                return type.Width == sizeof(long) ? Of<long>(left, right) : Of<Int128>(left, right);
            case SqlTypeKind.Array:
                var width = type.Element.Width;
                return Compare(type.Element, new PackedArray(left, width), new PackedArray(right, width));
            case SqlTypeKind.Struct:
                return CompareStructs(type, left, right);
            default:
                return new ReadOnlySpan<byte>(left, leftLength).SequenceCompareTo(new ReadOnlySpan<byte>(right, rightLength));
        }
    }

    /// <summary>Compares two elements of arrays of the same type.</summary>
    public static int Compare(PackedType element, in PackedArray left, int leftIndex, in PackedArray right, int rightIndex)
    {
        var leftNull = left.IsNull(leftIndex);
        if (leftNull || right.IsNull(rightIndex)) return right.IsNull(rightIndex).CompareTo(leftNull);
        var leftBytes = left.Find(leftIndex, out var leftLength);
        var rightBytes = right.Find(rightIndex, out var rightLength);
        return Compare(element, leftBytes, leftLength, rightBytes, rightLength);
    }

    /// <summary>Says whether values of the type have an order that this knows: all but maps.</summary>
    public static bool IsOrdered(SqlType type)
        => !type.IsMap && (type.Parts is null || Array.TrueForAll(type.Parts.Items, part => IsOrdered(part.Type)));

    /// <summary>Says whether values are the same, NULLs inside too.</summary>
    public static bool Same(PackedType type, byte* left, int leftLength, byte* right, int rightLength)
        => IsOrdered(type.Sql)
            ? new ReadOnlySpan<byte>(left, leftLength).SequenceEqual(new ReadOnlySpan<byte>(right, rightLength))
            : SameMaps(type, left, leftLength, right, rightLength);

    /// <summary>Gives true, false, or null where a NULL inside leaves it open.</summary>
    public static bool? Equal(PackedType type, byte* left, int leftLength, byte* right, int rightLength)
    {
        switch (type.Sql.Kind)
        {
            case SqlTypeKind.Array:
                var width = type.Element.Width;
                return Equal(type.Element, new PackedArray(left, width), new PackedArray(right, width));
            case SqlTypeKind.Map:
                return EqualMaps(type, left, right);
            case SqlTypeKind.Struct:
                return EqualStructs(type, left, right);
            default:
                return Compare(type, left, leftLength, right, rightLength) == 0;
        }
    }

    private static int Compare(PackedType element, in PackedArray left, in PackedArray right)
    {
        var count = Math.Min(left.Count, right.Count);
        for (var i = 0; i < count; i++)
        {
            var order = Compare(element, left, i, right, i);
            if (order != 0) return order;
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int CompareStructs(PackedType type, byte* left, byte* right)
    {
        for (var i = 0; i < type.Parts.Length; i++)
        {
            var leftNull = PackedType.IsFieldNull(left, i);
            var rightNull = PackedType.IsFieldNull(right, i);
            if (leftNull && rightNull) continue;
            if (leftNull || rightNull) return rightNull.CompareTo(leftNull);
            var leftBytes = type.Field(left, i, out var leftLength);
            var rightBytes = type.Field(right, i, out var rightLength);
            var order = Compare(type.Parts[i], leftBytes, leftLength, rightBytes, rightLength);
            if (order != 0) return order;
        }

        return 0;
    }

    private static bool? Equal(PackedType element, in PackedArray left, in PackedArray right)
    {
        if (left.Count != right.Count) return false;
        var open = false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left.IsNull(i) || right.IsNull(i))
            {
                open = true;
                continue;
            }

            var leftBytes = left.Find(i, out var leftLength);
            var rightBytes = right.Find(i, out var rightLength);
            var equal = Equal(element, leftBytes, leftLength, rightBytes, rightLength);
            if (equal == false) return false;
            open |= equal is null;
        }

        return open ? null : true;
    }

    private static bool? EqualStructs(PackedType type, byte* left, byte* right)
    {
        var open = false;
        for (var i = 0; i < type.Parts.Length; i++)
        {
            if (PackedType.IsFieldNull(left, i) || PackedType.IsFieldNull(right, i))
            {
                open = true;
                continue;
            }

            var leftBytes = type.Field(left, i, out var leftLength);
            var rightBytes = type.Field(right, i, out var rightLength);
            var equal = Equal(type.Parts[i], leftBytes, leftLength, rightBytes, rightLength);
            if (equal == false) return false;
            open |= equal is null;
        }

        return open ? null : true;
    }

    private static bool? EqualMaps(PackedType type, byte* left, byte* right)
    {
        var leftKeys = type.Keys(left);
        var rightKeys = type.Keys(right);
        if (leftKeys.Count != rightKeys.Count) return false;
        var leftValues = type.Values(left);
        var rightValues = type.Values(right);
        var open = false;
        for (var i = 0; i < leftKeys.Count; i++)
        {
            var at = leftKeys.IsNull(i) ? rightKeys.IndexOfNull() : rightKeys.IndexOf(leftKeys.Bytes(i));
            if (at < 0) return false;
            if (leftValues.IsNull(i) || rightValues.IsNull(at))
            {
                open = true;
                continue;
            }

            var leftBytes = leftValues.Find(i, out var leftLength);
            var rightBytes = rightValues.Find(at, out var rightLength);
            var equal = Equal(type.Parts[1], leftBytes, leftLength, rightBytes, rightLength);
            if (equal == false) return false;
            open |= equal is null;
        }

        return open ? null : true;
    }

    // Pairs may stand in any order, so bytes of maps do not tell.
    private static bool SameMaps(PackedType type, byte* left, int leftLength, byte* right, int rightLength)
    {
        if (type.Sql.IsArray)
        {
            var (leftArray, rightArray) = (new PackedArray(left, type.Element.Width), new PackedArray(right, type.Element.Width));
            if (leftArray.Count != rightArray.Count) return false;
            for (var i = 0; i < leftArray.Count; i++)
            {
                if (!SameElements(type.Element, leftArray, i, rightArray, i)) return false;
            }

            return true;
        }

        if (type.Sql.IsStruct)
        {
            for (var i = 0; i < type.Parts.Length; i++)
            {
                if (PackedType.IsFieldNull(left, i) != PackedType.IsFieldNull(right, i)) return false;
                if (PackedType.IsFieldNull(left, i)) continue;
                var leftField = type.Field(left, i, out var leftBytes);
                var rightField = type.Field(right, i, out var rightBytes);
                if (!Same(type.Parts[i], leftField, leftBytes, rightField, rightBytes)) return false;
            }

            return true;
        }

        var (leftKeys, rightKeys) = (type.Keys(left), type.Keys(right));
        if (leftKeys.Count != rightKeys.Count) return false;
        for (var i = 0; i < leftKeys.Count; i++)
        {
            var at = leftKeys.IsNull(i) ? rightKeys.IndexOfNull() : rightKeys.IndexOf(leftKeys.Bytes(i));
            if (at < 0 || !SameElements(type.Parts[1], type.Values(left), i, type.Values(right), at)) return false;
        }

        return true;
    }

    private static bool SameElements(PackedType type, in PackedArray left, int leftIndex, in PackedArray right, int rightIndex)
    {
        if (left.IsNull(leftIndex) || right.IsNull(rightIndex)) return left.IsNull(leftIndex) && right.IsNull(rightIndex);
        var leftBytes = left.Find(leftIndex, out var leftLength);
        var rightBytes = right.Find(rightIndex, out var rightLength);
        return Same(type, leftBytes, leftLength, rightBytes, rightLength);
    }

    private static int Of<T>(byte* left, byte* right) where T : unmanaged, IComparable<T>
        => Unsafe.ReadUnaligned<T>(left).CompareTo(Unsafe.ReadUnaligned<T>(right));
}
