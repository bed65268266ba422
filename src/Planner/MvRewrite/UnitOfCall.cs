using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Tells the unit of time that a function or cast looks at: hour(x) gives the same for all moments of an hour, date(x) for all of a day.
/// </summary>
internal static class UnitOfCall
{
    /// <summary>Gives the coarsest unit that an expression over one column tells apart; null where it is none of the column.</summary>
    internal static string? Of(ScalarExpression node, PlanColumn column) => node switch
    {
        CastExpression when IsOf(node, column) => "day",
        CallExpression { Arguments: [var only] } call when IsOf(only, column) => OfParts(call.Name),
        CallExpression { Arguments: [var first, LiteralExpression { Value: string format }], Name: "date_format" }
            when IsOf(first, column) => OfFormat(format),
        CallExpression { Arguments: [var first, LiteralExpression], Name: "week" or "yearweek" } when IsOf(first, column) => "day",
        CallExpression { Name: "time_slice" or "date_slice" } call
            when call.Arguments is [var first, LiteralExpression, LiteralExpression { Value: string unit }] && IsOf(first, column)
            => OfSlice(unit),
        CallExpression { Arguments: [LiteralExpression { Value: string unit }, var second], Name: "date_trunc" }
            when IsOf(second, column) => unit.ToLowerInvariant(),
        CallExpression { Arguments: [var first, LiteralExpression { Value: string unit }], Name: "date_trunc" }
            when IsOf(first, column) => unit.ToLowerInvariant(),
        _ => null,
    };

    // A moment as a DATE is its day, a DATE as a moment the day's first. Other casts may round up.
    private static bool IsOf(ScalarExpression value, PlanColumn column) => value switch
    {
        ColumnExpression own => own.Column.Equals(column),
        CastExpression { Strict: false, Input: ColumnExpression own, Type.Kind: var kind } => own.Column.Equals(column)
            && (own.Type.Kind, kind) is (SqlTypeKind.DateTime, SqlTypeKind.Date) or (SqlTypeKind.Date, SqlTypeKind.DateTime),
        _ => false,
    };

    private static string? OfParts(string name) => name switch
    {
        "year" or "year_floor" => "year",
        "quarter" or "quarter_floor" => "quarter",
        "month" or "monthname" or "year_month" or "last_day" or "month_floor" => "month",
        "day" or "dayofmonth" or "dayofweek" or "dayofweek_iso" or "dayofyear" or "dayname" or "weekday" or "week" or "weekofyear"
            or "week_iso" or "yearweek" or "to_days" or "date" or "to_date" or "day_floor" or "week_floor" => "day",
        "hour" or "hour_floor" => "hour",
        "minute" or "minute_floor" => "minute",
        _ => null,
    };

    // Weeks of a slice are counted from a day of their own.
    private static string? OfSlice(string unit) => unit.ToLowerInvariant() switch
    {
        "week" => "day",
        "minute" or "hour" or "day" or "month" or "quarter" or "year" => unit.ToLowerInvariant(),
        _ => null,
    };

    private static string? OfFormat(string format)
    {
        string[] units = ["minute", "hour", "day", "month", "year"];
        var finest = units.Length - 1;
        for (var at = 0; at + 1 < format.Length; at++)
        {
            if (format[at] != '%') continue;
            var unit = Array.IndexOf(units, format[++at] switch
            {
                'Y' or 'y' => "year",
                'm' or 'c' or 'M' or 'b' => "month",
                'd' or 'e' or 'D' or 'j' or 'W' or 'a' or 'w' or 'U' or 'u' or 'V' or 'v' or 'X' or 'x' => "day",
                'H' or 'k' or 'h' or 'I' or 'l' or 'p' => "hour",
                'i' => "minute",
                _ => "",
            });
            if (unit < 0) return null;
            finest = Math.Min(finest, unit);
        }

        return units[finest];
    }
}
