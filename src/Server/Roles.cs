using System.Net;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Server.Http;
using Microsoft.Extensions.Logging;

namespace MatViewDb.Server;

/// <summary>Runs each role: starts it, says that it is ready, waits for the stop.</summary>
internal static partial class Roles
{
    internal static Task RunAsync(ServerOptions options, ServerLog log, CancellationToken stop) => options.Role switch
    {
        ServerRole.Standalone => RunStandaloneAsync(options, log, stop),
        ServerRole.Frontend => RunFrontendAsync(options, log, stop),
        _ => RunBackendAsync(options, log, stop),
    };

    private static async Task RunStandaloneAsync(ServerOptions options, ServerLog log, CancellationToken stop)
    {
        var logger = log.Factory.CreateLogger("MatViewDb");
        var node = await StandaloneNode.StartAsync(options, new LogAudit(logger), TimeProvider.System, stop, what => Damaged(logger, what))
            .ConfigureAwait(false);
        await using (node.ConfigureAwait(false))
        {
            var http = await HttpEndpoint.StartAsync(options.Bind, options.HttpPort, node.Frontend, () => null, stop).ConfigureAwait(false);
            await using (http.ConfigureAwait(false))
            {
                await ServeAsync(node.Frontend, () => SayReady(options, node.MySqlPort, http.Port, stop), logger, stop)
                    .ConfigureAwait(false);
            }
        }
    }

    private static async Task RunFrontendAsync(ServerOptions options, ServerLog log, CancellationToken stop)
    {
        var logger = log.Factory.CreateLogger("MatViewDb");
        var process = await FrontendProcess.StartAsync(options, Secret, new LogAudit(logger), TimeProvider.System, stop)
            .ConfigureAwait(false);
        await using (process.ConfigureAwait(false))
        {
            var backends = process.Frontend.Services.Backends;
            foreach (var lost in backends.All.Where(b => !b.IsAlive))
                BackendMissing(logger, lost.Address, process.Frontend.Services.Heartbeats.ProblemOf(lost) ?? "it is not there");
            foreach (var (address, problem) in process.Frontend.Services.Heartbeats.Strangers()) BackendMissing(logger, address, problem);
            var http = await HttpEndpoint.StartAsync(
                options.Bind, options.HttpPort, process.Frontend, () => backends.Alive.Count > 0 ? null : "no backend is alive\n", stop)
                .ConfigureAwait(false);
            await using (http.ConfigureAwait(false))
            {
                await ServeAsync(process.Frontend, () => SayReady(options, process.MySqlPort, http.Port, stop), logger, stop)
                    .ConfigureAwait(false);
            }
        }
    }

    private static async Task RunBackendAsync(ServerOptions options, ServerLog log, CancellationToken stop)
    {
        if (options.GrpcPort <= 0) throw CoreErrors.Semantic.With("a backend needs --grpc-port");
        var logger = log.Factory.CreateLogger("MatViewDb");
        var process = await BackendProcess.StartAsync(
            options.DataDir, new IPEndPoint(options.Bind, options.GrpcPort), options.Settings, Secret, TimeProvider.System, stop,
            what => Damaged(logger, what))
            .ConfigureAwait(false);
        await using (process.ConfigureAwait(false))
        {
            stop.ThrowIfCancellationRequested();
            Console.WriteLine($"MatViewDb ready: backend grpc {process.Address} data {options.DataDir}");
            await Console.Out.FlushAsync(stop).ConfigureAwait(false);
            await StoppedAsync(logger, stop).ConfigureAwait(false);
        }
    }

    // A server that is told to stop while it starts never says that it serves.
    private static void SayReady(ServerOptions options, int mysqlPort, int httpPort, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Console.WriteLine($"MatViewDb ready: mysql {options.Bind}:{mysqlPort} http {options.Bind}:{httpPort} data {options.DataDir}");
        Console.Out.Flush();
    }

    private static async Task ServeAsync(FrontendNode frontend, Action sayReady, ILogger logger, CancellationToken stop)
    {
        var globals = frontend.Services.Globals;
        var warm = globals.Get(ServerSettings.EnableWarmUp) != 0
            ? WarmUp.StartAsync(frontend.Services.Sessions, stop) : Task.CompletedTask;
        // Clients that come before are served; those who wait for the word find a fast server.
        var patience = Task.Delay(TimeSpan.FromMilliseconds(globals.Get(ServerSettings.WarmUpWaitMs)), TimeProvider.System, stop);
        await Task.WhenAny(warm, patience).ConfigureAwait(false);
        sayReady();
        await StoppedAsync(logger, stop).ConfigureAwait(false);
        // What it met concerns nobody: the server's own work does not depend on it.
        await warm.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task StoppedAsync(ILogger logger, CancellationToken stop)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Stopping(logger);
    }

    // All processes of a cluster share it; without it only the bind address protects the backends.
    private static string? Secret
        => Environment.GetEnvironmentVariable("MATVIEWDB_CLUSTER_SECRET") is { Length: > 0 } text ? text : null;

    [LoggerMessage(1004, LogLevel.Warning, "no backend at {Address}: {Problem}")]
    private static partial void BackendMissing(ILogger logger, string address, string problem);

    [LoggerMessage(1005, LogLevel.Error, "damage found: {What}")]
    private static partial void Damaged(ILogger logger, string what);

    [LoggerMessage(1003, LogLevel.Information, "stopping: no new clients, running statements have 8 s")]
    private static partial void Stopping(ILogger logger);

    [LoggerMessage(1004, LogLevel.Critical, "the server ends because of a failure")]
    internal static partial void Failed(ILogger logger, Exception problem);
}
