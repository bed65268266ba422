using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Frontend.Wire;

/// <summary>
/// Cuts off a client that does not take its rows when its statement is stopped: the thread that waits for it can neither give
/// back what the statement holds nor tell the client anything.
/// </summary>
internal sealed class BlockedWrite : IDisposable
{
    /// <summary>A client that still reads takes what is on its way in less.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    private readonly Session _session;
    private readonly CancellationTokenRegistration _registration;
    private readonly Lock _lock = new();
    private ITimer? _timer;
    private bool _isWriting;
    private bool _isOver;

    internal BlockedWrite(Session session, CancellationToken cancel)
    {
        _session = session;
        _registration = cancel.UnsafeRegister(static write => ((BlockedWrite)write!).Watch(), this);
    }

    /// <summary>Says that rows are about to be written, or were.</summary>
    internal void Mark(bool isWriting) => Volatile.Write(ref _isWriting, isWriting);

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _timer?.Dispose();
        }

        // Not waited for: whoever cancels may hold what this thread would need.
        _registration.Unregister();
    }

    private void Watch()
    {
        lock (_lock)
        {
            if (!_isOver) _timer = _session.Services.Time.CreateTimer(_ => Cut(), null, s_patience, Timeout.InfiniteTimeSpan);
        }
    }

    private void Cut()
    {
        lock (_lock)
        {
            if (!_isOver && Volatile.Read(ref _isWriting)) _session.CutConnection?.Invoke();
        }
    }
}
