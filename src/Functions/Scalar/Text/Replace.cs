using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Replaces each occurrence of a text by another.</summary>
[SqlFunction("replace", Example = "replace('aXbX', 'X', '--') -> a--b--")]
public readonly struct Replace : ITernaryTextFunction<Utf8, Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, Utf8 third, TextSink output)
    {
        var rest = first.Bytes;
        var wanted = second.Bytes;
        while (wanted.Length > 0)
        {
            var at = rest.IndexOf(wanted);
            if (at < 0) break;
            output.Append(rest[..at]);
            output.Append(third.Bytes);
            rest = rest[(at + wanted.Length)..];
        }

        output.Append(rest);
        return true;
    }
}
