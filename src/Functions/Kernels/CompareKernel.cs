using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Compares columns of one vectorizable number type into a bitmap.</summary>
public sealed unsafe class CompareKernel<TComparison, T>() : NullPropagatingKernel(new ArrowType(ArrowTypeId.Bool))
    where TComparison : struct, IComparison
    where T : unmanaged
{
    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var values = Bitmaps.Allocate(context.Tracker, rowCount);
        var bits = (ulong*)values.Pointer;
        var left = arguments[0].As<T>();
        var right = arguments[1].As<T>();
        if (arguments[1].IsConstant && !arguments[0].IsConstant) WithConstant(left, *right, bits, rowCount);
        else WithColumn(left, arguments[0].IsConstant, right, arguments[1].IsConstant, bits, rowCount);
        return Column.Flat(ResultType, rowCount, values, validity);
    }

    private static void WithConstant(T* left, T constant, ulong* bits, int rowCount)
    {
        var right = Vector512.Create(constant);
        for (var word = 0; word < Bitmaps.Words(rowCount); word++)
        {
            var at = left + (word << 6);
            ulong mask = 0;
            var end = Math.Min(64, rowCount - (word << 6));
            for (var j = 0; j < end; j += Vector512<T>.Count)
                mask |= TComparison.Apply(Vector512.Load(at + j), right).ExtractMostSignificantBits() << j;
            bits[word] = mask;
        }
    }

    private static void WithColumn(T* left, bool leftFixed, T* right, bool rightFixed, ulong* bits, int rowCount)
    {
        var leftVector = Vector512.Create(*left);
        var rightVector = Vector512.Create(*right);
        for (var word = 0; word < Bitmaps.Words(rowCount); word++)
        {
            var start = word << 6;
            ulong mask = 0;
            var end = Math.Min(64, rowCount - start);
            for (var j = 0; j < end; j += Vector512<T>.Count)
            {
                if (!leftFixed) leftVector = Vector512.Load(left + start + j);
                if (!rightFixed) rightVector = Vector512.Load(right + start + j);
                mask |= TComparison.Apply(leftVector, rightVector).ExtractMostSignificantBits() << j;
            }

            bits[word] = mask;
        }
    }
}

/// <summary>Compares columns of texts, 128-bit numbers or booleans into a bitmap.</summary>
public sealed unsafe class OrderedCompareKernel<TComparison, T>(
    ) : NullPropagatingKernel(new ArrowType(ArrowTypeId.Bool))
    where TComparison : struct, IComparison
    where T : unmanaged
{
    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var values = Bitmaps.Allocate(context.Tracker, rowCount);
        var bits = (ulong*)values.Pointer;
        var left = new Reader<T>(arguments[0]);
        var right = new Reader<T>(arguments[1]);
        var text = typeof(T) == typeof(StringView);
        var leftViews = (StringView*)arguments[0].Values;
        var rightViews = (StringView*)arguments[1].Values;
        var leftMask = arguments[0].IsConstant ? 0 : -1;
        var rightMask = arguments[1].IsConstant ? 0 : -1;
        var valid = validity is null ? null : (ulong*)validity.Pointer;
        if (text && TComparison.IsEquality && rightMask == 0 && leftMask != 0 && rightViews->IsInline)
        {
            EqualToShort(leftViews, *rightViews, bits, rowCount);
            for (var word = 0; word < Bitmaps.Words(rowCount); word++)
            {
                if (!TComparison.Holds(0)) bits[word] = ~bits[word];
                if (valid is not null) bits[word] &= valid[word];
            }

            if ((rowCount & 63) != 0) bits[Bitmaps.Words(rowCount) - 1] &= (1UL << (rowCount & 63)) - 1;
            return Column.Flat(ResultType, rowCount, values, validity);
        }

        for (var word = 0; word < Bitmaps.Words(rowCount); word++)
        {
            var start = word << 6;
            var end = Math.Min(64, rowCount - start);
            ulong mask = 0;
            for (var j = 0; j < end; j++)
            {
                var row = start + j;
                bool holds;
                if (!text) holds = Holds(left[row], right[row]);
                else if (valid is not null && !Bitmaps.Get(valid, row)) holds = false;
                else holds = Holds(leftViews + (row & leftMask), rightViews + (row & rightMask));
                mask |= (holds ? 1UL : 0) << j;
            }

            bits[word] = mask;
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }

    /// <summary>Compares views with one that holds its whole text: 16 bytes, of which both halves must be equal.</summary>
    private static void EqualToShort(StringView* left, StringView right, ulong* bits, int rowCount)
    {
        var wanted = Vector512.Create(Vector256.Create(Vector128.Create(right.Head, right.Tail), Vector128.Create(right.Head, right.Tail)),
            Vector256.Create(Vector128.Create(right.Head, right.Tail), Vector128.Create(right.Head, right.Tail)));
        for (var word = 0; word < Bitmaps.Words(rowCount); word++)
        {
            var views = (ulong*)(left + (word << 6));
            var end = Math.Min(64, rowCount - (word << 6));
            ulong mask = 0;
            var row = 0;
            for (; row + 4 <= end; row += 4, views += 8)
            {
                var halves = Vector512.Equals(Vector512.Load(views), wanted).ExtractMostSignificantBits();
                var both = halves & (halves >> 1);
                mask |= ((both & 1) | (both >> 1 & 2) | (both >> 2 & 4) | (both >> 3 & 8)) << row;
            }

            for (; row < end; row++, views += 2) mask |= (views[0] == right.Head && views[1] == right.Tail ? 1UL : 0) << row;
            bits[word] = mask;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Holds(StringView* left, StringView* right)
    {
        if (TComparison.IsEquality) return TComparison.Holds(StringView.Equal(left, right) ? 0 : 1);
        return TComparison.Holds(ColumnCompare.Compare(left, right));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Holds(T left, T right)
    {
        if (typeof(T) == typeof(bool))
            return TComparison.Holds((Unsafe.BitCast<T, bool>(left) ? 1 : 0) - (Unsafe.BitCast<T, bool>(right)
                ? 1 : 0));
        return typeof(T) == typeof(Int128)
            && TComparison.Holds(Order(Unsafe.BitCast<T, Int128>(left), Unsafe.BitCast<T, Int128>(right)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Order(Int128 left, Int128 right)
    {
        var leftHigh = (long)(left >> 64);
        var rightHigh = (long)(right >> 64);
        if (leftHigh != rightHigh) return leftHigh < rightHigh ? -1 : 1;
        return ((ulong)left).CompareTo((ulong)right);
    }
}
