using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Statistics;

/// <summary>Estimates which part of the rows passes a predicate.</summary>
public static class Selectivity
{
    private const double Range = 0.3;
    private const double Like = 0.1;
    private const double Unknown = 0.25;
    private const double EqualUnknown = 0.05;

    /// <summary>Estimates conjuncts together, and narrows what is known of the columns they bind.</summary>
    public static double OfConjuncts(
        IReadOnlyList<ScalarExpression> conjuncts, NodeStatistics input, Dictionary<int, ColumnStatistics> columns)
    {
        var parts = new List<double>();
        foreach (var group in conjuncts.GroupBy(c => RangeColumn(c)))
        {
            if (group.Key is { } column && OfRanges(column, [.. group], input, columns) is { } range) parts.Add(range);
            else parts.AddRange(group.Select(c => Of(c, input)));
        }

        foreach (var conjunct in conjuncts) Narrow(conjunct, columns);

        // Predicates are seldom independent: each further one counts less.
        parts.Sort();
        var all = 1.0;
        for (var i = 0; i < parts.Count; i++)
        {
            all *= Math.Pow(parts[i], i == 0 ? 1 : i == 1 ? 0.9 : i == 2 ? 0.75 : 0.5);
        }
        return Math.Clamp(all, 0, 1);
    }

    public static double Of(ScalarExpression predicate, NodeStatistics input)
    {
        switch (predicate)
        {
            case LiteralExpression literal:
                return literal.IsTrue ? 1 : 0;
            case CallExpression { Name: "and" } call:
                return Of(call.Arguments[0], input) * Of(call.Arguments[1], input);
            case CallExpression { Name: "or" } call:
                var (a, b) = (Of(call.Arguments[0], input), Of(call.Arguments[1], input));
                return Math.Min(1, a + b - a * b);
            case CallExpression { Name: "not" } call:
                return call.Arguments[0] is CallExpression { Name: "is_null" }
                    ? 0.95
                    : 1 - Of(call.Arguments[0], input);
            case CallExpression { Name: "is_null" } call:
                return call.Arguments[0] is ColumnExpression nullable
                    ? Math.Max(input.Of(nullable.Column).NullFraction, 0.001)
                    : 0.05;
            case CallExpression { Name: "eq" or "eq_null_safe" } call:
                return Equal(call, input);
            case CallExpression { Name: "ne" } call:
                return 1 - Equal(call, input);
            case CallExpression { Name: "lt" or "le" or "gt" or "ge" } call:
                return RangeColumn(call) is { } column && OfRanges(column, [call], input, null) is { } range
                    ? range
                    : Range;
            case CallExpression { Name: "like" } call:
                return call.Arguments[1] is LiteralExpression { Value: string text } && !text.StartsWith('%')
                    ? 0.05
                    : Like;
            case InListExpression list:
                var some = OfList(list, input);
                return list.Negated ? 1 - some : some;
            default:
                return Unknown;
        }
    }

    /// <summary>Estimates one conjunct of a join's condition over pairs of rows.</summary>
    public static double OfJoin(ScalarExpression conjunct, NodeStatistics left, NodeStatistics right)
    {
        if (conjunct is LiteralExpression literal) return literal.IsTrue ? 1 : 0;
        if (conjunct is CallExpression { Name: "eq" or "eq_null_safe", Arguments: [var a, var b] })
        {
            var distinct = Math.Max(Distinct(a, left, right), Distinct(b, left, right));
            return 1 / Math.Max(distinct, 1);
        }

        return conjunct is CallExpression { Name: "ne" } ? 0.9 : Range;
    }

    /// <summary>Estimates the part of the left rows that have a partner.</summary>
    public static double OfSemiJoin(
        IReadOnlyList<ScalarExpression> conjuncts, NodeStatistics left, NodeStatistics right)
    {
        var part = 1.0;
        var any = false;
        foreach (var conjunct in conjuncts)
        {
            if (conjunct is CallExpression { Name: "eq" or "eq_null_safe", Arguments: [ColumnExpression a, ColumnExpression b] })
            {
                var inLeft = left.Columns.ContainsKey(a.Column.Id) ? a : b;
                var inRight = ReferenceEquals(inLeft, a) ? b : a;
                part = Math.Min(part, right.Distinct(inRight.Column) / Math.Max(left.Distinct(inLeft.Column), 1));
                any = true;
            }
            else if (conjunct is not LiteralExpression)
            {
                part *= 0.9;
            }
        }

        return any ? Math.Clamp(part, 0.01, 1) : 0.5;
    }

