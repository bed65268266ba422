using MatViewDb.Arrow;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Server;

namespace MatViewDb.Frontend.Wire;

/// <summary>Keeps a query whose rows the client fetches in portions; other statements may run meanwhile.</summary>
internal sealed class OpenCursor(StreamResult result) : IDisposable
{
    private readonly BatchEncoder _encoder = new(result.Columns);
    private RecordBatch? _batch;
    private int _next;
    private bool _atEnd;

    public ColumnDefinition[] Columns { get; } = ColumnDefinitions.Of(result.Columns);

    /// <summary>Sends up to so many rows.</summary>
    public async ValueTask FetchAsync(uint rowCount, IResponseWriter response)
    {
        var rows = response.BeginFetch(Columns);
        long left = rowCount;
        while (left > 0 && await HasRowsAsync().ConfigureAwait(false))
        {
            var count = (int)Math.Min(left, _batch!.RowCount - _next); // HasRowsAsync makes sure of a batch.
            _encoder.Write(_batch, _next, count, rows);
            _next += count;
            left -= count;
        }

        response.EndFetch(isLast: !await HasRowsAsync().ConfigureAwait(false));
    }

    public void Dispose()
    {
        _batch?.Dispose();
        _batch = null;
        _atEnd = true;
        Waiting.For(result.Stream.DisposeAsync());
    }

    private async ValueTask<bool> HasRowsAsync()
    {
        while (!_atEnd && (_batch is null || _next == _batch.RowCount))
        {
            _batch?.Dispose();
            _next = 0;
            _batch = await result.Stream.NextAsync(CancellationToken.None).ConfigureAwait(false);
            _atEnd = _batch is null;
        }

        return !_atEnd;
    }
}
