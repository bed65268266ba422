using System.Collections.Concurrent;

namespace MatViewDb.Execution.Exchange;

/// <summary>
/// Keeps the queues through which fragments of this process receive batches, made by whoever comes first.
/// </summary>
public sealed class ExchangeHub
{
    private readonly ConcurrentDictionary<(string Query, int Exchange, int Instance), ExchangeQueue> _queues = new();

    public ExchangeQueue Open(string queryId, int exchangeId, int instance)
        => _queues.GetOrAdd((queryId, exchangeId, instance), static _ => new ExchangeQueue());

    /// <summary>Closes and empties all queues of a query.</summary>
    public void Forget(string queryId)
    {
        foreach (var key in _queues.Keys)
        {
            if (key.Query == queryId && _queues.TryRemove(key, out var queue)) queue.Close();
        }
    }
}
