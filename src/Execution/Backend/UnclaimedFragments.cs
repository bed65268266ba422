using MatViewDb.Execution;

namespace MatViewDb.Backend;

/// <summary>
/// Knows fragments that were started and not asked for since. A frontend asks right after it started one and holds on until
/// its end, so that a fragment nobody asks for belongs to a frontend, or to a call, that is gone.
/// </summary>
internal sealed class UnclaimedFragments(TimeProvider time)
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<IFragmentExecution, DateTimeOffset> _fragments = [];

    internal void Add(IFragmentExecution execution)
    {
        lock (_lock) _fragments[execution] = time.GetUtcNow() + Patience;
    }

    internal void Claim(IFragmentExecution execution)
    {
        lock (_lock) _fragments.Remove(execution);
    }

    /// <summary>Takes out those whose time is over.</summary>
    internal IReadOnlyList<IFragmentExecution> TakeExpired()
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            var expired = _fragments.Where(f => f.Value <= now).Select(f => f.Key).ToList();
            foreach (var execution in expired) _fragments.Remove(execution);
            return expired;
        }
    }
}
