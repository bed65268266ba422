using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MatViewDb.Coordinator.Transactions;

/// <summary>
/// Knows which tables have commits that backends are still being told about. A reader whose snapshot may contain such a
/// commit waits for it; commits of one table are published in their order.
/// </summary>
public sealed class PublishTracker
{
    private readonly ConcurrentDictionary<long, Task> _lastByTable = new();
    private readonly ConcurrentQueue<long> _finished = new();

    /// <summary>Says whether nothing is under way, the usual case.</summary>
    public bool IsQuiet => _lastByTable.IsEmpty;

    /// <summary>
    /// Takes a place in the order of the tables, while the commit is being decided and so before any reader sees it.
    /// Gives
    /// what to wait for before publishing.
    /// </summary>
    public PublishTurn Enter(IEnumerable<long> tableIds)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = new List<Task>();
        var tables = tableIds.ToImmutableArray();
        foreach (var table in tables)
        {
            if (_lastByTable.TryGetValue(table, out var last)) before.Add(last);
            _lastByTable[table] = done.Task;
        }

        return new PublishTurn(this, tables, before, done);
    }

    /// <summary>Waits until everything committed to these tables so far can be read.</summary>
    public async ValueTask WaitAsync(IEnumerable<long> tableIds, CancellationToken cancel)
    {
        if (IsQuiet) return;
        foreach (var table in tableIds)
        {
            if (_lastByTable.TryGetValue(table, out var last)) await last.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Remembers a transaction that every backend knows of; the next commit record says so.</summary>
    public void Finished(long transactionId) => _finished.Enqueue(transactionId);

    /// <summary>Takes the transactions that the catalog may forget.</summary>
    public ImmutableArray<long> TakeFinished()
    {
        if (_finished.IsEmpty) return [];
        var taken = ImmutableArray.CreateBuilder<long>();
        while (_finished.TryDequeue(out var id)) taken.Add(id);
        return taken.ToImmutable();
    }

    internal void Leave(ImmutableArray<long> tables, Task done)
    {
        foreach (var table in tables) _lastByTable.TryRemove(KeyValuePair.Create(table, done));
    }
}

/// <summary>Is one commit's place in the order of publishing.</summary>
public sealed class PublishTurn(
    PublishTracker tracker, ImmutableArray<long> tables, IReadOnlyList<Task> before, TaskCompletionSource done)
{
    /// <summary>Waits for the commits before this one.</summary>
    public Task WaitAsync() => Task.WhenAll(before);

    /// <summary>Lets readers and later commits go on.</summary>
    public void Leave()
    {
        tracker.Leave(tables, done.Task);
        done.TrySetResult();
    }
}
