using System.Text;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Turns literals of the text into typed constants.</summary>
public static class LiteralBinder
{
    public static LiteralExpression Bind(Literal literal) => literal switch
    {
        NullLiteral => LiteralExpression.Null,
        BoolLiteral value => LiteralExpression.Of(value.Value),
        IntegerLiteral value => Integer(value.Value),
        DecimalLiteral value => Decimal(value.Text),
        DoubleLiteral value => new LiteralExpression(value.Value, SqlType.Double),
        StringLiteral value => Text(value.Value),
        BinaryLiteral value => new LiteralExpression(Encoding.Latin1.GetString(value.ToBytes()), SqlType.VarBinary),
        TemporalLiteral value => Temporal(value),
        _ => throw CoreErrors.NotSupported.With($"literal {literal.GetType().Name}"),
    };

    /// <summary>Gives an integer constant of the smallest type that holds it.</summary>
    public static LiteralExpression Integer(Int128 value)
    {
        foreach (var type in (ReadOnlySpan<SqlType>)[SqlType.TinyInt, SqlType.SmallInt, SqlType.Int, SqlType.BigInt])
        {
            if (ConstantCast.Fits(value, type)) return new LiteralExpression(value, type);
        }

        return new LiteralExpression(value, SqlType.LargeInt);
    }

    public static LiteralExpression Text(string text)
        => new(text, SqlType.Varchar(Math.Clamp(text.Length, 1, SqlType.MaxVarcharLength)));

    public static LiteralExpression TextOrNull(string? text) => text is null ? LiteralExpression.NullOf(SqlType.String) : Text(text);

    private static LiteralExpression Decimal(string text)
        => ConstantCast.TryParseDecimal(text, out var unscaled, out var precision, out var scale)
            ? new LiteralExpression(unscaled, SqlType.Decimal(precision, scale))
            : new LiteralExpression(
                double.Parse(text, System.Globalization.CultureInfo.InvariantCulture), SqlType.Double);

    private static LiteralExpression Temporal(TemporalLiteral literal)
    {
        switch (literal.Kind)
        {
            case TemporalLiteralKind.Date when TemporalText.TryParseDate(literal.Text, out var days):
                return TemporalText.Date(days);
            case TemporalLiteralKind.Timestamp when TemporalText.TryParseDateTime(
                literal.Text, out var micros, out var digits):
                return TemporalText.DateTimeOf(micros, digits);
            case TemporalLiteralKind.Time when TemporalText.TryParseTime(literal.Text, out var time):
                var point = literal.Text.LastIndexOf('.');
                return new LiteralExpression((Int128)time, SqlType.TimeOf(point < 0 ? 0 : Math.Min(6, literal.Text.Length - point - 1)));
            default:
                var kind = literal.Kind == TemporalLiteralKind.Timestamp
                    ? "DATETIME"
                    : literal.Kind.ToString().ToUpperInvariant();
                throw BindingErrors.WrongTemporal.With(kind, literal.Text);
        }
    }
}
