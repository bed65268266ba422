using MatViewDb.Arrow;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql.Server;

namespace MatViewDb.Frontend.Wire;

/// <summary>Pulls the result of a statement, batch by batch, through the wire to the client.</summary>
internal sealed class ResultSetWriter(Session session, IResponseWriter response)
{
    /// <summary>
    /// Rows after which a slow result is sent on, so that the first ones arrive before the last are computed.
    /// </summary>
    private const int RowsPerFlush = 16_384;

    public async ValueTask WriteAsync(StatementResult result, bool moreResults, CancellationToken cancel)
    {
        switch (result)
        {
            case OkResult ok:
                session.LastRowCount = ok.AffectedRows;
                response.Ok((ulong)Math.Max(0, ok.AffectedRows), ok.Info, session.NewWarnings, moreResults, (ulong)ok.LastInsertId);
                break;
            case TableResult table:
                var rows = response.BeginResultSet(ColumnDefinitions.Of(table.Columns));
                ValueEncoder.Write(table, rows);
                End(table.Rows.Count, moreResults);
                break;
            case StreamResult stream:
                await WriteStreamAsync(stream, moreResults, cancel).ConfigureAwait(false);
                break;
            default:
                throw new InvalidOperationException($"No form for {result.GetType().Name}.");
        }
    }

    private async ValueTask WriteStreamAsync(StreamResult result, bool moreResults, CancellationToken cancel)
    {
        await using var stream = result.Stream.ConfigureAwait(false);
        using var blocked = new BlockedWrite(session, cancel);

        // Errors before the first batch are plain errors: the columns are announced only when there is something to
        // say.
        var batch = await NextAsync(result, cancel).ConfigureAwait(false);
        var rows = response.BeginResultSet(ColumnDefinitions.Of(result.Columns));
        var encoder = new BatchEncoder(result.Columns);
        long count = 0;
        long unsent = 0;
        while (batch is not null)
        {
            blocked.Mark(isWriting: true);
            using (batch)
            using (Interruption.Enter(cancel))
                encoder.Write(batch, rows);
            count += batch.RowCount;
            unsent += batch.RowCount;
            if (unsent >= RowsPerFlush)
            {
                response.Flush();
                unsent = 0;
            }

            blocked.Mark(isWriting: false);
            batch = await NextAsync(result, cancel).ConfigureAwait(false);
        }

        result.Finished?.Invoke(count);
        End(count, moreResults);
        if (result.Found is { } found) session.FoundRows = found();
    }

    private static ValueTask<RecordBatch?> NextAsync(StreamResult result, CancellationToken cancel)
    {
        using (ClientThread.Patient()) return result.Stream.NextAsync(cancel);
    }

    private void End(long count, bool moreResults)
    {
        session.FoundRows = count;
        session.LastRowCount = -1;
        if (session.Running is { } running) running.Facts.ReturnedRows = count;
        response.EndResultSet(session.NewWarnings, moreResults);
    }
}
