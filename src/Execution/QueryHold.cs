using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution;

/// <summary>Keeps the memory of a query alive for somebody outside its fragments.</summary>
public sealed class QueryHold : IDisposable
{
    private Action? _release;

    internal QueryHold(QueryContext query, Action release)
    {
        Tracker = query.Tracker;
        _release = release;
    }

    /// <summary>Account of the query; what is charged to it must be released before the hold is.</summary>
    public MemoryTracker Tracker { get; }

    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
