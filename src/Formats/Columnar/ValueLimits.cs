using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Formats.Columnar;

/// <summary>Checks what a file can hold and we do not: dates beyond four digits of a year, decimals with more digits than told.</summary>
internal static unsafe class ValueLimits
{
    /// <summary>The days of 0000-01-01 and 9999-12-31.</summary>
    internal const long DayMin = -719_528;
    internal const long DayMax = 2_932_896;

    private const long MicrosPerDay = 86_400_000_000;
    private const long TimeMax = (838 * 3600L + 59 * 60 + 59) * 1_000_000;

    /// <summary>Gives the column, or ends with what is wrong in it; values of NULL rows are 0.</summary>
    internal static Column Checked(Column column, string name)
    {
        var found = column.Type.Id switch
        {
            ArrowTypeId.Date32 => Outside(column.As<int>(), column.Length, (int)DayMin, (int)DayMax),
            ArrowTypeId.TimestampMicros
                => Outside(column.As<long>(), column.Length, DayMin * MicrosPerDay, (DayMax + 1) * MicrosPerDay - 1),
            ArrowTypeId.Time64Micros => Outside(column.As<long>(), column.Length, -TimeMax, TimeMax),
            ArrowTypeId.Decimal64 when Most(column) is var most => Outside(column.As<long>(), column.Length, (long)-most, (long)most),
            ArrowTypeId.Decimal128 when Most(column) is var most => Outside(column.As<Int128>(), column.Length, -most, most),
            _ => false,
        };
        if (!found) return column;
        column.Dispose();
        var what = column.Type.Id switch
        {
            ArrowTypeId.Date32 => "date",
            ArrowTypeId.TimestampMicros => "moment",
            ArrowTypeId.Time64Micros => "time",
            _ => "decimal",
        };
        throw new InvalidDataException($"column {name} holds a {what} that is out of range");
    }

    private static Int128 Most(Column column)
    {
        Int128 most = 1;
        for (var i = 0; i < column.Type.Precision; i++) most *= 10;
        return most - 1;
    }

    private static bool Outside<T>(T* values, int count, T least, T most)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        for (var i = 0; i < count; i++)
        {
            if (values[i] < least || values[i] > most) return true;
        }

        return false;
    }
}
