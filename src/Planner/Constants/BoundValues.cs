using System.Globalization;
using System.Numerics;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Constants;

/// <summary>Turns .NET values that come from outside (parameters, variables, system rows) into constants.</summary>
public static class BoundValues
{
    public static LiteralExpression ToLiteral(this BoundValue bound) => ToLiteral(bound.Value, bound.Type);

    public static LiteralExpression ToLiteral(object? value, SqlType type)
    {
        if (value is null) return LiteralExpression.NullOf(type);
        var natural = Natural(value);
        if (natural.Type == type || type.Kind == SqlTypeKind.Null) return natural;
        if (natural.Type.IsText && type.IsText) return new LiteralExpression(natural.Value, type);
        if (natural.Value is Int128 && natural.Type.IsInteger && type.IsTemporal)
        {
            return new LiteralExpression(natural.Value, type);
        }
        if (natural.Type.IsText && type.Kind == SqlTypeKind.Json)
        {
            return new LiteralExpression(natural.Value, type);
        }

        if (type.IsText && LiteralText.Of(natural) is { } written) return new LiteralExpression(written, type);
        return ConstantCast.TryCast(natural, type, out _) ?? natural;
    }

    private static LiteralExpression Natural(object value) => value switch
    {
        bool flag => LiteralExpression.Of(flag),
        sbyte or byte or short or ushort or int or uint or long
            => new LiteralExpression((Int128)Convert.ToInt64(value, CultureInfo.InvariantCulture), SqlType.BigInt),
        ulong number => new LiteralExpression((Int128)number, SqlType.LargeInt),
        Int128 number => new LiteralExpression(number, SqlType.LargeInt),
        BigInteger number => new LiteralExpression((Int128)number, SqlType.LargeInt),
        float number => new LiteralExpression((double)number, SqlType.Double),
        double number => new LiteralExpression(number, SqlType.Double),
        decimal number => OfDecimal(number),
        string text => new LiteralExpression(text, SqlType.Varchar(Math.Max(text.Length, 1))),
        byte[] bytes => new LiteralExpression(Encoding.Latin1.GetString(bytes), SqlType.VarBinary),
        DateOnly date => TemporalText.Date(date.DayNumber - LiteralText.EpochDay),
        DateTime time
            => TemporalText.DateTimeOf((time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond, 6),
        TimeSpan time => new LiteralExpression((Int128)(time.Ticks / TimeSpan.TicksPerMicrosecond), SqlType.Time),
        _ => new LiteralExpression(value.ToString(), SqlType.String),
    };

    private static LiteralExpression OfDecimal(decimal number)
        => ConstantCast.TryParseDecimal(
            number.ToString(CultureInfo.InvariantCulture), out var unscaled, out var precision, out var scale)
            ? new LiteralExpression(unscaled, SqlType.Decimal(precision, scale))
            : new LiteralExpression((double)number, SqlType.Double);

    /// <summary>Gives what a user variable keeps of a constant: integers, floating point and texts as they are, else its text.</summary>
    public static BoundValue OfVariable(LiteralExpression value)
        => value.Type.IsInteger || value.Type.IsText || value.Type.IsFloating || value.IsNull
            ? new BoundValue(value.Value, value.Type)
            : new BoundValue(LiteralText.Of(value), SqlType.String);
}
