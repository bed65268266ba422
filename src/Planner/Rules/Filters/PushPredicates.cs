using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>
/// Moves every condition as far down as it may go, through all nodes, simplifies outer joins on the way and derives
/// conditions over equal columns.
/// </summary>
public sealed class PushPredicates : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => Push(plan, []);

    /// <summary>Gives the plan with the conditions applied to its output, as deep as possible.</summary>
    public static LogicalNode Push(LogicalNode node, IReadOnlyList<ScalarExpression> conjuncts)
    {
        if (conjuncts.Any(c => c is LiteralExpression { IsTrue: false })) return LogicalValues.Empty(node.Output);
        return node switch
        {
            LogicalFilter filter => Push(filter.Input, Merge(conjuncts, filter.Conjuncts)),
            LogicalGuard guard => PushBelowGuard(guard, conjuncts),
            LogicalProject project => PushThroughProject(project, conjuncts),
            LogicalJoin join => JoinPushdown.Push(join, conjuncts),
            LogicalAggregate aggregate => PushThroughAggregate(aggregate, conjuncts),
            LogicalWindow window => PushThroughWindow(window, conjuncts),
            LogicalUnion union => PushThroughUnion(union, conjuncts),
            LogicalSort { Limit: null } sort => sort with { Input = Push(sort.Input, conjuncts) },
            LogicalScan or LogicalSystemScan or LogicalSeries or LogicalBatchSource => node.FilterBy(conjuncts),
            LogicalUnnest unnest => PushBelowUnnest(unnest, conjuncts),
            LogicalValues values => PushIntoValues(values, conjuncts),
            _ => node.MapInputs(i => Push(i, [])).FilterBy(conjuncts),
        };
    }

    public static List<ScalarExpression> Merge(
        IReadOnlyList<ScalarExpression> first, IReadOnlyList<ScalarExpression> second)
    {
        var merged = new List<ScalarExpression>(first);
        merged.AddRange(second.Where(s => !first.Contains(s)));
        return merged;
    }

    private static LogicalNode PushThroughProject(LogicalProject project, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var pushed = new List<ScalarExpression>();
        var kept = new List<ScalarExpression>();
        foreach (var conjunct in conjuncts)
        {
            var below = conjunct.Substitute(project.Substitution);
            if (conjunct.IsDeterministic() && below.IsDeterministic() && !below.HasSubquery())
            {
                pushed.AddRange(Split(ConstantFolder.Fold(below)));
            }
            else
            {
                kept.Add(conjunct);
            }
        }

        return (project with { Input = Push(project.Input, pushed) }).FilterBy(kept);
    }

    // A condition over keys filters whole groups, so it may run before grouping.
    private static LogicalNode PushThroughAggregate(
        LogicalAggregate aggregate, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var keys = new Dictionary<PlanColumn, ScalarExpression>();
        for (var i = 0; i < aggregate.Keys.Length; i++)
        {
            var at = i;
            if (aggregate.GroupingSets.All(s => s.Contains(at)))
            {
                keys[aggregate.Keys[i].Column] = aggregate.Keys[i].Expression;
            }
        }

        var known = ColumnSet.Of(keys.Keys);
        var pushed = new List<ScalarExpression>();
        var kept = new List<ScalarExpression>();
        foreach (var conjunct in conjuncts)
        {
            if (!conjunct.Columns.IsEmpty && known.ContainsAll(conjunct.Columns) && conjunct.IsDeterministic())
            {
                pushed.AddRange(Split(ConstantFolder.Fold(conjunct.Substitute(keys))));
            }
            else
            {
                kept.Add(conjunct);
            }
        }

        return (aggregate with { Input = Push(aggregate.Input, pushed) }).FilterBy(kept);
    }

    private static LogicalNode PushThroughWindow(LogicalWindow window, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var keys = ColumnSet.Of(window.PartitionBy.OfType<ColumnExpression>().Select(c => c.Column));
        var pushed = conjuncts.Where(
            c => !c.Columns.IsEmpty && keys.ContainsAll(c.Columns) && c.IsDeterministic()).ToList();
        var kept = conjuncts.Where(c => !pushed.Contains(c));
        return (window with { Input = Push(window.Input, pushed) }).FilterBy(kept);
    }

    // A condition over columns that the elements stand beside decides for all rows of the input's row alike.
    private static LogicalNode PushBelowUnnest(LogicalUnnest unnest, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var pushed = conjuncts.Where(c => unnest.Input.OutputSet.ContainsAll(c.Columns) && c.IsDeterministic()).ToList();
        return (unnest with { Input = Push(unnest.Input, pushed) }).FilterBy(conjuncts.Where(c => !pushed.Contains(c)));
    }

    private static LogicalNode PushBelowGuard(LogicalGuard guard, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var pushed = conjuncts.Where(LogicalGuard.Passes).ToList();
        return (guard with { Input = Push(guard.Input, pushed) }).FilterBy(conjuncts.Where(c => !pushed.Contains(c)));
    }

    private static LogicalUnion PushThroughUnion(LogicalUnion union, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var branches = union.Branches.Select((branch, i) =>
        {
            var map = union.SubstitutionFor(i);
            return Push(branch, [.. conjuncts.SelectMany(c => Split(c.Substitute(map)))]);
        });
        return union with { Branches = [.. branches] };
    }

    private static LogicalNode PushIntoValues(LogicalValues values, IReadOnlyList<ScalarExpression> conjuncts)
    {
        if (conjuncts.Count == 0 || values.Rows.Length > 64) return values.FilterBy(conjuncts);
        var rows = values.Rows.ToBuilder();
        var kept = new List<ScalarExpression>();
        foreach (var conjunct in conjuncts)
        {
            var results = rows.Select(r => ConstantFolder.Fold(conjunct.Substitute(values.Columns
                .Select((c, i) => (c, r[i])).ToDictionary(p => p.c, p => (ScalarExpression)p.Item2)))).ToList();
            if (!results.TrueForAll(r => r is LiteralExpression))
            {
                kept.Add(conjunct);
                continue;
            }

            for (var i = rows.Count - 1; i >= 0; i--)
            {
                if (results[i] is not LiteralExpression { IsTrue: true }) rows.RemoveAt(i);
            }
        }

        return (values with { Rows = rows.ToImmutable() }).FilterBy(kept);
    }

    private static List<ScalarExpression> Split(ScalarExpression predicate) => Predicates.SplitConjuncts(predicate);
}
