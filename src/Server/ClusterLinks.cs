using System.Globalization;
using System.Net;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Server;

/// <summary>Opens channels to other processes of the cluster.</summary>
internal static class ClusterLinks
{
    /// <summary>Opens a channel to "host:port"; it connects when it is first used.</summary>
    internal static IRpcChannel Connect(string address, string? secret, TimeProvider time)
    {
        var colon = address.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(address.AsSpan(colon + 1), CultureInfo.InvariantCulture, out var port))
            throw CoreErrors.Semantic.With($"'{address}' is no address of a backend; write host:port");
        var options = new RpcChannelOptions { Errors = ErrorTrailer.Instance, SharedSecret = secret, Time = time };
        return new RpcChannel(address[..colon].Trim('[', ']'), port, options);
    }

    /// <summary>Writes where a process of the cluster is reached.</summary>
    internal static string AddressOf(IPAddress bind, int port) => new IPEndPoint(bind, port).ToString();
}
