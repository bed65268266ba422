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
        if (third < 0)
        {
            long parts = 1;
            for (var left = rest; left.IndexOf(delimiter) is >= 0 and var at; left = left[(at + delimiter.Length)..])
                parts++;
            third += parts + 1;
            if (third <= 0) return false;
        }

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
}