    private static double Distinct(ScalarExpression side, NodeStatistics left, NodeStatistics right)
    {
        if (side is CastExpression cast) side = cast.Input;
        if (side is not ColumnExpression column) return 10;
        return left.Columns.ContainsKey(column.Column.Id) ? left.Distinct(column.Column)
            : right.Columns.ContainsKey(column.Column.Id) ? right.Distinct(column.Column)
            : Math.Max(Math.Min(left.Rows, right.Rows) / 10, 1);
    }

    private static double OfList(InListExpression list, NodeStatistics input)
    {
        if (list.Input is not ColumnExpression listed) return Math.Min(0.9, EqualUnknown * list.Values.Count);
        var facts = input.Of(listed.Column);
        return facts.Histogram is { } histogram
            ? Math.Min(1, list.Values.Sum(v => histogram.ShareOf(v, listed.Type, facts)))
            : Math.Min(0.9, list.Values.Count / KnownDistinct(listed.Column, input));
    }

    private static double Equal(CallExpression call, NodeStatistics input)
    {
        var column = call.Arguments[0] as ColumnExpression ?? call.Arguments[1] as ColumnExpression;
        var constant = call.Arguments[1] as LiteralExpression ?? call.Arguments[0] as LiteralExpression;
        if (column is not null && constant is not null && input.Of(column.Column) is { Histogram: { } histogram } facts)
            return histogram.ShareOf(constant, column.Type, facts);
        return column is null ? EqualUnknown : 1 / KnownDistinct(column.Column, input);
    }

    private static double KnownDistinct(PlanColumn column, NodeStatistics input)
    {
        var known = input.Of(column).Distinct;
        return known > 0 ? known : 1 / EqualUnknown;
    }

    private static PlanColumn? RangeColumn(ScalarExpression conjunct) => conjunct switch
    {
        CallExpression { Name: "lt" or "le" or "gt" or "ge", Arguments: [ColumnExpression column, LiteralExpression] }
            => column.Column,
        CallExpression { Name: "lt" or "le" or "gt" or "ge", Arguments: [LiteralExpression, ColumnExpression column] }
            => column.Column,
        _ => null,
    };

    private static double? OfRanges(
        PlanColumn column, IReadOnlyList<ScalarExpression> conjuncts, NodeStatistics input,
        Dictionary<int, ColumnStatistics>? narrowed)
    {
        var facts = input.Of(column);
        if (facts.Min is not { } min || facts.Max is not { } max)
        {
            return conjuncts.Count >= 2 ? Range * Range : null;
        }

        var (low, high) = (min, max);
        foreach (var conjunct in conjuncts)
        {
            var call = (CallExpression)conjunct;
            var turned = call.Arguments[0] is LiteralExpression;
            var literal = (LiteralExpression)(turned ? call.Arguments[0] : call.Arguments[1]);
            if (literal.Value is string or null) return null;
            var value = ConstantCast.ToDouble(literal);
            if ((turned ? Predicates.Mirror(call.Name) : call.Name) is "lt" or "le") high = Math.Min(high, value);
            else low = Math.Max(low, value);
        }

        if (high < low) return 0.0001;
        var part = facts.Histogram?.ShareBetween(low, high) is { } share ? Math.Clamp(share * (1 - facts.NullFraction), 0.0001, 1)
            : max > min ? Math.Clamp((high - low) / (max - min), 0.0001, 1)
            : 1;
        if (narrowed is not null)
        {
            narrowed[column.Id] = facts with
            {
                Min = low, Max = high, Distinct = Math.Max(1, facts.Distinct * part), Histogram = null,
            };
        }

        return part;
    }

    private static void Narrow(ScalarExpression conjunct, Dictionary<int, ColumnStatistics> columns)
    {
        switch (conjunct)
        {
            case CallExpression { Name: "eq", Arguments: [ColumnExpression column, LiteralExpression] }:
                SetDistinct(column.Column, 1, columns);
                break;
            case InListExpression { Negated: false, Input: ColumnExpression column } list:
                SetDistinct(column.Column, list.Values.Count, columns);
                break;
        }
    }

    private static void SetDistinct(PlanColumn column, double distinct, Dictionary<int, ColumnStatistics> columns)
    {
        var facts = columns.GetValueOrDefault(column.Id) ?? ColumnStatistics.Unknown;
        columns[column.Id] =
            facts with { Distinct = facts.Distinct > 0 ? Math.Min(facts.Distinct, distinct) : distinct, Histogram = null };
    }
}
