using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Turns date arithmetic with INTERVAL into calls such as days_add and months_add.</summary>
public sealed class IntervalBinder(ExpressionBinder binder)
{
    private const int LargestDate = 99991231;

    private BindingContext Context => binder.Context;

    /// <summary>Gives date + interval, or - when negative.</summary>
    public ScalarExpression Shift(ScalarExpression date, Interval interval, bool negative)
    {
        var value = binder.Bind(interval.Value);
        var composite = Components(interval.Unit);
        if (composite is null) return ShiftBy(date, value, interval.Unit, negative);
        if (value is not LiteralExpression literal)
        {
            var name = $"{composite[0]}_{composite[^1]}".ToUpperInvariant();
            var shifted = Context.Call(negative ? "interval_sub" : "interval_add", date, value, LiteralBinder.Text(name));
            return composite[^1] == IntervalUnit.Microsecond ? Conversion.To(shifted, SqlType.DateTimeOf(6))
                : interval.Unit == IntervalUnit.YearMonth && date.Type.Kind == SqlTypeKind.Date ? Conversion.To(shifted, SqlType.Date)
                : shifted;
        }

        if (literal.IsNull) return LiteralExpression.NullOf(AsTemporal(date, composite[^1]).Type);
        var text = LiteralText.Of(literal) ?? "";
        var minus = text.TrimStart().StartsWith('-');
        var parts = text.Split([' ', ':', '-', '.', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > composite.Count) throw BindingErrors.WrongTemporal.With("INTERVAL", text);
        if (interval.Unit == IntervalUnit.YearMonth && parts.Length == 2 && int.TryParse(parts[0], out var years)
            && int.TryParse(parts[1], out var months))
        {
            // At once: a year less may end on a day that a month less does not.
            return ShiftBy(date, LiteralBinder.Integer(years * 12L + months), IntervalUnit.Month, negative ^ minus);
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var unit = composite[composite.Count - parts.Length + i];
            if (!long.TryParse(parts[i], out var amount)) throw BindingErrors.WrongTemporal.With("INTERVAL", text);
            if (unit == IntervalUnit.Microsecond && parts[i].Length < 6)
            {
                amount *= (long)Math.Pow(10, 6 - parts[i].Length);
            }
            date = ShiftBy(date, LiteralBinder.Integer(amount), unit, negative ^ minus);
        }

        return date;
    }

    /// <summary>Gives date + value units, or - when negative.</summary>
    public ScalarExpression ShiftBy(ScalarExpression date, ScalarExpression value, IntervalUnit unit, bool negative)
    {
        if (date.Type.Kind == SqlTypeKind.Time && SecondsOf(unit) is { } seconds && value.Type.IsInteger)
        {
            var span = Context.Call("sec_to_time", Context.Call("multiply", value, LiteralBinder.Integer(negative ? -seconds : seconds)));
            return AddTimes(Context, "addtime", date, span);
        }

        date = AsTemporal(date, unit);
        if (unit == IntervalUnit.Second && value is LiteralExpression { Value: string digits } && value.Type.IsText
            && ConstantCast.TryParseDecimal(digits, out var unscaled, out var precision, out var scale) && scale > 0)
        {
            value = new LiteralExpression(unscaled, SqlType.Decimal(precision, scale));
        }

        if (unit == IntervalUnit.Second && value.Type.Kind is SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Float)
        {
            value = Context.Call("multiply", value, LiteralBinder.Integer(1_000_000));
            unit = IntervalUnit.Microsecond;
        }

        // Fractions must show.
        if (unit <= IntervalUnit.Millisecond && date.Type is { Kind: SqlTypeKind.DateTime, Scale: < 6 })
            date = Conversion.To(date, SqlType.DateTimeOf(6));
        var amount = Conversion.To(value, SqlType.BigInt);
        if (negative)
        {
            amount = amount is LiteralExpression { Value: Int128 number } literal
                ? literal with { Value = -number }
                : Conversion.To(Context.Call("negate", amount), SqlType.BigInt);
        }

        if (date is LiteralExpression { IsNull: false } start && amount is LiteralExpression { IsNull: false } by
            && ConstantCalls.ShiftDate(NameOf(unit), start, by, start.Type) is { } shifted)
        {
            return shifted;
        }

        return Context.Call(NameOf(unit), date, amount);
    }

    /// <summary>Adds or subtracts times: without a date there is no midnight to pass.</summary>
    public static ScalarExpression AddTimes(BindingContext context, string name, ScalarExpression time, ScalarExpression other)
        => Conversion.To(
            context.Call(name, Conversion.To(time, SqlType.String), Conversion.To(other, SqlType.String)), SqlType.Time);

    public static IntervalUnit UnitOf(string word)
        => Enum.TryParse<IntervalUnit>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var unit)
            ? unit
            : throw CoreErrors.WrongArguments.With($"the unit '{word}'");

