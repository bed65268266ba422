using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Pipelines;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Is the collected right side of a join, as the source of its rows that are emitted alone.</summary>
internal interface IRightSide
{
    JoinShape Shape { get; }

    /// <summary>Kept right columns (<see cref="JoinShape.RightColumns"/>), each one run of all rows.</summary>
    Column[] BuildColumns { get; }

    /// <summary>A byte a right row, 1 = found a partner; only when right rows are emitted alone.</summary>
    NativeBuffer? Matched { get; }

    /// <summary>Gives the next rows to check for emission alone; count 0 at the end.</summary>
    (int First, int Count) TakeRows(int most);
}

/// <summary>Emits the build rows that a right-sided join owes after all probing: with or without a partner.</summary>
internal sealed unsafe class JoinRightAlone(IRightSide join, WorkerContext worker) : SourceStage
{
    private readonly JoinOutput _output = new(join.Shape, join.BuildColumns, worker);
    private readonly int[] _rows = new int[worker.Query.BatchRows];

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        var (first, count) = join.TakeRows(_rows.Length);
        if (count == 0) return SourceState.Finished;
        var picked = Pick(join.Shape, join.Matched!.Pointer, first, count, _rows, first);
        if (picked == 0) return SourceState.Nothing;
        batch = _output.RightAlone(_rows.AsSpan(0, picked));
        return SourceState.Batch;
    }

    /// <summary>Lists the rows that are owed, counted from a number on; gives how many.</summary>
    internal static int Pick(JoinShape shape, byte* matched, int first, int count, int[] rows, int firstNumber)
    {
        var wanted = shape.Kind == Kind.RightSemi ? 1 : 0;
        var picked = 0;
        for (var i = 0; i < count; i++)
        {
            rows[picked] = firstNumber + i;
            if (matched[first + i] == wanted) picked++;
        }

        return picked;
    }

    public override void Dispose() => _output.Dispose();
}
