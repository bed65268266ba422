using System.Globalization;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes the bytes of a text as hexadecimal digits.</summary>
[SqlFunction("hex", Example = "hex('az') -> 617A")]
public readonly struct HexOfText : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var room = output.Reserve(value.Length * 2);
        Convert.TryToHexString(value.Bytes, room, out var written);
        output.Advance(written);
        return true;
    }
}

/// <summary>Writes a number in hexadecimal digits.</summary>
[SqlFunction("hex", Example = "hex(255) -> FF")]
public readonly struct HexOfNumber : IUnaryTextFunction<long>
{
    public static bool Invoke(long value, TextSink output)
    {
        var room = output.Reserve(16);
        value.TryFormat(room, out var written, "X", CultureInfo.InvariantCulture);
        output.Advance(written);
        return true;
    }
}

/// <summary>Writes a large number in hexadecimal digits; 16 of them where 64 bits hold it.</summary>
[SqlFunction("hex", Example = "hex(18446744073709551615) -> FFFFFFFFFFFFFFFF")]
public readonly struct HexOfLargeNumber : IUnaryTextFunction<Int128>
{
    public static bool Invoke(Int128 value, TextSink output)
    {
        var room = output.Reserve(32);
        int written;
        if (value < long.MinValue || value > ulong.MaxValue) value.TryFormat(room, out written, "X", CultureInfo.InvariantCulture);
        else ((ulong)value).TryFormat(room, out written, "X", CultureInfo.InvariantCulture);
        output.Advance(written);
        return true;
    }
}

/// <summary>Reads hexadecimal digits as bytes; NULL when there are others.</summary>
[SqlFunction("unhex", Example = "unhex('617A') -> az")]
public readonly struct Unhex : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var text = value.Bytes;
        if (text.Length % 2 != 0) return false;
        var room = output.Reserve(text.Length / 2);
        if (Convert.FromHexString(text, room, out _, out var written) != System.Buffers.OperationStatus.Done)
            return false;
        output.Advance(written);
        return true;
    }
}
