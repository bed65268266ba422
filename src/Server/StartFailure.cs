using System.Net.Sockets;
using MatViewDb.Core.Errors;
using MatViewDb.RocksDb;

namespace MatViewDb.Server;

/// <summary>Puts what kept a server from starting into one line for the person who started it.</summary>
internal static class StartFailure
{
    internal static string Explain(Exception problem, ServerOptions options)
    {
        foreach (var cause in Causes(problem))
        {
            switch (cause)
            {
                case MatViewException known:
                    return Line(known.Message);
                case RocksDbException { Message: var text } when text.Contains("lock", StringComparison.OrdinalIgnoreCase):
                    return $"another server is using the data directory {options.DataDir}";
                case RocksDbException { IsCorruption: true } damaged:
                    return Line($"metadata in the data directory {options.DataDir} is damaged: {damaged.Message}");
                case RocksDbException metadata:
                    return Line($"metadata in the data directory {options.DataDir} cannot be opened: {metadata.Message}");
                case SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }:
                    return $"a port is in use by another program: {Ports(options)} on {options.Bind}; choose others";
                case SocketException { SocketErrorCode: SocketError.AddressNotAvailable }:
                    return $"{options.Bind} is no address of this machine; see --bind";
                case SocketException { SocketErrorCode: SocketError.AccessDenied }:
                    return $"this user may not open {Ports(options)}; choose ports from 1024 on";
                case DllNotFoundException missing:
                    return Line($"a library of the system is missing (Debian: apt-get install librocksdb7.8): {missing.Message}");
            }
        }

        return Line(problem is IOException or UnauthorizedAccessException
            ? problem.Message
            : $"unexpected {problem.GetType().Name}: {problem.Message}");
    }

    private static IEnumerable<Exception> Causes(Exception problem)
    {
        for (var at = problem; at is not null; at = at.InnerException) yield return at;
    }

    private static string Ports(ServerOptions options) => options.Role == ServerRole.Backend
        ? $"grpc port {options.GrpcPort}"
        : $"mysql port {options.MySqlPort} or http port {options.HttpPort}";

    private static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
