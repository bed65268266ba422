using MatViewDb.Arrow.Arrays;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Gives every row the value that was found for its whole partition before.</summary>
internal sealed class PieceOfWhole(int call) : PieceCall
{
    private PartitionTotals? _totals;

    internal override bool NeedsTotals => true;

    internal override void Start(PartitionTotals? totals) => _totals = totals;

    internal override Column Compute(WindowPiece piece)
    {
        // Its partition has been gone through: NeedsTotals.
        return ColumnGather.Take(_totals!.Values[call]!, new int[piece.Count], piece.Rows.Tracker);
    }
}
