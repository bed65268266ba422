using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>
/// Groups the largest input of a join before it is joined, when many of its rows fall into few groups of what the join and the grouping
/// above read of it; the groups are then joined and their results added up.
/// </summary>
/// <remarks>Eager aggregation: W. P. Yan, P.-Å. Larson, "Eager Aggregation and Lazy Aggregation", VLDB 1995.</remarks>
public sealed class PushAggregates : IPlanPass
{
    private const long Never = -1;
    private const long Always = 1;

    /// <summary>Fewer rows are joined faster than grouped twice.</summary>
    private const double RowsMin = 100_000;

    /// <summary>Rows that must fall into each group.</summary>
    private const double RowsPerGroupMin = 8;

    /// <summary>So few groups stay in the cache and cost next to nothing.</summary>
    private const double FewGroups = 16_384;

    /// <summary>A join that drops more rows than this part leaves is better done first.</summary>
    private const double RowsKeptMin = 0.5;

    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
    {
        if (context.Settings.Get(PlannerSettings.PushAggregates) == Never) return plan;
        var estimator = new CardinalityEstimator(context.Statistics);
        return plan.RewriteUp(node => node is LogicalAggregate { Input: LogicalJoin join } aggregate && IsSplittable(aggregate)
            ? Rewrite(aggregate, join, estimator, context)
            : node);
    }

    private static bool IsSplittable(LogicalAggregate aggregate)
        => aggregate.GroupingSets.IsEmpty && !aggregate.Keys.IsEmpty && !aggregate.Aggregates.IsEmpty
            && aggregate.Keys.All(k => k.Expression.IsDeterministic())
            && aggregate.Aggregates.All(a => IsMergeable(a.Call));

    // Sums of floating point come out a little different when they are added up in another order.
    private static bool IsMergeable(AggregateExpression call)
        => !call.Distinct && call.OrderBy.Count == 0 && call.Constants.Count == 0 && call.Arguments.All(a => a.IsDeterministic())
            && call.Name switch
            {
                "sum" => !call.Type.IsFloating,
                "avg" => !call.Arguments[0].Type.IsFloating && AverageFromSum.IsExact(call.Arguments[0].Type),
                "count" or "count_star" or "min" or "max" => true,
                _ => false,
            };

    private static LogicalNode Rewrite(
        LogicalAggregate aggregate, LogicalJoin join, CardinalityEstimator estimator, RuleContext context)
    {
        if (join.IsDependent) return aggregate;
        var inputs = new List<LogicalNode>();
        var conditions = new List<ScalarExpression>();
        var isOuter = join.Kind == LogicalJoinKind.Left;
        if (isOuter)
        {
            inputs.Add(join.Right);
            conditions.AddRange(join.Conjuncts);
        }
        else Collect(join, inputs, conditions);

        if (Source(aggregate, inputs, isOuter, estimator) is not { } source || source is LogicalAggregate) return aggregate;
        var split = new Split(aggregate, source, conditions, context);
        return IsWorth(split.Below, source, aggregate, estimator, context)
            ? split.Above(Replace(join, source, split.Below), isOuter)
            : aggregate;
    }

    /// <summary>Lists the inputs of inner joins that follow one another.</summary>
    private static void Collect(LogicalNode node, List<LogicalNode> inputs, List<ScalarExpression> conditions)
    {
        if (node is not LogicalJoin { Kind: LogicalJoinKind.Inner } join)
        {
            inputs.Add(node);
            return;
        }

        Collect(join.Left, inputs, conditions);
        Collect(join.Right, inputs, conditions);
        conditions.AddRange(join.Conjuncts);
    }

    /// <summary>Finds the input whose rows the calls read: all their columns are its own. Calls that read none take the largest.</summary>
    private static LogicalNode? Source(LogicalAggregate aggregate, List<LogicalNode> inputs, bool isOuter, CardinalityEstimator estimator)
    {
        var read = ColumnSet.Empty;
        foreach (var item in aggregate.Aggregates) read = read.Union(item.Call.Columns);
        // A row without a partner counts, but no group below the join does it.
        if (isOuter && aggregate.Aggregates.Any(a => a.Call.Columns.IsEmpty)) return null;
        return read.IsEmpty
            ? inputs.MaxBy(input => estimator.Estimate(input).Rows)
            : inputs.Find(input => input.OutputSet.ContainsAll(read));
    }

    private static bool IsWorth(
        LogicalAggregate below, LogicalNode source, LogicalAggregate aggregate, CardinalityEstimator estimator, RuleContext context)
    {
        if (context.Settings.Get(PlannerSettings.PushAggregates) == Always) return true;
        var rows = estimator.Estimate(source).Rows;
        if (rows < RowsMin || estimator.Estimate(aggregate.Input).Rows < rows * RowsKeptMin) return false;
        var groups = estimator.Estimate(below).Rows;
        return groups * RowsPerGroupMin <= rows
            && (groups <= FewGroups || estimator.Estimate(aggregate).Rows * 2 >= groups);
    }

