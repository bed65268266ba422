using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;
using BoundKind = MatViewDb.Protocol.WindowCall.Types.Bound.Types.Kind;
using WindowSpec = MatViewDb.Protocol.WindowSpec;

namespace MatViewDb.Planner.Physical;

/// <summary>Is a window call over columns with its frame.</summary>
public sealed record ColumnWindow(ColumnCall Call, WindowFrameSpec? Frame, bool IgnoreNulls);

/// <summary>Computes window functions of one partitioning and order.</summary>
public sealed record PhysicalWindow(
    PhysicalNode Input, ImmutableArray<PlanColumn> PartitionBy, ImmutableArray<ColumnOrder> OrderBy,
    ImmutableArray<ColumnWindow> Calls) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "ANALYTIC";

    public override IEnumerable<string> Details
    {
        get
        {
            yield return $"functions: {string.Join(", ", Calls.Select(c => c.Call))}";
            if (PartitionBy.Length > 0)
            {
                yield return $"partition by: {string.Join(", ", PartitionBy.Select(p => p.Name))}";
            }
            if (OrderBy.Length > 0) yield return $"order by: {string.Join(", ", OrderBy)}";
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var spec = new WindowSpec();
        spec.PartitionBy.AddRange(PartitionBy.Select(p => Input.Positions[p.Id]));
        spec.OrderBy.AddRange(OrderBy.Select(o => o.Encode(Input)));
        foreach (var window in Calls)
        {
            var call = new WindowCall
            {
                Call = window.Call.Encode(Input, !NotNull.Contains(window.Call.Column)),
                IgnoreNulls = window.IgnoreNulls,
            };
            if (window.Frame is { } frame)
            {
                call.HasFrame = true;
                call.RowsMode = frame.Unit == FrameUnit.Rows;
                call.GroupsMode = frame.Unit == FrameUnit.Groups;
                call.Start = Bound(frame.Start, frame.StartOffset);
                call.End = Bound(frame.End, frame.EndOffset);
            }

            spec.Calls.Add(call);
        }

        return spec;
    }

    private static WindowCall.Types.Bound Bound(FrameBoundKind kind, FrameDistance distance)
        => new() { Kind = Encode(kind), Offset = distance.Whole, Fraction = distance.Fraction, Months = distance.Months };

    private static BoundKind Encode(FrameBoundKind kind) => kind switch
    {
        FrameBoundKind.UnboundedPreceding => BoundKind.UnboundedPreceding,
        FrameBoundKind.Preceding => BoundKind.Preceding,
        FrameBoundKind.CurrentRow => BoundKind.CurrentRow,
        FrameBoundKind.Following => BoundKind.Following,
        _ => BoundKind.UnboundedFollowing,
    };
}
