using MatViewDb.Arrow;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Hands on the rows of a query whose first batch was already taken, and notes how it ended.</summary>
internal sealed class QueryStream(
    IResultStream inner, RecordBatch? first, Action<FragmentOutcome> ended, LastRowVariables? variables = null) : IResultStream
{
    private RecordBatch? _first = first;
    private bool _isDone = first is null;
    private bool _noted;

    public FragmentOutcome? Outcome => inner.Outcome;

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        if (_first is { } batch)
        {
            _first = null;
            variables?.Take(batch);
            return batch;
        }

        var next = _isDone ? null : await inner.NextAsync(cancel).ConfigureAwait(false);
        if (next is not null)
        {
            variables?.Take(next);
            return next;
        }

        _isDone = true;
        Note();
        return null;
    }

    public ValueTask DisposeAsync()
    {
        _first?.Dispose();
        _first = null;
        return inner.DisposeAsync();
    }

    private void Note()
    {
        if (_noted || inner.Outcome is not { } outcome) return;
        _noted = true;
        ended(outcome);
    }
}
