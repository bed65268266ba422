using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Pairs one worker's left batches with all right rows: the longer side of (left batch, right rows) is the inner loop,
/// so
/// that a batch of pairs shares one row of the shorter side.
/// </summary>
internal sealed unsafe class NestedLoopProbe(NestedLoopJoin join, WorkerContext worker) : StreamStage
{
    private readonly JoinShape _shape = join.Shape;
    private readonly JoinOutput _output = new(join.Shape, join.BuildColumns, worker);
    private int[] _left = [];
    private int[] _right = [];
    private bool[] _matched = [];
    private bool[] _unknown = [];

    public override Flow Push(RecordBatch input, BatchReceiver output)
    {
        if (_matched.Length < input.RowCount)
        {
            var room = Math.Max(input.RowCount, worker.Query.BatchRows);
            _left = new int[room];
            _right = new int[room];
            _matched = new bool[room];
            _unknown = new bool[room];
        }

        _matched.AsSpan().Clear();
        _unknown.AsSpan().Clear();
        using (input)
        {
            var flow = input.RowCount >= join.BuildRows ? ByRightRow(input, output) : ByLeftRow(input, output);
            return flow == Flow.Finished ? flow : EmitRest(input, output);
        }
    }

    public override void Dispose() => _output.Dispose();

    private Flow ByRightRow(RecordBatch input, BatchReceiver output)
    {
        for (var right = 0; right < join.BuildRows; right++)
        {
            for (var i = 0; i < input.RowCount; i++)
            {
                _left[i] = i;
                _right[i] = right;
            }

            if (Flush(input, input.RowCount, output) == Flow.Finished) return Flow.Finished;
        }

        return Flow.NeedsMore;
    }

    private Flow ByLeftRow(RecordBatch input, BatchReceiver output)
    {
        var most = Math.Min(worker.Query.BatchRows, _left.Length);
        for (var left = 0; left < input.RowCount; left++)
        {
            for (var first = 0; first < join.BuildRows; first += most)
            {
                var count = Math.Min(most, join.BuildRows - first);
                for (var i = 0; i < count; i++)
                {
                    _left[i] = left;
                    _right[i] = first + i;
                }

                if (Flush(input, count, output) == Flow.Finished) return Flow.Finished;
            }
        }

        return Flow.NeedsMore;
    }

    private Flow Flush(RecordBatch input, int pairs, BatchReceiver output)
    {
        worker.Query.ThrowIfFailed();
        var left = _left.AsSpan(0, pairs);
        var right = _right.AsSpan(0, pairs);
        if (join.NullAware) _output.FindUnknown(input, left, right, _unknown);
        var kept = _output.Keep(input, left, right);
        for (var i = 0; i < kept; i++) _matched[left[i]] = true;
        if (join.Matched is not null)
        {
            for (var i = 0; i < kept; i++) join.Matched.Pointer[right[i]] = 1;
        }

        if (!_shape.EmitsPairs || kept == 0) return Flow.NeedsMore;
        var inOrder = kept == input.RowCount && left[0] == 0 && left[kept - 1] == kept - 1;
        return output.Accept(_output.Pairs(input, inOrder ? null : left[..kept], right[..kept]));
    }

    private Flow EmitRest(RecordBatch input, BatchReceiver output)
    {
        if (_shape.Kind == Kind.Mark)
            return output.Accept(_output.Marks(input, _matched, join.NullAware ? Unmatched(input.RowCount) : null));
        if (_shape.Kind is not (Kind.LeftSemi or Kind.LeftAnti or Kind.Left or Kind.Full)) return Flow.NeedsMore;
        var wanted = _shape.Kind == Kind.LeftSemi;
        var count = 0;
        for (var i = 0; i < input.RowCount; i++)
        {
            _left[count] = i;
            if (_matched[i] == wanted && !(join.NullAware && _unknown[i])) count++;
        }

        if (count == 0) return Flow.NeedsMore;
        if (!_shape.KeepsUnmatchedLeft) return output.Accept(_output.Left(input, _left.AsSpan(0, count)));
        _right.AsSpan(0, count).Fill(-1);
        return output.Accept(_output.Pairs(input, _left.AsSpan(0, count), _right.AsSpan(0, count)));
    }

    private bool[] Unmatched(int rowCount)
    {
        for (var i = 0; i < rowCount; i++) _unknown[i] &= !_matched[i];
        return _unknown;
    }
}
