using System.Globalization;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Protocol;

/// <summary>
/// Names the backend that a call is meant for, in a header of every call of a frontend: an address may have come to another
/// process since, and that one must not take the call.
/// </summary>
public readonly record struct BackendName(string ClusterId, long BackendId)
{
    private const string Header = "matviewdb-backend";

    /// <summary>Gives the header to send with calls.</summary>
    public RpcHeaders ToHeaders()
    {
        var headers = new RpcHeaders();
        headers.Add(Header, string.Create(CultureInfo.InvariantCulture, $"{ClusterId}/{BackendId}"));
        return headers;
    }

    /// <summary>Reads whom a call is meant for; null when it does not say.</summary>
    public static BackendName? Read(RpcHeaders headers)
    {
        if (headers.Find(Header) is not { } text) return null;
        var slash = text.IndexOf('/');
        return slash >= 0 && long.TryParse(text.AsSpan(slash + 1), CultureInfo.InvariantCulture, out var id)
            ? new BackendName(text[..slash], id)
            : new BackendName("", 0);
    }
}
