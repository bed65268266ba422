using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Is a join tree in normal form. Its rows: every combination of the scans and full joins, then each attached join against
/// them, then the conjuncts. Attached joins keep or multiply rows by what their ON says alone, so their order does not matter;
/// what stood on their preserved side is part of the block itself.
/// </summary>
public sealed record JoinBlock(
    ImmutableArray<LogicalScan> Scans, ImmutableArray<FullJoin> Fulls, ImmutableArray<ScalarExpression> Conjuncts,
    ImmutableArray<AttachedJoin> Attached)
{
    /// <summary>Gives every scan, those of joined blocks included.</summary>
    public IEnumerable<LogicalScan> AllScans()
        => Scans.Concat(Fulls.SelectMany(f => f.Left.AllScans().Concat(f.Right.AllScans())))
            .Concat(Attached.SelectMany(a => a.Right.AllScans()));

    internal IEnumerable<ScalarExpression> AllPredicates()
        => Conjuncts.Concat(Fulls.SelectMany(f => f.On.Concat(f.Left.AllPredicates()).Concat(f.Right.AllPredicates())))
            .Concat(Attached.SelectMany(a => a.On.Concat(a.Right.AllPredicates())));

    /// <summary>Gives the columns of the block's own scans, joined blocks left out.</summary>
    internal IEnumerable<ScanColumn> OwnColumns() => Scans.SelectMany(s => s.Columns);

    /// <summary>Prints predicates for people: every column with its table.</summary>
    internal static string Print(IEnumerable<ScalarExpression> conjuncts) => string.Join(" AND ", conjuncts.Select(Print));

    internal static string Print(ScalarExpression expression) => expression.Replace(e => e is ColumnExpression { Column: var column }
        && column.Origin is { } origin
        ? new ColumnExpression(new PlanColumn(column.Id, $"{origin.TableAlias}.{column.Name}", column.Type)) : null).ToString();

    internal bool IsEmpty => Scans.IsEmpty && Attached.IsEmpty && Fulls.IsEmpty;

    /// <summary>Makes the joins again; the optimizer finds their order.</summary>
    internal LogicalNode ToPlan()
    {
        LogicalNode? rows = null;
        foreach (var scan in Scans) rows = Cross(rows, scan);
        foreach (var full in Fulls)
        {
            rows = Cross(rows, new LogicalJoin(
                LogicalJoinKind.Full, full.Left.ToPlan(), full.Right.ToPlan(), Predicates.And(full.On)));
        }

        return Attach(rows ?? LogicalValues.OneRow, Attached).FilterBy(Conjuncts);
    }

    internal static LogicalNode Cross(LogicalNode? left, LogicalNode right)
        => left is null ? right : new LogicalJoin(LogicalJoinKind.Inner, left, right, LiteralExpression.True);

    internal static LogicalNode Attach(LogicalNode rows, IEnumerable<AttachedJoin> joins)
    {
        foreach (var join in joins) rows = new LogicalJoin(join.Kind, rows, join.Right.ToPlan(), Predicates.And(join.On));
        return rows;
    }

    internal ColumnSet AllColumns() => ColumnSet.Of(AllScans().SelectMany(s => s.Columns).Select(c => c.Column));
}

/// <summary>Is a LEFT outer (also a mirrored RIGHT), LEFT SEMI or LEFT ANTI join of a block with another.</summary>
public sealed record AttachedJoin(LogicalJoinKind Kind, ImmutableArray<ScalarExpression> On, JoinBlock Right)
{
    public override string ToString()
        => $"{ShapeReader.Words(Kind)} with {string.Join(", ", Right.AllScans().Select(s => s.Table.Name))}"
            + (On.Length == 0 ? "" : $" on {JoinBlock.Print(On)}");
}

/// <summary>Is a FULL outer join of two blocks; no predicate moves into or out of them.</summary>
public sealed record FullJoin(ImmutableArray<ScalarExpression> On, JoinBlock Left, JoinBlock Right);
