using System.Runtime.InteropServices;
using MatViewDb.Core.Errors;
using MatViewDb.Server;

return await CommandLine.RunAsync(args, RunAsync).ConfigureAwait(false);

// Runs one role until SIGTERM or Ctrl-C, then stops in order.
static async Task<int> RunAsync(ServerOptions options)
{
    Directory.CreateDirectory(options.DataDir);
    using var log = new ServerLog(options.DataDir, options.Quiet);
    var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    try
    {
        switch (options.Role)
        {
            case ServerRole.Standalone:
                await Roles.RunStandaloneAsync(options, log, stop.Task).ConfigureAwait(false);
                break;
            case ServerRole.Frontend:
                await Roles.RunFrontendAsync(options, log, stop.Task).ConfigureAwait(false);
                break;
            default:
                await Roles.RunBackendAsync(options, log, stop.Task).ConfigureAwait(false);
                break;
        }

        return 0;
    }
    catch (MatViewException problem)
    {
        await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
        return 1;
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException)
    {
        await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
        return 1;
    }

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        stop.TrySetResult();
    }
}
