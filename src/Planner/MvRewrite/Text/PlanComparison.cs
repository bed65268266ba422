using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Text;

/// <summary>Compares two bound plans node by node; columns are equal when they are made at the same place.</summary>
internal sealed class PlanComparison
{
    private readonly Dictionary<PlanColumn, ScalarExpression> _renamed = [];
    private readonly Dictionary<PlanColumn, PlanColumn> _partners = [];

    /// <summary>Gives the column of the second plan that is made where a column of the first one is.</summary>
    internal PlanColumn? PartnerOf(PlanColumn column) => _partners.GetValueOrDefault(column);

    internal bool AreEqual(LogicalNode one, LogicalNode other)
    {
        if (one.GetType() != other.GetType() || one.Inputs.Count != other.Inputs.Count) return false;
        for (var i = 0; i < one.Inputs.Count; i++)
        {
            if (!AreEqual(one.Inputs[i], other.Inputs[i])) return false;
        }

        return (one, other) switch
        {
            (LogicalScan a, LogicalScan b) => AreEqual(a, b),
            (LogicalFilter a, LogicalFilter b) => AreEqual(a.Predicate, b.Predicate),
            (LogicalProject a, LogicalProject b) => a.Items.Length == b.Items.Length
                && a.Items.Zip(b.Items).All(
                    p => AreEqual(p.First.Expression, p.Second.Expression) && Pair(p.First.Column, p.Second.Column)),
            (LogicalAggregate a, LogicalAggregate b) => AreEqual(a, b),
            (LogicalJoin a, LogicalJoin b) => a.Kind == b.Kind && a.NullAware == b.NullAware && AreEqual(a.Condition, b.Condition)
                && (a.Mark is null) == (b.Mark is null) && (a.Mark is null || Pair(a.Mark, b.Mark!)),
            (LogicalWindow a, LogicalWindow b) => AreEqual(a, b),
            (LogicalUnion a, LogicalUnion b) => AreEqual(a, b),
            (LogicalValues a, LogicalValues b) => a.Rows.Length == b.Rows.Length
                && a.Rows.Zip(b.Rows).All(r => r.First.SequenceEqual(r.Second)) && Pair(a.Columns, b.Columns),
            (LogicalSeries a, LogicalSeries b) => (a.Start, a.Stop, a.Step) == (b.Start, b.Stop, b.Step) && Pair(a.Column, b.Column),
            (LogicalUnnest a, LogicalUnnest b) => a.IsOuter == b.IsOuter && AreEqual(a.Arrays, b.Arrays) && Pair(a.Columns, b.Columns),
            (LogicalSort a, LogicalSort b) => a.Limit == b.Limit && a.Offset == b.Offset && a.Keys.Count == b.Keys.Count
                && a.Keys.Zip(b.Keys).All(k => AreEqual(k.First, k.Second)),
            (LogicalLimit a, LogicalLimit b) => a.Count == b.Count && a.Offset == b.Offset,
            _ => false,
        };
    }

    private bool AreEqual(LogicalScan one, LogicalScan other)
    {
        if (one.Table.Id != other.Table.Id || one.Partitions is not null || one.TabletIds is not null || one.Versions is not null
            || one.IsToBeChanged || one.Limit > 0 || other.Partitions is not null) return false;
        foreach (var column in one.Columns)
        {
            if (other.Columns.FirstOrDefault(c => c.Stored.Id == column.Stored.Id) is not { } same) return false;
            Pair(column.Column, same.Column);
        }

        return true;
    }

    private bool AreEqual(LogicalAggregate one, LogicalAggregate other)
    {
        if (one.Keys.Length != other.Keys.Length || one.Aggregates.Length != other.Aggregates.Length
            || one.GroupingSets.Length != other.GroupingSets.Length
            || !one.GroupingSets.Zip(other.GroupingSets).All(s => s.First.SequenceEqual(s.Second))) return false;
        // Columns are paired at the end: what is computed reads the input's.
        if (!one.Keys.Zip(other.Keys).All(k => AreEqual(k.First.Expression, k.Second.Expression))
            || !one.Aggregates.Zip(other.Aggregates).All(a => AreEqual(a.First.Call, a.Second.Call))) return false;
        foreach (var (own, its) in one.Output.Zip(other.Output)) Pair(own, its);
        return true;
    }

    private bool AreEqual(LogicalWindow one, LogicalWindow other)
        => AreEqual(one.PartitionBy, other.PartitionBy) && one.OrderBy.Count == other.OrderBy.Count
            && one.OrderBy.Zip(other.OrderBy).All(k => AreEqual(k.First, k.Second)) && one.Calls.Length == other.Calls.Length
            && one.Limit is null && other.Limit is null
            && one.Calls.Zip(other.Calls).All(c => AreEqual(c.First.Call, c.Second.Call) && Pair(c.First.Column, c.Second.Column));

    private bool AreEqual(LogicalUnion one, LogicalUnion other)
    {
        if (one.Columns.Length != other.Columns.Length) return false;
        for (var i = 0; i < one.Sources.Length; i++)
        {
            if (!one.Sources[i].Zip(other.Sources[i]).All(p => AreEqual(new ColumnExpression(p.First), new ColumnExpression(p.Second))))
                return false;
        }

        return Pair(one.Columns, other.Columns);
    }

    private bool AreEqual(SortItem one, SortItem other)
        => one.Descending == other.Descending && one.NullsLast == other.NullsLast && AreEqual(one.Expression, other.Expression);

    private bool AreEqual(IEnumerable<ScalarExpression> one, IEnumerable<ScalarExpression> other)
    {
        var (own, its) = (one.ToList(), other.ToList());
        return own.Count == its.Count && own.Zip(its).All(p => AreEqual(p.First, p.Second));
    }

    // A nested query is compared as one of the plan's own.
    private bool AreEqual(ScalarExpression one, ScalarExpression other)
    {
        var same = true;
        var nested = new Queue<SubqueryExpression>();
        other.Visit(e =>
        {
            if (e is SubqueryExpression subquery) nested.Enqueue(subquery);
        });
        var renamed = one.Replace(e =>
        {
            if (e is ColumnExpression column) return _renamed.GetValueOrDefault(column.Column);
            if (e is not SubqueryExpression subquery) return null;
            same = same && nested.TryDequeue(out var its) && subquery.Kind == its.Kind && AreEqual(subquery.Plan, its.Plan)
                && AreEqual(subquery.Comparisons, its.Comparisons);
            return LiteralExpression.NullOf(subquery.Type);
        });
        if (!same) return false;
        var plain = other.Replace(e => e is SubqueryExpression subquery ? LiteralExpression.NullOf(subquery.Type) : null);
        return renamed.Equals(plain);
    }

    private bool Pair(IEnumerable<PlanColumn> one, IEnumerable<PlanColumn> other)
    {
        foreach (var (own, its) in one.Zip(other)) Pair(own, its);
        return true;
    }

    private bool Pair(PlanColumn one, PlanColumn other)
    {
        _partners[one] = other;
        _renamed[one] = new ColumnExpression(other);
        return one.Type == other.Type;
    }
}
