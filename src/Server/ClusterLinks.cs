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
        var (host, port) = Split(address);
        var options = new RpcChannelOptions { Errors = ErrorTrailer.Instance, SharedSecret = secret, Time = time };
        return new RpcChannel(host, port, options);
    }

    /// <summary>Refuses what is no "host:port".</summary>
    internal static void CheckAddress(string address) => Split(address);

    private static (string Host, int Port) Split(string address)
    {
        var colon = address.LastIndexOf(':');
        return colon > 0 && int.TryParse(address.AsSpan(colon + 1), CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? (address[..colon].Trim('[', ']'), port)
            : throw CoreErrors.Semantic.With($"'{address}' is no address of a backend; write host:port");
    }

    /// <summary>Writes where a process of the cluster is reached.</summary>
    internal static string AddressOf(IPAddress bind, int port) => new IPEndPoint(bind, port).ToString();
}
