using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using Kind = MatViewDb.Planner.Logical.LogicalJoinKind;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Divides conditions among a join and its sides.</summary>
public static class JoinPushdown
{
    public static LogicalNode Push(LogicalJoin join, IReadOnlyList<ScalarExpression> conjuncts)
    {
        // The right join's mirror image spares a case everywhere below.
        if (join.Kind == Kind.Right) join = join with { Kind = Kind.Left, Left = join.Right, Right = join.Left };
        if (join.NullAware && join.Kind == Kind.LeftAnti && IsTwoValued(join)) join = join with { NullAware = false };
        join = Simplify(join, conjuncts);
        if (join.IsDependent) return (join with { Left = PushPredicates.Push(join.Left, []) }).FilterBy(conjuncts);
        return join.Kind switch
        {
            Kind.Inner => PushInner(join, PushPredicates.Merge(conjuncts, join.Conjuncts)),
            Kind.Left or Kind.Single => PushLeft(join, conjuncts),
            Kind.LeftSemi => PushSemi(join, conjuncts),
            Kind.LeftAnti or Kind.Mark => PushAnti(join, conjuncts),
            _ => join.MapInputs(i => PushPredicates.Push(i, [])).FilterBy(conjuncts),
        };
    }

    // Without NULLs on either side NOT IN is an ordinary anti join.
    private static bool IsTwoValued(LogicalJoin join)
    {
        var notNull = join.Left.NotNull.Union(join.Right.NotNull);
        return join.Conjuncts.All(c => !c.IsNullable(notNull));
    }

    // A condition that no padded row can pass makes the padding pointless.
    private static LogicalJoin Simplify(LogicalJoin join, IReadOnlyList<ScalarExpression> conjuncts)
    {
        if (join.Kind is not (Kind.Left or Kind.Full)) return join;
        var rejectsRight =
            conjuncts.Any(c => c.Columns.Overlaps(join.Right.OutputSet) && c.RejectsNull(join.Right.OutputSet));
        if (join.Kind == Kind.Left) return rejectsRight ? join with { Kind = Kind.Inner } : join;
        var rejectsLeft =
            conjuncts.Any(c => c.Columns.Overlaps(join.Left.OutputSet) && c.RejectsNull(join.Left.OutputSet));
        return (rejectsLeft, rejectsRight) switch
        {
            (true, true) => join with { Kind = Kind.Inner },
            (true, false) => join with { Kind = Kind.Left },
            (false, true) => join with { Kind = Kind.Left, Left = join.Right, Right = join.Left },
            _ => join,
        };
    }

    private static LogicalJoin PushInner(LogicalJoin join, List<ScalarExpression> conjuncts)
    {
        var left = new List<ScalarExpression>();
        var right = new List<ScalarExpression>();
        var both = new List<ScalarExpression>();
        var notNull = join.Left.NotNull.Union(join.Right.NotNull);
        conjuncts = [.. conjuncts.Select(c => WithoutNullSafety(c, notNull)).Distinct()];
        AddInferred(join, conjuncts);
        foreach (var conjunct in conjuncts)
        {
            if (!conjunct.IsDeterministic()) both.Add(conjunct);
            else if (join.Left.OutputSet.ContainsAll(conjunct.Columns)) left.Add(conjunct);
            else if (join.Right.OutputSet.ContainsAll(conjunct.Columns)) right.Add(conjunct);
            else both.Add(conjunct);
        }

        left.AddRange(PaddedColumns.NotNull(both, join.Left));
        right.AddRange(PaddedColumns.NotNull(both, join.Right));
        foreach (var conjunct in both)
        {
            if (PredicateInference.FromDisjunction(conjunct, join.Left.OutputSet) is { } onLeft) left.Add(onLeft);
            if (PredicateInference.FromDisjunction(conjunct, join.Right.OutputSet) is { } onRight) right.Add(onRight);
        }

        return join with
        {
            Left = PushPredicates.Push(join.Left, left),
            Right = PushPredicates.Push(join.Right, right),
            Condition = Predicates.And(both),
        };
    }

