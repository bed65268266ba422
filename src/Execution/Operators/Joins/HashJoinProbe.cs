using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using MatViewDb.Execution.Pipelines;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Probes a table with one worker's left batches.</summary>
internal sealed unsafe class HashJoinProbe : StreamStage
{
    private const int NotBegun = -2;

    private readonly HashJoin _join;
    private readonly JoinBuild _build;
    private readonly PartMarks? _marks;
    private readonly bool _mayPause;
    private RecordBatch? _paused;
    private int _row;
    private int _match;
    private readonly JoinShape _shape;
    private readonly WorkerContext _worker;
    private readonly JoinOutput _output;
    private readonly Column[] _keyColumns;
    private readonly GroupScratch _scratch;
    private readonly BatchCollector _collector;
    private int[] _left = [];
    private int[] _right = [];
    private int[] _heads = [];
    private bool[] _matched = [];

    /// <param name="join">The join.</param>
    /// <param name="build">Right rows: all, those of a part, or a chunk of a part.</param>
    /// <param name="worker">Who probes.</param>
    /// <param name="marks">With chunks, what earlier ones told of the left rows.</param>
    /// <param name="mayPause">Whether a push may stop after a batch of pairs; who pushes then resumes.</param>
    internal HashJoinProbe(HashJoin join, JoinBuild build, WorkerContext worker, PartMarks? marks = null, bool mayPause = false)
    {
        _mayPause = mayPause;
        _marks = marks;
        _join = join;
        _build = build;
        _shape = join.Shape;
        _worker = worker;
        _output = new JoinOutput(join.Shape, build.BuildColumns, worker);
        _keyColumns = new Column[join.LeftKeys.Length];
        _scratch = new GroupScratch(worker.Tracker);
        _collector = new BatchCollector(worker);
    }

    private JoinTable Table => _build.Table;

    public override Flow Push(RecordBatch input, BatchReceiver output)
    {
        if (_build.RowCount == 0
            && _shape.Kind is (Kind.Inner or Kind.Right or Kind.LeftSemi or Kind.RightSemi or Kind.RightAnti))
        {
            input.Dispose();
            return Flow.Finished;
        }

        FindHeads(input);
        if (_marks is null && !(_output.HasCondition || Table.HasDuplicates && (_shape.EmitsPairs || _shape.EmitsRightAlone)))
        {
            using (input) return PushHeads(input, output);
        }

        _row = 0;
        _match = NotBegun;
        _matched.AsSpan(0, input.RowCount).Clear();
        return Continue(input, output);
    }

    /// <summary>True after a push that stopped in the middle of its input, since it has given a batch of pairs.</summary>
    internal bool IsPaused => _paused is not null;

    /// <summary>Goes on with the input of the last push.</summary>
    internal Flow Resume(BatchReceiver output)
    {
        var input = _paused!; // Only asked for when it is paused.
        _paused = null;
        return Continue(input, output);
    }

    /// <summary>Emits what is owed of left rows, by the marks, once they met all chunks; the input is disposed.</summary>
    internal Flow PushRest(RecordBatch input, BatchReceiver output)
    {
        using (input)
        {
            Prepare(input);
            _marks!.Read(_matched.AsSpan(0, input.RowCount));
            return _shape.Kind == Kind.Mark
                ? _collector.Pass(_output.Marks(input, _matched, NullMarks(input)), output)
                : EmitRest(input, output);
        }
    }

    public override void Finish(BatchReceiver output) => _collector.Flush(output);

    public override void Dispose()
    {
        _paused?.Dispose();
        _collector.Dispose();
        _scratch.Dispose();
        _output.Dispose();
    }

    private bool Prepare(RecordBatch input)
    {
        var rowCount = input.RowCount;
        var mayHaveNulls = false;
        for (var i = 0; i < _keyColumns.Length; i++)
        {
            _keyColumns[i] = input[_join.LeftKeys[i]];
            mayHaveNulls |= _keyColumns[i].MayHaveNulls;
        }

        if (_heads.Length >= rowCount) return mayHaveNulls;
        _heads = new int[rowCount];
        _matched = new bool[rowCount];
        var room = Math.Max(rowCount, _worker.Query.BatchRows);
        _left = new int[room];
        _right = new int[room];
        return mayHaveNulls;
    }

    private void FindHeads(RecordBatch input)
    {
        var rowCount = input.RowCount;
        var layout = _join.KeyLayout;
        var mayHaveNulls = Prepare(input);
        _scratch.Reserve(rowCount);
        var keys = _scratch.Keys(rowCount, layout.KeyBytes);
        layout.Encode(_keyColumns, rowCount, keys);
        fixed (int* heads = _heads) Table.Probe(keys, _scratch.Hashes, rowCount, mayHaveNulls, heads);
    }

    /// <summary>Handles the case that the first match of a row decides everything.</summary>
    private Flow PushHeads(RecordBatch input, BatchReceiver output)
    {
        var heads = _heads.AsSpan(0, input.RowCount);
        MarkBuildRows(heads);
        switch (_shape.Kind)
        {
            case Kind.RightSemi or Kind.RightAnti:
                return Flow.NeedsMore;
            case Kind.LeftSemi or Kind.LeftAnti:
                return EmitLeft(input, Pick(heads, _shape.Kind == Kind.LeftSemi), output);
            case Kind.Mark:
                for (var i = 0; i < heads.Length; i++) _matched[i] = heads[i] >= 0;
                return _collector.Pass(_output.Marks(input, _matched, NullMarks(input)), output);
            case Kind.Left or Kind.Full:
                return _collector.Pass(_output.Pairs(input, null, heads), output);
            default:
                var count = Pick(heads, true);
                if (count == 0) return Flow.NeedsMore;
                if (count == heads.Length) return _collector.Pass(_output.Pairs(input, null, heads), output);
                for (var i = 0; i < count; i++) _right[i] = heads[_left[i]];
                return _collector.Pass(_output.Pairs(input, _left.AsSpan(0, count), _right.AsSpan(0, count)), output);
        }
    }

