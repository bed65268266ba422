using MatViewDb.Arrow.Arrays;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Keeps the value of a partition's first row for all its pieces: first_value over frames that begin there.</summary>
internal sealed class PieceFirstValue(WindowCall call) : PieceCall
{
    private Column? _value;

    internal override void Start(PartitionTotals? totals)
    {
        _value?.Dispose();
        _value = null;
    }

    internal override Column Compute(WindowPiece piece)
    {
        _value ??= ColumnGather.Take(piece.Rows.Batch[call.Call.Args[0]], [piece.First], piece.Rows.Tracker);
        return ColumnGather.Take(_value, new int[piece.Count], piece.Rows.Tracker);
    }

    public override void Dispose() => _value?.Dispose();
}
