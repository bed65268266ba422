using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Partitions;

/// <summary>Reads partition bounds from SQL literals and text, and prints them.</summary>
public static class PartitionValues
{
    public static readonly PartitionValue Null = new(null, null);

    private static readonly string[] s_dateFormats =
    [
        "yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy-M-d H:m:s", "yyyy-M-d H:m:s.FFFFFF", "yyyy-M-d'T'H:m:s",
        "yyyy-M-d H:m", "yyyyMMddHHmmss",
    ];

    /// <summary>Reads a literal as a value of a column; null when it does not fit the type.</summary>
    public static PartitionValue? Read(Expression literal, SqlType type) => literal switch
    {
        NullLiteral => Null,
        StringLiteral text => Parse(text.Value, type),
        TemporalLiteral temporal => Parse(temporal.Text, type),
        IntegerLiteral number when type.IsText => new PartitionValue(null, number.Value.ToString(CultureInfo.InvariantCulture)),
        IntegerLiteral number when type.IsInteger => Fit(number.Value, type),
        IntegerLiteral number => Parse(number.Value.ToString(CultureInfo.InvariantCulture), type),
        BoolLiteral flag when type.IsInteger => new PartitionValue(flag.Value ? 1 : 0, null),
        Unary { Operator: UnaryOperator.Minus, Operand: IntegerLiteral number } when type.IsInteger => Fit(-number.Value, type),
        Cast cast => Read(cast.Operand, type),
        FunctionCall { Name: "to_date" or "date" or "str_to_date", Arguments.Count: >= 1 } call => Read(call.Arguments[0], type),
        _ => null,
    };

    /// <summary>Reads text as a value of a column; null when it does not fit the type.</summary>
    public static PartitionValue? Parse(string text, SqlType type)
    {
        if (type.IsText) return new PartitionValue(null, text);
        if (type.IsInteger)
            return Int128.TryParse(text.Trim(), CultureInfo.InvariantCulture, out var number) ? Fit(number, type) : null;
        if (type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime)) return null;
        if (!DateTime.TryParseExact(text.Trim(), s_dateFormats, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
        {
            return null;
        }

        return FromMoment(moment, type);
    }

    /// <summary>Gives a moment as a value of a DATE or DATETIME column.</summary>
    public static PartitionValue FromMoment(DateTime moment, SqlType type)
        => new(type.Kind == SqlTypeKind.Date
            ? (moment - DateTime.UnixEpoch).Days
            : (moment - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond, null);

    /// <summary>Gives the moment that a DATE or DATETIME value stands for.</summary>
    public static DateTime ToMoment(PartitionValue value, SqlType type)
    {
        var number = (long)(value.Number ?? 0);
        return type.Kind == SqlTypeKind.Date
            ? DateTime.UnixEpoch.AddDays(number)
            : DateTime.UnixEpoch.AddTicks(number * TimeSpan.TicksPerMicrosecond);
    }

    /// <summary>Prints a value as SQL text without quotes.</summary>
    public static string Print(PartitionValue value, SqlType type)
    {
        if (value.IsNull) return "NULL";
        if (value.Text is not null) return value.Text;
        return type.Kind switch
        {
            SqlTypeKind.Date => ToMoment(value, type).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            SqlTypeKind.DateTime => ToMoment(value, type).ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
            _ => value.Number!.Value.ToString(CultureInfo.InvariantCulture), // Without text and not null: a number.
        };
    }

    /// <summary>Gives the least value above another; null where there is none.</summary>
    public static PartitionValue? Next(PartitionValue value, SqlType type)
    {
        if (value.Text is { } text) return new PartitionValue(null, text + '\0');
        if (value.Number is not { } number || number == Int128.MaxValue) return null;
        return type.IsInteger ? Fit(number + 1, type) : new PartitionValue(number + 1, null);
    }

    /// <summary>Compares bounds column by column; a missing value counts as the smallest.</summary>
    public static int Compare(IReadOnlyList<PartitionValue> left, IReadOnlyList<PartitionValue> right)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var order = (i < left.Count ? left[i] : Null).CompareTo(i < right.Count ? right[i] : Null);
            if (order != 0) return order;
        }

        return 0;
    }

    private static PartitionValue? Fit(Int128 number, SqlType type)
    {
        var bits = type.Kind switch
        {
            SqlTypeKind.Boolean => 1,
            SqlTypeKind.TinyInt => 8,
            SqlTypeKind.SmallInt => 16,
            SqlTypeKind.Int => 32,
            SqlTypeKind.BigInt => 64,
            _ => 128,
        };
        if (bits == 128) return new PartitionValue(number, null);
        var limit = bits == 1 ? (Int128)2 : Int128.One << (bits - 1);
        return number >= -limit && number < limit ? new PartitionValue(number, null) : null;
    }
}
