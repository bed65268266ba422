using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Net;

/// <summary>Gives the number of an IPv4 address; NULL when the text is none. Short forms as in MySQL: 127.1 is 127.0.0.1.</summary>
[SqlFunction("inet_aton", Example = "inet_aton('10.0.5.9') -> 167773449")]
[SqlFunction("ipv4_string_to_num_or_null", Example = "ipv4_string_to_num_or_null('10.0.5.9') -> 167773449")]
public readonly struct InetAton : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        result = 0;
        var parts = 0;
        long part = 0;
        var digits = 0;
        foreach (var each in value.Bytes)
        {
            if (each == '.')
            {
                if (digits == 0 || ++parts > 3) return false;
                result = result * 256 + part;
                (part, digits) = (0, 0);
                continue;
            }

            if (each is < (byte)'0' or > (byte)'9') return false;
            part = part * 10 + each - '0';
            digits++;
            if (part > 255) return false;
        }

        if (digits == 0) return false;
        for (var missing = parts; missing < 3 && parts > 0; missing++) result *= 256;
        result = result * 256 + part;
        return true;
    }
}

/// <summary>Writes a number as an IPv4 address; NULL outside of 32 bits.</summary>
[SqlFunction("inet_ntoa", Example = "inet_ntoa(167773449) -> 10.0.5.9")]
[SqlFunction("ipv4_num_to_string", Example = "ipv4_num_to_string(167773449) -> 10.0.5.9")]
public readonly struct InetNtoa : IUnaryTextFunction<long>
{
    public static bool Invoke(long value, TextSink output)
    {
        if (value is < 0 or > uint.MaxValue) return false;
        for (var shift = 24; shift >= 0; shift -= 8)
        {
            output.AppendNumber(value >> shift & 255);
            if (shift > 0) output.Append((byte)'.');
        }

        return true;
    }
}

/// <summary>Says whether a text is an IPv4 address in full.</summary>
[SqlFunction("is_ipv4", Example = "is_ipv4('10.0.5.9') -> 1")]
[SqlFunction("is_ipv4_string", Example = "is_ipv4_string('10.0.5.9') -> 1")]
public readonly struct IsIpv4 : IUnaryFunction<Utf8, bool>
{
    public static bool Invoke(Utf8 value) => value.Bytes.Count((byte)'.') == 3 && InetAton.TryInvoke(value, out _);
}
