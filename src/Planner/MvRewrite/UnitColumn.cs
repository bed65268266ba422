using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Is a column of a view that shows a date or moment of the bases cut down to a unit: date_trunc('month', day). Coarser units and
/// bounds at whole units can be told from it.
/// </summary>
internal sealed record UnitColumn(PlanColumn Base, string Unit, PlanColumn Column)
{
    private static readonly string[] s_units = ["minute", "hour", "day", "week", "month", "quarter", "year"];

    internal static UnitColumn? Of(ScalarExpression overBase, PlanColumn column)
        => overBase is CallExpression { Name: "date_trunc" } call && Argument(call, out var unit) is { } argument
            && argument.Type.Kind == column.Type.Kind && argument.Type.IsTemporal && Array.IndexOf(s_units, unit) >= 0
            ? new UnitColumn(argument.Column, unit, column) : null;

    /// <summary>Writes what tells nothing finer than the unit, as date(x), month(x) or a format of days, over the column.</summary>
    internal ScalarExpression? Coarser(ScalarExpression node)
    {
        if (node is not (CallExpression or CastExpression)) return null;
        if (UnitOfCall.Of(node, Base) is not { } wanted || !Divides(wanted)) return null;
        // date_trunc of moments gives no parts of a second.
        var own = new ColumnExpression(Column);
        ScalarExpression moved = Column.Type == Base.Type ? own : new CastExpression(own, Base.Type);
        return node.Replace(part => part is ColumnExpression ? moved : null);
    }

    /// <summary>Writes a bound that lies at the start of a unit over the column; null when it does not, or is none.</summary>
    internal ScalarExpression? Bound(ScalarExpression conjunct)
    {
        if (Range(conjunct) is not var (isLower, at) || !IsInCalendar(at) || FloorOf(at) != at) return null;
        return Predicates.Compare(isLower ? "ge" : "lt", new ColumnExpression(Column), new LiteralExpression(at, Column.Type));
    }

    /// <summary>Reads a bound of the base column as the first value that is inside (lower) or outside (upper).</summary>
    internal (bool IsLower, Int128 At)? Range(ScalarExpression conjunct)
    {
        if (PredicateContainment.AsRange(conjunct) is not var (column, name, bound) || !column.Equals(Base)) return null;
        if (bound.Type != Base.Type || bound.Value is not Int128 at) return null;
        return name switch
        {
            "ge" => (true, at),
            "gt" => (true, at + 1),
            "lt" => (false, at),
            "le" => (false, at + 1),
            _ => null,
        };
    }

    internal Int128 FloorOf(Int128 value) => TimeUnit.Floor(value, Base.Type, Unit);

    // Who asks has asked IsInCalendar, which leaves room.
    internal Int128 CeilingOf(Int128 value) => TimeUnit.Ceiling(value, Base.Type, Unit)!.Value;

    /// <summary>Says whether a value is far enough from the ends of the calendar to be cut up and down.</summary>
    internal bool IsInCalendar(Int128 value)
    {
        var days = Base.Type.Kind == SqlTypeKind.Date ? value : value / (24L * 60 * 60 * 1_000_000);
        return days > -700_000 && days < 2_900_000;
    }

    private bool Divides(string unit)
    {
        var (own, other) = (Array.IndexOf(s_units, Unit), Array.IndexOf(s_units, unit));
        return own <= other && (Unit != "week" || unit == "week");
    }

    private static ColumnExpression? Argument(CallExpression call, out string unit)
    {
        unit = call.Arguments.OfType<LiteralExpression>().FirstOrDefault()?.Value is string word ? word.ToLowerInvariant() : "";
        return call.Arguments.Count == 2 ? call.Arguments.OfType<ColumnExpression>().FirstOrDefault() : null;
    }
}
