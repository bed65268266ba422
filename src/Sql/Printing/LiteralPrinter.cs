using System.Globalization;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes constants.</summary>
internal static class LiteralPrinter
{
    public static void Print(Literal literal, SqlOutput output)
    {
        if (output.Options.Normalize && literal is not NullLiteral)
        {
            output.Raw("?");
            return;
        }

        switch (literal)
        {
            case NullLiteral:
                output.Raw("NULL");
                break;
            case BoolLiteral truth:
                output.Raw(truth.Value ? "TRUE" : "FALSE");
                break;
            case IntegerLiteral integer:
                output.Raw(integer.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case DecimalLiteral number:
                output.Raw(number.Text);
                break;
            case DoubleLiteral number:
                output.Raw(Double(number.Value));
                break;
            case StringLiteral text:
                output.If(text.Charset is not null, "_" + text.Charset).FixedText(text.Value);
                break;
            case BinaryLiteral bytes:
                output.Raw("x'").Raw(bytes.HexDigits).Raw("'");
                break;
            case TemporalLiteral moment:
                output.Raw(moment.Kind.ToString().ToUpperInvariant()).Raw(" ").FixedText(moment.Text);
                break;
        }
    }

    // The exponent tells a double from a decimal.
    private static string Double(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? text : text + "E0";
    }
}
