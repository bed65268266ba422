using MatViewDb.Arrow.Arrays;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Computes calls whose rows see only the few that are in view: lag, lead, and frames of so many rows.</summary>
internal sealed class PieceInView(WindowCall call, WindowSpec spec) : PieceCall
{
    internal override Column Compute(WindowPiece piece)
    {
        using var all = new WindowFunctions(piece.Rows, spec).Compute(call);
        return all.Slice(piece.First, piece.Count, piece.Rows.Tracker);
    }
}
