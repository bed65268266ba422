using System.Globalization;
using System.Net;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Net;

/// <summary>Says whether the bytes of an IPv6 address are those of an IPv4 one behind zeros, but not :: or ::1.</summary>
[SqlFunction("is_ipv4_compat", Example = "is_ipv4_compat(inet6_aton('::10.0.5.9')) -> 1")]
public readonly struct IsIpv4Compat : IUnaryFunction<Utf8, bool>
{
    public static bool Invoke(Utf8 value) => value.Length == 16 && !value.Bytes[..12].ContainsAnyExcept((byte)0)
        && System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(value.Bytes[12..]) > 1;
}

/// <summary>Says whether the bytes of an IPv6 address are those of an IPv4 one behind ::ffff.</summary>
[SqlFunction("is_ipv4_mapped", Example = "is_ipv4_mapped(inet6_aton('::ffff:10.0.5.9')) -> 1")]
public readonly struct IsIpv4Mapped : IUnaryFunction<Utf8, bool>
{
    public static bool Invoke(Utf8 value)
        => value.Length == 16 && !value.Bytes[..10].ContainsAnyExcept((byte)0) && value.Bytes[10] == 255 && value.Bytes[11] == 255;
}

/// <summary>Says whether an address lies in a network such as 10.0.0.0/8; NULL when one of them is none.</summary>
[SqlFunction("is_ip_address_in_range", Example = "is_ip_address_in_range('127.0.0.1', '127.0.0.0/8') -> 1")]
public readonly struct IsAddressInRange : IPartialBinaryFunction<Utf8, Utf8, bool>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out bool result)
    {
        result = false;
        var network = second.ToString();
        var slash = network.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return false;
        if (!int.TryParse(network.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)) return false;
        if (!TryParse(first.ToString(), out var address) || !TryParse(network[..slash], out var start)) return false;
        if (bits > start.Length * 8) return false;
        result = address.Length == start.Length;
        for (var i = 0; result && i < bits; i += 8)
        {
            var mask = (byte)(bits - i >= 8 ? 0xFF : 0xFF << (8 - bits + i));
            result = (address[i / 8] & mask) == (start[i / 8] & mask);
        }

        return true;
    }

    private static bool TryParse(string text, out byte[] address)
    {
        address = [];
        var isV4 = text.Count(c => c == '.') == 3 && text.All(c => c == '.' || char.IsAsciiDigit(c));
        if (!isV4 && (!text.Contains(':', StringComparison.Ordinal) || text.AsSpan().ContainsAny("[]%/ "))) return false;
        if (!IPAddress.TryParse(text, out var parsed)) return false;
        address = parsed.GetAddressBytes();
        return true;
    }
}
