using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives what stands before the n-th delimiter, or behind the n-th from the end when negative.</summary>
[SqlFunction("substring_index", Example = "substring_index('www.mysql.com', '.', 2) -> www.mysql")]
public readonly struct SubstringIndex : ITernaryTextFunction<Utf8, Utf8, long>
{
    public static bool Invoke(Utf8 first, Utf8 second, long third, TextSink output)
    {
        var text = first.Bytes;
        var delimiter = second.Bytes;
        if (third == 0 || delimiter.Length == 0) return true;
        if (third > 0)
        {
            var end = 0;
            for (; third > 0; third--)
            {
                var at = text[end..].IndexOf(delimiter);
                if (at < 0)
                {
                    end = text.Length + delimiter.Length;
                    break;
                }

                end += at + delimiter.Length;
            }

            output.Append(text[..(end - delimiter.Length)]);
            return true;
        }

        var start = text.Length + delimiter.Length;
        for (; third < 0; third++)
        {
            var at = text[..Math.Max(0, start - delimiter.Length)].LastIndexOf(delimiter);
            if (at < 0)
            {
                output.Append(text);
                return true;
            }

            start = at + delimiter.Length;
        }

        output.Append(text[start..]);
        return true;
    }
}
