using System.Buffers;
using MatViewDb.Catalog.Model;
using MatViewDb.Sql.FastInsert;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Writes constants of INSERT ... VALUES in the form of LOAD DATA's defaults: tabs, line feeds, backslashes, \N.</summary>
internal readonly struct DelimitedRows(IReadOnlyList<Column> targets, ArrayBufferWriter<byte> output) : IInsertSink
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create("\\\t\n\r\0"u8);

    public bool AppendNull(int column) => Append(column, "\\N"u8);

    public bool AppendBool(int column, bool value) => Append(column, value ? "1"u8 : "0"u8);

    // What the parser would round or read with an exponent is left to it.
    public bool AppendNumber(int column, ReadOnlySpan<byte> text, NumberShape shape)
    {
        var type = targets[column].Type;
        var plain = shape == NumberShape.Integer || type.IsFloating || type.IsNumeric && !type.IsInteger && shape == NumberShape.Decimal;
        return plain && type.IsNumeric && Append(column, text);
    }

    public bool AppendText(int column, ReadOnlySpan<byte> text)
    {
        var type = targets[column].Type;
        if (!type.IsText && !type.IsTemporal) return false;
        Start(column);
        while (text.IndexOfAny(s_special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                (byte)'\\' => "\\\\"u8,
                (byte)'\t' => "\\t"u8,
                (byte)'\n' => "\\n"u8,
                (byte)'\r' => "\\r"u8,
                _ => "\\0"u8,
            });
            text = text[(at + 1)..];
        }

        output.Write(text);
        return true;
    }

    public bool EndRow()
    {
        output.Write("\n"u8);
        return true;
    }

    private bool Append(int column, ReadOnlySpan<byte> text)
    {
        Start(column);
        output.Write(text);
        return true;
    }

    private void Start(int column)
    {
        if (column > 0) output.Write("\t"u8);
    }
}
