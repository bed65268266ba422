using System.Net;
using MatViewDb.Backend;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Server;

namespace MatViewDb.Server;

/// <summary>Runs one backend that other processes reach over a socket.</summary>
public sealed class BackendProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(5);
    private readonly BackendNode _node;
    private readonly RpcServer _server;

    private BackendProcess(BackendNode node, RpcServer server)
    {
        _node = node;
        _server = server;
    }

    /// <summary>Where the frontend and the other backends reach it (host:port).</summary>
    public string Address => _node.Address;

    /// <summary>Opens the data directory and serves on the port, which must be known: plans name it.</summary>
    public static async Task<BackendProcess> StartAsync(
        string dataDir, IPEndPoint endPoint, IReadOnlyDictionary<string, string> settings, string? secret, TimeProvider time,
        CancellationToken cancel, Action<string>? warn = null)
    {
        Directory.CreateDirectory(dataDir);
        var options = new BackendOptions(dataDir)
        {
            Address = ClusterLinks.AddressOf(endPoint.Address, endPoint.Port), SharedSecret = secret,
            Storage = new Storage.StorageOptions { DamageFound = warn },
        }.With(GivenSettings.ForBackend(settings));
        var node = BackendNode.Open(
            options, FileFaults.Around(new LocalFileSystem(), settings), time, address => ClusterLinks.Connect(address, secret, time));
        var secretIsRight = secret is null ? null : SharedSecret.Check(secret);
        try
        {
            var server = new RpcServer(node.Services, new RpcServerOptions
            {
                Errors = ErrorTrailer.Instance,
                Authorize = context => secretIsRight?.Invoke(context) ?? node.Admit(context),
                Time = time,
            });
            await server.StartAsync(endPoint, cancel).ConfigureAwait(false);
            return new BackendProcess(node, server);
        }
        catch
        {
            node.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(s_grace).ConfigureAwait(false);
        _node.Dispose();
    }
}
