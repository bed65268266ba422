using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Writes a number in binary digits.</summary>
[SqlFunction("bin", Example = "bin(12) -> 1100")]
public readonly struct Bin : IUnaryTextFunction<long>
{
    public static bool Invoke(long value, TextSink output)
    {
        BasesOf.Append((ulong)value, 2, output);
        return true;
    }
}

/// <summary>Converts digits from one base to another, 2 to 36; a negative target base keeps the sign.</summary>
[SqlFunction("conv", Example = "conv('a', 16, 2) -> 1010")]
public readonly struct Conv : ITernaryTextFunction<Utf8, long, long>
{
    public static bool Invoke(Utf8 first, long second, long third, TextSink output)
    {
        if (second is < -36 or > 36 || third is < -36 or > 36) return false;
        var from = Math.Abs(second);
        var to = Math.Abs(third);
        if (from is < 2 or > 36 || to is < 2 or > 36) return false;
        var text = NumberText.TrimBlanks(first.Bytes);
        if (text.Length == 0) return false;
        var negative = text[0] == '-';
        if (negative) text = text[1..];
        UInt128 number = 0;
        foreach (var c in text)
        {
            var digit = BasesOf.Digit(c);
            if (digit < 0 || digit >= from) break;
            number = UInt128.Min(number * (ulong)from + (ulong)digit, ulong.MaxValue);
        }

        var value = (ulong)number;
        if (negative) value = (ulong)-(long)value;
        if (third < 0 && (long)value < 0)
        {
            output.Append((byte)'-');
            value = (ulong)-(long)value;
        }

        BasesOf.Append(value, (uint)to, output);
        return true;
    }
}

/// <summary>Reads and writes digits of any base.</summary>
internal static class BasesOf
{
    internal static int Digit(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'Z' => c - 'A' + 10,
        _ => -1,
    };

    internal static void Append(ulong value, uint toBase, TextSink output)
    {
        Span<byte> digits = stackalloc byte[64];
        var at = digits.Length;
        do
        {
            var digit = (int)(value % toBase);
            digits[--at] = (byte)(digit < 10 ? '0' + digit : 'A' + digit - 10);
            value /= toBase;
        }
        while (value != 0);
        output.Append(digits[at..]);
    }
}
