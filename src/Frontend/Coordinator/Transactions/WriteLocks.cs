namespace MatViewDb.Coordinator.Transactions;

/// <summary>
/// Orders the writers of a table that could undo each other's work. Statements that make new rows from stored ones hold a
/// table alone from before they read until after they commit; those that only put rows into a table with a key share it,
/// since the order of their commits decides. Other writers need no lock. Waiting is in the order of asking.
/// </summary>
public sealed class WriteLocks
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, TableQueue> _tables = [];

    public Task<IDisposable> ShareAsync(long tableId, CancellationToken cancel) => EnterAsync(tableId, alone: false, cancel);

    public Task<IDisposable> HoldAloneAsync(long tableId, CancellationToken cancel) => EnterAsync(tableId, alone: true, cancel);

    private async Task<IDisposable> EnterAsync(long tableId, bool alone, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var turn = new Turn(this, tableId, alone);
        lock (_lock)
        {
            if (!_tables.TryGetValue(tableId, out var queue)) _tables[tableId] = queue = new TableQueue();
            queue.Waiting.AddLast(turn);
            queue.Advance();
        }

        try
        {
            await turn.Ready.Task.WaitAsync(cancel).ConfigureAwait(false);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private void Leave(Turn turn)
    {
        lock (_lock)
        {
            if (!_tables.TryGetValue(turn.TableId, out var queue)) return;
            // It either waits still or was let in.
            if (!queue.Waiting.Remove(turn) && !queue.Inside.Remove(turn)) return;
            queue.Advance();
            if (queue.Inside.Count == 0 && queue.Waiting.Count == 0) _tables.Remove(turn.TableId);
        }
    }

    private sealed class TableQueue
    {
        internal LinkedList<Turn> Waiting { get; } = [];
        internal HashSet<Turn> Inside { get; } = [];

        internal void Advance()
        {
            while (Waiting.First is { Value: var next })
            {
                if (Inside.Count > 0 && (next.Alone || Inside.Any(t => t.Alone))) return;
                Waiting.RemoveFirst();
                Inside.Add(next);
                next.Ready.TrySetResult();
            }
        }
    }

    private sealed class Turn(WriteLocks owner, long tableId, bool alone) : IDisposable
    {
        internal long TableId { get; } = tableId;
        internal bool Alone { get; } = alone;
        internal TaskCompletionSource Ready { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose() => owner.Leave(this);
    }
}
