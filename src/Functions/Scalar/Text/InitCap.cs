using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes the first letter of each word large and the others small.</summary>
[SqlFunction("initcap", Example = "initcap('hello big WORLD') -> Hello Big World")]
public readonly struct InitCap : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var text = value.ToString().ToCharArray();
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = inWord ? char.ToLowerInvariant(text[i]) : char.ToUpperInvariant(text[i]);
            inWord = char.IsLetterOrDigit(text[i]);
        }

        output.Append(new string(text));
        return true;
    }
}
