using System.Globalization;
using Antlr4.Runtime;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads constants.</summary>
internal static class LiteralReader
{
    public static Literal Read(LiteralContext tree, SourceText source)
    {
        var span = source.Span(tree);
        if (tree.@string() is { } text)
        {
            return ReadText(tree, text) with { Span = span };
        }

        var token = tree.Stop;
        return token.Type switch
        {
            MatViewLexer.NULL => new NullLiteral { Span = span },
            MatViewLexer.TRUE => new BoolLiteral(true) { Span = span },
            MatViewLexer.FALSE => new BoolLiteral(false) { Span = span },
            MatViewLexer.INTEGER_VALUE => ReadInteger(token.Text) with { Span = span },
            MatViewLexer.DECIMAL_VALUE => new DecimalLiteral(token.Text) { Span = span },
            MatViewLexer.DOUBLE_VALUE => ReadDouble(token.Text, tree, source) with { Span = span },
            MatViewLexer.HEX_VALUE => new BinaryLiteral(HexDigits(token)) { Span = span },
            _ => new BinaryLiteral(BitDigits(token)) { Span = span },
        };
    }

    /// <summary>Reads 0x.., x'..', b'..' or a text as the text of a separator.</summary>
    public static string Separator(SeparatorContext tree)
    {
        if (tree.@string() is { } text)
        {
            return NameReader.Text(text);
        }

        var digits = tree.HEX_VALUE() is { } hex ? HexDigits(hex.Symbol) : BitDigits(tree.BIT_VALUE().Symbol);
        return System.Text.Encoding.Latin1.GetString(Convert.FromHexString(digits));
    }

    /// <summary>Joins a minus sign and a number, so that the smallest integers have a literal.</summary>
    public static Literal? Negate(Expression operand) => operand switch
    {
        IntegerLiteral { Value: var value } when value >= 0 => new IntegerLiteral(-value),
        DecimalLiteral { Text: "170141183460469231731687303715884105728" } => new IntegerLiteral(Int128.MinValue),
        DecimalLiteral { Text: var text } when text[0] != '-' => new DecimalLiteral("-" + text),
        DoubleLiteral { Value: var value } when !double.IsNegative(value) => new DoubleLiteral(-value),
        _ => null,
    };

    private static Literal ReadText(LiteralContext tree, StringContext text)
    {
        var value = NameReader.Text(text);
        return tree.Start.Type switch
        {
            MatViewLexer.DATE => new TemporalLiteral(TemporalLiteralKind.Date, value),
            MatViewLexer.TIME => new TemporalLiteral(TemporalLiteralKind.Time, value),
            MatViewLexer.TIMESTAMP => new TemporalLiteral(TemporalLiteralKind.Timestamp, value),
            MatViewLexer.CHARSET_INTRODUCER => new StringLiteral(value, tree.Start.Text[1..].ToLowerInvariant()),
            _ => new StringLiteral(value),
        };
    }

    private static Literal ReadInteger(string digits) =>
        Int128.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new IntegerLiteral(value)
            : new DecimalLiteral(digits.TrimStart('0'));

    private static DoubleLiteral ReadDouble(string text, LiteralContext tree, SourceText source)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? new DoubleLiteral(value)
            : throw source.Wrong(tree, "this number is too large for a DOUBLE");
    }

    private static string HexDigits(IToken token)
    {
        var digits = token.Text[0] == '0' ? token.Text[2..] : token.Text[2..^1];
        return (digits.Length % 2 == 0 ? digits : "0" + digits).ToUpperInvariant();
    }

    private static string BitDigits(IToken token)
    {
        var bits = token.Text[0] == '0' ? token.Text[2..] : token.Text[2..^1];
        bits = bits.PadLeft((bits.Length + 7) / 8 * 8, '0');
        return string.Concat(Enumerable.Range(0, bits.Length / 8)
            .Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2).ToString("X2")));
    }
}