    private static string NameOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.Microsecond => "microseconds_add",
        IntervalUnit.Millisecond => "milliseconds_add",
        IntervalUnit.Second => "seconds_add",
        IntervalUnit.Minute => "minutes_add",
        IntervalUnit.Hour => "hours_add",
        IntervalUnit.Day => "days_add",
        IntervalUnit.Week => "weeks_add",
        IntervalUnit.Month => "months_add",
        IntervalUnit.Quarter => "quarters_add",
        _ => "years_add",
    };

    private static int? SecondsOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.Second => 1,
        IntervalUnit.Minute => 60,
        IntervalUnit.Hour => 3600,
        IntervalUnit.Day => 86_400,
        IntervalUnit.Week => 7 * 86_400,
        _ => null,
    };

    private static bool IsTimeUnit(IntervalUnit unit) => unit <= IntervalUnit.Hour;

    private ScalarExpression AsTemporal(ScalarExpression date, IntervalUnit unit)
    {
        if (date.Type.Kind == SqlTypeKind.Date)
        {
            return IsTimeUnit(unit) ? Conversion.To(date, SqlType.DateTime) : date;
        }

        if (date.Type.IsTemporal) return date;
        if (date is LiteralExpression { Value: Int128 number } && date.Type.IsInteger && number <= LargestDate && !IsTimeUnit(unit))
            return Conversion.To(date, SqlType.Date);
        if (date is not LiteralExpression { Value: string text })
        {
            if (!date.Type.IsText) return Conversion.To(date, SqlType.DateTime);
            var precise = Conversion.To(date, SqlType.DateTimeOf(6));

            // A text's part of a second is not rounded: that would be another second, or another day.
            return unit <= IntervalUnit.Millisecond
                ? precise
                : Conversion.To(Context.Call("date_trunc", LiteralBinder.Text("second"), precise), SqlType.DateTime);
        }

        if (!TemporalText.TryParseDateTime(text, out var micros, out var digits)) return LiteralExpression.NullOf(SqlType.DateTime);

        var isDate = text.Trim().Length <= 10 && !IsTimeUnit(unit);
        return isDate && TemporalText.TryParseDate(text, out var days)
            ? TemporalText.Date(days)
            : TemporalText.DateTimeOf(micros, digits);
    }

    private static IReadOnlyList<IntervalUnit>? Components(IntervalUnit unit) => unit switch
    {
        IntervalUnit.SecondMicrosecond => [IntervalUnit.Second, IntervalUnit.Microsecond],
        IntervalUnit.MinuteMicrosecond => [IntervalUnit.Minute, IntervalUnit.Second, IntervalUnit.Microsecond],
        IntervalUnit.MinuteSecond => [IntervalUnit.Minute, IntervalUnit.Second],
        IntervalUnit.HourMicrosecond =>
            [IntervalUnit.Hour, IntervalUnit.Minute, IntervalUnit.Second, IntervalUnit.Microsecond],
        IntervalUnit.HourSecond => [IntervalUnit.Hour, IntervalUnit.Minute, IntervalUnit.Second],
        IntervalUnit.HourMinute => [IntervalUnit.Hour, IntervalUnit.Minute],
        IntervalUnit.DayMicrosecond =>
            [IntervalUnit.Day, IntervalUnit.Hour, IntervalUnit.Minute, IntervalUnit.Second, IntervalUnit.Microsecond],
        IntervalUnit.DaySecond => [IntervalUnit.Day, IntervalUnit.Hour, IntervalUnit.Minute, IntervalUnit.Second],
        IntervalUnit.DayMinute => [IntervalUnit.Day, IntervalUnit.Hour, IntervalUnit.Minute],
        IntervalUnit.DayHour => [IntervalUnit.Day, IntervalUnit.Hour],
        IntervalUnit.YearMonth => [IntervalUnit.Year, IntervalUnit.Month],
        _ => null,
    };
}
