using System.Buffers.Text;
using System.Globalization;
using System.Text;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>Converts between values and their text in HTTP/2 headers: messages, timeouts, metadata.</summary>
internal static class HeaderText
{
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string Timeout = "grpc-timeout";
    public const string ContentType = "application/grpc";

    // Peers limit header lists (8 KB is the smallest common limit), and one byte may take three in the text.
    private const int MessageMaxBytes = 2048;

    public static string EncodeMessage(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        var length = Math.Min(bytes.Length, MessageMaxBytes);
        while (length < bytes.Length && length > 0 && (bytes[length] & 0xC0) == 0x80) length--;

        var text = new StringBuilder(length + 16);
        foreach (var b in bytes.AsSpan(0, length))
        {
            if (b is >= 0x20 and <= 0x7E and not (byte)'%') text.Append((char)b);
            else text.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    public static string DecodeMessage(string text)
    {
        if (!text.Contains('%')) return text;

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length
                && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
            }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>Prints a timeout in the finest unit whose number has at most eight digits.</summary>
    public static string EncodeTimeout(TimeSpan timeout)
    {
        const long Max = 99_999_999;
        var micros = Math.Max(1, (long)timeout.TotalMicroseconds);
        if (micros <= Max) return $"{micros}u";
        if (micros / 1_000 <= Max) return $"{micros / 1_000}m";
        if (micros / 1_000_000 <= Max) return $"{micros / 1_000_000}S";
        return $"{Math.Min(Max, micros / 60_000_000)}M";
    }

    public static bool TryDecodeTimeout(string? text, out TimeSpan timeout)
    {
        timeout = default;
        if (text is null || text.Length is < 2 or > 9) return false;
        if (!long.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, null, out var amount)) return false;

        double? seconds = text[^1] switch
        {
            'H' => amount * 3600.0,
            'M' => amount * 60.0,
            'S' => amount,
            'm' => amount / 1e3,
            'u' => amount / 1e6,
            'n' => amount / 1e9,
            _ => null,
        };
        if (seconds is null) return false;
        timeout = TimeSpan.FromSeconds(seconds.Value);
        return true;
    }

    public static string ValueOf(in RpcHeader header) =>
        header.Bytes is null ? header.Text ?? "" : Convert.ToBase64String(header.Bytes).TrimEnd('=');

    /// <summary>Adds a received header to the metadata unless it belongs to the protocol itself.</summary>
    public static void AddReceived(RpcHeaders headers, string name, string? value)
    {
        var key = name.ToLowerInvariant();
        if (value is null || key.StartsWith(':') || key.StartsWith("grpc-", StringComparison.Ordinal)
            || key is "content-type" or "te" or "content-length")
        {
            return;
        }
        if (!key.EndsWith(RpcHeaders.BinarySuffix, StringComparison.Ordinal))
        {
            headers.AddReceived(new RpcHeader(key, value, null));
            return;
        }
        foreach (var part in value.Split(',', StringSplitOptions.TrimEntries))
        {
            var padded = part.PadRight((part.Length + 3) / 4 * 4, '=');
            if (!Base64.IsValid(padded)) continue;
            headers.AddReceived(new RpcHeader(key, null, Convert.FromBase64String(padded)));
        }
    }
}
