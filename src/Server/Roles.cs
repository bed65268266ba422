using MatViewDb.Core.Errors;
using Microsoft.Extensions.Logging;

namespace MatViewDb.Server;

/// <summary>Runs each role: starts it, says that it is ready, waits for the stop.</summary>
internal static partial class Roles
{
    internal static async Task RunStandaloneAsync(ServerOptions options, ServerLog log, Task stop)
    {
        var logger = log.Factory.CreateLogger("MatViewDb");
        var node = await StandaloneNode.StartAsync(options, new LogAudit(logger), TimeProvider.System, CancellationToken.None)
            .ConfigureAwait(false);
        await using (node.ConfigureAwait(false))
        {
            var http = await HttpEndpoint.StartAsync(options.Bind, options.HttpPort, () => null).ConfigureAwait(false);
            await using (http.ConfigureAwait(false))
            {
                SayReady(options, node.MySqlPort, http.Port);
                await stop.ConfigureAwait(false);
                Stopping(logger);
            }
        }
    }

    internal static void SayReady(ServerOptions options, int mysqlPort, int httpPort)
    {
        Console.WriteLine($"MatViewDb ready: mysql {options.Bind}:{mysqlPort} http {options.Bind}:{httpPort} data {options.DataDir}");
        Console.Out.Flush();
    }

    internal static Task RunFrontendAsync(ServerOptions options, ServerLog log, Task stop)
        => throw CoreErrors.NotSupported.With("the frontend role");

    internal static Task RunBackendAsync(ServerOptions options, ServerLog log, Task stop)
        => throw CoreErrors.NotSupported.With("the backend role");

    [LoggerMessage(1003, LogLevel.Information, "stopping: no new clients, running statements have 8 s")]
    private static partial void Stopping(ILogger logger);
}
