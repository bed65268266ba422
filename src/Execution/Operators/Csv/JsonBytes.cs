using System.Buffers;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Finds where JSON values begin and end, without looking at what they mean.</summary>
internal static class JsonBytes
{
    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}[]"u8);

    internal static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';

    /// <summary>Steps over blanks and commas, and over what closes an outer array.</summary>
    internal static int SkipBetween(ReadOnlySpan<byte> bytes, int at, bool inArray)
    {
        while (at < bytes.Length && (IsBlank(bytes[at]) || bytes[at] == ',' || inArray && bytes[at] == ']')) at++;
        return at;
    }

    /// <summary>Gives the place behind the value that begins here; -1 when it does not end in these bytes.</summary>
    internal static int ValueEnd(ReadOnlySpan<byte> bytes, int at)
    {
        if (bytes[at] == '"') return StringEnd(bytes, at + 1);
        if (bytes[at] is not ((byte)'{' or (byte)'[')) return WordEnd(bytes, at);
        var depth = 0;
        while (true)
        {
            var step = bytes[at..].IndexOfAny(s_structure);
            if (step < 0) return -1;
            at += step;
            switch (bytes[at])
            {
                case (byte)'"':
                    at = StringEnd(bytes, at + 1);
                    if (at < 0) return -1;
                    continue;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    if (--depth <= 0) return at + 1;
                    break;
            }

            at++;
        }
    }

    private static int StringEnd(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var step = bytes[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0) return -1;
            at += step;
            if (bytes[at] == '"') return at + 1;
            at += 2;
            if (at > bytes.Length) return -1;
        }
    }

    private static bool EndsWord(byte value) => value is (byte)',' or (byte)']' or (byte)'}' or (byte)'{' or (byte)'[';

    private static int WordEnd(ReadOnlySpan<byte> bytes, int at)
    {
        var start = at;
        while (at < bytes.Length && !IsBlank(bytes[at]) && !EndsWord(bytes[at])) at++;
        return at > start ? at : at + 1;
    }
}
