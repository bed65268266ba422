using MatViewDb.Core.Types;

namespace MatViewDb.Functions;

/// <summary>
/// Decides which types convert to which without a CAST, and what values of two types convert to when they meet.
/// </summary>
public static class TypeCoercion
{
    /// <summary>Says that there is no conversion.</summary>
    public const int Impossible = int.MaxValue;

    /// <summary>
    /// Gives the type for CASE, UNION, coalesce; texts win over everything else. Null when there is none.
    /// </summary>
    public static SqlType? Common(SqlType left, SqlType right)
    {
        if (left.IsText && right.IsText) return WiderText(left, right);
        if (left.IsNested && right.IsNested) return Nested.NestedTypes.Common(left, right, Common);
        if (SimpleCommon(left, right) is { } simple) return simple;
        var text = left.IsText ? left : right.IsText ? right : null;
        var other = left.IsText ? right : left;
        if (text is not null && (other.IsNumeric || other.IsTemporal)) return SqlType.String;
        if (text is not null && other.Kind == SqlTypeKind.VarBinary) return SqlType.VarBinary;
        if (text is not null && other.Kind == SqlTypeKind.Json) return SqlType.String;
        if (left.Kind == SqlTypeKind.VarBinary && (right.IsNumeric || right.IsTemporal)) return left;
        if (right.Kind == SqlTypeKind.VarBinary && (left.IsNumeric || left.IsTemporal)) return right;
        if (left.IsTemporal && right.IsTemporal) return SqlType.String;
        if ((left.IsTemporal && right.IsNumeric) || (left.IsNumeric && right.IsTemporal)) return SqlType.String;
        return null;
    }

    /// <summary>
    /// Gives the type in which two values are compared: numbers and dates win over texts. Null when there is none.
    /// </summary>
    public static SqlType? Comparison(SqlType left, SqlType right)
    {
        if (left.IsText && right.IsText) return WiderText(left, right);
        if (left.IsNested && right.IsNested) return Nested.NestedTypes.Common(left, right, Comparison);
        if (SimpleCommon(left, right) is { } simple) return simple;
        var other = left.IsText ? right : left;
        if (left.IsText || right.IsText)
        {
            if (other.IsNumeric) return SqlType.Double;

            // A date column keeps its type, so that statistics stay usable; the binder turns a literal that carries a
            // time of day into a DATETIME before it asks.
            if (other.Kind == SqlTypeKind.Date) return SqlType.Date;
            if (other.Kind == SqlTypeKind.DateTime) return SqlType.DateTimeOf(6);
            if (other.Kind == SqlTypeKind.Time) return SqlType.Time;
            if (other.Kind == SqlTypeKind.VarBinary) return SqlType.VarBinary;
            if (other.Kind == SqlTypeKind.Json) return SqlType.String;
            return null;
        }

        if (left.IsTemporal && right.IsTemporal) return SqlType.DateTimeOf(6);
        if ((left.IsTemporal && right.IsNumeric) || (left.IsNumeric && right.IsTemporal)) return SqlType.Double;
        if (left.Kind == SqlTypeKind.VarBinary && right.IsNumeric || right.Kind == SqlTypeKind.VarBinary && left.IsNumeric)
            return SqlType.Double;
        return null;
    }

    /// <summary>
    /// Says how far a type is from another: 0 = equal, small = lossless, large = lossy; or Impossible.
    /// </summary>
    public static int Cost(SqlType from, SqlType to)
    {
        if (from.Kind == to.Kind && !from.IsNested) return 0;
        if (from.Kind == SqlTypeKind.Null) return 1;
        if (from.IsNested || to.IsNested) return from == to ? 0 : Nested.NestedTypes.Cost(from, to);
        if (from.IsText && to.IsText) return 0;
        if (from.IsInteger && to.IsInteger)
            return to.Kind > from.Kind ? to.Kind - from.Kind : 200 + (from.Kind - to.Kind);
        if (from.IsInteger) return FromInteger(to);
        if (from.Kind == SqlTypeKind.Float && to.Kind == SqlTypeKind.Double) return 1;
        if (from.Kind == SqlTypeKind.Decimal && to.IsFloating) return to.Kind == SqlTypeKind.Double ? 20 : 40;
        if (from.IsNumeric && to.IsNumeric) return from.Kind == SqlTypeKind.Double
            && to.Kind == SqlTypeKind.Float ? 30 : 220;
        if (from.IsNumeric) return to.IsText ? 120 : to.IsTemporal ? 260 : Impossible;
        if (from.IsText) return FromText(to);
        if (from.IsTemporal) return FromTemporal(from, to);
        if (from.Kind == SqlTypeKind.VarBinary) return to.IsText ? 60 : to.IsNumeric ? FromText(to) : Impossible;
        if (from.Kind == SqlTypeKind.Json) return to.IsText ? 10 : Impossible;
        return Impossible;
    }

