using System.Collections.Concurrent;

namespace MatViewDb.Execution.Exchange;

/// <summary>
/// Keeps the queues through which fragments of this process receive batches. Receivers make them when they start, which is before
/// their senders do: a sender that finds none has a receiver that is over.
/// </summary>
public sealed class ExchangeHub
{
    private readonly ConcurrentDictionary<(string Query, int Exchange, int Instance), ExchangeQueue> _queues = new();

    /// <summary>Gives the queue of a receiver.</summary>
    public ExchangeQueue Open(string queryId, int exchangeId, int instance)
        => _queues.GetOrAdd((queryId, exchangeId, instance), static _ => new ExchangeQueue());

    /// <summary>Gives the queue that a sender is to write to; null when nobody reads.</summary>
    public ExchangeQueue? Find(string queryId, int exchangeId, int instance)
        => _queues.GetValueOrDefault((queryId, exchangeId, instance));

    /// <summary>Takes all queues of a query out; whoever does it closes them.</summary>
    public IReadOnlyList<ExchangeQueue> Take(string queryId)
    {
        var taken = new List<ExchangeQueue>();
        // Every query ends with this: going through the dictionary itself takes none of its locks.
        foreach (var (key, _) in _queues)
        {
            if (key.Query == queryId && _queues.TryRemove(key, out var queue)) taken.Add(queue);
        }

        return taken;
    }
}
