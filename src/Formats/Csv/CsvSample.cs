using System.Text;

namespace MatViewDb.Formats.Csv;

/// <summary>Says how delimited text is cut, for a look at its first rows.</summary>
public sealed record CsvSampleFormat(
    string ColumnSeparator, string RowDelimiter, string Enclose, string Escape, long SkipLines, bool TrimSpace);

/// <summary>Cuts the first rows of delimited text into fields, to find out what its columns are.</summary>
public static class CsvSample
{
    private const int BytesMax = 1 << 20;

    /// <summary>Gives up to so many rows; a field that is \N or, with an enclosure, the bare word NULL is null.</summary>
    public static IReadOnlyList<IReadOnlyList<string?>> Read(Stream stream, CsvSampleFormat format, int rowsMax)
    {
        var (text, isWhole) = Head(stream);
        var rows = new List<IReadOnlyList<string?>>();
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        var skip = format.SkipLines;
        while (at < text.Length && rows.Count < rowsMax)
        {
            var row = ReadRow(text, ref at, format, out var ended);
            if (!ended && !isWhole) break;
            if (skip-- > 0 || row is [""]) continue;
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Gives the fields of one line, counted from 0.</summary>
    public static IReadOnlyList<string?> Line(Stream stream, CsvSampleFormat format, int line)
        => Read(stream, format with { SkipLines = line }, 1) is [var row] ? row : [];

    private static (string Text, bool IsWhole) Head(Stream stream)
    {
        var bytes = new byte[BytesMax];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return (Encoding.UTF8.GetString(bytes, 0, count), count < bytes.Length);
    }

    private static List<string?> ReadRow(string text, ref int at, CsvSampleFormat format, out bool ended)
    {
        var fields = new List<string?>();
        var delimiter = format.RowDelimiter;
        ended = false;
        while (true)
        {
            fields.Add(ReadField(text, ref at, format));
            if (at >= text.Length) break;
            if (string.CompareOrdinal(text, at, delimiter, 0, delimiter.Length) == 0)
            {
                at += delimiter.Length;
                ended = true;
                break;
            }

            at += format.ColumnSeparator.Length;
        }

        // A separator at the end of the line ends the last field.
        if (fields.Count > 1 && fields[^1] == "") fields.RemoveAt(fields.Count - 1);
        return fields;
    }

    private static string? ReadField(string text, ref int at, CsvSampleFormat format)
    {
        var field = new StringBuilder();
        var enclose = format.Enclose.Length > 0 ? format.Enclose[0] : '\0';
        var escape = format.Escape.Length > 0 ? format.Escape[0] : '\0';
        var isEnclosed = enclose != '\0' && at < text.Length && text[at] == enclose;
        if (isEnclosed)
        {
            for (at++; at < text.Length; at++)
            {
                if (text[at] == escape && escape != enclose && at + 1 < text.Length) at++;
                else if (text[at] == enclose && at + 1 < text.Length && text[at + 1] == enclose) at++;
                else if (text[at] == enclose) break;
                field.Append(text[at]);
            }

            at++;
        }

        while (at < text.Length && !IsAt(text, at, format.ColumnSeparator) && !IsAt(text, at, format.RowDelimiter))
        {
            if (text[at] == escape && escape != '\0' && at + 1 < text.Length && text[at + 1] != 'N') at++;
            field.Append(text[at++]);
        }

        var value = field.ToString();
        if (format.RowDelimiter == "\n" && IsAt(text, at, "\n")) value = value.TrimEnd('\r');
        if (format.TrimSpace) value = value.Trim(' ');
        if (!isEnclosed && (value == "\\N" || enclose != '\0' && value == "NULL")) return null;
        return value;
    }

    private static bool IsAt(string text, int at, string wanted) => string.CompareOrdinal(text, at, wanted, 0, wanted.Length) == 0;
}
