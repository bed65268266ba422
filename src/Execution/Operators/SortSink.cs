using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>
/// Collects one worker's rows for a sort; with a top row count it now and then drops all but the first rows.
/// </summary>
internal sealed unsafe class SortSink(IReadOnlyList<SortKey> keys, int topRows, WorkerContext worker) : SinkStage
{
    private readonly int _rowsBeforeCut = Math.Max(4 * topRows, 16 << 10);
    private readonly TopThreshold? _threshold = topRows > 0 ? new TopThreshold(keys[0]) : null;
    private int[] _kept = [];
    private int _rowCount;

    internal List<RecordBatch> Batches { get; private set; } = [];

    public override Flow Push(RecordBatch input)
    {
        if (_threshold is { IsSet: true })
        {
            if (_kept.Length < input.RowCount) _kept = new int[input.RowCount];
            var count = _threshold.Select(input[keys[0].Column], _kept);
            if (count < input.RowCount)
            {
                var cut = count == 0 ? null : ColumnGather.Take(input, _kept.AsSpan(0, count), worker.Tracker);
                input.Dispose();
                if (cut is null) return Flow.NeedsMore;
                input = cut;
            }
        }

        Batches.Add(input);
        _rowCount += input.RowCount;
        if (topRows > 0 && _rowCount >= _rowsBeforeCut) Cut();
        return Flow.NeedsMore;
    }

    public override void Finish()
    {
        if (topRows > 0 && _rowCount > topRows) Cut();
    }

    /// <summary>Keeps the first rows only and remembers the last of them as the bar for what comes.</summary>
    private void Cut()
    {
        var all = ColumnConcat.Concat(Batches, worker.Tracker);
        using var sortKeys = new SortKeys([.. keys.Select(k => all[k.Column].Share())], keys, all.RowCount,
            worker.Tracker);
        var rows = RowSorter.Sort(sortKeys, 0, all.RowCount, worker.Tracker);
        var count = Math.Min(topRows, all.RowCount);
        var first = new ReadOnlySpan<int>(rows.Pointer, count);
        var cut = ColumnGather.Take(all, first, worker.Tracker);
        _threshold!.Set(cut[keys[0].Column], count - 1);
        rows.Release();
        all.Dispose();
        foreach (var batch in Batches) batch.Dispose();
        Batches = [cut];
        _rowCount = count;
    }
}
