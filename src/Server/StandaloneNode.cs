using System.Net;
using MatViewDb.Backend;
using MatViewDb.Catalog.Journal;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.MySql.Server;

namespace MatViewDb.Server;

/// <summary>Runs frontend and backend in one process: the default way to run MatViewDb, and what tests start.</summary>
public sealed class StandaloneNode : IAsyncDisposable
{
    private readonly BackendNode _backend;
    private readonly FrontendNode _frontend;

    private StandaloneNode(BackendNode backend, FrontendNode frontend)
    {
        _backend = backend;
        _frontend = frontend;
    }

    public int MySqlPort => _frontend.MySqlPort;

    public FrontendNode Frontend => _frontend;

    /// <summary>Opens the data directory and serves; port 0 lets the system choose one.</summary>
    public static Task<StandaloneNode> StartAsync(
        ServerOptions options, IAuditLog audit, TimeProvider time, CancellationToken cancel, Action<string>? warn = null)
        => StartAsync(options, audit, NodeWorld.OfMachine(options.DataDir, time, options.Settings) with { Warn = warn }, cancel);

    /// <summary>Serves in a given world: tests put disks that fail and clocks that stand still in the machine's place.</summary>
    public static async Task<StandaloneNode> StartAsync(
        ServerOptions options, IAuditLog audit, NodeWorld world, CancellationToken cancel)
    {
        // Nothing is opened after a stop was asked for.
        cancel.ThrowIfCancellationRequested();
        var backend = world.OpenBackend(
            new BackendOptions(Path.Combine(options.DataDir, "backend")).With(GivenSettings.ForBackend(options.Settings)));
        IJournal? journal = null;
        try
        {
            journal = world.OpenJournal();
            var frontend = await FrontendNode.StartAsync(
                new FrontendOptions
                {
                    Journal = journal,
                    Files = world.Files,
                    SpoolDirectory = Path.GetFullPath(Path.Combine(options.DataDir, "spool")),
                    KeyFile = Path.GetFullPath(Path.Combine(options.DataDir, "secrets.key")),
                    Time = world.Time,
                    LocalRunner = new LocalRunner(backend.Runner),
                    Backends = [new LocalBackend(BackendAssignment.FirstId, backend)],
                    Settings = GivenSettings.ForFrontend(options.Settings),
                    Audit = audit,
                    MySql = new MySql.Server.ServerOptions
                    {
                        EndPoint = new IPEndPoint(options.Bind, options.MySqlPort),
                        ServerVersion = SessionSettings.ServerVersion,
                        Certificate = world.OpenCertificate(),
                        Time = world.Time,
                    },
                },
                cancel).ConfigureAwait(false);
            MemoryMetrics.Register();
            return new StandaloneNode(backend, frontend);
        }
        catch
        {
            journal?.Dispose();
            backend.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _frontend.StopServing(TimeSpan.FromSeconds(8));
        await _frontend.DisposeAsync().ConfigureAwait(false);
        _backend.Dispose();
    }
}
