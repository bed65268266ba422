using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the first byte as a number; 0 for an empty text.</summary>
[SqlFunction("ascii", Example = "ascii('A') -> 65")]
public readonly struct AsciiCode : IUnaryFunction<Utf8, int>
{
    public static int Invoke(Utf8 value) => value.Length == 0 ? 0 : value.Bytes[0];
}

/// <summary>Gives the bytes of the first character as one number.</summary>
[SqlFunction("ord", Example = "ord('A') -> 65")]
public readonly struct Ordinal : IUnaryFunction<Utf8, long>
{
    public static long Invoke(Utf8 value)
    {
        var bytes = value.Bytes;
        if (bytes.Length == 0) return 0;
        long code = 0;
        foreach (var each in bytes[..Utf8Text.CharacterLength(bytes, 0)]) code = code * 256 + each;
        return code;
    }
}

/// <summary>Gives the character of a code; codes above 255 give several bytes.</summary>
[SqlFunction("chr", Example = "chr(65) -> A")]
public readonly struct CharOfCode : IUnaryTextFunction<long>
{
    public static bool Invoke(long value, TextSink output)
    {
        var code = (uint)value;
        for (var shift = 24; shift > 0; shift -= 8)
        {
            if (code >> shift != 0) output.Append((byte)(code >> shift));
        }

        output.Append((byte)code);
        return true;
    }
}
