using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>
/// Writes what a filter says of a column cut down to a unit, as in date_trunc('month', d) >= '2024-03-01' or year(d) = 2024, as a range
/// of the column itself: partitions and pages are left out by it, and rows need not be cut. Views are matched before, by what the
/// query says.
/// </summary>
public sealed class RangesOfUnits : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    private static LogicalNode Rewrite(LogicalNode node)
    {
        if (node is not LogicalFilter filter) return node;
        var changed = false;
        var conjuncts = new List<ScalarExpression>();
        foreach (var conjunct in filter.Conjuncts)
        {
            // A comparison and its range are NULL alike, so that one may stand for the other within OR and NOT, too.
            var ranges = conjunct is InListExpression list ? Around(list) : null;
            ranges ??= [conjunct.Replace(e => e is CallExpression call && RangeOf(call) is { } range ? Predicates.And(range) : null)];
            changed |= ranges.Count > 1 || !ReferenceEquals(ranges[0], conjunct);
            conjuncts.AddRange(ranges);
        }

        return changed ? filter with { Predicate = Predicates.And(conjuncts) } : node;
    }

    private static List<ScalarExpression>? RangeOf(CallExpression call) => call.Arguments switch
    {
        _ when !Predicates.IsComparison(call.Name) => null,
        [LiteralExpression { Value: Int128 bound } literal, var cut] => RangeOf(Predicates.Mirror(call.Name), cut, bound, literal.Type),
        [var cut, LiteralExpression { Value: Int128 bound } literal] => RangeOf(call.Name, cut, bound, literal.Type),
        _ => null,
    };

    // A list keeps its gaps; the range around it is said beside it.
    private static List<ScalarExpression>? Around(InListExpression list)
    {
        if (list.Negated || list.Values.Count == 0 || list.Values.Any(v => v.Value is not Int128)) return null;
        var bounds = list.Values.Select(v => (Int128)v.Value!).Order().ToList(); // Whoever calls has looked at them.
        var type = list.Values[0].Type;
        if (RangeOf("ge", list.Input, bounds[0], type) is not { } from) return null;
        if (RangeOf("le", list.Input, bounds[^1], type) is not { } to) return null;
        return [.. from, .. to, list];
    }

    // Units follow each other without gaps: that a value's unit starts before a bound means that the value itself lies before the next
    // start at or after the bound.
    private static List<ScalarExpression>? RangeOf(string comparison, ScalarExpression cut, Int128 bound, SqlType boundType)
    {
        if (Cut(cut) is not var (column, unit, ofYears)) return null;
        var type = column.Type;
        if (ofYears)
        {
            if (bound < 1 || bound > 9998) return null;
            bound = TimeUnit.FromUtc(new DateTime((int)bound, 1, 1), type);
        }
        else if (boundType.Kind != cut.Type.Kind || !HasUnits(boundType))
        {
            return null;
        }
        else
        {
            bound = TimeUnit.Convert(bound, boundType, type);
        }

        if (!TimeUnit.IsInCalendar(bound, type)) return null;
        var isStart = TimeUnit.Floor(bound, type, unit) == bound;
        if (TimeUnit.Ceiling(bound, type, unit) is not { } start) return null;
        var next = isStart ? TimeUnit.Next(bound, type, unit) : start;
        switch (comparison)
        {
            case "ge":
                return [Compare("ge", start)];
            case "lt":
                return [Compare("lt", start)];
            case "gt" when next is { } after:
                return [Compare("ge", after)];
            case "le" when next is { } after:
                return [Compare("lt", after)];
            case "eq" when isStart && next is { } after:
                return [Compare("ge", start), Compare("lt", after)];
            default:
                return null;
        }

        ScalarExpression Compare(string name, Int128 at) => Predicates.Compare(name, column, new LiteralExpression(at, type));
    }

    // A time of day is of today: it has no units of the calendar.
    private static bool HasUnits(SqlType type) => type.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime;

    private static (ColumnExpression Column, string Unit, bool OfYears)? Cut(ScalarExpression cut)
    {
        switch (cut)
        {
            case CallExpression { Name: "date_trunc", Arguments: [LiteralExpression { Value: string word }, ColumnExpression column] }
                when column.Type == cut.Type && HasUnits(column.Type) && TimeUnit.IsUnit(word):
                return (column, word.ToLowerInvariant(), false);
            case CallExpression { Name: "date_trunc", Arguments: [ColumnExpression column, LiteralExpression { Value: string word }] }
                when column.Type == cut.Type && HasUnits(column.Type) && TimeUnit.IsUnit(word):
                return (column, word.ToLowerInvariant(), false);
            case CallExpression { Name: "date" or "to_date", Arguments: [ColumnExpression column] } when HasUnits(column.Type):
                return (column, "day", false);
            case CallExpression { Name: "date" or "to_date", Arguments: [CastExpression { Type.Kind: SqlTypeKind.Date } day] }:
                return Cut(day);
            case CastExpression { Type.Kind: SqlTypeKind.Date, Input: ColumnExpression { Type.Kind: SqlTypeKind.DateTime } column }:
                return (column, "day", false);
            case CallExpression { Name: "year", Arguments: [ColumnExpression column] } when HasUnits(column.Type):
                return (column, "year", true);
            default:
                return null;
        }
    }
}
