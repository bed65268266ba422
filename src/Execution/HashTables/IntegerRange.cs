using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.Operators;

namespace MatViewDb.Execution.HashTables;

/// <summary>Holds the smallest and largest value of an integer column; empty until something is added.</summary>
public readonly unsafe record struct IntegerRange(long Min, long Max)
{
    private const long RangeAlwaysDense = 64 << 10;
    private const long RangeMax = 256L << 20;

    public static readonly IntegerRange Empty = new(long.MaxValue, long.MinValue);

    public bool IsEmpty => Min > Max;

    public static bool IsInteger(ArrowType type)
        => type.Physical is PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64;

    /// <summary>Says whether an array by value is small beside a hash table of so many rows.</summary>
    public bool IsDense(long rowCount)
    {
        if (IsEmpty) return false;
        var range = (ulong)(Max - Min);
        return range < RangeAlwaysDense || range < RangeMax && range / 8 < (ulong)rowCount;
    }

    public IntegerRange Join(IntegerRange other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    public static long Read(byte* at, PhysicalKind kind) => kind switch
    {
        PhysicalKind.Int8 => *(sbyte*)at,
        PhysicalKind.Int16 => *(short*)at,
        PhysicalKind.Int32 => *(int*)at,
        _ => *(long*)at,
    };

    /// <summary>Gives the range of the non-null values of an integer column.</summary>
    public static IntegerRange Of(Column column)
    {
        if (column.Length == 0 || column.IsConstantNull) return Empty;
        return column.Type.Physical switch
        {
            PhysicalKind.Int8 => Of<sbyte>(column),
            PhysicalKind.Int16 => Of<short>(column),
            PhysicalKind.Int32 => Of<int>(column),
            PhysicalKind.Int64 => Of<long>(column),
            _ => Empty,
        };
    }

    private static IntegerRange Of<T>(Column column) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (column.IsConstant) return new IntegerRange(Long(*(T*)column.Values), Long(*(T*)column.Values));
        // A dictionary's unused values only widen the range.
        if (column.IsDictionary) return column.Dictionary!.Length == 0 ? Empty : Of<T>(column.Dictionary);
        var min = T.MaxValue;
        var max = T.MinValue;
        var values = (T*)column.Values;
        if (column.Validity is not null)
        {
            for (var i = 0; i < column.Length; i++)
            {
                if (column.IsNull(i)) continue;
                if (values[i] < min) min = values[i];
                if (values[i] > max) max = values[i];
            }

            return min > max ? Empty : new IntegerRange(Long(min), Long(max));
        }

        var at = 0;
        if (column.Length >= Vector256<T>.Count)
        {
            var low = Vector256.Load(values);
            var high = low;
            for (; at + Vector256<T>.Count <= column.Length; at += Vector256<T>.Count)
            {
                var value = Vector256.Load(values + at);
                low = Vector256.Min(low, value);
                high = Vector256.Max(high, value);
            }

            for (var i = 0; i < Vector256<T>.Count; i++)
            {
                if (low[i] < min) min = low[i];
                if (high[i] > max) max = high[i];
            }
        }

        for (; at < column.Length; at++)
        {
            if (values[at] < min) min = values[at];
            if (values[at] > max) max = values[at];
        }

        return new IntegerRange(Long(min), Long(max));
    }

    private static long Long<T>(T value) where T : IBinaryInteger<T> => long.CreateTruncating(value);
}
