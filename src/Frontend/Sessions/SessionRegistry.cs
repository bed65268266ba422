using System.Collections.Concurrent;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Knows the sessions of this frontend by connection number.</summary>
public sealed class SessionRegistry
{
    // Numbers of internal sessions lie above those that connections can have.
    private long _lastInternal = 1L << 32;
    private readonly ConcurrentDictionary<long, Session> _sessions = new();

    public IEnumerable<Session> All => _sessions.Values.OrderBy(s => s.Id);

    public int Count => _sessions.Count;

    /// <summary>Gets whether a statement runs in any session.</summary>
    public bool IsBusy => _sessions.Values.Any(s => s.Running is not null);

    public void Add(Session session) => _sessions[session.Id] = session;

    public void Remove(Session session) => _sessions.TryRemove(session.Id, out _);

    public Session? Find(long id) => _sessions.GetValueOrDefault(id);

    public long NewInternalId() => Interlocked.Increment(ref _lastInternal);
}
