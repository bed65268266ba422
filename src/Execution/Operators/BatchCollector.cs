using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators;

/// <summary>Joins small batches to larger ones, so that what follows is not called for a handful of rows.</summary>
internal sealed class BatchCollector(WorkerContext worker) : IDisposable
{
    private const int SmallShare = 4;

    /// <summary>So many rows go on alone rather than lose the codes of their texts to a batch of other dictionaries.</summary>
    private const int CodedRowsMin = 1024;

    private readonly List<RecordBatch> _small = [];
    private int _smallRows;

    /// <summary>Takes the batch over; passes it on at once when it is large enough.</summary>
    internal Flow Pass(RecordBatch batch, BatchReceiver output)
    {
        if (batch.RowCount * SmallShare >= worker.Query.BatchRows) return output.Accept(batch);
        _small.Add(batch);
        _smallRows += batch.RowCount;
        return _smallRows * 2 < worker.Query.BatchRows ? Flow.NeedsMore : Flush(output);
    }

    /// <summary>Gives what is held back, or null.</summary>
    internal RecordBatch? Take()
    {
        if (_small.Count == 0) return null;
        var joined = ColumnConcat.Concat(_small, worker.Tracker);
        Dispose();
        return joined;
    }

    internal Flow Flush(BatchReceiver output) => Take() is { } joined ? output.Accept(joined) : Flow.NeedsMore;

    /// <summary>Holds a small batch back; null as long as too few rows are there.</summary>
    internal RecordBatch? Add(RecordBatch batch)
    {
        if (batch.RowCount * SmallShare >= worker.Query.BatchRows) return batch;
        if (_smallRows >= CodedRowsMin && IsCodedOtherwise(batch))
        {
            var held = Take();
            _small.Add(batch);
            _smallRows = batch.RowCount;
            return held;
        }

        _small.Add(batch);
        _smallRows += batch.RowCount;
        return _smallRows * 2 < worker.Query.BatchRows ? null : Take();
    }

    private bool IsCodedOtherwise(RecordBatch batch)
    {
        for (var i = 0; i < batch.Columns.Length; i++)
        {
            var held = _small[^1][i].Dictionary;
            if (held is not null && !ReferenceEquals(held, batch[i].Dictionary)) return true;
        }

        return false;
    }

    public void Dispose()
    {
        foreach (var batch in _small) batch.Dispose();
        _small.Clear();
        _smallRows = 0;
    }
}
