using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Reads single values out of batches, for the few that the frontend itself looks at.</summary>
public static unsafe class BatchValues
{
    private static readonly Int128[] s_powers = Powers();

    /// <summary>Gives null, bool, long, Int128, double, decimal, string, byte[], DateTime or TimeSpan.</summary>
    public static object? Read(Column column, int row, SqlType type)
    {
        if (type.Kind == SqlTypeKind.Null || column.IsNull(row)) return null;
        if (type.IsNested)
        {
            using var text = NestedTexts.Of(column, column.Length, type);
            return Read(text, row, SqlType.String);
        }

        var values = column.Values;
        var at = column.IsConstant ? 0 : row;
        if (column.IsDictionary)
        {
            at = ((int*)values)[row];
            values = column.Dictionary!.Values; // A dictionary column has one.
        }

        return type.Kind switch
        {
            SqlTypeKind.Boolean => (((ulong*)values)[at >> 6] >> (at & 63) & 1) != 0,
            SqlTypeKind.TinyInt => (long)((sbyte*)values)[at],
            SqlTypeKind.SmallInt => (long)((short*)values)[at],
            SqlTypeKind.Int => (long)((int*)values)[at],
            SqlTypeKind.BigInt => ((long*)values)[at],
            SqlTypeKind.LargeInt => ((Int128*)values)[at],
            SqlTypeKind.Float => (double)((float*)values)[at],
            SqlTypeKind.Double => ((double*)values)[at],
            SqlTypeKind.Decimal when type.Precision <= SqlType.MaxDecimal64Precision
                => Decimal(((long*)values)[at], type.Scale),
            SqlTypeKind.Decimal => Decimal(((Int128*)values)[at], type.Scale),
            SqlTypeKind.Date => Moment(((int*)values)[at] * TimeSpan.TicksPerDay, "yyyy-MM-dd"),
            SqlTypeKind.DateTime => Moment(((long*)values)[at] * TimeSpan.TicksPerMicrosecond, "yyyy-MM-dd HH:mm:ss.ffffff"),
            SqlTypeKind.Time => TimeSpan.FromTicks(((long*)values)[at] * TimeSpan.TicksPerMicrosecond),
            SqlTypeKind.VarBinary or SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile
                => StringView.Bytes((StringView*)values + at).ToArray(),
            _ => Encoding.UTF8.GetString(StringView.Bytes((StringView*)values + at)),
        };
    }

    // .NET knows no year 0; such a moment stays a text. Year 0 is a leap year and starts on the same day as year 400.
    private static object Moment(long ticks, string format)
    {
        const int yearsOfCycle = 400;
        const long daysOfCycle = 146_097;
        var first = DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks;
        if (ticks >= first) return DateTime.UnixEpoch.AddTicks(ticks);
        var later = DateTime.UnixEpoch.AddTicks(ticks + daysOfCycle * TimeSpan.TicksPerDay);
        var text = later.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
        return (later.Year - yearsOfCycle).ToString("D4", System.Globalization.CultureInfo.InvariantCulture) + text[4..];
    }

    // .NET's decimal has 28 digits; a longer number stays a text, which binding reads exactly.
    private static object Decimal(Int128 unscaled, int scale)
    {
        var whole = unscaled / s_powers[scale];
        var part = Int128.Abs(unscaled % s_powers[scale]);
        var text = scale == 0
            ? whole.ToString()
            : $"{(unscaled < 0 && whole == 0 ? "-" : "")}{whole}.{part.ToString().PadLeft(scale, '0')}";
        return Int128.Abs(unscaled) < s_powers[28]
            ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : text;
    }

    private static Int128[] Powers()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
