using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>Stands on a row of a sorted run.</summary>
internal sealed unsafe class RunCursor : IDisposable
{
    private readonly IReadOnlyList<SortKey> _keys;
    private readonly QueryContext _query;
    private readonly SpillReader _reader;
    private NativeBuffer? _prefixes;
    private ulong* _prefix;

    internal RunCursor(SpillFile run, IReadOnlyList<SortKey> keys, QueryContext query)
    {
        _keys = keys;
        _query = query;
        _reader = run.OpenReader(query.Tracker);
    }

    /// <summary>The batch that holds the row; null at the end. It is the cursor's until it is taken away.</summary>
    internal RecordBatch? Batch { get; private set; }

    internal int Row { get; private set; }

    /// <summary>Which batch of the output in the making this is; the merge says so.</summary>
    internal int Segment { get; set; }

    /// <summary>A number that orders rows of all runs by the first key, as far as 64 bits can.</summary>
    internal ulong Prefix => _prefix[Row];

    internal bool IsLastRow => Row == Batch!.RowCount - 1;

    internal void Step() => Row++;

    /// <summary>Goes to the run's next batch; the one before must have been taken away.</summary>
    internal bool Load()
    {
        _query.ThrowIfFailed();
        Row = 0;
        Batch = _reader.Next();
        if (Batch is null) return false;
        if (_prefixes is null || _prefixes.SizeBytes < (long)Batch.RowCount * sizeof(ulong))
        {
            _prefixes?.Release();
            _prefixes = NativeBuffer.Allocate(_query.Tracker, (long)Batch.RowCount * sizeof(ulong));
            _prefix = (ulong*)_prefixes.Pointer;
        }

        if (_keys.Count == 0)
        {
            new Span<ulong>(_prefix, Batch.RowCount).Clear();
            return true;
        }

        var key = _keys[0];
        ColumnSortPrefix.EncodeAcross(
            Batch[key.Column], key.Descending, !key.NullsLast, new Span<ulong>(_prefix, Batch.RowCount), _query.Tracker);
        return true;
    }

    /// <summary>Gives the batch away.</summary>
    internal RecordBatch TakeBatch()
    {
        var batch = Batch!;
        Batch = null;
        return batch;
    }

    internal int CompareTo(RunCursor other)
    {
        var (mine, others) = (Prefix, other.Prefix);
        if (mine != others) return mine < others ? -1 : 1;
        foreach (var key in _keys)
        {
            var left = Batch![key.Column];
            var right = other.Batch![key.Column];
            var leftNull = left.IsNull(Row);
            var rightNull = right.IsNull(other.Row);
            if (leftNull && rightNull) continue;
            if (leftNull || rightNull) return leftNull == !key.NullsLast ? -1 : 1;
            var order = ColumnCompare.Compare(left, Row, right, other.Row);
            if (order != 0) return key.Descending ? -order : order;
        }

        return 0;
    }

    public void Dispose()
    {
        Batch?.Dispose();
        Batch = null;
        _prefixes?.Release();
        _prefixes = null;
        _reader.Dispose();
    }
}
