using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>
/// Gives the n-th part of a text split at a delimiter, counted from 1, or from the end when negative.
/// </summary>
[SqlFunction("split_part", Example = "split_part('a-b-c', '-', 2) -> b")]
public readonly struct SplitPart : ITernaryTextFunction<Utf8, Utf8, long>
{
    public static bool Invoke(Utf8 first, Utf8 second, long third, TextSink output)
    {
        var rest = first.Bytes;
        var delimiter = second.Bytes;
        if (third == 0 || delimiter.Length == 0) return false;
        if (third < 0) return FromEnd(rest, delimiter, third, output);
        for (; third > 1; third--)
        {
            var at = rest.IndexOf(delimiter);
            if (at < 0) return false;
            rest = rest[(at + delimiter.Length)..];
        }

        var end = rest.IndexOf(delimiter);
        output.Append(end < 0 ? rest : rest[..end]);
        return true;
    }

    // From the end delimiters are found from the end too: of "a##b###c" the second part from there is "b#".
    private static bool FromEnd(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> delimiter, long number, TextSink output)
    {
        for (; number < -1; number++)
        {
            var at = rest.LastIndexOf(delimiter);
            if (at < 0) return false;
            rest = rest[..at];
        }

        var start = rest.LastIndexOf(delimiter);
        output.Append(start < 0 ? rest : rest[(start + delimiter.Length)..]);
        return true;
    }
}
