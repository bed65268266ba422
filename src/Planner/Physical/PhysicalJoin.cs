using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Planner.Physical;

/// <summary>Is a pair of equal columns of a join.</summary>
public sealed record JoinKey(PlanColumn Left, PlanColumn Right, bool NullSafe)
{
    public override string ToString() => $"{QualifiedColumns.NameOf(Left)} {(NullSafe ? "<=>" : "=")} {QualifiedColumns.NameOf(Right)}";
}

/// <summary>Joins: by hash when there are keys, else by nested loops. The right side is built or buffered.</summary>
public sealed record PhysicalJoin(
    PhysicalNode Left, PhysicalNode Right, Kind Kind, ImmutableArray<JoinKey> Keys,
        ImmutableArray<ScalarExpression> Residual)
    : PhysicalNode
{
    public bool NullAware { get; init; }

    /// <summary>The BOOLEAN column of a MARK join; comes after the left columns.</summary>
    public PlanColumn? Mark { get; init; }

    public JoinDistribution Distribution { get; init; } = JoinDistribution.Local;
    public string? Hint { get; init; }
    public ImmutableArray<(int FilterId, int Key)> RuntimeFilters { get; init; } = [];

    public override IReadOnlyList<PhysicalNode> Inputs => [Left, Right];
    public override string Title => Keys.Length > 0 ? "HASH JOIN" : "NESTLOOP JOIN";

    public override IEnumerable<string> Details
    {
        get
        {
            var distribution = Distribution switch
            {
                JoinDistribution.Local => "",
                JoinDistribution.BucketShuffle => " (BUCKET_SHUFFLE)",
                _ => $" ({Distribution.ToString().ToUpperInvariant()})",
            };
            var kind = Kind == Kind.Inner && Keys.IsEmpty && Residual.IsEmpty ? "CROSS JOIN" : KindText + " JOIN";
            yield return $"join op: {kind}{distribution}";
            foreach (var key in Keys) yield return $"equal join conjunct: {key}";
            if (Residual.Length > 0) yield return $"other join predicates: {string.Join(", ", Residual.Select(QualifiedColumns.In))}";
            if (RuntimeFilters.Length > 0)
            {
                var filters = RuntimeFilters.Select(f => $"RF{f.FilterId} <- {QualifiedColumns.NameOf(Keys[f.Key].Right)}");
                yield return $"build runtime filters: {string.Join(", ", filters)}";
            }
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs)
        => this with { Left = inputs[0], Right = inputs[1] };

    public override IMessage ToSpec()
    {
        var positions = Combined();
        var residual = Residual.IsEmpty ? null : new ExpressionEncoder(positions, Left.NotNull.Union(Right.NotNull))
            .Encode(Predicates.And(Residual));
        var output = Output.Select(c => positions[c.Id]);
        if (Keys.IsEmpty)
        {
            var loop = new NestedLoopJoinSpec { Kind = Kind, NullAware = NullAware };
            if (residual is not null) loop.Condition = residual;
            loop.Output.AddRange(output);
            return loop;
        }

        var spec = new HashJoinSpec
        {
            Kind = Kind,
            NullAware = NullAware,
            Broadcast = Distribution == JoinDistribution.Broadcast,
        };
        if (residual is not null) spec.Residual = residual;
        foreach (var key in Keys)
        {
            spec.LeftKeys.Add(Left.Positions[key.Left.Id]);
            spec.RightKeys.Add(Right.Positions[key.Right.Id]);
            spec.NullSafe.Add(key.NullSafe);
        }

        foreach (var (id, key) in RuntimeFilters)
        {
            spec.RuntimeFilters.Add(new RuntimeFilterSource { FilterId = id, Key = key });
        }
        spec.Output.AddRange(output);
        return spec;
    }

    private string KindText => Kind switch
    {
        Kind.LeftSemi => "LEFT SEMI",
        Kind.LeftAnti => NullAware ? "NULL AWARE LEFT ANTI" : "LEFT ANTI",
        Kind.RightSemi => "RIGHT SEMI",
        Kind.RightAnti => "RIGHT ANTI",
        Kind.Left => "LEFT OUTER",
        Kind.Right => "RIGHT OUTER",
        Kind.Full => "FULL OUTER",
        Kind.Mark => "MARK",
        _ => "INNER",
    };

    // A mark stands right behind the left columns.
    private Dictionary<int, int> Combined()
    {
        var positions = new Dictionary<int, int>(Left.Positions);
        var start = Left.Output.Count;
        for (var i = 0; i < Right.Output.Count; i++) positions.TryAdd(Right.Output[i].Id, start + i);
        if (Mark is not null) positions[Mark.Id] = start;
        return positions;
    }
}

/// <summary>Says how the sides of a join reach each other.</summary>
public enum JoinDistribution
{
    Local,
    Broadcast,
    Shuffle,
    Colocate,
    BucketShuffle,
}
