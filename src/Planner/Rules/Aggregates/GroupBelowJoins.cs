using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.Rules.Filters;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>
/// Moves a grouping below inner joins that give each of its groups at most one row of every other input: those are unique by what
/// they are joined on. Keys that such a row determines need not be grouped by then; they come with the row.
/// </summary>
/// <remarks>Invariant grouping: W. P. Yan, P.-Å. Larson, "Performing Group-By before Join", ICDE 1994.</remarks>
public sealed class GroupBelowJoins : IPlanPass
{
    private const long Never = -1;
    private const long Always = 1;

    /// <summary>A join that drops more rows than this part leaves is better done first.</summary>
    private const double RowsKeptMin = 0.9;

    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
    {
        if (context.Settings.Get(PlannerSettings.PushAggregates) == Never) return plan;
        var estimator = new CardinalityEstimator(context.Statistics);
        return plan.RewriteUp(node => node is LogicalAggregate { Input: LogicalJoin join } aggregate && IsMovable(aggregate)
            ? Move(aggregate, join, estimator, context) ?? node
            : node);
    }

    private static bool IsMovable(LogicalAggregate aggregate)
        => aggregate.GroupingSets.IsEmpty && !aggregate.Keys.IsEmpty && !aggregate.Aggregates.IsEmpty
            && aggregate.Expressions.All(e => e.IsDeterministic());

    private static LogicalProject? Move(
        LogicalAggregate aggregate, LogicalJoin join, CardinalityEstimator estimator, RuleContext context)
    {
        var inputs = new List<LogicalNode>();
        var conditions = new List<ScalarExpression>();
        if (!Collect(join, inputs, conditions) || Source(aggregate, inputs) is not { } source) return null;
        var moved = new Grouping(aggregate, source, conditions);
        var fixedBy = new FixedColumns(inputs, conditions, context.Keys);
        context.Keys.Forget();
        // Each group below meets one row of every other input, and no two of them fall into one group above.
        var others = inputs.Where(i => !ReferenceEquals(i, source)).ToList();
        if (!fixedBy.OneRowEach(moved.Kept, others) || !fixedBy.Of(moved.Asked, inputs).ContainsAll(moved.Kept)) return null;
        if (context.Settings.Get(PlannerSettings.PushAggregates) != Always
            && estimator.Estimate(join).Rows < estimator.Estimate(source).Rows * RowsKeptMin) return null;
        context.Keys.Rely(context.Trace);
        return moved.Above((LogicalJoin)Replace(join, source, moved.Below));
    }

    /// <summary>Lists the inputs of inner joins that follow one another.</summary>
    private static bool Collect(LogicalNode node, List<LogicalNode> inputs, List<ScalarExpression> conditions)
    {
        if (node is not LogicalJoin { Kind: LogicalJoinKind.Inner } join)
        {
            inputs.Add(node);
            return true;
        }

        if (join.IsDependent || !Collect(join.Left, inputs, conditions) || !Collect(join.Right, inputs, conditions)) return false;
        conditions.AddRange(join.Conjuncts);
        return conditions.TrueForAll(c => c.IsDeterministic());
    }

    /// <summary>Finds the input whose rows the calls read: all their columns are its own.</summary>
    private static LogicalNode? Source(LogicalAggregate aggregate, List<LogicalNode> inputs)
    {
        var read = ColumnSet.Empty;
        foreach (var item in aggregate.Aggregates) read = read.Union(item.Call.Columns);
        if (inputs.Count < 2 || read.IsEmpty) return null;
        return inputs.Find(input => input.OutputSet.ContainsAll(read)) is { } source and not LogicalAggregate ? source : null;
    }

    private static LogicalNode Replace(LogicalNode node, LogicalNode source, LogicalNode with)
    {
        if (ReferenceEquals(node, source)) return with;
        return node is LogicalJoin { Kind: LogicalJoinKind.Inner } join
            ? join with { Left = Replace(join.Left, source, with), Right = Replace(join.Right, source, with) }
            : node;
    }

    /// <summary>Is the grouping of one input by what the joins and the grouping above them read of it.</summary>
    private sealed class Grouping
    {
        private readonly LogicalAggregate _aggregate;
        private readonly List<NamedExpression> _computed = [];

