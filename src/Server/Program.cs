using System.Runtime.InteropServices;
using MatViewDb.Server;
using Microsoft.Extensions.Logging;

const int CouldNotStart = 1;
using var stop = new CancellationTokenSource();

// Registered before anything else: a stop that comes during the start is as orderly as one that comes later.
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
return await CommandLine.RunAsync(args, RunAsync).ConfigureAwait(false);

// Runs one role until SIGTERM or Ctrl-C, then stops in order.
async Task<int> RunAsync(ServerOptions options)
{
    try
    {
        using var directory = DataDirectory.Take(options.DataDir);
        using var log = new ServerLog(options.DataDir, options.Quiet);
        try
        {
            await Roles.RunAsync(options, log, stop.Token).ConfigureAwait(false);
            return 0;
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            Roles.Failed(log.Factory.CreateLogger("MatViewDb"), problem);
            throw;
        }
    }
    catch (OperationCanceledException) when (stop.IsCancellationRequested)
    {
        return 0;
    }
    catch (Exception problem)
    {
        await Console.Error.WriteLineAsync("matviewdb: " + StartFailure.Explain(problem, options)).ConfigureAwait(false);
        return CouldNotStart;
    }
}

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    try
    {
        stop.Cancel();
    }
    catch (ObjectDisposedException)
    {
        // The process is at its end already.
    }
}
