namespace MatViewDb.MySql.Auth;

/// <summary>Makes guessing slow: from the fifth wrong password, an account waits ever longer per address.</summary>
public sealed class LoginThrottle(TimeProvider time)
{
    private const int FreeFailures = 4;
    private const int EntriesMax = 10_000;
    private static readonly TimeSpan _firstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan _delayMax = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(15);

    private readonly Dictionary<(string User, string Host), (int Count, long Last)> _failures = [];

    /// <summary>Tells how long the next attempt has to wait before it is looked at.</summary>
    public TimeSpan DelayFor(string user, string host)
    {
        lock (_failures)
        {
            if (!_failures.TryGetValue((user, host), out var failure)) return TimeSpan.Zero;
            if (time.GetElapsedTime(failure.Last) > _memory)
            {
                _failures.Remove((user, host));
                return TimeSpan.Zero;
            }

            if (failure.Count < FreeFailures) return TimeSpan.Zero;
            var doublings = Math.Min(failure.Count - FreeFailures, 16);
            var delay = _firstDelay * (1 << doublings);
            return delay < _delayMax ? delay : _delayMax;
        }
    }

    public void Failed(string user, string host)
    {
        lock (_failures)
        {
            // A flood of invented names may not fill the memory; forgetting all is the cheap answer to it.
            if (_failures.Count >= EntriesMax) _failures.Clear();
            var count = _failures.TryGetValue((user, host), out var failure) ? failure.Count : 0;
            _failures[(user, host)] = (count + 1, time.GetTimestamp());
        }
    }

    public void Succeeded(string user, string host)
    {
        lock (_failures)
        {
            _failures.Remove((user, host));
        }
    }
}
