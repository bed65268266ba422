namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Knows how far a partition has been computed that is taken in pieces, and what its calls have to see.</summary>
internal sealed class LargePartition(PieceCall[] calls)
{
    private readonly int _behind = calls.Max(call => call.Behind);
    private readonly int _ahead = calls.Max(call => call.Ahead);
    private readonly bool _needsPeers = calls.Any(call => call.NeedsPeers);
    private int _waitUntil;

    /// <summary>Rows that are computed already and only stay in view.</summary>
    internal int InView { get; private set; }

    /// <summary>Rows of the partition that are computed.</summary>
    internal long Done { get; private set; }

    /// <summary>Says with how many pending rows a piece is worth trying.</summary>
    internal int NextTry(int chunkRows) => Math.Max(_waitUntil, InView + chunkRows + _ahead);

    /// <summary>Says up to which of these rows a piece can go while more are to come.</summary>
    internal unsafe int EndOfPiece(WindowRows rows)
    {
        var limit = rows.Count - _ahead;
        return _needsPeers ? rows.PeerStart[Math.Min(limit, rows.Count - 1)] : limit;
    }

    /// <summary>Waits for more rows: all of these are equal in the order keys.</summary>
    internal void Wait(int pendingRows) => _waitUntil = checked(pendingRows * 2);

    /// <summary>Counts a piece; gives how many of the rows up to its end have to stay in view.</summary>
    internal int Pass(int count)
    {
        Done += count;
        InView = Math.Min(InView + count, _behind);
        _waitUntil = 0;
        return InView;
    }
}