        internal Grouping(LogicalAggregate aggregate, LogicalNode source, List<ScalarExpression> conditions)
        {
            _aggregate = aggregate;
            var own = source.OutputSet;
            var kept = ColumnSet.Empty;
            foreach (var condition in conditions) kept = kept.Union(condition.Columns.Intersect(own));
            foreach (var key in aggregate.Keys)
            {
                // year(day) has fewer values than day.
                if (key.Expression is not ColumnExpression && !key.Expression.Columns.IsEmpty && own.ContainsAll(key.Expression.Columns))
                    _computed.Add(key);
                else kept = kept.Union(key.Expression.Columns.Intersect(own));
            }

            Kept = kept;
            Asked = ColumnSet.Of(aggregate.Keys.Select(k => k.Expression).OfType<ColumnExpression>().Select(c => c.Column));
            Below = aggregate with
            {
                Input = source, Keys = [.. source.Output.Where(kept.Contains).Select(NamedExpression.Of), .. _computed],
            };
        }

        internal LogicalAggregate Below { get; }

        /// <summary>Columns of the input that are grouped by as they are.</summary>
        internal ColumnSet Kept { get; }

        /// <summary>Columns that the grouping above asks for as they are.</summary>
        internal ColumnSet Asked { get; }

        internal LogicalProject Above(LogicalJoin join) => new(join, [
            .. _aggregate.Keys.Select(k => _computed.Contains(k) ? NamedExpression.Of(k.Column) : k),
            .. _aggregate.Aggregates.Select(a => NamedExpression.Of(a.Column))]);
    }

    /// <summary>Finds what else is the same in two rows of a join when some columns are.</summary>
    private sealed class FixedColumns(List<LogicalNode> inputs, List<ScalarExpression> conditions, PlanKeys keys)
    {
        private readonly ColumnClasses _classes = ColumnClasses.From(conditions);
        private readonly ColumnSet _notNull = inputs.Aggregate(ColumnSet.Empty, (all, input) => all.Union(input.NotNull));

        /// <summary>Says whether rows with these columns the same are made of the same row of each of the inputs.</summary>
        internal bool OneRowEach(ColumnSet columns, List<LogicalNode> of)
        {
            Of(columns, of, out var rows);
            return rows == of.Count;
        }

        internal ColumnSet Of(ColumnSet columns, List<LogicalNode> of) => Of(columns, of, out _);

        private ColumnSet Of(ColumnSet columns, List<LogicalNode> of, out int rows)
        {
            rows = 0;
            var open = new List<LogicalNode>(of);
            while (true)
            {
                columns = WithEqual(columns);
                if (open.Find(input => IsOneRow(input, c => columns.Contains(c) && IsIdentifying(c))) is not { } found) return columns;
                open.Remove(found);
                rows++;
                columns = columns.Union(found.OutputSet);
            }
        }

        private ColumnSet WithEqual(ColumnSet columns)
        {
            foreach (var equal in _classes.All)
            {
                if (equal.All(c => IsExact(c.Type)) && equal.Any(columns.Contains)) columns = columns.Union(ColumnSet.Of(equal));
            }

            return columns;
        }

        // Rows with NULL in a key are not told apart by it; what is joined on is not NULL.
        private bool IsIdentifying(PlanColumn column)
            => IsExact(column.Type) && (_notNull.Contains(column) || _classes.Contains(column));

        private bool IsOneRow(LogicalNode input, Func<PlanColumn, bool> isFixed) => input switch
        {
            LogicalFilter filter => IsOneRow(filter.Input, isFixed),
            LogicalProject project => IsOneRow(project.Input, column => project.Items.Any(
                i => i.Expression is ColumnExpression passed && passed.Column.Equals(column) && isFixed(i.Column))),
            LogicalJoin { Kind: LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti } join => IsOneRow(join.Left, isFixed),
            LogicalAggregate { GroupingSets.IsEmpty: true } groups => groups.Keys.All(k => isFixed(k.Column)),
            LogicalScan scan => keys.IsUnique(scan, scan.Columns.Where(c => isFixed(c.Column)).Select(c => c.Stored.Name)),
            _ => false,
        };

        // Values that compare equal may differ: 0 and -0, blanks at the end.
        private static bool IsExact(SqlType type)
            => !type.IsFloating && !type.IsNested && type.Kind is not (SqlTypeKind.Char or SqlTypeKind.Json);
    }
}
