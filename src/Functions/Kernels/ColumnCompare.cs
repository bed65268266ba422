using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Compares rows of columns of one type, whatever their encodings.</summary>
public static unsafe class ColumnCompare
{
    /// <summary>
    /// Gives the order of two values: negative, 0 or positive; NULL equals NULL and comes before everything.
    /// </summary>
    public static int Compare(Column left, int leftRow, Column right, int rightRow)
    {
        var leftNull = left.IsNull(leftRow);
        var rightNull = right.IsNull(rightRow);
        if (leftNull || rightNull) return (leftNull ? 0 : 1) - (rightNull ? 0 : 1);
        var from = ValueRow(ref left, leftRow);
        var to = ValueRow(ref right, rightRow);
        return left.Type.Physical switch
        {
            PhysicalKind.Bit => Bitmaps.Get((ulong*)left.Values, from)
                .CompareTo(Bitmaps.Get((ulong*)right.Values, to)),
            PhysicalKind.Int8 => left.As<sbyte>()[from].CompareTo(right.As<sbyte>()[to]),
            PhysicalKind.Int16 => left.As<short>()[from].CompareTo(right.As<short>()[to]),
            PhysicalKind.Int32 => left.As<int>()[from].CompareTo(right.As<int>()[to]),
            PhysicalKind.Int64 => left.As<long>()[from].CompareTo(right.As<long>()[to]),
            PhysicalKind.Int128 => left.As<Int128>()[from].CompareTo(right.As<Int128>()[to]),
            PhysicalKind.Float32 => left.As<float>()[from].CompareTo(right.As<float>()[to]),
            PhysicalKind.Float64 => left.As<double>()[from].CompareTo(right.As<double>()[to]),
            _ => Compare(left.As<StringView>() + from, right.As<StringView>() + to),
        };
    }

    /// <summary>Gives the byte order of two texts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare(StringView* left, StringView* right)
    {
        // The four prefix bytes decide most pairs; missing bytes are zero and sort first, as shorter texts do.
        var leftPrefix = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((uint)(left->Head >> 32));
        var rightPrefix = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((uint)(right->Head >> 32));
        if (leftPrefix != rightPrefix) return leftPrefix < rightPrefix ? -1 : 1;
        return StringView.Bytes(left).SequenceCompareTo(StringView.Bytes(right));
    }

    /// <summary>Says whether two values are equal; two NULLs are equal only when asked so.</summary>
    public static bool Equal(Column left, int leftRow, Column right, int rightRow, bool nullsEqual)
    {
        var leftNull = left.IsNull(leftRow);
        var rightNull = right.IsNull(rightRow);
        if (leftNull || rightNull) return leftNull && rightNull && nullsEqual;
        if (left.Type.Physical != PhysicalKind.View) return Compare(left, leftRow, right, rightRow) == 0;
        var from = ValueRow(ref left, leftRow);
        var to = ValueRow(ref right, rightRow);
        return StringView.Equal(left.As<StringView>() + from, right.As<StringView>() + to);
    }

    /// <summary>
    /// Narrows pairs of rows to those with equal values, in place: pair i is (leftRows[i], rightRows[i]). Gives how
    /// many are left. Calling it per key column compares whole keys.
    /// </summary>
    public static int KeepEqual(
        Column left, Span<int> leftRows, Column right, Span<int> rightRows, int count, bool nullsEqual)
    {
        var nulls = left.MayHaveNulls || right.MayHaveNulls;
        if (nulls || !left.IsFlat || !right.IsFlat || left.Type.Physical == PhysicalKind.Bit)
        {
            return KeepEqualSlow(left, leftRows, right, rightRows, count, nullsEqual);
        }

        return left.Type.Physical switch
        {
            PhysicalKind.Int8 => KeepEqual<sbyte>(left, leftRows, right, rightRows, count),
            PhysicalKind.Int16 => KeepEqual<short>(left, leftRows, right, rightRows, count),
            PhysicalKind.Int32 => KeepEqual<int>(left, leftRows, right, rightRows, count),
            PhysicalKind.Int64 => KeepEqual<long>(left, leftRows, right, rightRows, count),
            PhysicalKind.Int128 => KeepEqual<Int128>(left, leftRows, right, rightRows, count),
            PhysicalKind.Float32 => KeepEqual<float>(left, leftRows, right, rightRows, count),
            PhysicalKind.Float64 => KeepEqual<double>(left, leftRows, right, rightRows, count),
            _ => KeepEqualText(left, leftRows, right, rightRows, count),
        };
    }

    private static int KeepEqual<T>(Column left, Span<int> leftRows, Column right, Span<int> rightRows, int count)
        where T : unmanaged, IEquatable<T>
    {
        var from = left.As<T>();
        var to = right.As<T>();
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var leftRow = leftRows[i];
            var rightRow = rightRows[i];
            leftRows[kept] = leftRow;
            rightRows[kept] = rightRow;
            kept += from[leftRow].Equals(to[rightRow]) ? 1 : 0;
        }

        return kept;
    }

    private static int KeepEqualText(Column left, Span<int> leftRows, Column right, Span<int> rightRows, int count)
    {
        var from = left.As<StringView>();
        var to = right.As<StringView>();
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var leftRow = leftRows[i];
            var rightRow = rightRows[i];
            leftRows[kept] = leftRow;
            rightRows[kept] = rightRow;
            kept += StringView.Equal(from + leftRow, to + rightRow) ? 1 : 0;
        }

        return kept;
    }

    private static int KeepEqualSlow(
        Column left, Span<int> leftRows, Column right, Span<int> rightRows, int count, bool nullsEqual)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var leftRow = leftRows[i];
            var rightRow = rightRows[i];
            leftRows[kept] = leftRow;
            rightRows[kept] = rightRow;
            kept += Equal(left, leftRow, right, rightRow, nullsEqual) ? 1 : 0;
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ValueRow(ref Column column, int row)
    {
        if (column.IsFlat) return row;
        if (column.IsConstant) return 0;
        var code = column.As<int>()[row];
        column = column.Dictionary!;
        return code;
    }
}
