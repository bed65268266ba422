using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Windows;

/// <summary>
/// Tells a window of ranking functions how far a filter above it counts (rn &lt;= 3), where partitions are large enough for that
/// to leave out most rows before they are sorted.
/// </summary>
public sealed class LimitRanks : IPlanPass
{
    private const long CountMax = 256;
    private const double RowsPerKept = 4;
    private const double RowsMin = 10_000;

    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(node =>
        node is LogicalFilter { Input: LogicalWindow { Limit: null } window } filter && Find(window, filter) is { } limit
            && IsWorthIt(window, limit, context)
            ? filter with { Input = window with { Limit = limit } }
            : node);

    private static RankLimit? Find(LogicalWindow window, LogicalFilter filter)
    {
        if (!window.Calls.All(c => c.Call.Name is "row_number" or "rank" or "dense_rank")) return null;
        RankLimit? best = null;
        foreach (var conjunct in Predicates.SplitConjuncts(filter.Predicate))
        {
            if (Bound(conjunct) is not ({ } column, var count) || count is < 1 or > CountMax) continue;
            if (window.Calls.FirstOrDefault(c => c.Column.Equals(column)) is not { } named) continue;
            var limit = new RankLimit(count, named.Call.Name == "dense_rank");
            if (best is null || limit.Count < best.Count) best = limit;
        }

        return best;
    }

    private static (PlanColumn? Column, long Count) Bound(ScalarExpression conjunct)
    {
        if (conjunct is not CallExpression { Arguments: [var left, var right] } call) return default;
        var (side, constant, name) = right is LiteralExpression ? (left, right, call.Name) : (right, left, Turned(call.Name));
        while (side is CastExpression { Input: var input } && input.Type.IsInteger && side.Type.IsInteger) side = input;
        if (side is not ColumnExpression column || constant is not LiteralExpression literal
            || ConstantCast.TryCastExactly(literal, Core.Types.SqlType.BigInt) is not { Value: Int128 number }
            || number <= 0 || number > CountMax + 1)
        {
            return default;
        }

        return name switch
        {
            "le" or "eq" => (column.Column, (long)number),
            "lt" => (column.Column, (long)number - 1),
            _ => default,
        };
    }

    private static string Turned(string name) => name switch { "ge" => "le", "gt" => "lt", "eq" => "eq", _ => "" };

    private static bool IsWorthIt(LogicalWindow window, RankLimit limit, RuleContext context)
    {
        var estimator = new CardinalityEstimator(context.Statistics);
        var input = estimator.Estimate(window.Input);
        if (input.Rows < RowsMin) return false;
        if (window.PartitionBy.Count == 0) return true;
        var keys = window.PartitionBy.Select((k, i) => new NamedExpression(
            k is ColumnExpression column ? column.Column : context.Columns.Create($"partition {i}", k.Type), k));
        var partitions = estimator.Estimate(new LogicalAggregate(window.Input, [.. keys], [])).Rows;
        return input.Rows >= RowsPerKept * partitions * limit.Count;
    }
}
