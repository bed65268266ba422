using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Finds the smallest, largest or first value of each frame by the row that holds it, for values that are costly to copy. Frames only
/// move on, so each row enters and leaves a queue of candidates once.
/// </summary>
internal sealed unsafe class FrameExtremes(WindowRows rows, WindowFrames frames, Column values, string function)
{
    private const int RowsBetweenChecks = 4096;

    private readonly int[] _queue = new int[rows.Count];
    private int _front;
    private int _back;

    /// <summary>Says whether the call is one of a text that can be found so.</summary>
    internal static bool CanFind(AggregateCall call, Column[] arguments)
        => call.Function is "min" or "max" or "any_value" && arguments is [{ IsConstant: false }] && call.ArgTypes[0].ToSqlType().IsText;

    internal Column Find()
    {
        using var flat = ColumnFlatten.ToFlat(values, rows.Tracker);
        var picked = new int[rows.Count];
        var next = 0;
        for (var i = 0; i < picked.Length; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            if (rows.PartitionStart[i] == i)
            {
                _front = _back = 0;
                next = i;
            }

            for (next = Math.Max(next, frames.Start[i]); next < frames.End[i]; next++) Enter(flat, next);
            while (_front < _back && _queue[_front] < frames.Start[i]) _front++;
            picked[i] = _front < _back && frames.End[i] > frames.Start[i] ? _queue[_front] : -1;
        }

        return ColumnGather.Take(flat, picked, rows.Tracker);
    }

    private void Enter(Column flat, int row)
    {
        if (flat.IsNull(row)) return;
        // Those that are no better and leave earlier will never be wanted again.
        while (_front < _back && IsBetter(flat, row, _queue[_back - 1])) _back--;
        _queue[_back++] = row;
    }

    private bool IsBetter(Column flat, int row, int than) => function switch
    {
        "min" => ColumnCompare.Compare(flat, row, flat, than) < 0,
        "max" => ColumnCompare.Compare(flat, row, flat, than) > 0,
        _ => false,
    };
}
