using System.Net;
using MatViewDb.Backend;
using MatViewDb.Catalog.Journal;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Server;

/// <summary>Runs one frontend over the backends of other processes.</summary>
public sealed class FrontendProcess : IAsyncDisposable
{
    private readonly BackendNode _local;

    private FrontendProcess(BackendNode local, FrontendNode frontend)
    {
        _local = local;
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
        foreach (var address in options.Backends) ClusterLinks.CheckAddress(address);

        // Plans without tables (SELECT 1, SHOW, system tables) run here: no way to another process and back.
        var local = BackendNode.Over(
            new BackendOptions(options.DataDir), new NoTablets(), time,
            address => throw CoreErrors.Internal.With($"plans inside the frontend reach no backend, {address} neither"),
            new LocalFileSystem());
        try
        {
            var frontend = await FrontendNode.StartAsync(
                new FrontendOptions
                {
                    Journal = new RocksDbJournal(Path.Combine(options.DataDir, "meta")),
                    Files = new LocalFileSystem(),
                    SpoolDirectory = Path.GetFullPath(Path.Combine(options.DataDir, "spool")),
                    KeyFile = Path.GetFullPath(Path.Combine(options.DataDir, "secrets.key")),
                    Time = time,
                    LocalRunner = new LocalRunner(local.Runner),
                    BackendAddresses = options.Backends,
                    Connect = address => ClusterLinks.Connect(address, secret, time),
                    Settings = GivenSettings.ForFrontend(options.Settings),
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
            return new FrontendProcess(local, frontend);
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
        _local.Dispose();
    }
}