    private static ScalarExpression WithoutNullSafety(ScalarExpression conjunct, ColumnSet notNull)
        => conjunct is CallExpression { Name: "eq_null_safe", Arguments: [var a, var b] } && a.Type == b.Type
            && !a.IsNullable(notNull) && !b.IsNullable(notNull)
            ? Predicates.Compare("eq", a, b)
            : conjunct;

    private static void AddInferred(LogicalJoin join, List<ScalarExpression> conjuncts)
    {
        var known =
            PushPredicates.Merge(conjuncts, [.. PredicateFacts.Of(join.Left), .. PredicateFacts.Of(join.Right)]);
        foreach (var derived in PredicateInference.Transfer(known))
        {
            if (!conjuncts.Contains(derived)) conjuncts.Add(derived);
        }
    }

    private static LogicalNode PushLeft(LogicalJoin join, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var onLeft = conjuncts.Where(c => join.Left.OutputSet.ContainsAll(c.Columns) && c.IsDeterministic()).ToList();
        var above = conjuncts.Where(c => !onLeft.Contains(c)).ToList();
        var (right, condition) = SplitRight(join);
        right.AddRange(InferRight(join, onLeft));
        return (join with
        {
            Left = PushPredicates.Push(join.Left, onLeft),
            Right = PushPredicates.Push(join.Right, right),
            Condition = Predicates.And(condition),
        }).FilterBy(above);
    }

    private static LogicalJoin PushSemi(LogicalJoin join, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var (right, condition) = SplitRight(join);
        var left = new List<ScalarExpression>(conjuncts);
        left.AddRange(condition.Where(c => join.Left.OutputSet.ContainsAll(c.Columns) && c.IsDeterministic()));
        condition.RemoveAll(left.Contains);
        right.AddRange(InferRight(join, left));
        var known = PushPredicates.Merge(join.Conjuncts, [.. right, .. PredicateFacts.Of(join.Right)]);
        left.AddRange(PredicateInference.Transfer(known).Where(d => join.Left.OutputSet.ContainsAll(d.Columns) && !left.Contains(d)));
        return join with
        {
            Left = PushPredicates.Push(join.Left, left),
            Right = PushPredicates.Push(join.Right, right),
            Condition = Predicates.And(condition),
        };
    }

    private static LogicalNode PushAnti(LogicalJoin join, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var onLeft = conjuncts.Where(c => join.Left.OutputSet.ContainsAll(c.Columns)).ToList();
        var above = conjuncts.Where(c => !onLeft.Contains(c));
        var (right, condition) = join.NullAware ? ([], [.. join.Conjuncts]) : SplitRight(join);
        if (!join.NullAware) right.AddRange(InferRight(join, onLeft));
        return (join with
        {
            Left = PushPredicates.Push(join.Left, onLeft),
            Right = PushPredicates.Push(join.Right, right),
            Condition = Predicates.And(condition),
        }).FilterBy(above);
    }

    private static (List<ScalarExpression> Right, List<ScalarExpression> Condition) SplitRight(LogicalJoin join)
    {
        var right = new List<ScalarExpression>();
        var condition = new List<ScalarExpression>();
        foreach (var conjunct in join.Conjuncts)
        {
            var onlyRight = !conjunct.Columns.IsEmpty && join.Right.OutputSet.ContainsAll(conjunct.Columns);
            (onlyRight && conjunct.IsDeterministic() ? right : condition).Add(conjunct);
        }

        return (right, condition);
    }

    // Only right rows that can meet a left row matter, so what holds for the left column holds for its partner.
    private static IEnumerable<ScalarExpression> InferRight(LogicalJoin join, IReadOnlyList<ScalarExpression> onLeft)
    {
        var known = PushPredicates.Merge(join.Conjuncts, [.. onLeft, .. PredicateFacts.Of(join.Left)]);
        return PredicateInference.Transfer(known).Where(d => join.Right.OutputSet.ContainsAll(d.Columns));
    }
}