    private static LogicalNode Replace(LogicalNode node, LogicalNode source, LogicalNode with)
    {
        if (ReferenceEquals(node, source)) return with;
        return node is LogicalJoin { Kind: LogicalJoinKind.Inner or LogicalJoinKind.Left } join
            ? join with
            {
                Left = join.Kind == LogicalJoinKind.Left ? join.Left : Replace(join.Left, source, with),
                Right = Replace(join.Right, source, with),
            }
            : node;
    }

    /// <summary>Is an aggregation cut in two: one below the join, and one above it that adds up.</summary>
    private sealed class Split
    {
        private readonly LogicalAggregate _aggregate;
        private readonly RuleContext _context;
        private readonly Dictionary<ScalarExpression, PlanColumn> _computed = [];
        private readonly List<NamedAggregate> _parts = [];
        private readonly List<NamedAggregate> _totals = [];

        internal Split(LogicalAggregate aggregate, LogicalNode source, List<ScalarExpression> conditions, RuleContext context)
        {
            (_aggregate, _context) = (aggregate, context);
            var own = source.OutputSet;
            var needed = new ColumnSetBuilder();
            foreach (var condition in conditions) Add(condition, own, needed);
            foreach (var key in aggregate.Keys)
            {
                // year(day) has fewer values than day.
                if (key.Expression is not ColumnExpression && !key.Expression.Columns.IsEmpty && own.ContainsAll(key.Expression.Columns))
                    _computed.TryAdd(key.Expression, context.Columns.Create(key.Column.Name, key.Expression.Type));
                else Add(key.Expression, own, needed);
            }

            foreach (var item in aggregate.Aggregates)
            {
                if (item.Call.Name != "avg") _parts.Add(item with { Column = context.Columns.Copy(item.Column) });
                else
                {
                    AddPart("sum", item.Call);
                    AddPart("count", item.Call);
                }
            }

            var set = needed.ToSet();
            Below = new LogicalAggregate(
                source,
                [
                    .. source.Output.Where(set.Contains).Select(NamedExpression.Of),
                    .. _computed.Select(c => new NamedExpression(c.Value, c.Key)),
                ],
                [.. _parts]);
        }

        internal LogicalAggregate Below { get; }

        internal LogicalNode Above(LogicalNode join, bool isOuter)
        {
            var keys = _aggregate.Keys.Select(key => _computed.TryGetValue(key.Expression, out var column)
                ? key with { Expression = new ColumnExpression(column) }
                : key);
            var changed = new Dictionary<PlanColumn, ScalarExpression>();
            var next = 0;
            foreach (var item in _aggregate.Aggregates)
            {
                if (item.Call.Name == "avg")
                {
                    var (sum, count) = (Total(_parts[next++], isOuter, null), Total(_parts[next++], isOuter, null));
                    changed.Add(item.Column, Cast(AverageFromSum.Divide(_context.Catalog.Functions, sum, count), item.Call.Type));
                    continue;
                }

                var total = Total(_parts[next++], isOuter, item);
                if (total is not ColumnExpression { Column: var column } || !column.Equals(item.Column))
                    changed.Add(item.Column, Cast(total, item.Call.Type));
            }

            var above = new LogicalAggregate(join, [.. keys], [.. _totals]);
            return changed.Count == 0
                ? above
                : new LogicalProject(above, [.. _aggregate.Output
                    .Select(c => changed.TryGetValue(c, out var value) ? new NamedExpression(c, value) : NamedExpression.Of(c))]);
        }

        private void AddPart(string function, AggregateExpression average)
        {
            var argument = average.Arguments[0];
            var call = new AggregateExpression(_context.Catalog.Functions.Resolve(function, [argument.Type]), [argument]);
            _parts.Add(new NamedAggregate(_context.Columns.Create(call.ToString(), call.Type), call));
        }

        /// <summary>Adds up a part above the join: in the column of the original call where the types agree.</summary>
        private ScalarExpression Total(NamedAggregate part, bool isOuter, NamedAggregate? original)
        {
            var value = new ColumnExpression(part.Column);
            var isCount = part.Call.Name is "count" or "count_star";
            var signature = _context.Catalog.Functions.Resolve(isCount ? "sum" : part.Call.Name, [value.Type]);
            var call = new AggregateExpression(signature, [Cast(value, signature.ArgumentTypes[0])]);
            var mayBeNull = isCount && isOuter;
            var isSame = original is not null && call.Type == original.Call.Type && !mayBeNull;
            var column = isSame ? original!.Column : _context.Columns.Create(part.Column.Name, call.Type); // Not null: the same.
            _totals.Add(new NamedAggregate(column, call));
            var total = new ColumnExpression(column);
            // A count over no rows is 0, while a sum of no counts is NULL.
            return mayBeNull
                ? new CaseExpression([Predicates.IsNull(total)], [new LiteralExpression(Int128.Zero, total.Type)], total, total.Type)
                : total;
        }

        private static void Add(ScalarExpression expression, ColumnSet own, ColumnSetBuilder needed)
        {
            foreach (var id in expression.Columns.Intersect(own).Ids()) needed.Add(id);
        }

        private static ScalarExpression Cast(ScalarExpression value, SqlType type)
            => value.Type == type ? value : new CastExpression(value, type, Strict: true);
    }
}
