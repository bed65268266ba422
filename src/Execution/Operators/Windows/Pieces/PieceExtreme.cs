using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Carries the smallest or largest text so far from piece to piece, found by the row that holds it.</summary>
internal sealed class PieceExtreme(WindowCall call, bool endsWithPeers) : PieceCall
{
    private const int RowsBetweenChecks = 4096;

    private readonly int _sign = call.Call.Function == "min" ? -1 : 1;
    private Column? _best;

    internal override void Start(PartitionTotals? totals)
    {
        _best?.Dispose();
        _best = null;
    }

    internal override unsafe Column Compute(WindowPiece piece)
    {
        var tracker = piece.Rows.Tracker;
        using var own = piece.Rows.Batch[call.Call.Args[0]].Slice(piece.First, piece.Count, tracker);
        using var plain = ColumnFlatten.ToFlat(own, tracker);
        // What was the best before the piece stands behind its rows.
        using var values = _best is null ? plain.Share() : ColumnConcat.Concat([plain, _best], tracker);
        var best = _best is null ? -1 : piece.Count;
        var running = new int[piece.Count];
        for (var i = 0; i < running.Length; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            if (!values.IsNull(i) && (best < 0 || _sign * ColumnCompare.Compare(values, i, values, best) > 0)) best = i;
            running[i] = best;
        }

        var picked = running;
        if (endsWithPeers)
        {
            picked = new int[piece.Count];
            for (var i = 0; i < picked.Length; i++) picked[i] = running[piece.Rows.PeerEnd[piece.First + i] - piece.First - 1];
        }

        _best?.Dispose();
        _best = best < 0 ? null : ColumnGather.Take(values, [best], tracker);
        return ColumnGather.Take(values, picked, tracker);
    }

    public override void Dispose() => _best?.Dispose();
}
