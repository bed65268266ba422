using Serilog.Core;
using Serilog.Events;

namespace MatViewDb.Server;

/// <summary>
/// Writes records some at a time. A thread that waits for each of them spins before it sleeps, which took as much processor time
/// as the short statements that it logged.
/// </summary>
internal sealed class LogQueue(Logger target) : IBatchedLogEventSink, IDisposable
{
    public Task EmitBatchAsync(IReadOnlyCollection<LogEvent> batch)
    {
        foreach (var record in batch) target.Write(record);
        return Task.CompletedTask;
    }

    public Task OnEmptyBatchAsync() => Task.CompletedTask;

    public void Dispose() => target.Dispose();
}
