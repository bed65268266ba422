using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the first characters.</summary>
[SqlFunction("left", Example = "left('matview', 3) -> mat")]
[SqlFunction("strleft", Example = "strleft('matview', 3) -> mat")]
public readonly struct Left : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        output.Append(SubstringOf.Take(first.Bytes, 1, second));
        return true;
    }
}

/// <summary>Gives the last characters.</summary>
[SqlFunction("right", Example = "right('matview', 4) -> view")]
[SqlFunction("strright", Example = "strright('matview', 4) -> view")]
public readonly struct Right : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        var text = first.Bytes;
        if (second <= 0) return true;
        var count = Utf8Text.CountCharacters(text);
        output.Append(second >= count ? text : text[Utf8Text.OffsetOf(text, count - second)..]);
        return true;
    }
}
