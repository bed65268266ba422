using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Values;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Writes;

/// <summary>
/// Converts constants to the type of the column they are stored in; an unfit one is MySQL's strict-mode error.
/// </summary>
public static class StrictConstants
{
    public static LiteralExpression Convert(LiteralExpression value, Column column, int row)
    {
        var made = ToType(value, column, row);
        return column.UnsignedMax is { } most && IsOutside(made, most) ? throw WriteErrors.OutOfRange.With(column.Name, row) : made;
    }

    // Of numbers with a fraction the sign alone matters.
    private static bool IsOutside(LiteralExpression value, ulong most) => value.Value switch
    {
        double number => number < 0,
        long number => number < 0 || (value.Type.IsInteger && (ulong)number > most),
        Int128 number => number < 0 || (value.Type.IsInteger && number > most),
        _ => false,
    };

    private static LiteralExpression ToType(LiteralExpression value, Column column, int row)
    {
        var type = column.Type;
        if (value.IsNull)
        {
            return column.Nullable ? LiteralExpression.NullOf(type) : throw BindingErrors.NotNull.With(column.Name);
        }

        if (type.Kind == SqlTypeKind.Time && ConstantCast.TryCast(value, type, out _) is { } time)
            return ConstantCast.RoundTime(time with { Type = type }, type.Scale);
        if (value.Type == type) return value;
        if (value.Type.IsNested || type.IsNested) return NestedConstants.Cast(value, type, strict: true);
        if (ConstantCast.TryCast(Natural(value, type), type, out var exact) is { } cast)
        {
            if (type.IsText && !exact && IsCut((string)cast.Value!, value))
            {
                throw WriteErrors.TooLong.With(column.Name, row);
            }
            return cast;
        }

        if (type.Kind == SqlTypeKind.VarBinary && (value.Type.IsNumeric || value.Type.IsTemporal) && LiteralText.Of(value) is { } digits)
            return new LiteralExpression(digits, type);

        if (value.Value is string bytes && value.Type.Kind == SqlTypeKind.VarBinary && !type.IsNumeric)
        {
            return new LiteralExpression(bytes, type);
        }

        if (value.Type.IsText && type.Kind is SqlTypeKind.VarBinary)
        {
            return new LiteralExpression(System.Text.Encoding.Latin1.GetString(
                System.Text.Encoding.UTF8.GetBytes((string)value.Value!)), type);
        }

        if (type.Kind == SqlTypeKind.Json && value.Value is string json)
        {
            return JsonText.IsValid(System.Text.Encoding.UTF8.GetBytes(json))
                ? new LiteralExpression(json, type)
                : throw FunctionErrors.BadJson.With(json.Length > 64 ? json[..64] + "..." : json);
        }

        if (value.Type.IsText && !type.IsNumeric && !type.IsTemporal) return new LiteralExpression(value.Value, type);
        throw Unfit(value, column, row);
    }

    private static bool IsCut(string stored, LiteralExpression given)
        => LiteralText.Of(given) is { } text && stored.Length < text.TrimEnd(' ').Length;

    // Text with an exponent and doubles become numbers that the exact conversions understand.
    private static LiteralExpression Natural(LiteralExpression value, SqlType type)
    {
        if (value.Value is double number && type.IsText)
        {
            return LiteralBinder.Text(number.ToString("R", CultureInfo.InvariantCulture));
        }

        // The largest and smallest LARGEINT have more digits than decimals.
        if (value.Value is string digits && value.Type.IsText && type.Kind == SqlTypeKind.LargeInt
            && Int128.TryParse(digits.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return new LiteralExpression(whole, SqlType.LargeInt);
        }

        if (value.Value is string fraction && value.Type.IsText && type.IsInteger
            && ConstantCast.TryParseDecimal(fraction, out var unscaled, out var precision, out var scale) && scale > 0)
        {
            return new LiteralExpression(unscaled, SqlType.Decimal(Math.Max(precision, scale), scale));
        }

        if (value.Value is string text && value.Type.IsText && type.IsNumeric
            && !ConstantCast.TryParseDecimal(text, out _, out _, out _)
            && double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
                && double.IsFinite(parsed))
        {
            return new LiteralExpression(parsed, SqlType.Double);
        }

        return value;
    }

    private static MatViewException Unfit(LiteralExpression value, Column column, int row)
    {
        var text = LiteralText.Of(value);
        var type = column.Type;
        if (type.IsTemporal)
        {
            return WriteErrors.WrongTemporal.With(type.Kind.ToString().ToLowerInvariant(), text, column.Name, row);
        }

        var readable = value.Type.IsNumeric || value.Type.IsText
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (type.IsNumeric && readable) return WriteErrors.OutOfRange.With(column.Name, row);
        var kind = type.IsInteger ? "integer" : type.Kind.ToString().ToLowerInvariant();
        return WriteErrors.WrongValue.With(kind, text, column.Name, row);
    }
}
