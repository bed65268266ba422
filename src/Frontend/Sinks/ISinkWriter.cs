using MatViewDb.Arrow;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Says what rows of a batch are to a difference.</summary>
internal enum RowWeights
{
    /// <summary>Added, and nothing goes in the whole difference: they need no netting.</summary>
    OnlyAdded,

    /// <summary>What the last column says.</summary>
    Column,

    /// <summary>Added, and others go.</summary>
    Added,
    Removed,
}

/// <summary>Takes one difference batch by batch, and has written all of it when it is finished.</summary>
internal interface ISinkWriter : IAsyncDisposable
{
    ValueTask AppendAsync(RecordBatch batch, RowWeights weights, CancellationToken cancel);

    /// <summary>Ends the difference; gives how many rows were written.</summary>
    ValueTask<long> FinishAsync(CancellationToken cancel);
}

/// <summary>
/// Takes rows one by one. Of a difference with weights equal rows are netted first; of a key that is left with a new row the old one
/// needs no delete.
/// </summary>
internal abstract class RowSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types) : ISinkWriter
{
    private readonly Dictionary<string, (object?[] Row, long Weight)> _net = new(StringComparer.Ordinal);
    private readonly int[] _keys = [.. sink.Keys.Select(k => sink.Columns.IndexOf(k))];
    private long _rows;

    protected SinkRecord Sink => sink;

    protected IReadOnlyList<SqlType> Types => types;

    protected IReadOnlyList<int> Keys => _keys;

    public async ValueTask AppendAsync(RecordBatch batch, RowWeights weights, CancellationToken cancel)
    {
        for (var row = 0; row < batch.RowCount; row++)
        {
            var values = new object?[types.Count];
            for (var i = 0; i < values.Length; i++) values[i] = BatchValues.Read(batch[i], row, types[i]);
            if (weights == RowWeights.OnlyAdded)
            {
                await AddAsync(values, isDelete: false, cancel).ConfigureAwait(false);
                _rows++;
                continue;
            }

            var weight = weights switch
            {
                RowWeights.Added => 1,
                RowWeights.Removed => -1,
                _ => (long)BatchValues.Read(batch[types.Count], row, SqlType.BigInt)!, // Never NULL.
            };
            var key = TextOf(values, Enumerable.Range(0, values.Length));
            var sum = _net.GetValueOrDefault(key).Weight + weight;
            if (sum == 0) _net.Remove(key);
            else _net[key] = (values, sum);
        }
    }

    public async ValueTask<long> FinishAsync(CancellationToken cancel)
    {
        if (!sink.IsUpsert && !sink.Forced && _net.Values.Any(n => n.Weight < 0)) throw SinkErrors.NotAppendOnly.With();
        if (sink.IsUpsert)
        {
            var shown = _net.Values.Where(n => n.Weight > 0).Select(n => TextOf(n.Row, _keys)).ToHashSet(StringComparer.Ordinal);
            foreach (var (row, _) in _net.Values.Where(n => n.Weight < 0 && !shown.Contains(TextOf(n.Row, _keys))))
            {
                await AddAsync(row, isDelete: true, cancel).ConfigureAwait(false);
                _rows++;
            }
        }

        foreach (var (row, weight) in _net.Values)
        {
            for (var i = 0; i < weight; i++)
            {
                await AddAsync(row, isDelete: false, cancel).ConfigureAwait(false);
                _rows++;
            }
        }

        await EndAsync(cancel).ConfigureAwait(false);
        return _rows;
    }

    public virtual ValueTask DisposeAsync() => default;

    protected abstract ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel);

    protected abstract ValueTask EndAsync(CancellationToken cancel);

    private string TextOf(object?[] row, IEnumerable<int> columns)
        => string.Join('\u0001', columns.Select(c => SinkText.Of(row[c], types[c]) ?? "\u0002"));
}

/// <summary>Counts rows and forgets them.</summary>
internal sealed class BlackholeWriter(SinkRecord sink, IReadOnlyList<SqlType> types) : RowSinkWriter(sink, types)
{
    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel) => default;

    protected override ValueTask EndAsync(CancellationToken cancel) => default;
}
