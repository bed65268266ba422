using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Hides letters and digits: X for upper case, x for lower case, n for digits.</summary>
[SqlFunction("mask", Example = "mask('Abc-123') -> Xxx-nnn")]
public readonly struct Mask : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        MaskOf.Append(value.Bytes, output);
        return true;
    }
}

/// <summary>Hides the first n characters.</summary>
[SqlFunction("mask_first_n", Example = "mask_first_n('Abc-123', 2) -> Xxc-123")]
public readonly struct MaskFirst : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        var text = first.Bytes;
        var end = Utf8Text.OffsetOf(text, second);
        MaskOf.Append(text[..end], output);
        output.Append(text[end..]);
        return second >= 0;
    }
}

/// <summary>Hides the last n characters.</summary>
[SqlFunction("mask_last_n", Example = "mask_last_n('Abc-123', 2) -> Abc-1nn")]
public readonly struct MaskLast : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        var text = first.Bytes;
        var start = Utf8Text.OffsetOf(text, Math.Max(0, Utf8Text.CountCharacters(text) - second));
        output.Append(text[..start]);
        MaskOf.Append(text[start..], output);
        return second >= 0;
    }
}

/// <summary>Hides characters of ASCII.</summary>
internal static class MaskOf
{
    internal static void Append(ReadOnlySpan<byte> text, TextSink output)
    {
        foreach (var each in text)
        {
            output.Append(each switch
            {
                >= (byte)'A' and <= (byte)'Z' => (byte)'X',
                >= (byte)'a' and <= (byte)'z' => (byte)'x',
                >= (byte)'0' and <= (byte)'9' => (byte)'n',
                _ => each,
            });
        }
    }
}
