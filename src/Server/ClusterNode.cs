using System.Net;
using System.Net.Sockets;
using MatViewDb.Frontend.Audit;

namespace MatViewDb.Server;

/// <summary>Runs a frontend and several backends in one process that talk over sockets, for tests.</summary>
public sealed class ClusterNode : IAsyncDisposable
{
    private readonly string _dataDir;
    private readonly TimeProvider _time;
    private readonly int[] _ports;
    private readonly BackendProcess?[] _backends;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private FrontendProcess? _frontend;

    private ClusterNode(ServerOptions options, int backends, TimeProvider time)
    {
        _dataDir = options.DataDir;
        _settings = options.Settings;
        _time = time;
        _ports = FreePorts(backends);
        _backends = new BackendProcess?[backends];
    }

    public FrontendProcess Frontend => _frontend ?? throw new InvalidOperationException("the frontend is stopped");

    /// <summary>Where the backends are reached, in the order of their folders.</summary>
    public IReadOnlyList<int> BackendPorts => _ports;

    public int MySqlPort => Frontend.MySqlPort;

    /// <summary>Starts the backends, each in a folder of its own, then the frontend.</summary>
    public static async Task<ClusterNode> StartAsync(
        ServerOptions options, int backends, IAuditLog audit, TimeProvider time, CancellationToken cancel)
    {
        var cluster = new ClusterNode(options, backends, time);
        try
        {
            for (var i = 0; i < backends; i++) await cluster.StartBackendAsync(i, cancel).ConfigureAwait(false);
            var own = options with
            {
                Role = ServerRole.Frontend,
                DataDir = Path.Combine(options.DataDir, "frontend1"),
                Backends = [.. cluster._ports.Select(p => ClusterLinks.AddressOf(IPAddress.Loopback, p))],
            };
            cluster._frontend = await FrontendProcess.StartAsync(own, null, audit, time, cancel).ConfigureAwait(false);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Starts a backend of the list again after it was stopped; its address and its data stay.</summary>
    public async Task StartBackendAsync(int index, CancellationToken cancel)
        => _backends[index] = await BackendProcess.StartAsync(
            Path.Combine(_dataDir, $"backend{index + 1}"), new IPEndPoint(IPAddress.Loopback, _ports[index]), _settings,
            null, _time, cancel)
            .ConfigureAwait(false);

    /// <summary>Stops one backend; the frontend is not told.</summary>
    public async Task StopBackendAsync(int index)
    {
        if (Interlocked.Exchange(ref _backends[index], null) is { } backend)
            await backend.DisposeAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_frontend is not null) await _frontend.DisposeAsync().ConfigureAwait(false);
        for (var i = 0; i < _backends.Length; i++) await StopBackendAsync(i).ConfigureAwait(false);
    }

    // All are held until all are known, so that no port is given twice.
    private static int[] FreePorts(int count)
    {
        var listeners = new TcpListener[count];
        for (var i = 0; i < count; i++)
        {
            listeners[i] = new TcpListener(IPAddress.Loopback, 0);
            listeners[i].Start();
        }

        var ports = listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }
}
