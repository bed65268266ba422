using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Is a select-project-join-group block in normal form: its joins and conjuncts, group keys and aggregates, all written
/// over the scans' columns. Without grouping <see cref="Keys"/> is null and <see cref="Outputs"/> are plain expressions.
/// </summary>
public sealed record QueryShape(
    JoinBlock Joins, ImmutableArray<NamedExpression>? Keys, ImmutableArray<NamedAggregate> Aggregates,
    ImmutableArray<NamedExpression> Outputs)
{
    /// <summary>Gives every table that is read, on whatever side of whatever join.</summary>
    public ImmutableArray<LogicalScan> Scans { get; } = [.. Joins.AllScans()];

    public bool IsAggregate => Keys is not null;

    /// <summary>Gives what groups are kept, over the columns of keys and aggregates.</summary>
    public ImmutableArray<ScalarExpression> Having { get; init; } = [];

    /// <summary>Grouping sets as indexes into Keys; empty = one set of all keys.</summary>
    public ImmutableArray<ImmutableArray<int>> GroupingSets { get; init; } = [];

    public PlanColumn? GroupingId { get; init; }

    /// <summary>Gives the declared keys by which a semi join was read as an inner one, or was not, with what was known of them.</summary>
    public ImmutableArray<(DeclaredKey Key, KeyState State)> Asked { get; init; } = [];

    /// <summary>
    /// What a view keeps of its groups besides its columns, for its maintenance: keys and aggregates under the names of hidden columns.
    /// </summary>
    internal ImmutableArray<(string Column, ScalarExpression Value)> Hidden { get; init; } = [];

    /// <summary>Reads a block from the node down; null with the reason when it has another shape.</summary>
    public static QueryShape? Read(LogicalNode node, out string? reason, Func<DeclaredKey, KeyState>? stateOf = null)
        => Read(node, null, out reason, out _, stateOf);

    internal static QueryShape? Read(
        LogicalNode node, BlockLeaves? leaves, out string? reason, out bool isPart, Func<DeclaredKey, KeyState>? stateOf)
    {
        var reader = new ShapeReader(leaves, stateOf);
        var having = (node as LogicalFilter)?.Conjuncts ?? [];
        var shape = node switch
        {
            LogicalAggregate aggregate => reader.ReadAggregate(aggregate),
            LogicalFilter { Input: LogicalAggregate aggregate } when having.All(c => c.IsDeterministic())
                => reader.ReadAggregate(aggregate) is { } grouped ? grouped with { Having = [.. having] } : null,
            _ => reader.ReadJoin(node),
        };
        reason = reader.Reason;
        isPart = reader.IsPart;
        return shape;
    }

    /// <summary>Reads a whole view query: projections and HAVING may stand over the grouping when they only name outputs.</summary>
    public static QueryShape? ReadView(LogicalNode root, out string? reason, Func<DeclaredKey, KeyState>? stateOf = null)
    {
        if (root is LogicalProject { Input: LogicalAggregate or LogicalFilter { Input: LogicalAggregate } } project)
        {
            var inner = Read(project.Input, out reason, stateOf);
            if (inner is { GroupingSets.IsEmpty: false })
            {
                reason = "GROUPING SETS, ROLLUP or CUBE stands inside the block";
                return null;
            }

            if (inner is null) return null;
            // Outputs name keys or aggregates by column; anything computed from them is kept as an expression over those columns.
            return inner with { Outputs = project.Items };
        }

        var shape = Read(root, out reason, stateOf);
        if (shape is null || !shape.IsAggregate) return shape;
        return shape with { Outputs = [.. root.Output.Select(NamedExpression.Of)] };
    }
}
