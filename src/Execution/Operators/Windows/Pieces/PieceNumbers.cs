using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Numbers rows on through all pieces: row_number, rank, dense_rank, percent_rank, cume_dist, ntile.</summary>
internal sealed unsafe class PieceNumbers(string function, bool hasOrder, long parts) : PieceCall
{
    private long _total;
    private long _denseRank;

    internal override bool NeedsTotals => function is "percent_rank" or "cume_dist" or "ntile";

    internal override void Start(PartitionTotals? totals)
    {
        _total = totals?.RowCount ?? 0;
        _denseRank = 0;
    }

    internal override Column Compute(WindowPiece piece)
    {
        var isShare = function is "percent_rank" or "cume_dist";
        var values = NativeBuffer.Allocate(piece.Rows.Tracker, Math.Max(8, (long)piece.Count * sizeof(long)));
        for (var i = 0; i < piece.Count; i++)
        {
            if (isShare) ((double*)values.Pointer)[i] = Share(piece, i);
            else ((long*)values.Pointer)[i] = Number(piece, i);
        }

        return Column.Flat((isShare ? SqlType.Double : SqlType.BigInt).ToArrow(), piece.Count, values, null);
    }

    private long Number(WindowPiece piece, int row)
    {
        switch (function)
        {
            case "row_number":
                return piece.Offset + row + 1;
            case "rank":
                return Rank(piece, row);
            case "dense_rank":
                if (!hasOrder) return 1;
                if (piece.Rows.PeerStart[piece.First + row] == piece.First + row) _denseRank++;
                return _denseRank;
            default:
                return Tile(piece.Offset + row);
        }
    }

    private double Share(WindowPiece piece, int row)
    {
        if (function == "percent_rank") return _total == 1 ? 0 : (double)(Rank(piece, row) - 1) / (_total - 1);
        return hasOrder ? (double)(piece.Offset + piece.Rows.PeerEnd[piece.First + row] - piece.First) / _total : 1;
    }

    private long Rank(WindowPiece piece, int row)
        => hasOrder ? piece.Offset + piece.Rows.PeerStart[piece.First + row] - piece.First + 1 : 1;

    private long Tile(long at)
    {
        var size = _total / parts;
        var larger = _total % parts;
        // The first parts take one row more each.
        return at < larger * (size + 1) ? at / (size + 1) + 1 : larger + (at - larger * (size + 1)) / Math.Max(1, size) + 1;
    }
}
