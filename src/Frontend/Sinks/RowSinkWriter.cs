using MatViewDb.Arrow;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks.Netting;
using MatViewDb.Frontend.Streams;

namespace MatViewDb.Frontend.Sinks;

/// <summary>
/// Takes rows one by one. Of a difference with weights equal rows are netted first; of a key that is left with a new row the old one
/// needs no delete. What goes is written before what comes: rows of two keys may share another unique key of the target.
/// </summary>
internal abstract class RowSinkWriter : ISinkWriter
{
    private readonly int[] _keys;
    private readonly NetRows _net;
    private readonly FrontendServices _services;
    private readonly bool _deletesUnmatched;
    private long _rows;

    protected RowSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services)
    {
        (Sink, Types, _services) = (sink, types, services);
        _keys = [.. sink.Keys.Select(k => sink.Columns.IndexOf(k))];
        _deletesUnmatched = sink is { DeletesUnmatched: true, BeginsWithAll: true };
        _net = new NetRows(NewLimits(), _keys, types.Count);
    }

    protected SinkRecord Sink { get; }

    protected IReadOnlyList<SqlType> Types { get; }

    protected IReadOnlyList<int> Keys => _keys;

    public async ValueTask AppendAsync(RecordBatch batch, RowWeights weights, CancellationToken cancel)
    {
        for (var row = 0; row < batch.RowCount; row++)
        {
            var values = new object?[Types.Count];
            for (var i = 0; i < values.Length; i++) values[i] = BatchValues.Read(batch[i], row, Types[i]);
            if (weights == RowWeights.OnlyAdded && !_deletesUnmatched)
            {
                await WriteAsync(values, isDelete: false, cancel).ConfigureAwait(false);
                continue;
            }

            _net.Add(values, weights switch
            {
                RowWeights.Added or RowWeights.OnlyAdded => 1,
                RowWeights.Removed => -1,
                _ => (long)BatchValues.Read(batch[Types.Count], row, SqlType.BigInt)!, // Never NULL.
            });
        }
    }

    public async ValueTask<long> FinishAsync(CancellationToken cancel)
    {
        if (_deletesUnmatched) await DeleteUnmatchedAsync(cancel).ConfigureAwait(false);
        foreach (var piece in Sink is { IsUpsert: false, Forced: true } ? [] : _net.Pieces())
        {
            if (piece.Values.All(w => w > 0)) continue;
            if (!Sink.IsUpsert) throw SinkErrors.NotAppendOnly.With();
            var shown = piece.Where(n => n.Value > 0).Select(n => RowBytes.Of(RowOf(n.Key), _keys)).ToHashSet(RowBytes.Comparer);
            foreach (var (bytes, weight) in piece)
            {
                if (weight > 0) continue;
                var row = RowOf(bytes);
                if (!shown.Contains(RowBytes.Of(row, _keys))) await WriteAsync(row, isDelete: true, cancel).ConfigureAwait(false);
            }
        }

        foreach (var piece in _net.Pieces())
        {
            foreach (var (bytes, weight) in piece)
            {
                var row = weight > 0 ? RowOf(bytes) : [];
                for (var i = 0; i < weight; i++) await WriteAsync(row, isDelete: false, cancel).ConfigureAwait(false);
            }
        }

        await EndAsync(cancel).ConfigureAwait(false);
        return _rows;
    }

    public ValueTask DisposeAsync()
    {
        _net.Dispose();
        Close();
        return default;
    }

    protected abstract ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel);

    protected abstract ValueTask EndAsync(CancellationToken cancel);

    /// <summary>Gives the keys of all rows of the target, as <see cref="SinkText.KeyOf"/> writes them.</summary>
    protected virtual ValueTask ReadKeysAsync(Action<object?[]> take, CancellationToken cancel)
        => throw new InvalidOperationException($"a sink with connector {Sink.Connector} reads nothing");

    protected virtual void Close()
    {
        // Most have nothing open.
    }

    private NetLimits NewLimits() => new(
        Sink.Name, _services.Spool, _services.NewQueryId(), _services.Globals.Get(StreamSettings.SinkMemoryLimit),
        _services.Globals.Get(LoadSettings.SpoolBytesMax));

    // Whatever a key looks like in the target: all rows of now are written behind, and undo a delete too many.
    private async ValueTask DeleteUnmatchedAsync(CancellationToken cancel)
    {
        using var keys = new NetRows(NewLimits(), [], _keys.Length);
        foreach (var bytes in _net.Pieces().SelectMany(p => p.Keys))
        {
            var row = RowOf(bytes);
            keys.Add([.. _keys.Select(k => (object?)SinkText.KeyOf(row[k], Types[k]))], 1);
        }

        await ReadKeysAsync(key => keys.Add(key, -1), cancel).ConfigureAwait(false);
        foreach (var (bytes, weight) in keys.Pieces().SelectMany(p => p))
        {
            if (weight >= 0) continue;
            var (key, row) = (RowBytes.Read(bytes, _keys.Length), new object?[Types.Count]);
            for (var i = 0; i < _keys.Length; i++) row[_keys[i]] = key[i];
            await WriteAsync(row, isDelete: true, cancel).ConfigureAwait(false);
        }
    }

    private object?[] RowOf(byte[] bytes) => RowBytes.Read(bytes, Types.Count);

    private async ValueTask WriteAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        await AddAsync(row, isDelete, cancel).ConfigureAwait(false);
        _rows++;
    }
}

/// <summary>Counts rows and forgets them.</summary>
internal sealed class BlackholeWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services)
    : RowSinkWriter(sink, types, services)
{
    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel) => default;

    protected override ValueTask EndAsync(CancellationToken cancel) => default;
}
