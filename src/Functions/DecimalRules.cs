using MatViewDb.Core.Types;

namespace MatViewDb.Functions;

/// <summary>Derives precision and scale of decimal results.</summary>
public static class DecimalRules
{
    private const int Max = SqlType.MaxDecimalPrecision;

    /// <summary>Gives the decimal that holds every value of an integer or decimal type; null for other types.</summary>
    public static SqlType? AsDecimal(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Decimal => type,
        SqlTypeKind.Null or SqlTypeKind.Boolean => SqlType.Decimal(1, 0),
        SqlTypeKind.TinyInt => SqlType.Decimal(3, 0),
        SqlTypeKind.SmallInt => SqlType.Decimal(5, 0),
        SqlTypeKind.Int => SqlType.Decimal(10, 0),
        SqlTypeKind.BigInt => SqlType.Decimal(19, 0),
        SqlTypeKind.LargeInt => SqlType.Decimal(38, 0),
        _ => null,
    };

    public static SqlType Add(SqlType left, SqlType right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var whole = Math.Max(left.Precision - left.Scale, right.Precision - right.Scale);
        return SqlType.Decimal(Math.Min(Max, whole + scale + 1), scale);
    }

    /// <summary>Gives null when the scale exceeds what a decimal can have: the product is a DOUBLE then.</summary>
    public static SqlType? Multiply(SqlType left, SqlType right)
    {
        var scale = left.Scale + right.Scale;
        return scale > Max ? null : SqlType.Decimal(Math.Min(Max, left.Precision + right.Precision), scale);
    }

    public static SqlType Divide(SqlType left)
    {
        var scale = left.Scale switch
        {
            <= 6 => left.Scale + 4,
            <= 12 => 12,
            _ => left.Scale,
        };
        return SqlType.Decimal(Max, scale);
    }

    /// <summary>Gives the type that both fit in without loss; null when 38 digits do not suffice.</summary>
    public static SqlType? Union(SqlType left, SqlType right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var whole = Math.Max(left.Precision - left.Scale, right.Precision - right.Scale);
        return whole + scale > Max ? null : SqlType.Decimal(whole + scale, scale);
    }
}
