using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Subqueries;

/// <summary>
/// Turns scalar subqueries into ordinary joins. An aggregate without GROUP BY gives one row even for no input, which a
/// left join over groups does not: what sits above the aggregate is computed after the join, counts of nothing being 0.
/// </summary>
public static class ScalarJoins
{
    public static LogicalNode Rewrite(LogicalJoin join, RuleContext context)
    {
        var plan = WithoutOrder(join.Right);
        if (!plan.FreeColumns.Overlaps(join.Left.OutputSet))
        {
            var single = IsOneRow(plan) ? plan : new LogicalSingleRow(plan);
            return (join with { Kind = LogicalJoinKind.Inner, Right = single }).ProjectTo(join.Output);
        }

        return OverGroups(join, plan) ?? OverRows(join, plan, context) ?? OverDomain(join, plan, context);
    }

    // A chain of projections and filters over an aggregate without keys: join the groups, compute the chain above.
    private static LogicalNode? OverGroups(LogicalJoin join, LogicalNode plan)
    {
        var outer = join.Left.OutputSet;
        var chain = new Stack<LogicalNode>();
        var at = plan;
        while (at is LogicalProject or LogicalFilter)
        {
            chain.Push(at);
            at = at.Inputs[0];
        }

        if (at is not LogicalAggregate { Keys.IsEmpty: true } aggregate) return null;
        if (aggregate.Expressions.Any(e => e.Columns.Overlaps(outer))) return null;
        var lifter = new CorrelationLifter(outer);
        if (lifter.TryLift(aggregate.Input) is not { } below) return null;
        if (!below.Conditions.All(c => CorrelationLifter.IsEquality(c, outer))) return null;
        var grouped = lifter.AddKeys(aggregate, below);
        LogicalNode joined =
            new LogicalJoin(LogicalJoinKind.Left, join.Left, grouped, Predicates.And(below.Conditions));
        return Above(joined, aggregate, chain).ProjectTo(join.Output);
    }

    /// <summary>
    /// Computes what stood above the aggregate over the joined rows, where no group means NULL or a count of 0.
    /// </summary>
    private static LogicalNode Above(LogicalNode joined, LogicalAggregate aggregate, Stack<LogicalNode> chain)
    {
        var values = new Dictionary<PlanColumn, ScalarExpression>();
        foreach (var named in aggregate.Aggregates)
        {
            if (named.Call.Name is "count" or "count_star") values[named.Column] = OrZero(named.Column);
        }

        var current = new Dictionary<PlanColumn, ScalarExpression>(values);
        ScalarExpression? passes = null;
        foreach (var node in chain)
        {
            if (node is LogicalFilter filter)
            {
                var predicate = filter.Predicate.Substitute(current);
                passes = passes is null ? predicate : Predicates.And(passes, predicate);
                continue;
            }

            var project = (LogicalProject)node;
            var next = new Dictionary<PlanColumn, ScalarExpression>();
            foreach (var item in project.Items) next[item.Column] = item.Expression.Substitute(current);
            current = next;
        }

        var items = joined.Output.Where(c => !current.ContainsKey(c)).Select(NamedExpression.Of).ToList();
        foreach (var (column, value) in current)
        {
            var final = passes is null ? value : new CaseExpression([passes], [value], null, value.Type);
            items.Add(new NamedExpression(column, ConstantFolder.Fold(final)));
        }

        // Without a filter or projection the aggregate's own columns come out, guarded the same way.
        if (passes is not null && chain.All(n => n is LogicalFilter))
        {
            items.RemoveAll(i => aggregate.OutputSet.Contains(i.Column));
            items.AddRange(aggregate.Aggregates.Select(a => new NamedExpression(
                a.Column, new CaseExpression([passes],
                    [values.GetValueOrDefault(a.Column) ?? new ColumnExpression(a.Column)], null, a.Column.Type))));
        }

        return items.All(i => i.IsPassThrough)
            ? joined
            : new LogicalProject(joined, [.. items.DistinctBy(i => i.Column)]);
    }

    private static CaseExpression OrZero(PlanColumn count)
    {
        var column = new ColumnExpression(count);
        return new CaseExpression(
            [Predicates.IsNull(column)], [new LiteralExpression(Int128.Zero, SqlType.BigInt)], column, SqlType.BigInt);
    }

    private static LogicalNode OverDomain(LogicalJoin join, LogicalNode plan, RuleContext context)
    {
        var domain = new DomainJoin(context, join.Left, plan.FreeColumns.Intersect(join.Left.OutputSet));
        var pushed = domain.Push(plan);
        return IsOneRow(plan)
            ? new LogicalJoin(LogicalJoinKind.Left, join.Left, pushed, Predicates.And(domain.Conditions))
                .ProjectTo(join.Output)
            : Checked(join, pushed, domain.InnerColumns, domain.Conditions, context);
    }

    // Rows found by equality: one a group is right, more are an error, but only where an outer row meets the group.
    private static LogicalNode? OverRows(LogicalJoin join, LogicalNode plan, RuleContext context)
    {
        var outer = join.Left.OutputSet;
        if (new CorrelationLifter(outer).TryLift(plan) is not { } lifted) return null;
        if (!lifted.Conditions.All(c => CorrelationLifter.IsEquality(c, outer))) return null;
        var needed = ColumnSet.Empty;
        foreach (var condition in lifted.Conditions) needed = needed.Union(condition.Columns);
        var keys = lifted.Plan.Output.Where(c => needed.Contains(c)).ToList();
        return Checked(join, lifted.Plan, keys, lifted.Conditions, context);
    }

    private static LogicalNode Checked(
        LogicalJoin join, LogicalNode rows, IReadOnlyList<PlanColumn> keys, IReadOnlyList<ScalarExpression> conditions,
        RuleContext context)
    {
        var value = join.Right.Output[0];
        var functions = context.Catalog.Functions;
        var any = new AggregateExpression(functions.Resolve("any_value", [value.Type]), [new ColumnExpression(value)]);
        var count = new AggregateExpression(functions.Resolve("count_star", []), []);
        var kept = new NamedAggregate(context.Columns.Copy(value), any);
        var number = new NamedAggregate(context.Columns.Create("rows", SqlType.BigInt), count);
        var groups = new LogicalAggregate(rows, [.. keys.Select(NamedExpression.Of)], [kept, number]);
        var joined = new LogicalJoin(LogicalJoinKind.Left, join.Left, groups, Predicates.And(conditions));
        var assertion = new CallExpression(
            functions.Resolve("assert_single_row", [SqlType.BigInt]), [new ColumnExpression(number.Column)]);
        var result = new CaseExpression([assertion], [new ColumnExpression(kept.Column)], null, value.Type);
        return new LogicalProject(
            joined, [.. join.Left.Output.Select(NamedExpression.Of), new NamedExpression(value, result)]);
    }

    private static LogicalNode WithoutOrder(LogicalNode plan)
        => plan is LogicalSort { Limit: null } sort ? sort.Input : plan;

    private static bool IsOneRow(LogicalNode node) => node switch
    {
        LogicalProject project => IsOneRow(project.Input),
        LogicalAggregate aggregate => aggregate.Keys.IsEmpty && aggregate.GroupingSets.IsEmpty,
        LogicalValues values => values.Rows.Length == 1,
        LogicalSingleRow => true,
        _ => false,
    };
}
