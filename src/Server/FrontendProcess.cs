using System.Net;
using MatViewDb.Backend;
using MatViewDb.Catalog.Journal;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Server;

/// <summary>Runs one frontend over the backends of other processes.</summary>
public sealed class FrontendProcess : IAsyncDisposable
{
    /// <summary>Number of the first backend of the list; the others follow in its order.</summary>
    private const long FirstBackendId = 10_001;

    private readonly BackendNode _local;
    private readonly IReadOnlyList<RemoteBackend> _backends;

    private FrontendProcess(BackendNode local, IReadOnlyList<RemoteBackend> backends, FrontendNode frontend)
    {
        _local = local;
        _backends = backends;
        Frontend = frontend;
    }

    public FrontendNode Frontend { get; }

    public int MySqlPort => Frontend.MySqlPort;

    /// <summary>Opens the catalog and serves; port 0 lets the system choose one.</summary>
    public static async Task<FrontendProcess> StartAsync(
        ServerOptions options, string? secret, IAuditLog audit, TimeProvider time, CancellationToken cancel)
    {
        if (options.Backends.Count == 0) throw CoreErrors.Semantic.With("a frontend needs --backends host:port,...");
        Directory.CreateDirectory(options.DataDir);
        List<RemoteBackend> backends = [];
        foreach (var address in options.Backends)
            backends.Add(new RemoteBackend(
                FirstBackendId + backends.Count, address, ClusterLinks.Connect(address, secret, time)));

        // Plans without tables (SELECT 1, SHOW, system tables) run here: no way to another process and back.
        var local = BackendNode.Over(
            new BackendOptions(options.DataDir), new NoTablets(), time,
            address => throw CoreErrors.Internal.With($"plans inside the frontend reach no backend, {address} neither"));
        try
        {
            var frontend = await FrontendNode.StartAsync(
                new FrontendOptions
                {
                    Journal = new RocksDbJournal(Path.Combine(options.DataDir, "meta")),
                    Files = new LocalFileSystem(),
                    Time = time,
                    LocalRunner = new LocalRunner(local.Runner),
                    Backends = backends,
                    Settings = options.Settings,
                    Audit = audit,
                    MySql = new MySql.Server.ServerOptions
                    {
                        EndPoint = new IPEndPoint(options.Bind, options.MySqlPort),
                        ServerVersion = SessionSettings.ServerVersion,
                        Certificate = Certificates.LoadOrCreate(options.DataDir, time),
                        Time = time,
                    },
                },
                cancel).ConfigureAwait(false);
            return new FrontendProcess(local, backends, frontend);
        }
        catch
        {
            local.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Frontend.StopServing(TimeSpan.FromSeconds(8));
        await Frontend.DisposeAsync().ConfigureAwait(false);
        foreach (var backend in _backends) await backend.DisposeAsync().ConfigureAwait(false);
        _local.Dispose();
    }
}
