using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;

namespace MatViewDb.Execution.Operators.Sinks;

/// <summary>Finds values that a column declared UNSIGNED does not take, although its type would.</summary>
internal static unsafe class UnsignedRange
{
    /// <summary>Gives the first row, from one on, whose value is below zero or a whole number too large; -1 where there is none.</summary>
    internal static int Next(Column column, SqlType type, ulong most, int from, int rows)
    {
        var values = (column.Dictionary ?? column).Values;
        return type.Kind switch
        {
            SqlTypeKind.SmallInt => Next((short*)values, short.CreateSaturating(most), column, from, rows),
            SqlTypeKind.Int => Next((int*)values, int.CreateSaturating(most), column, from, rows),
            SqlTypeKind.BigInt => Next((long*)values, long.CreateSaturating(most), column, from, rows),
            SqlTypeKind.LargeInt => Next((Int128*)values, (Int128)most, column, from, rows),
            SqlTypeKind.Float => Next((float*)values, float.PositiveInfinity, column, from, rows),
            SqlTypeKind.Double => Next((double*)values, double.PositiveInfinity, column, from, rows),
            SqlTypeKind.Decimal when type.ToArrow().ByteWidth == sizeof(int) => Next((int*)values, int.MaxValue, column, from, rows),
            SqlTypeKind.Decimal when type.ToArrow().ByteWidth == sizeof(long) => Next((long*)values, long.MaxValue, column, from, rows),
            SqlTypeKind.Decimal => Next((Int128*)values, Int128.MaxValue, column, from, rows),
            _ => -1,
        };
    }

    private static int Next<T>(T* values, T most, Column column, int from, int rows)
        where T : unmanaged, INumber<T>
    {
        for (var row = from; row < rows; row++)
        {
            var value = values[column.IsConstant ? 0 : column.IsDictionary ? column.As<int>()[row] : row];
            if ((value < T.Zero || value > most) && !column.IsNull(row)) return row;
        }

        return -1;
    }
}
