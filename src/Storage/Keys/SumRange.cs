using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Keys;

/// <summary>Says which sums a SUM column can hold.</summary>
internal readonly unsafe record struct SumRange(string Column, bool IsFloat, Int128 Min, Int128 Max, double Largest)
{
    // Sums of doubles are not exact: near the limit the values themselves are added.
    private const double Margin = 0.999;

    internal static SumRange Of(ColumnDesc column)
    {
        var type = column.Type.ToSqlType();
        if (type.Kind == SqlTypeKind.Decimal)
        {
            Int128 limit = 1;
            for (var i = 0; i < type.Precision; i++) limit *= 10;
            return Whole(column, 1 - limit, limit - 1);
        }

        return type.ToArrow().Physical switch
        {
            PhysicalKind.Int8 => Whole(column, sbyte.MinValue, sbyte.MaxValue),
            PhysicalKind.Int16 => Whole(column, short.MinValue, short.MaxValue),
            PhysicalKind.Int32 => Whole(column, int.MinValue, int.MaxValue),
            PhysicalKind.Int64 => Whole(column, long.MinValue, long.MaxValue),
            PhysicalKind.Int128 => Whole(column, Int128.MinValue, Int128.MaxValue),
            PhysicalKind.Float32 => new SumRange(column.Name, true, 0, 0, float.MaxValue),
            _ => new SumRange(column.Name, true, 0, 0, double.MaxValue),
        };
    }

    /// <summary>Says that sums between two bounds surely fit.</summary>
    internal bool HasRoomFor(double low, double high)
        => high <= Margin * (IsFloat ? Largest : (double)Max) && low >= Margin * (IsFloat ? -Largest : (double)Min);

    internal bool Holds(Int128 sum) => sum >= Min && sum <= Max;

    /// <summary>Gives a value of a column of whole numbers or decimals.</summary>
    internal static Int128 Value(ColumnBuffer column, int row)
    {
        var values = column.Values;
        return column.Type.Physical switch
        {
            PhysicalKind.Int8 => ((sbyte*)values)[row],
            PhysicalKind.Int16 => ((short*)values)[row],
            PhysicalKind.Int32 => ((int*)values)[row],
            PhysicalKind.Int64 => ((long*)values)[row],
            _ => ((Int128*)values)[row],
        };
    }

    private static SumRange Whole(ColumnDesc column, Int128 min, Int128 max) => new(column.Name, false, min, max, 0);
}
