using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Fills a text at the start up to a length in characters, or cuts it to that; NULL beyond 64 MB.</summary>
[SqlFunction("lpad", Example = "lpad('7', 3, '0') -> 007")]
public readonly struct PadStart : ITernaryTextFunction<Utf8, long, Utf8>
{
    public static bool Invoke(Utf8 first, long second, Utf8 third, TextSink output)
    {
        var missing = second - Utf8Text.CountCharacters(first.Bytes);
        if (second < 0) return false;
        if (missing <= 0) output.Append(SubstringOf.Take(first.Bytes, 1, second));
        else if (third.Length > 0)
        {
            if (!PadOf.Fits(first.Bytes, third.Bytes, missing)) return false;
            PadOf.Fill(third.Bytes, missing, output);
            output.Append(first.Bytes);
        }

        return true;
    }
}

/// <summary>Fills a text at the end up to a length in characters, or cuts it to that; NULL beyond 64 MB.</summary>
[SqlFunction("rpad", Example = "rpad('ab', 5, 'xy') -> abxyx")]
public readonly struct PadEnd : ITernaryTextFunction<Utf8, long, Utf8>
{
    public static bool Invoke(Utf8 first, long second, Utf8 third, TextSink output)
    {
        var missing = second - Utf8Text.CountCharacters(first.Bytes);
        if (second < 0) return false;
        if (missing <= 0) output.Append(SubstringOf.Take(first.Bytes, 1, second));
        else if (third.Length > 0)
        {
            if (!PadOf.Fits(first.Bytes, third.Bytes, missing)) return false;
            output.Append(first.Bytes);
            PadOf.Fill(third.Bytes, missing, output);
        }

        return true;
    }
}

/// <summary>Writes a text again and again.</summary>
internal static class PadOf
{
    internal static bool Fits(ReadOnlySpan<byte> text, ReadOnlySpan<byte> pad, long characters)
        => text.Length + (Int128)characters * pad.Length / Utf8Text.CountCharacters(pad) <= TextSink.MaxTextBytes;

    internal static void Fill(ReadOnlySpan<byte> pad, long characters, TextSink output)
    {
        var each = Utf8Text.CountCharacters(pad);
        for (; characters >= each; characters -= each) output.Append(pad);
        output.Append(pad[..Utf8Text.OffsetOf(pad, characters)]);
    }
}
