using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Is a select-project-join-group block in normal form: scanned tables, conjuncts, group keys and aggregates, all written
/// over the scans' columns. Without grouping <see cref="Keys"/> is null and <see cref="Outputs"/> are plain expressions.
/// </summary>
public sealed record QueryShape(
    ImmutableArray<LogicalScan> Scans, ImmutableArray<ScalarExpression> Conjuncts,
    ImmutableArray<NamedExpression>? Keys, ImmutableArray<NamedAggregate> Aggregates, ImmutableArray<NamedExpression> Outputs)
{
    public bool IsAggregate => Keys is not null;

    /// <summary>Reads a block from the node down; null with the reason when it has another shape.</summary>
    public static QueryShape? Read(LogicalNode node, out string? reason)
    {
        var reader = new ShapeReader();
        var shape = node is LogicalAggregate aggregate ? reader.ReadAggregate(aggregate) : reader.ReadJoin(node);
        reason = reader.Reason;
        return shape;
    }

    /// <summary>Reads a whole view query: projections and HAVING may stand over the grouping when they only name outputs.</summary>
    public static QueryShape? ReadView(LogicalNode root, out string? reason)
    {
        if (root is LogicalProject { Input: LogicalAggregate grouped } project)
        {
            var inner = Read(grouped, out reason);
            if (inner is null) return null;
            // Outputs name keys or aggregates by column; anything computed from them is kept as an expression over those columns.
            return inner with { Outputs = project.Items };
        }

        var shape = Read(root, out reason);
        if (shape is null || !shape.IsAggregate) return shape;
        return shape with { Outputs = [.. root.Output.Select(NamedExpression.Of)] };
    }
}
