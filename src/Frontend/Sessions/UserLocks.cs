using MatViewDb.Core.Runtime;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Keeps the named locks that sessions of this frontend take; a name counts without regard to case.</summary>
public sealed class UserLocks
{
    // A waiting session looks so often whether it was killed.
    private const int LookMs = 50;
    private readonly Dictionary<string, Held> _locks = new(StringComparer.OrdinalIgnoreCase);

    private sealed class Held(long session)
    {
        internal readonly long Session = session;
        internal long Count = 1;
    }

    public IUserLocks Of(Session session) => new SessionView(this, session.Id, session.Services.Time);

    private bool Acquire(long session, string name, double seconds, TimeProvider time)
    {
        var start = time.GetTimestamp();
        lock (_locks)
        {
            while (true)
            {
                if (!_locks.TryGetValue(name, out var held))
                {
                    _locks.Add(name, new Held(session));
                    return true;
                }

                if (held.Session == session)
                {
                    held.Count++;
                    return true;
                }

                if (seconds >= 0 && time.GetElapsedTime(start).TotalSeconds >= seconds) return false;
                Monitor.Wait(_locks, LookMs);
                Interruption.Check();
            }
        }
    }

    private bool? Release(long session, string name)
    {
        lock (_locks)
        {
            if (!_locks.TryGetValue(name, out var held)) return null;
            if (held.Session != session) return false;
            if (--held.Count > 0) return true;
            _locks.Remove(name);
            Monitor.PulseAll(_locks);
            return true;
        }
    }

    private long ReleaseAll(long session)
    {
        lock (_locks)
        {
            var count = 0L;
            foreach (var (name, held) in _locks.Where(l => l.Value.Session == session).ToList())
            {
                count += held.Count;
                _locks.Remove(name);
            }

            if (count > 0) Monitor.PulseAll(_locks);
            return count;
        }
    }

    private long? HolderOf(string name)
    {
        lock (_locks) return _locks.TryGetValue(name, out var held) ? held.Session : null;
    }

    private sealed class SessionView(UserLocks locks, long session, TimeProvider time) : IUserLocks
    {
        public bool Acquire(string name, double seconds) => locks.Acquire(session, name, seconds, time);

        public bool? Release(string name) => locks.Release(session, name);

        public long ReleaseAll() => locks.ReleaseAll(session);

        public long? HolderOf(string name) => locks.HolderOf(name);
    }
}
