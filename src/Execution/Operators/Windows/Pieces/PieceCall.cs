using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using BoundKind = MatViewDb.Protocol.WindowCall.Types.Bound.Types.Kind;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Computes a window call over a partition that does not fit into memory, one piece after another.</summary>
internal abstract class PieceCall : IDisposable
{
    /// <summary>More rows in view than this are no longer few.</summary>
    private const long ViewMax = 64 << 10;

    /// <summary>Rows before a piece that the call looks at.</summary>
    internal int Behind { get; init; }

    /// <summary>Rows after a piece that the call looks at.</summary>
    internal int Ahead { get; init; }

    /// <summary>Whether pieces must not cut rows apart that are equal in the order keys.</summary>
    internal bool NeedsPeers { get; init; }

    /// <summary>Whether the call has to know the whole partition before its first row.</summary>
    internal virtual bool NeedsTotals => false;

    /// <summary>Begins a partition; what is known of it is there when the call asked for it.</summary>
    internal virtual void Start(PartitionTotals? totals)
    {
    }

    /// <summary>Gives the call's values for the rows of a piece.</summary>
    internal abstract Column Compute(WindowPiece piece);

    public virtual void Dispose()
    {
    }

    /// <summary>Gives the calls of a window, or null when one of them needs its partition at once.</summary>
    internal static PieceCall[]? TryMake(WindowSpec spec, MemoryTracker tracker)
    {
        var calls = new PieceCall[spec.Calls.Count];
        for (var i = 0; i < calls.Length; i++)
        {
            if (TryMake(spec.Calls[i], i, spec, tracker) is not { } call)
            {
                foreach (var made in calls) made?.Dispose();
                return null;
            }

            calls[i] = call;
        }

        return calls;
    }

    private static PieceCall? TryMake(WindowCall call, int index, WindowSpec spec, MemoryTracker tracker)
    {
        var hasOrder = spec.OrderBy.Count > 0;
        switch (call.Call.Function)
        {
            case "row_number":
                return new PieceNumbers(call.Call.Function, hasOrder, 0);
            case "rank" or "dense_rank" or "percent_rank" or "cume_dist":
                return new PieceNumbers(call.Call.Function, hasOrder, 0) { NeedsPeers = hasOrder };
            case "ntile":
                return call.Call.Constants.Count == 1 && call.Call.Constants[0].IntValue >= 1
                    ? new PieceNumbers(call.Call.Function, hasOrder, call.Call.Constants[0].IntValue)
                    : null;
            case "session_number":
                return null;
            case "lag" or "lead":
                var view = DistanceOf(call);
                if (call.IgnoreNulls || view is null or > ViewMax) return null;
                return call.Call.Function == "lag"
                    ? new PieceInView(call, spec) { Behind = (int)view }
                    : new PieceInView(call, spec) { Ahead = (int)view };
        }

        if (call.IgnoreNulls) return null;
        var frame = PieceFrame.Of(call, hasOrder);
        var isAggregate = call.Call.Function is not ("first_value" or "last_value" or "nth_value");
        if (frame.Behind <= ViewMax && frame.Ahead <= ViewMax)
            return new PieceInView(call, spec) { Behind = (int)frame.Behind, Ahead = (int)frame.Ahead };
        if (frame.IsPartition)
            return call.Call.Function == "nth_value" ? null : new PieceOfWhole(index);
        if (!frame.IsRunning) return null;
        var needsPeers = frame.EndsWithPeers;
        if (call.Call.Function == "first_value") return new PieceFirstValue(call);
        if (call.Call.Function == "last_value") return new PieceInView(call, spec) { NeedsPeers = needsPeers };
        if (call.Call is { Function: "min" or "max", Args.Count: 1 } && call.Call.ArgTypes[0].ToSqlType().IsText)
            return new PieceExtreme(call, needsPeers) { NeedsPeers = needsPeers };
        return isAggregate ? PieceRunning.TryMake(call, needsPeers, tracker) : null;
    }

    /// <summary>Says how far lag and lead look when that is the same for all rows.</summary>
    private static long? DistanceOf(WindowCall call)
    {
        if (call.Call.Constants.Count == 0) return call.Call.Args.Count > 1 ? null : 1;
        // Two constants, or one and the value alone: the first constant is the distance.
        if (call.Call.Constants.Count == 1 && call.Call.Args.Count > 2) return null;
        var constant = call.Call.Constants[0];
        return constant is { ValueCase: LiteralValue.ValueOneofCase.IntValue, IntValue: >= 0 } ? constant.IntValue : null;
    }

    /// <summary>Says which rows a frame can hold, seen from its row.</summary>
    private readonly record struct PieceFrame(long Behind, long Ahead, bool IsPartition, bool IsRunning, bool EndsWithPeers)
    {
        internal static PieceFrame Of(WindowCall call, bool hasOrder)
        {
            if (!call.HasFrame) return hasOrder ? Running(endsWithPeers: true) : Partition;
            var (start, end) = (call.Start.Kind, call.End.Kind);
            if (start == BoundKind.UnboundedPreceding && end == BoundKind.UnboundedFollowing) return Partition;
            if (call.RowsMode)
            {
                if (start == BoundKind.UnboundedPreceding) return end == BoundKind.CurrentRow ? Running(endsWithPeers: false) : Other;
                if (end == BoundKind.UnboundedFollowing) return Other;
                return new PieceFrame(
                    Math.Max(Distance(call.Start, BoundKind.Preceding), Distance(call.End, BoundKind.Preceding)),
                    Math.Max(Distance(call.Start, BoundKind.Following), Distance(call.End, BoundKind.Following)), false, false, false);
            }

            if (start != BoundKind.UnboundedPreceding || end != BoundKind.CurrentRow) return Other;
            return hasOrder ? Running(endsWithPeers: true) : Partition;
        }

        private static PieceFrame Partition => new(long.MaxValue, long.MaxValue, true, false, false);

        private static PieceFrame Other => new(long.MaxValue, long.MaxValue, false, false, false);

        private static PieceFrame Running(bool endsWithPeers) => new(long.MaxValue, 0, false, true, endsWithPeers);

        private static long Distance(WindowCall.Types.Bound bound, BoundKind kind) => bound.Kind == kind ? bound.Offset : 0;
    }
}
