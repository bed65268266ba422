using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>
/// Cuts OFFSET and LIMIT out of the rows of SELECT SQL_CALC_FOUND_ROWS and counts all of them, for FOUND_ROWS().
/// </summary>
internal sealed class FoundRowsStream(IResultStream rows, long offset, long limit) : IResultStream
{
    /// <summary>Gives how many rows there are without LIMIT, once all were read.</summary>
    public long Found { get; private set; }

    public FragmentOutcome? Outcome => rows.Outcome;

    /// <summary>Finds what LIMIT and OFFSET cut away where a query asks to count it too; null where it does not.</summary>
    public static (Query All, long Offset, long Limit)? Ask(Query query)
    {
        var first = query.Body;
        while (first is SetOperation operation) first = operation.Left;
        if (first is not SelectBody { CountsFoundRows: true }) return null;
        if (query is not { Limit: IntegerLiteral limit, Offset: null or IntegerLiteral }) return null;
        var offset = query.Offset is IntegerLiteral given ? given.Value : 0;
        return (
            query with { Limit = null, Offset = null },
            (long)Int128.Min(offset, long.MaxValue), (long)Int128.Min(limit.Value, long.MaxValue));
    }

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        while (await rows.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            var before = Found;
            Found += batch.RowCount;
            var start = (int)Math.Clamp(offset - before, 0, batch.RowCount);
            var taken = Math.Max(0, before + start - offset);
            var count = (int)Math.Clamp(limit - taken, 0, batch.RowCount - start);
            if (count == batch.RowCount) return batch;
            using (batch)
            {
                if (count > 0) return batch.Slice(start, count, MemoryTracker.Process);
            }
        }

        return null;
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();
}
