using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>
/// Holds rows of a sort on disk as sorted runs. Runs are small beside the memory that there is, since sorting one takes
/// more than holding it; many runs are merged to fewer before they are read.
/// </summary>
internal sealed class SortRuns(Operator owner, IReadOnlyList<SortKey> keys) : IDisposable
{
    private const long RunBytesMin = 1 << 20;
    private const long RunBytesMax = 64 << 20;
    private const int RunShare = 16;
    private const int FanIn = 64;

    private readonly List<SpillFile> _runs = [];
    private readonly Lock _lock = new();
    private readonly QueryContext _query = owner.Fragment.Query;

    internal bool IsEmpty
    {
        get
        {
            lock (_lock) return _runs.Count == 0;
        }
    }

    internal long RowCount { get; private set; }

    /// <summary>Sorts the batches, a run at a time, and writes them; they are disposed and the list is empty then.</summary>
    internal void Write(List<RecordBatch> batches)
    {
        var most = Math.Clamp(_query.Pressure.SoftBytes / RunShare, RunBytesMin, RunBytesMax);
        while (batches.Count > 0)
        {
            var count = 0;
            // Of narrow rows, sorting takes more than holding them.
            for (long bytes = 0; count < batches.Count && bytes < most; count++)
                bytes += BatchBytes.Of(batches[count]) + (long)batches[count].RowCount * SortRoom.SortBytesPerRow;
            _query.ThrowIfFailed();
            var run = batches.GetRange(0, count);
            Add(WriteRun(run));
            foreach (var batch in run) batch.Dispose();
            batches.RemoveRange(0, count);
        }
    }

    /// <summary>Starts to read all rows in order.</summary>
    internal RunMerge Open()
    {
        SpillFile[] runs;
        lock (_lock)
        {
            while (_runs.Count > FanIn)
            {
                var merged = Merge(_runs.GetRange(0, FanIn));
                _runs.RemoveRange(0, FanIn);
                _runs.Add(merged);
            }

            runs = [.. _runs];
        }

        return new RunMerge(runs, keys, _query);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var run in _runs) run.Dispose();
            _runs.Clear();
        }
    }

    private void Add(SpillFile run)
    {
        lock (_lock)
        {
            _runs.Add(run);
            RowCount += run.RowCount;
        }
    }

    private SpillFile WriteRun(List<RecordBatch> batches)
    {
        var file = owner.CreateSpill();
        using var all = ColumnConcat.Concat(batches, _query.Tracker);
        if (all.RowCount == 0) return file;
        using var sortKeys = new SortKeys(
            [.. keys.Select(key => all[key.Column].Share())], keys, all.RowCount, _query.Tracker);
        var order = RowSorter.Sort(sortKeys, 0, all.RowCount, _query.Tracker);
        try
        {
            for (var first = 0; first < all.RowCount; first += _query.BatchRows)
            {
                _query.ThrowIfFailed();
                using var rows = ColumnGather.Take(
                    all, Rows(order, first, Math.Min(_query.BatchRows, all.RowCount - first)), _query.Tracker);
                file.Write(rows);
            }
        }
        finally
        {
            order.Release();
        }

        file.Seal();
        return file;
    }

    private SpillFile Merge(List<SpillFile> runs)
    {
        var file = owner.CreateSpill();
        using (var merge = new RunMerge(runs, keys, _query))
        {
            while (merge.Next(_query.BatchRows) is { } batch)
            {
                _query.ThrowIfFailed();
                using (batch) file.Write(batch);
            }
        }

        file.Seal();
        foreach (var run in runs) run.Dispose();
        return file;
    }

    private static unsafe ReadOnlySpan<int> Rows(Arrow.Buffers.NativeBuffer order, int first, int count)
        => new((int*)order.Pointer + first, count);
}