    /// <summary>Walks the rows of an input from where it stands; at its end comes what depends on all matches.</summary>
    private Flow Continue(RecordBatch input, BatchReceiver output)
    {
        var flow = Flow.NeedsMore;
        if (_marks is null || !DecideByHeads(input.RowCount)) flow = WalkChains(input, output);
        if (IsPaused) return Flow.NeedsMore;
        using (input)
        {
            if (_marks is null) return flow == Flow.Finished ? flow : EmitRest(input, output);
            _marks.Add(_matched.AsSpan(0, input.RowCount));
            return flow;
        }
    }

    /// <summary>Of a chunk, says by first matches alone which rows have one, where that is all; leaves out rows that are decided.</summary>
    private bool DecideByHeads(int rowCount)
    {
        if (_shape.EmitsPairs || _build.Matched is not null || _match != NotBegun) return false;
        if (!_output.HasCondition)
        {
            for (var i = 0; i < rowCount; i++) _matched[i] = _heads[i] >= 0;
            return true;
        }

        for (var i = 0; i < rowCount; i++)
        {
            if (_marks!.IsMatched(i)) _heads[i] = -1;
        }

        return false;
    }

    /// <summary>Walks all matches of all rows, a batch of pairs at a time.</summary>
    private Flow WalkChains(RecordBatch input, BatchReceiver output)
    {
        var rowCount = input.RowCount;
        var next = Table.Next;
        var pairs = 0;
        var most = Math.Min(_left.Length, _worker.Query.BatchRows);
        var match = _match;
        for (var row = _row; row < rowCount; row++)
        {
            if (match == NotBegun) match = _heads[row];
            while (match >= 0)
            {
                _left[pairs] = row;
                _right[pairs++] = match;
                match = next[match];
                if (pairs < most) continue;
                _worker.Query.ThrowIfFailed();
                if (Flush(input, pairs, output) == Flow.Finished) return Flow.Finished;
                pairs = 0;
                if (!_mayPause) continue;
                (_row, _match, _paused) = (row, match, input);
                return Flow.NeedsMore;
            }

            match = NotBegun;
        }

        return pairs > 0 ? Flush(input, pairs, output) : Flow.NeedsMore;
    }

    private Flow Flush(RecordBatch input, int pairs, BatchReceiver output)
    {
        pairs = _output.Keep(input, _left.AsSpan(0, pairs), _right.AsSpan(0, pairs));
        for (var i = 0; i < pairs; i++) _matched[_left[i]] = true;
        MarkBuildRows(_right.AsSpan(0, pairs));
        if (!_shape.EmitsPairs || pairs == 0) return Flow.NeedsMore;
        return _collector.Pass(_output.Pairs(input, _left.AsSpan(0, pairs), _right.AsSpan(0, pairs)), output);
    }

    /// <summary>Emits what depends on whether a row found any partner.</summary>
    private Flow EmitRest(RecordBatch input, BatchReceiver output)
    {
        var rowCount = input.RowCount;
        if (_shape.Kind == Kind.Mark) return _collector.Pass(_output.Marks(input, _matched, null), output);
        if (_shape.Kind is not (Kind.LeftSemi or Kind.LeftAnti or Kind.Left or Kind.Full)) return Flow.NeedsMore;
        var count = 0;
        var wanted = _shape.Kind == Kind.LeftSemi;
        for (var i = 0; i < rowCount; i++)
        {
            _left[count] = i;
            if (_matched[i] == wanted) count++;
        }

        if (count == 0) return Flow.NeedsMore;
        if (!_shape.KeepsUnmatchedLeft) return EmitLeft(input, count, output);
        _right.AsSpan(0, count).Fill(-1);
        return _collector.Pass(_output.Pairs(input, _left.AsSpan(0, count), _right.AsSpan(0, count)), output);
    }

    private Flow EmitLeft(RecordBatch input, int count, BatchReceiver output)
    {
        if (_join.NullAware && _shape.Kind == Kind.LeftAnti) count = DropUnknown(count);
        return count == 0 ? Flow.NeedsMore : _collector.Pass(_output.Left(input, _left.AsSpan(0, count)), output);
    }

    /// <summary>NOT IN: a NULL on either side leaves the answer unknown, unless the right side is empty.</summary>
    private int DropUnknown(int count)
    {
        if (_join.BuildRows == 0) return count;
        if (_join.BuildHasNullKey) return 0;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var row = _left[i];
            _left[kept] = row;
            if (!_keyColumns[0].IsNull(row)) kept++;
        }

        return kept;
    }

    private bool[]? NullMarks(RecordBatch input)
    {
        if (!_join.NullAware || _join.BuildRows == 0) return null;
        var unknown = new bool[input.RowCount];
        for (var i = 0; i < unknown.Length; i++)
            unknown[i] = !_matched[i] && (_join.BuildHasNullKey || _keyColumns[0].IsNull(i));
        return unknown;
    }

    private int Pick(ReadOnlySpan<int> heads, bool matched)
    {
        var count = 0;
        var left = _left;
        for (var i = 0; i < heads.Length; i++)
        {
            left[count] = i;
            if (heads[i] >= 0 == matched) count++;
        }

        return count;
    }

    private void MarkBuildRows(ReadOnlySpan<int> rows)
    {
        if (_build.Matched is null) return;
        var matched = _build.Matched.Pointer;
        foreach (var row in rows)
        {
            if (row >= 0) matched[row] = 1;
        }
    }
}