    private static int FromInteger(SqlType to)
    {
        if (to.Kind == SqlTypeKind.Decimal) return 15;
        if (to.Kind == SqlTypeKind.Double) return 20;
        if (to.Kind == SqlTypeKind.Float) return 40;
        if (to.IsText) return 120;
        return to.IsTemporal ? 250 : Impossible;
    }

    private static int FromText(SqlType to) => to.Kind switch
    {
        SqlTypeKind.DateTime => 90,
        SqlTypeKind.Date => 95,
        SqlTypeKind.Double => 100,
        SqlTypeKind.BigInt => 110,
        SqlTypeKind.LargeInt or SqlTypeKind.Int => 111,
        SqlTypeKind.Time => 105,
        SqlTypeKind.VarBinary => 5,
        SqlTypeKind.Json => 70,
        _ => to.IsNumeric ? 115 : Impossible,
    };

    private static int FromTemporal(SqlType from, SqlType to)
    {
        if (from.Kind == SqlTypeKind.Date && to.Kind == SqlTypeKind.DateTime) return 2;
        if (to.IsTemporal) return 50;
        if (to.IsText) return 60;
        return to.IsNumeric ? to.Kind is SqlTypeKind.BigInt or SqlTypeKind.Double ? 150 : 155 : Impossible;
    }

    private static SqlType? SimpleCommon(SqlType left, SqlType right)
    {
        if (left == right) return left;
        if (left.Kind == SqlTypeKind.Null) return right;
        if (right.Kind == SqlTypeKind.Null) return left;
        if (left.IsNumeric && right.IsNumeric) return Numeric(left, right);
        if (left.Kind == SqlTypeKind.Time && right.Kind == SqlTypeKind.Time) return left.Scale >= right.Scale ? left : right;
        if (left.Kind == SqlTypeKind.DateTime && right.Kind == SqlTypeKind.DateTime)
            return left.Scale >= right.Scale ? left : right;
        if (left.Kind == SqlTypeKind.DateTime && right.Kind == SqlTypeKind.Date) return left;
        if (left.Kind == SqlTypeKind.Date && right.Kind == SqlTypeKind.DateTime) return right;
        return left.Kind == right.Kind ? left : null;
    }

    private static SqlType Numeric(SqlType left, SqlType right)
    {
        if (left.IsFloating || right.IsFloating)
        {
            if (left.Kind == SqlTypeKind.Float && right.Kind is SqlTypeKind.Boolean or SqlTypeKind.TinyInt
                or SqlTypeKind.SmallInt) return left;
            if (right.Kind == SqlTypeKind.Float && left.Kind is SqlTypeKind.Boolean or SqlTypeKind.TinyInt
                or SqlTypeKind.SmallInt) return right;
            return SqlType.Double;
        }

        if (left.Kind != SqlTypeKind.Decimal && right.Kind != SqlTypeKind.Decimal)
            return left.Kind >= right.Kind ? left : right;
        return DecimalRules.Union(DecimalRules.AsDecimal(left)!, DecimalRules.AsDecimal(right)!) ?? SqlType.Double;
    }

    private static SqlType WiderText(SqlType left, SqlType right)
    {
        if (left.Kind == SqlTypeKind.String || right.Kind == SqlTypeKind.String) return SqlType.String;
        if (left.Kind == right.Kind) return left.Length >= right.Length ? left : right;
        return SqlType.Varchar(Math.Max(left.Length, right.Length));
    }
}
