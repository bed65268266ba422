using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Pairs one worker's left rows with right rows on disk: these are read once for each block of left batches, as large as memory
/// allows.
/// </summary>
internal sealed class SpilledNestedLoopProbe(NestedLoopJoin join, WorkerContext worker) : StreamStage
{
    private const long BlockBytesMin = 256 << 10;
    private const long BlockBytesMax = 64 << 20;
    private const int BlockShare = 16;

    private readonly NestedLoopPairs _pairs = new(join, worker, join.BuildColumns);
    private readonly List<(RecordBatch Batch, LeftMarks Marks)> _block = [];
    private long _blockBytes;

    public override Flow Push(RecordBatch input, BatchReceiver output)
    {
        _block.Add((input, new LeftMarks(new bool[input.RowCount], new bool[input.RowCount])));
        _blockBytes += BatchBytes.Of(input) + 2 * input.RowCount;
        var most = Math.Clamp(worker.Query.Pressure.SoftBytes / BlockShare, BlockBytesMin, BlockBytesMax);
        return _blockBytes < most ? Flow.NeedsMore : PairBlock(output);
    }

    public override void Finish(BatchReceiver output)
    {
        if (_block.Count > 0) PairBlock(output);
    }

    public override void Dispose()
    {
        Clear();
        _pairs.Dispose();
    }

    private Flow PairBlock(BatchReceiver output)
    {
        using (var reader = join.Spilled!.OpenReader(worker.Tracker))
        {
            var first = 0;
            while (reader.Next() is { } right)
            {
                using (right)
                {
                    _pairs.SetRight(right.Columns);
                    foreach (var (batch, marks) in _block)
                    {
                        if (_pairs.Pair(batch, marks, first, right.RowCount, output) == Flow.Finished) return Flow.Finished;
                    }

                    first += right.RowCount;
                }
            }
        }

        _pairs.SetRight(join.BuildColumns);
        foreach (var (batch, marks) in _block)
        {
            if (_pairs.EmitRest(batch, marks, output) == Flow.Finished) return Flow.Finished;
        }

        Clear();
        return Flow.NeedsMore;
    }

    private void Clear()
    {
        foreach (var (batch, _) in _block) batch.Dispose();
        _block.Clear();
        _blockBytes = 0;
    }
}

/// <summary>Reads right rows from disk once more, for those that are emitted alone.</summary>
internal sealed unsafe class SpilledRightAlone(NestedLoopJoin join, WorkerContext worker) : SourceStage
{
    private readonly JoinOutput _output = new(join.Shape, [], worker);
    private SpillReader? _reader;
    private int[] _rows = [];
    private int _first;

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        _reader ??= join.Spilled!.OpenReader(worker.Tracker);
        using var right = _reader.Next();
        if (right is null) return SourceState.Finished;
        if (_rows.Length < right.RowCount) _rows = new int[right.RowCount];
        var picked = JoinRightAlone.Pick(join.Shape, join.Matched!.Pointer, _first, right.RowCount, _rows, 0);
        _first += right.RowCount;
        if (picked == 0) return SourceState.Nothing;
        _output.SetRight(right.Columns);
        batch = _output.RightAlone(_rows.AsSpan(0, picked));
        return SourceState.Batch;
    }

    public override void Dispose()
    {
        _reader?.Dispose();
        _output.Dispose();
    }
}
