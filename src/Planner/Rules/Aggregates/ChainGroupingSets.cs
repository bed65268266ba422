using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Sharing;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>
/// Makes the sets of a ROLLUP from each other where groups are many: the input is grouped once by all keys, and each smaller set
/// from the groups of the set before it.
/// </summary>
public sealed class ChainGroupingSets : IPlanPass
{
    private const int SetsMin = 3;
    private const double GroupsMin = 20_000;

    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
    {
        if (context.Backends > 1 || !context.Settings.Get(PlannerSettings.ShareSubplans)) return plan;
        return plan.RewriteUp(node => node is LogicalAggregate { GroupingSets.Length: >= SetsMin } aggregate
            && IsChain(aggregate) && aggregate.Aggregates.All(a => IsMergeable(a.Call)) && IsLarge(aggregate, context)
            ? new Chain(aggregate, context).Build()
            : node);
    }

    private static bool IsChain(LogicalAggregate aggregate)
    {
        var sets = aggregate.GroupingSets;
        if (sets[0].Distinct().Count() < aggregate.Keys.Length) return false;
        for (var i = 1; i < sets.Length; i++)
        {
            if (sets[i].Length >= sets[i - 1].Length || !sets[i].All(sets[i - 1].Contains)) return false;
        }

        return true;
    }

    private static bool IsMergeable(AggregateExpression call)
        => !call.Distinct && call.OrderBy.Count == 0 && call.Constants.Count == 0 && !(call.Name == "sum" && call.Type.IsFloating)
            && call.Name is "sum" or "count" or "count_star" or "min" or "max";

    private static bool IsLarge(LogicalAggregate aggregate, RuleContext context)
    {
        var all = aggregate with { GroupingSets = [], GroupingId = null };
        var statistics = new CardinalityEstimator(context.Statistics).Estimate(all);
        return statistics.Rows >= GroupsMin
            && statistics.Rows * statistics.RowBytes(all.Output) * 2 <= ShareSubplans.KeptBytesMax;
    }

    /// <summary>Is one rollup taken apart.</summary>
    private sealed class Chain(LogicalAggregate aggregate, RuleContext context)
    {
        private readonly CardinalityEstimator _estimator = new(context.Statistics);
        private readonly List<SharedPlan> _shared = [];
        private readonly List<LogicalNode> _branches = [];
        private readonly List<ImmutableArray<PlanColumn>> _sources = [];

        internal LogicalWith Build()
        {
            var sets = aggregate.GroupingSets;
            var level = First();
            for (var i = 0; i < sets.Length; i++)
            {
                if (i == sets.Length - 1)
                {
                    AddBranch(sets[i], level);
                    break;
                }

                var id = context.NewSharedId();
                _shared.Add(new SharedPlan(id, level.Plan));
                AddBranch(sets[i], Read(id, level));
                level = Next(sets[i + 1], Read(id, level));
            }

            return new LogicalWith([.. _shared], new LogicalUnion([.. _branches], [.. aggregate.Output], [.. _sources]));
        }

        // A level's columns by place: keys of the rollup (those that the level still has), then results of the calls.
        private sealed record Level(LogicalNode Plan, IReadOnlyDictionary<int, PlanColumn> Keys, IReadOnlyList<PlanColumn> Results);

        private Level First()
        {
            var keys = aggregate.Keys.Select(k => k with { Column = context.Columns.Copy(k.Column) }).ToList();
            var calls = aggregate.Aggregates.Select(a => a with { Column = context.Columns.Copy(a.Column) }).ToList();
            return new Level(
                new LogicalAggregate(aggregate.Input, [.. keys], [.. calls]),
                keys.Select((k, i) => (k, i)).ToDictionary(p => p.i, p => p.k.Column), [.. calls.Select(c => c.Column)]);
        }

        private Level Read(int id, Level level)
        {
            var statistics = _estimator.Estimate(level.Plan);
            var copies = level.Plan.Output.ToDictionary(c => c, context.Columns.Copy);
            var facts = new Dictionary<int, ColumnStatistics>();
            foreach (var (source, copy) in copies) facts[copy.Id] = statistics.Of(source);
            var scan = new LogicalSharedScan(
                id, [.. copies.Select(c => new SharedColumn(c.Value, c.Key))], new NodeStatistics(statistics.Rows, facts),
                level.Plan.NotNull);
            return new Level(scan, level.Keys.ToDictionary(k => k.Key, k => copies[k.Value]), [.. level.Results.Select(r => copies[r])]);
        }

        private Level Next(ImmutableArray<int> set, Level from)
        {
            var keys = set.ToDictionary(k => k, k => from.Keys[k]);
            var calls = new List<NamedAggregate>();
            for (var i = 0; i < aggregate.Aggregates.Length; i++)
            {
                var name = aggregate.Aggregates[i].Call.Name is "min" or "max" ? aggregate.Aggregates[i].Call.Name : "sum";
                var signature = context.Catalog.Functions.Resolve(name, [from.Results[i].Type]);
                var argument = Cast(new ColumnExpression(from.Results[i]), signature.ArgumentTypes[0]);
                calls.Add(new NamedAggregate(
                    context.Columns.Create(aggregate.Aggregates[i].Column.Name, signature.ReturnType),
                    new AggregateExpression(signature, [argument])));
            }

            var plan = new LogicalAggregate(from.Plan, [.. keys.Values.Select(NamedExpression.Of)], [.. calls]);
            return new Level(plan, keys, [.. calls.Select(c => c.Column)]);
        }

        private void AddBranch(ImmutableArray<int> set, Level level)
        {
            var items = new List<NamedExpression>();
            for (var i = 0; i < aggregate.Keys.Length; i++)
            {
                var column = aggregate.Keys[i].Column;
                items.Add(Item(column, set.Contains(i)
                    ? new ColumnExpression(level.Keys[i])
                    : LiteralExpression.NullOf(column.Type)));
            }

            if (aggregate.GroupingId is { } id) items.Add(Item(id, new LiteralExpression(BitsOf(set), SqlType.BigInt)));
            for (var i = 0; i < aggregate.Aggregates.Length; i++)
            {
                var (column, call) = (aggregate.Aggregates[i].Column, aggregate.Aggregates[i].Call);
                ScalarExpression value = new ColumnExpression(level.Results[i]);
                if (set.IsEmpty && call.Name is "count" or "count_star") value = OrZero(value);
                items.Add(Item(column, Cast(value, column.Type)));
            }

            _branches.Add(new LogicalProject(level.Plan, [.. items]));
            _sources.Add([.. items.Select(i => i.Column)]);
        }

        private NamedExpression Item(PlanColumn like, ScalarExpression value) => new(context.Columns.Copy(like), value);

        // A count over no rows is 0, while a sum of no counts is NULL.
        private static CaseExpression OrZero(ScalarExpression count) => new(
            [Predicates.IsNull(count)], [new LiteralExpression(Int128.Zero, count.Type)], count, count.Type);

        private Int128 BitsOf(ImmutableArray<int> set)
        {
            Int128 bits = 0;
            for (var i = 0; i < aggregate.Keys.Length; i++) bits = bits << 1 | (set.Contains(i) ? 0 : 1);
            return bits;
        }

        private static ScalarExpression Cast(ScalarExpression value, SqlType type)
            => value.Type == type ? value : new CastExpression(value, type, Strict: true);
    }
}
