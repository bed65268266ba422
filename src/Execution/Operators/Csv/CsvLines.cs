namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Finds line ends.</summary>
internal static class CsvLines
{
    /// <summary>Gives the length up to and with the last line end, 0 when there is none.</summary>
    internal static int LastLineEnd(ReadOnlySpan<byte> bytes, CsvDialect dialect)
    {
        if (dialect.Enclosure >= 0)
        {
            var last = 0;
            for (var at = 0; at < bytes.Length;)
            {
                var length = FirstLineEnd(bytes[at..], dialect, out var complete);
                if (!complete) break;
                last = at += length;
            }

            return last;
        }

        var end = bytes.Length;
        while (true)
        {
            var at = bytes[..end].LastIndexOf(dialect.LineEnd);
            if (at < 0) return 0;
            if (!IsEscaped(bytes, at, dialect.Escape)) return at + dialect.LineEnd.Length;
            end = at;
        }
    }

    internal static int FirstLineEnd(ReadOnlySpan<byte> bytes, CsvDialect dialect)
        => FirstLineEnd(bytes, dialect, out _);

    /// <summary>Counts physical lines, for messages.</summary>
    internal static long Count(ReadOnlySpan<byte> bytes, CsvDialect dialect)
        => dialect.LineEnd.Length == 1 ? bytes.Count(dialect.LineEnd[0]) : bytes.Count(dialect.LineEnd);

    private static int FirstLineEnd(ReadOnlySpan<byte> bytes, CsvDialect dialect, out bool complete)
    {
        complete = true;
        if (dialect.Enclosure < 0)
        {
            for (var from = 0; ;)
            {
                var at = bytes[from..].IndexOf(dialect.LineEnd);
                if (at < 0) break;
                at += from;
                if (!IsEscaped(bytes, at, dialect.Escape)) return at + dialect.LineEnd.Length;
                from = at + 1;
            }

            complete = false;
            return bytes.Length;
        }

        var atFieldStart = true;
        var i = 0;
        while (i < bytes.Length)
        {
            if (atFieldStart && bytes[i] == dialect.Enclosure)
            {
                i = EnclosureEnd(bytes, i + 1, dialect);
                atFieldStart = false;
                continue;
            }

            if (bytes[i] == dialect.Escape)
            {
                i += 2;
                atFieldStart = false;
                continue;
            }

            if (bytes[i..].StartsWith(dialect.LineEnd)) return i + dialect.LineEnd.Length;
            atFieldStart = bytes[i..].StartsWith(dialect.FieldEnd);
            i += atFieldStart ? dialect.FieldEnd.Length : 1;
        }

        complete = false;
        return bytes.Length;
    }

    /// <summary>
    /// Gives the place behind the byte that closes an enclosed field; a doubled enclosure stands for itself.
    /// </summary>
    internal static int EnclosureEnd(ReadOnlySpan<byte> bytes, int at, CsvDialect dialect)
    {
        while (at < bytes.Length)
        {
            if (bytes[at] == dialect.Escape && dialect.Escape != dialect.Enclosure) at += 2;
            else if (bytes[at] != dialect.Enclosure) at++;
            else if (at + 1 < bytes.Length && bytes[at + 1] == dialect.Enclosure) at += 2;
            else return at + 1;
        }

        return bytes.Length + 1;
    }

    private static bool IsEscaped(ReadOnlySpan<byte> bytes, int at, int escape)
    {
        if (escape < 0) return false;
        var count = 0;
        while (count < at && bytes[at - 1 - count] == escape) count++;
        return (count & 1) != 0;
    }
}
