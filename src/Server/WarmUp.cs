using MatViewDb.Backend;
using MatViewDb.Catalog.Journal;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Metrics;
using MatViewDb.Files;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.Sql;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Server;

/// <summary>
/// Has the code that queries need compiled before somebody waits for it: runs a script of common queries on a database in
/// memory, which has nothing to do with the server's own and is thrown away.
/// </summary>
public static class WarmUp
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Starts it on a thread of its own; failures are told to the one who asks only, since nothing depends on it. Before
    /// each statement it waits until none of a client runs: whoever came early shall not share the processor with it.
    /// </summary>
    internal static Task StartAsync(SessionRegistry clients, CancellationToken stop)
    {
        return Task.Factory.StartNew(() => Run(GiveWay, stop), stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        void GiveWay()
        {
            while (clients.IsBusy && !stop.WaitHandle.WaitOne(s_quiet))
            {
            }
        }
    }

    /// <summary>Runs the script to its end; throws what a statement throws.</summary>
    public static void Run(CancellationToken stop) => Run(() => { }, stop);

    private static void Run(Action giveWay, CancellationToken stop)
    {
        var files = new MemoryFileSystem();
        var options = new BackendOptions("/warm") { WorkerThreads = 1 };
        files.CreateDirectory(options.DataDirectory);
        var tablets = TabletStore.Open(files, "/warm/tablets", new MemoryMetadata(), TimeProvider.System, options.Storage);
        using var backend = BackendNode.Over(
            options, tablets, TimeProvider.System, _ => throw new InvalidOperationException("There is no other backend."));
        var frontend = FrontendNode.StartAsync(
            new FrontendOptions
            {
                Journal = new MemoryJournal(),
                Files = files,
                Time = TimeProvider.System,
                LocalRunner = new LocalRunner(backend.Runner),
                Backends = [new LocalBackend(BackendAssignment.FirstId, backend)],
                Metrics = new MetricSet(),
            },
            stop).GetAwaiter().GetResult();
        try
        {
            using var session = frontend.NewInternalSession(frontend.Services.Store.Current.Users["root@%"], null);
            foreach (var text in StatementText.Split(Script()))
            {
                giveWay();
                stop.ThrowIfCancellationRequested();
                frontend.Runner.RunAsync(session, text, DrainAsync).AsTask().GetAwaiter().GetResult();
            }
        }
        finally
        {
            frontend.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static async ValueTask DrainAsync(StatementResult result, CancellationToken cancel)
    {
        if (result is not StreamResult rows) return;
        await using var stream = rows.Stream.ConfigureAwait(false);
        while (await rows.Stream.NextAsync(cancel).ConfigureAwait(false) is { } batch) batch.Dispose();
    }

    private static string Script()
    {
        using var stream = typeof(WarmUp).Assembly.GetManifestResourceStream("warm-up.sql")
            ?? throw new InvalidOperationException("The script is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
