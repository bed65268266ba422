using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Pipelines;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>What is known of each row of a left batch: whether it met a partner, and whether it might have.</summary>
internal sealed record LeftMarks(bool[] Matched, bool[] Unknown);

/// <summary>
/// Pairs left batches with right rows: the longer side of (left batch, right rows) is the inner loop, so that a batch of pairs
/// shares one row of the shorter side.
/// </summary>
internal sealed unsafe class NestedLoopPairs(NestedLoopJoin join, WorkerContext worker, Column[] rightColumns) : IDisposable
{
    private readonly JoinShape _shape = join.Shape;
    private readonly JoinOutput _output = new(join.Shape, rightColumns, worker);
    private int[] _left = [];
    private int[] _right = [];
    private LeftMarks? _marks;

    /// <summary>Takes other right rows in place of those before; they stay the caller's.</summary>
    internal void SetRight(Column[] columns) => _output.SetRight(columns);

    /// <summary>Gives marks for one batch, until the next call.</summary>
    internal LeftMarks Marks(int rowCount)
    {
        if (_marks is null || _marks.Matched.Length < rowCount)
        {
            var room = Math.Max(rowCount, worker.Query.BatchRows);
            _marks = new LeftMarks(new bool[room], new bool[room]);
            return _marks;
        }

        _marks.Matched.AsSpan().Clear();
        _marks.Unknown.AsSpan().Clear();
        return _marks;
    }

    /// <summary>Pairs a left batch, which stays the caller's, with right rows of which the first has a number among all.</summary>
    internal Flow Pair(RecordBatch input, LeftMarks marks, int firstRight, int rightCount, BatchReceiver output)
    {
        Reserve(input.RowCount);
        return input.RowCount >= rightCount
            ? ByRightRow(input, marks, firstRight, rightCount, output)
            : ByLeftRow(input, marks, firstRight, rightCount, output);
    }

    /// <summary>Emits what depends on whether a row found any partner, once it met all right rows.</summary>
    internal Flow EmitRest(RecordBatch input, LeftMarks marks, BatchReceiver output)
    {
        if (_shape.Kind == Kind.Mark)
            return output.Accept(_output.Marks(input, marks.Matched, join.NullAware ? Unmatched(marks, input.RowCount) : null));
        if (_shape.Kind is not (Kind.LeftSemi or Kind.LeftAnti or Kind.Left or Kind.Full)) return Flow.NeedsMore;
        Reserve(input.RowCount);
        var wanted = _shape.Kind == Kind.LeftSemi;
        var count = 0;
        for (var i = 0; i < input.RowCount; i++)
        {
            _left[count] = i;
            if (marks.Matched[i] == wanted && !(join.NullAware && marks.Unknown[i])) count++;
        }

        if (count == 0) return Flow.NeedsMore;
        if (!_shape.KeepsUnmatchedLeft) return output.Accept(_output.Left(input, _left.AsSpan(0, count)));
        _right.AsSpan(0, count).Fill(-1);
        return output.Accept(_output.Pairs(input, _left.AsSpan(0, count), _right.AsSpan(0, count)));
    }

    public void Dispose() => _output.Dispose();

    private void Reserve(int rowCount)
    {
        if (_left.Length >= rowCount) return;
        var room = Math.Max(rowCount, worker.Query.BatchRows);
        _left = new int[room];
        _right = new int[room];
    }

    private Flow ByRightRow(RecordBatch input, LeftMarks marks, int firstRight, int rightCount, BatchReceiver output)
    {
        for (var right = 0; right < rightCount; right++)
        {
            for (var i = 0; i < input.RowCount; i++)
            {
                _left[i] = i;
                _right[i] = right;
            }

            if (Flush(input, marks, firstRight, input.RowCount, output) == Flow.Finished) return Flow.Finished;
        }

        return Flow.NeedsMore;
    }

    private Flow ByLeftRow(RecordBatch input, LeftMarks marks, int firstRight, int rightCount, BatchReceiver output)
    {
        var most = Math.Min(worker.Query.BatchRows, _left.Length);
        for (var left = 0; left < input.RowCount; left++)
        {
            for (var first = 0; first < rightCount; first += most)
            {
                var count = Math.Min(most, rightCount - first);
                for (var i = 0; i < count; i++)
                {
                    _left[i] = left;
                    _right[i] = first + i;
                }

                if (Flush(input, marks, firstRight, count, output) == Flow.Finished) return Flow.Finished;
            }
        }

        return Flow.NeedsMore;
    }

    private Flow Flush(RecordBatch input, LeftMarks marks, int firstRight, int pairs, BatchReceiver output)
    {
        worker.Query.ThrowIfFailed();
        var left = _left.AsSpan(0, pairs);
        var right = _right.AsSpan(0, pairs);
        if (join.NullAware) _output.FindUnknown(input, left, right, marks.Unknown);
        var kept = _output.Keep(input, left, right);
        for (var i = 0; i < kept; i++) marks.Matched[left[i]] = true;
        if (join.Matched is not null)
        {
            var matched = join.Matched.Pointer + firstRight;
            for (var i = 0; i < kept; i++) matched[right[i]] = 1;
        }

        if (!_shape.EmitsPairs || kept == 0) return Flow.NeedsMore;
        var inOrder = kept == input.RowCount && left[0] == 0 && left[kept - 1] == kept - 1;
        return output.Accept(_output.Pairs(input, inOrder ? null : left[..kept], right[..kept]));
    }

    private static bool[] Unmatched(LeftMarks marks, int rowCount)
    {
        for (var i = 0; i < rowCount; i++) marks.Unknown[i] &= !marks.Matched[i];
        return marks.Unknown;
    }
}
