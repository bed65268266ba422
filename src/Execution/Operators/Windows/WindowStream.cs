using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Execution.Operators.Windows.Pieces;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Computes window calls over rows that come sorted from disk: some whole partitions at a time, and those that are larger than that in
/// pieces, when all calls can be computed so.
/// </summary>
internal sealed class WindowStream : SourceStage
{
    private const int BatchesPerChunk = 16;

    private readonly SortRuns _runs;
    private readonly RunMerge _merge;
    private readonly WindowSpec _spec;
    private readonly PlanNode _node;
    private readonly WorkerContext _worker;
    private readonly PartitionEdges _edges;
    private readonly PieceCall[]? _calls;
    private readonly int _chunkRows;
    private readonly List<RecordBatch> _pending = [];
    private Dictionary<long, PartitionTotals>? _totals;
    private int _pendingRows;

    /// <summary>How many of the pending rows are of the last partition.</summary>
    private int _ownRows;

    /// <summary>The number of the first pending row.</summary>
    private long _firstRow;

    private LargePartition? _large;
    private RecordBatch? _left;
    private RecordBatch? _output;
    private int _outputAt;
    private bool _ended;

    internal WindowStream(SortRuns runs, WindowSpec spec, PlanNode node, WorkerContext worker)
    {
        (_runs, _spec, _node, _worker) = (runs, spec, node, worker);
        _merge = runs.Open();
        _edges = new PartitionEdges(spec, node, worker.Tracker);
        _calls = PieceCall.TryMake(spec, worker.Tracker);
        // Tests, which force everything onto disk, have small partitions.
        _chunkRows = worker.Query.Pressure.IsForced ? BatchesPerChunk : BatchesPerChunk * worker.Query.BatchRows;
    }

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_output is null && !Fill()) return SourceState.Finished;
        if (_output is null) return SourceState.Nothing;
        var count = Math.Min(_worker.Query.BatchRows, _output.RowCount - _outputAt);
        batch = _output.Slice(_outputAt, count, _worker.Tracker);
        _outputAt += count;
        if (_outputAt == _output.RowCount)
        {
            _output.Dispose();
            _output = null;
        }

        return SourceState.Batch;
    }

    public override void Dispose()
    {
        _output?.Dispose();
        _left?.Dispose();
        foreach (var pending in _pending) pending.Dispose();
        foreach (var call in _calls ?? []) call.Dispose();
        foreach (var totals in (IEnumerable<PartitionTotals>?)_totals?.Values ?? []) totals.Dispose();
        _edges.Dispose();
        _merge.Dispose();
    }

    /// <summary>Reads a batch; computes when enough rows are there. False at the end.</summary>
    private bool Fill()
    {
        if (_ended) return false;
        var batch = _left ?? _merge.Next(_worker.Query.BatchRows);
        _left = null;
        if (batch is null)
        {
            _ended = true;
            if (_large is not null) ComputePiece(isLast: true);
            else if (_pendingRows > 0) ComputeWhole(_pendingRows);
            return _output is not null;
        }

        if (_large is not null) Continue(batch);
        else Collect(batch);
        return true;
    }

    /// <summary>Adds a batch to the partitions that are waited for.</summary>
    private void Collect(RecordBatch batch)
    {
        var edge = _edges.Last(batch);
        _edges.Pass(batch);
        _ownRows = edge < 0 ? _ownRows + batch.RowCount : batch.RowCount - edge;
        Add(batch);
        if (_pendingRows < _chunkRows) return;
        var isLarge = _calls is not null && _ownRows > _chunkRows;
        if (_pendingRows > _ownRows) ComputeWhole(_pendingRows - _ownRows);
        if (!isLarge) return;
        var totals = TotalsOf(_firstRow);
        foreach (var call in _calls!) call.Start(totals); // It is large only with them.
        _large = new LargePartition(_calls);
    }

    /// <summary>Adds a batch to the large partition; the part behind its end begins to be collected.</summary>
    private void Continue(RecordBatch batch)
    {
        var edge = _edges.First(batch);
        if (edge < 0)
        {
            _edges.Pass(batch);
            Add(batch);
            if (_pendingRows >= _large!.NextTry(_chunkRows)) ComputePiece(isLast: false);
            return;
        }

        using (batch)
        {
            if (edge > 0)
            {
                var own = batch.Slice(0, edge, _worker.Tracker);
                _edges.Pass(own);
                Add(own);
            }

            ComputePiece(isLast: true);
            Drop(_pendingRows);
            _large = null;
            _ownRows = 0;
            _left = batch.Slice(edge, batch.RowCount - edge, _worker.Tracker);
        }
    }

    private void Add(RecordBatch batch)
    {
        _pending.Add(batch);
        _pendingRows += batch.RowCount;
    }

    private PartitionTotals? TotalsOf(long firstRow)
    {
        if (!Array.Exists(_calls!, call => call.NeedsTotals)) return null; // Asked with calls only.
        if (_totals is null)
        {
            using var merge = _runs.Open();
            using var edges = new PartitionEdges(_spec, _node, _worker.Tracker);
            bool[] isWhole = [.. _calls!.Select(call => call is PieceOfWhole)];
            _totals = TotalsScan.Read(merge, edges, _spec, isWhole, _chunkRows, _worker.Query);
        }

        return _totals[firstRow];
    }

    /// <summary>Computes the large partition as far as its rows are there; at its end, all of them.</summary>
    private void ComputePiece(bool isLast)
    {
        var large = _large!; // Only while there is one.
        if (_pendingRows == large.InView) return;
        int count;
        using (var flat = Flat(_pendingRows))
        using (var rows = new WindowRows(flat, _spec, _worker.Tracker))
        {
            count = (isLast ? _pendingRows : large.EndOfPiece(rows)) - large.InView;
            if (count <= 0)
            {
                large.Wait(_pendingRows);
                return;
            }

            var piece = new WindowPiece(rows, large.InView, count, large.Done);
            var columns = new Column[flat.Columns.Length + _calls!.Length];
            for (var i = 0; i < flat.Columns.Length; i++) columns[i] = flat[i].Slice(large.InView, count, _worker.Tracker);
            for (var i = 0; i < _calls.Length; i++)
            {
                Interruption.Check();
                columns[flat.Columns.Length + i] = _calls[i].Compute(piece);
            }

            _output = new RecordBatch(columns, count);
            _outputAt = 0;
        }

        var end = large.InView + count;
        Drop(end - large.Pass(count));
    }

    private void ComputeWhole(int count)
    {
        using (var flat = Flat(count))
        using (var rows = new WindowRows(flat, _spec, _worker.Tracker))
        {
            var functions = new WindowFunctions(rows, _spec);
            var columns = new Column[flat.Columns.Length + _spec.Calls.Count];
            for (var i = 0; i < flat.Columns.Length; i++) columns[i] = flat[i].Share();
            for (var i = 0; i < _spec.Calls.Count; i++)
            {
                Interruption.Check();
                columns[flat.Columns.Length + i] = functions.Compute(_spec.Calls[i]);
            }

            _output = new RecordBatch(columns, flat.RowCount);
            _outputAt = 0;
        }

        Drop(count);
    }

    /// <summary>Gives the first pending rows as one batch of flat columns.</summary>
    private RecordBatch Flat(int count)
    {
        using var joined = ColumnConcat.Concat(_pending, _worker.Tracker);
        using var first = joined.Slice(0, count, _worker.Tracker);
        return new RecordBatch([.. first.Columns.Select(column => ColumnFlatten.ToFlat(column, _worker.Tracker))], count);
    }

    /// <summary>Lets go of the first pending rows.</summary>
    private void Drop(int count)
    {
        _firstRow += count;
        _pendingRows -= count;
        var at = 0;
        while (count > 0 && count >= _pending[at].RowCount)
        {
            count -= _pending[at].RowCount;
            _pending[at++].Dispose();
        }

        _pending.RemoveRange(0, at);
        if (count == 0) return;
        using var cut = _pending[0];
        _pending[0] = cut.Slice(count, cut.RowCount - count, _worker.Tracker);
    }
}
