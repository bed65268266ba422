using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Physical;

/// <summary>Reads from an OR the ranges of one column that its branches leave, where each branch bounds that column.</summary>
public sealed record BranchRanges(PlanColumn Column, IReadOnlyList<BranchRanges.Range> Ranges)
{
    private const int RangesMax = 256;

    /// <summary>Is the values from one constant to another, both included; null: no bound.</summary>
    public sealed record Range(LiteralExpression? Low, LiteralExpression? High);

    /// <summary>Gives the ranges; null when no column is bounded by all branches.</summary>
    public static BranchRanges? Of(CallExpression alternatives)
    {
        var branches = Predicates.SplitDisjuncts(alternatives).Select(Predicates.SplitConjuncts).ToList();
        foreach (var column in branches[0].Select(ColumnOf).OfType<PlanColumn>().Distinct())
        {
            var ranges = new List<Range>();
            if (branches.TrueForAll(branch => Add(column, branch, ranges)) && ranges.Count <= RangesMax)
                return new BranchRanges(column, ranges);
        }

        return null;
    }

    private static PlanColumn? ColumnOf(ScalarExpression conjunct) => conjunct switch
    {
        InListExpression { Negated: false, Input: ColumnExpression input } => input.Column,
        CallExpression { Arguments: [ColumnExpression column, LiteralExpression { IsNull: false }] } => column.Column,
        CallExpression { Arguments: [LiteralExpression { IsNull: false }, ColumnExpression column] } => column.Column,
        _ => null,
    };

    private static bool Add(PlanColumn column, IReadOnlyList<ScalarExpression> branch, List<Range> ranges)
    {
        var range = new Range(null, null);
        foreach (var conjunct in branch)
        {
            if (ColumnOf(conjunct)?.Equals(column) != true) continue;
            if (conjunct is InListExpression list)
            {
                // NULL in a list is equal to nothing.
                ranges.AddRange(list.Values.Where(v => !v.IsNull).Select(v => new Range(v, v)));
                return true;
            }

            range = Narrow(range, (CallExpression)conjunct);
        }

        if (range.Low is null && range.High is null) return false;
        ranges.Add(range);
        return true;
    }

    private static Range Narrow(Range range, CallExpression call)
    {
        var turned = call.Arguments[0] is LiteralExpression;
        var value = (LiteralExpression)call.Arguments[turned ? 0 : 1];
        return (turned ? Predicates.Mirror(call.Name) : call.Name) switch
        {
            "eq" => new Range(value, value),
            "gt" or "ge" => range with { Low = Tighter(range.Low, value, 1) },
            "lt" or "le" => range with { High = Tighter(range.High, value, -1) },
            _ => range,
        };
    }

    private static LiteralExpression Tighter(LiteralExpression? known, LiteralExpression value, int sign)
        => known is null || ConstantCalls.Compare(value, known) is { } order && Math.Sign(order) == sign ? value : known;
}
