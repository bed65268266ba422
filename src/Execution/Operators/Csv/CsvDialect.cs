using System.Text;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Says how text is cut into lines and fields, as bytes.</summary>
internal sealed class CsvDialect
{
    internal CsvDialect(CsvSourceSpec spec)
    {
        FieldEnd = Encoding.UTF8.GetBytes(spec.FieldTerminator.Length == 0 ? "\t" : spec.FieldTerminator);
        LineEnd = Encoding.UTF8.GetBytes(spec.LineTerminator.Length == 0 ? "\n" : spec.LineTerminator);
        Enclosure = OneByte(spec.EnclosedBy, "ENCLOSED BY");
        Escape = OneByte(spec.EscapedBy, "ESCAPED BY");
        if (LineEnd.AsSpan().SequenceEqual("\r\n"u8)) LineEnd = [(byte)'\n'];
        // "|\n" after fields that end in "|" (TPC-H): the line ends at the line feed, the empty last field does not
        // count.
        if (LineEnd.Length == FieldEnd.Length + 1 && LineEnd.AsSpan().StartsWith(FieldEnd)) LineEnd = LineEnd[^1..];
        LineStart = Encoding.UTF8.GetBytes(spec.LinesStartingBy);
        StripsReturn = LineEnd.AsSpan().SequenceEqual("\n"u8);
    }

    internal byte[] FieldEnd { get; }
    internal byte[] LineEnd { get; }

    /// <summary>Lines begin behind these bytes; empty = at once.</summary>
    internal byte[] LineStart { get; }

    internal bool StartsLines => LineStart.Length > 0;

    /// <summary>Byte around fields, -1 = none.</summary>
    internal int Enclosure { get; }

    /// <summary>Byte before a byte that is taken as it is, -1 = none.</summary>
    internal int Escape { get; }

    /// <summary>True when a carriage return before the line feed belongs to the line end.</summary>
    internal bool StripsReturn { get; }

    /// <summary>True when lines can be cut by single bytes alone.</summary>
    internal bool IsSimple => FieldEnd.Length == 1 && LineEnd.Length == 1 && Enclosure < 0;

    private static int OneByte(string text, string clause)
    {
        if (text.Length == 0) return -1;
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length == 1 ? bytes[0] : throw CoreErrors.NotSupported.With($"{clause} with more than one byte");
    }
}
