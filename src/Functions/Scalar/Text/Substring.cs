using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the characters from a place on, counted from 1, or from the end when negative.</summary>
[SqlFunction("substring", Example = "substring('matview', 4) -> view")]
[SqlFunction("substr", Example = "substr('matview', -4) -> view")]
[SqlFunction("mid", Example = "mid('matview', 4) -> view")]
public readonly struct SubstringFrom : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        output.Append(SubstringOf.Take(first.Bytes, second, long.MaxValue));
        return true;
    }
}

/// <summary>Gives so many characters from a place on, counted from 1, or from the end when negative.</summary>
[SqlFunction("substring", Example = "substring('matview', 2, 3) -> atv")]
[SqlFunction("substr")]
[SqlFunction("mid")]
public readonly struct SubstringFromFor : ITernaryTextFunction<Utf8, long, long>
{
    public static bool Invoke(Utf8 first, long second, long third, TextSink output)
    {
        output.Append(SubstringOf.Take(first.Bytes, second, third));
        return true;
    }
}

/// <summary>Cuts texts by characters.</summary>
internal static class SubstringOf
{
    internal static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> text, long start, long count)
    {
        if (start == 0 || count <= 0) return default;
        if (start < 0)
        {
            start += Utf8Text.CountCharacters(text) + 1;
            if (start <= 0) return default;
        }

        var from = text[Utf8Text.OffsetOf(text, start - 1)..];
        return from[..Utf8Text.OffsetOf(from, count)];
    }
}
