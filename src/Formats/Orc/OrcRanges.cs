using MatViewDb.Formats.Columnar;

namespace MatViewDb.Formats.Orc;

/// <summary>Finds out from the statistics of a stripe in which range the values of a column are.</summary>
internal static class OrcRanges
{
    internal static FileRange? Of(ReadOnlySpan<byte> stripe, int column, OrcKind kind, long rows)
    {
        var message = new OrcMessage(stripe);
        for (var at = 0; message.Next();)
        {
            if (message.Field == 1 && at++ == column) return Read(message.Bytes, kind, rows);
        }

        return null;
    }

    private static FileRange? Read(ReadOnlySpan<byte> bytes, OrcKind kind, long rows)
    {
        long? values = null;
        FileRange? found = null;
        var message = new OrcMessage(bytes);
        while (message.Next())
        {
            found = (message.Field, kind) switch
            {
                (2, OrcKind.Byte or OrcKind.Short or OrcKind.Int or OrcKind.Long) => Numbers(message.Bytes),
                (7, OrcKind.Date) => Numbers(message.Bytes),
                (4, OrcKind.String or OrcKind.Varchar) => Texts(message.Bytes),
                _ => found,
            };
            if (message.Field == 1) values = (long)Math.Min(message.Number, long.MaxValue);
        }

        if (values is not { } count || count > rows) return null;
        if (count == 0) return new FileRange(0, 0, rows, rows);
        return found is null ? null : found with { Nulls = rows - count, Rows = rows };
    }

    private static FileRange? Numbers(ReadOnlySpan<byte> bytes)
    {
        long? min = null;
        long? max = null;
        var message = new OrcMessage(bytes);
        while (message.Next())
        {
            if (message.Field == 1) min = message.Signed;
            if (message.Field == 2) max = message.Signed;
        }

        return min is { } low && max is { } high && low <= high ? new FileRange(low, high, 0, 0) : null;
    }

    // Long texts have a lower and an upper bound instead.
    private static FileRange? Texts(ReadOnlySpan<byte> bytes)
    {
        byte[]? min = null;
        byte[]? max = null;
        var message = new OrcMessage(bytes);
        while (message.Next())
        {
            if (message.Field is 1 or 4) min = message.Bytes.ToArray();
            if (message.Field is 2 or 5) max = message.Bytes.ToArray();
        }

        return min is not null && max is not null ? new FileRange(0, 0, 0, 0) { Texts = (min, max) } : null;
    }
}
