using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace MatViewDb.Server;

/// <summary>
/// Writes records some at a time, a moment later. A thread that is woken for each of them, or spins before it sleeps, takes as much
/// processor time as the short statements that are logged. Whoever finds the queue full writes what is in it.
/// </summary>
internal sealed class LogQueue : ILogEventSink, IDisposable
{
    private const int RecordsMax = 10_000;
    private const int Milliseconds = 50;
    private readonly ConcurrentQueue<LogEvent> _records = new();
    private readonly Lock _writing = new();
    private readonly Logger _target;
    private readonly Timer _timer;
    private int _count;
    private int _isTimed;

    internal LogQueue(Logger target)
    {
        _target = target;
        _timer = new Timer(static queue => ((LogQueue)queue!).Write(), this, Timeout.Infinite, Timeout.Infinite);
    }

    public void Emit(LogEvent logEvent)
    {
        _records.Enqueue(logEvent);
        if (Interlocked.Increment(ref _count) >= RecordsMax) Write();
        else if (Interlocked.Exchange(ref _isTimed, 1) == 0) _timer.Change(Milliseconds, Timeout.Infinite);
    }

    public void Dispose()
    {
        _timer.Dispose();
        Write();
        _target.Dispose();
    }

    private void Write()
    {
        lock (_writing)
        {
            // Records that come from here on set the timer again.
            Volatile.Write(ref _isTimed, 0);
            while (_records.TryDequeue(out var record))
            {
                Interlocked.Decrement(ref _count);
                _target.Write(record);
            }
        }
    }
}
