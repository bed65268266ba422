using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Url;

/// <summary>Writes a text so that it can be part of a URL.</summary>
[SqlFunction("url_encode", Example = "url_encode('a b&é') -> a%20b%26%C3%A9")]
public readonly struct UrlEncode : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        foreach (var each in value.Bytes)
        {
            if (char.IsAsciiLetterOrDigit((char)each) || each is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~') output.Append(each);
            else output.Append($"%{each:X2}");
        }

        return true;
    }
}

/// <summary>Reads a part of a URL; NULL when a % is not followed by two digits.</summary>
[SqlFunction("url_decode", Example = "url_decode('a%20b%26%C3%A9') -> a b&é")]
public readonly struct UrlDecode : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var text = value.Bytes;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                output.Append(text[i] == '+' ? (byte)' ' : text[i]);
                continue;
            }

            if (i + 2 >= text.Length || !char.IsAsciiHexDigit((char)text[i + 1]) || !char.IsAsciiHexDigit((char)text[i + 2]))
                return false;
            output.Append(Convert.FromHexString(text.Slice(i + 1, 2))[0]);
            i += 2;
        }

        return true;
    }
}

/// <summary>Gives a part of a URL: PROTOCOL, HOST, PORT, PATH, QUERY, REF, AUTHORITY, FILE or USERINFO; NULL when it has none.</summary>
[SqlFunction("parse_url", Example = "parse_url('https://u@h.org:81/p/f.html?k=1#top', 'HOST') -> h.org")]
public readonly struct ParseUrl : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        var url = UrlParts.Of(first.ToString());
        var part = second.ToString().ToUpperInvariant() switch
        {
            "PROTOCOL" => url.Protocol,
            "HOST" => url.Host,
            "PORT" => url.Port,
            "PATH" => url.Path,
            "QUERY" => url.Query,
            "REF" => url.Fragment,
            "AUTHORITY" => url.Authority,
            "FILE" => url.Query is null ? url.Path : $"{url.Path}?{url.Query}",
            "USERINFO" => url.UserInfo,
            _ => null,
        };
        if (part is null) return false;
        output.Append(part);
        return true;
    }
}

/// <summary>Gives the value of a name in a URL's query; NULL when it is not there.</summary>
[SqlFunction("url_extract_parameter", Example = "url_extract_parameter('http://h/?a=1&b=2', 'b') -> 2")]
public readonly struct UrlExtractParameter : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        var wanted = second.ToString();
        foreach (var pair in (UrlParts.Of(first.ToString()).Query ?? "").Split('&'))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if ((equals < 0 ? pair : pair[..equals]) != wanted) continue;
            output.Append(equals < 0 ? "" : pair[(equals + 1)..]);
            return true;
        }

        return false;
    }
}

/// <summary>Gives the host of a URL; NULL without one.</summary>
[SqlFunction("url_extract_host", Example = "url_extract_host('http://h.org:81/p') -> h.org")]
[SqlFunction("domain", Example = "domain('http://h.org:81/p') -> h.org")]
public readonly struct UrlExtractHost : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        if (UrlParts.Of(value.ToString()).Host is not { } host) return false;
        output.Append(host);
        return true;
    }
}

/// <summary>Gives the host of a URL without www. in front; NULL without one.</summary>
[SqlFunction("domain_without_www", Example = "domain_without_www('https://www.h.org/p') -> h.org")]
public readonly struct DomainWithoutWww : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        if (UrlParts.Of(value.ToString()).Host is not { } host) return false;
        output.Append(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host);
        return true;
    }
}

/// <summary>Gives the path of a URL.</summary>
[SqlFunction("url_extract_path", Example = "url_extract_path('http://h.org/p/q?x=1') -> /p/q")]
public readonly struct UrlExtractPath : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append(UrlParts.Of(value.ToString()).Path ?? "");
        return true;
    }
}

/// <summary>Gives the protocol of a URL; NULL without one.</summary>
[SqlFunction("protocol", Example = "protocol('https://h.org') -> https")]
public readonly struct Protocol : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        if (UrlParts.Of(value.ToString()).Protocol is not { } protocol) return false;
        output.Append(protocol);
        return true;
    }
}

/// <summary>Holds the parts of a URL, as written; null: not there.</summary>
internal sealed record UrlParts(
    string? Protocol, string? Authority, string? UserInfo, string? Host, string? Port, string? Path, string? Query, string? Fragment)
{
    internal static UrlParts Of(string url)
    {
        var rest = url;
        var fragment = Cut(ref rest, '#');
        var query = Cut(ref rest, '?');
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0) return new UrlParts(null, null, null, null, null, rest, query, fragment);
        var protocol = rest[..scheme];
        rest = rest[(scheme + 3)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var path = slash < 0 ? "" : rest[slash..];
        var authority = slash < 0 ? rest : rest[..slash];
        var host = authority;
        var at = host.LastIndexOf('@');
        var user = at < 0 ? null : host[..at];
        if (at >= 0) host = host[(at + 1)..];
        var colon = host.LastIndexOf(':');
        var port = colon > host.LastIndexOf(']') ? host[(colon + 1)..] : null;
        if (port is not null) host = host[..colon];
        return new UrlParts(protocol, authority, user, host, port, path, query, fragment);
    }

    private static string? Cut(ref string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        if (index < 0) return null;
        var behind = text[(index + 1)..];
        text = text[..index];
        return behind;
    }
}
