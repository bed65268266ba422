using System.Net;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql.Client;
using MatViewDb.Server;

namespace MatViewDb.Golden.Running;

/// <summary>
/// Runs one node in this process on a data folder of its own, which goes away with it: standalone, or a frontend and several
/// backends that talk over sockets.
/// </summary>
internal sealed class GoldenNode : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "matviewdb-golden-" + Guid.NewGuid().ToString("n"));
    private readonly int _backends;
    private IAsyncDisposable? _node;
    private int _port;

    private GoldenNode(int backends) => _backends = backends;

    internal static async Task<GoldenNode> StartAsync(int backends)
    {
        var node = new GoldenNode(backends);
        await node.OpenAsync();
        return node;
    }

    /// <summary>Stops the node and starts it again on the same data.</summary>
    internal async Task RestartAsync()
    {
        await CloseAsync();
        await OpenAsync();
    }

    internal MySqlClient Connect(string database, string user = "root") => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new IPEndPoint(IPAddress.Loopback, _port),
        User = user,
        Database = database,
        Tls = TlsMode.Never,
        ReadTimeout = TimeSpan.FromSeconds(60),
    });

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private async Task OpenAsync()
    {
        var files = Path.Combine(_folder, "files");
        Directory.CreateDirectory(files);
        var options = new ServerOptions
        {
            Role = ServerRole.Standalone, DataDir = _folder, MySqlPort = 0, HttpPort = 0, Quiet = true,
            Settings = new Dictionary<string, string> { ["secure_file_priv"] = files },
        };
        if (_backends > 1)
        {
            var cluster = await ClusterNode.StartAsync(
                options, _backends, new RecentAuditLog(), TimeProvider.System, CancellationToken.None);
            (_node, _port) = (cluster, cluster.MySqlPort);
            return;
        }

        var alone = await StandaloneNode.StartAsync(options, new RecentAuditLog(), TimeProvider.System, CancellationToken.None);
        (_node, _port) = (alone, alone.MySqlPort);
    }

    private async Task CloseAsync()
    {
        if (_node is not null) await _node.DisposeAsync();
        _node = null;
    }
}
