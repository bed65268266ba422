using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Decides in which type two operands are calculated.</summary>
internal static class ArithmeticTypes
{
    /// <summary>
    /// Gives the number that an operand counts as: texts are DOUBLE, dates BIGINT; null when it is none.
    /// </summary>
    internal static SqlType? Number(SqlType type, SqlType other)
    {
        if (type.Kind == SqlTypeKind.Null)
            return other.Kind == SqlTypeKind.Null ? SqlType.BigInt : Number(other, other);
        if (type.Kind == SqlTypeKind.Boolean) return SqlType.TinyInt;
        if (type.IsNumeric) return type;
        if (type.IsText || type.Kind == SqlTypeKind.VarBinary) return SqlType.Double;
        return type.IsTemporal ? SqlType.BigInt : null;
    }

    /// <summary>Gives the integer in which operands of this type are calculated.</summary>
    internal static SqlType Bigger(SqlType integer)
        => integer.Kind == SqlTypeKind.LargeInt ? SqlType.LargeInt : SqlType.BigInt;

    internal static bool IsWide(SqlType type)
        => type.Kind == SqlTypeKind.LargeInt || (type.Kind == SqlTypeKind.Decimal
            && type.Precision > SqlType.MaxDecimal64Precision);

    /// <summary>Gives a decimal operand with the scale in which the result is calculated.</summary>
    internal static SqlType WithScale(SqlType type, int scale)
    {
        var number = DecimalRules.AsDecimal(type)!;
        if (number.Scale == scale) return number;
        var whole = number.Precision - number.Scale;
        return SqlType.Decimal(Math.Min(SqlType.MaxDecimalPrecision, whole + scale), scale);
    }
}
