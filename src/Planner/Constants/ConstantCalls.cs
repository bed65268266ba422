using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Scalar.Time;
using MatViewDb.Planner.Expressions;
using Calendar = MatViewDb.Functions.Values.Calendar;
using Date = MatViewDb.Functions.Values.Date;
using Timestamp = MatViewDb.Functions.Values.Timestamp;

namespace MatViewDb.Planner.Constants;

/// <summary>Computes calls over constants while planning; what it does not know is left to execution.</summary>
public static class ConstantCalls
{
    private const long MicrosPerSecond = 1_000_000;
    private const long MicrosPerDay = 86_400 * MicrosPerSecond;

    public static LiteralExpression? TryEvaluate(CallExpression call)
    {
        var arguments = call.Arguments;
        var first = arguments.Count > 0 ? arguments[0] as LiteralExpression : null;
        var second = arguments.Count > 1 ? arguments[1] as LiteralExpression : null;
        if (first is null) return null;
        if (Predicates.IsComparison(call.Name) && second is not null)
        {
            return EvaluateComparison(call.Name, first, second);
        }
        if (first.IsNull || second is { IsNull: true }) return null;
        return call.Name switch
        {
            "add" or "subtract" or "multiply" when second is not null
                => Arithmetic(call.Name, first, second, call.Type),
            "divide" when second is not null && call.Type.Kind == SqlTypeKind.Double => Divide(first, second),
            "negate" => Negate(first, call.Type),
            "year" or "month" or "day" or "dayofmonth" or "quarter" when first.Type.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime
                => DatePart(call.Name, first, call.Type),
            "date" or "to_date" when first.Type.Kind is SqlTypeKind.DateTime or SqlTypeKind.Date && second is null
                => ConstantCast.TryCast(first, SqlType.Date, out _),
            "last_day" when first.Type.Kind is SqlTypeKind.DateTime or SqlTypeKind.Date && second is null
                => new LiteralExpression((Int128)LastDay.Invoke(new Date(new Timestamp(Micros(first)).Days)).Days, call.Type),
            "date_trunc" when second is not null => Truncate(first, second, call.Type),
            _ when second is not null && call.Name.EndsWith("_add", StringComparison.Ordinal)
                => ShiftDate(call.Name, first, second, call.Type),
            _ => null,
        };
    }

    /// <summary>
    /// Orders two constants of one type family, by code point for text; null when they cannot be ordered here.
    /// </summary>
    public static int? Compare(LiteralExpression left, LiteralExpression right)
    {
        if (left.Value is string a && right.Value is string b)
        {
            if (left.Type.Kind == SqlTypeKind.Char || right.Type.Kind == SqlTypeKind.Char)
            {
                a = a.TrimEnd(' ');
                b = b.TrimEnd(' ');
            }

            return CompareCodePoints(a, b);
        }

        if (left.Value is double || right.Value is double)
        {
            return left.Type.IsNumeric && right.Type.IsNumeric
                ? ConstantCast.ToDouble(left).CompareTo(ConstantCast.ToDouble(right))
                : null;
        }

        if (left.Value is not Int128 x || right.Value is not Int128 y) return null;
        if (left.Type.IsNumeric && right.Type.IsNumeric)
        {
            var scale = Math.Max(ScaleOf(left.Type), ScaleOf(right.Type));
            if (ConstantCast.TryCast(left, SqlType.Decimal(38, scale), out _) is not { Value: Int128 l }
                || ConstantCast.TryCast(right, SqlType.Decimal(38, scale), out _) is not { Value: Int128 r })
            {
                return null;
            }

            return l.CompareTo(r);
        }

        return left.Type.Kind == right.Type.Kind ? x.CompareTo(y) : null;
    }

    public static int CompareCodePoints(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            char a = left[i], b = right[i];
            if (a == b) continue;
            if (char.IsSurrogate(a) != char.IsSurrogate(b)) return char.IsSurrogate(a) ? 1 : -1;
            return a.CompareTo(b);
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int ScaleOf(SqlType type) => type.Kind == SqlTypeKind.Decimal ? type.Scale : 0;

    private static LiteralExpression? EvaluateComparison(string name, LiteralExpression left, LiteralExpression right)
    {
        if (name == "eq_null_safe" && (left.IsNull || right.IsNull))
        {
            return LiteralExpression.Of(left.IsNull && right.IsNull);
        }
        if (left.IsNull || right.IsNull) return LiteralExpression.NullOf(SqlType.Boolean);
        if (Compare(left, right) is not { } order) return null;
        return LiteralExpression.Of(name switch
        {
            "eq" or "eq_null_safe" => order == 0,
            "ne" => order != 0,
            "lt" => order < 0,
            "le" => order <= 0,
            "gt" => order > 0,
            _ => order >= 0,
        });
    }

    private static LiteralExpression? Arithmetic(
        string name, LiteralExpression left, LiteralExpression right, SqlType type)
    {
        if (type.Kind == SqlTypeKind.Double)
        {
            var (x, y) = (ConstantCast.ToDouble(left), ConstantCast.ToDouble(right));
            var value = name switch { "add" => x + y, "subtract" => x - y, _ => x * y };
            return double.IsFinite(value) ? new LiteralExpression(value, type) : null;
        }

        if (left.Value is not Int128 a || right.Value is not Int128 b || !left.Type.IsNumeric || !right.Type.IsNumeric)
        {
            return null;
        }
        int leftScale = ScaleOf(left.Type), rightScale = ScaleOf(right.Type);
        Int128 result;
        int scale;
        try
        {
            if (name == "multiply")
            {
                (result, scale) = (checked(a * b), leftScale + rightScale);
            }
            else
            {
                scale = Math.Max(leftScale, rightScale);
                a = checked(a * ConstantCast.PowerOfTen(scale - leftScale));
                b = checked(b * ConstantCast.PowerOfTen(scale - rightScale));
                result = name == "add" ? checked(a + b) : checked(a - b);
            }
        }
        catch (OverflowException)
        {
            // Execution raises the error with the statement's context.
            return null;
        }

        if (scale > SqlType.MaxDecimalPrecision) return null;
        if (type.IsInteger)
        {
            return scale == 0 && ConstantCast.Fits(result, type) ? new LiteralExpression(result, type) : null;
        }
        return type.Kind == SqlTypeKind.Decimal
            ? ConstantCast.TryCast(new LiteralExpression(result, SqlType.Decimal(38, scale)), type, out _)
            : null;
    }

    private static LiteralExpression? Divide(LiteralExpression left, LiteralExpression right)
    {
        if (!left.Type.IsNumeric || !right.Type.IsNumeric) return null;
        var by = ConstantCast.ToDouble(right);
        if (by == 0) return LiteralExpression.NullOf(SqlType.Double);
        var quotient = ConstantCast.ToDouble(left) / by;
        return double.IsFinite(quotient) ? new LiteralExpression(quotient, SqlType.Double) : null;
    }

    private static LiteralExpression? Negate(LiteralExpression operand, SqlType type) => operand.Value switch
    {
        double number => new LiteralExpression(-number, type),
        Int128 number when operand.Type.IsInteger && ConstantCast.Fits(-number, type)
            => new LiteralExpression(-number, type),
        Int128 number when operand.Type.Kind == SqlTypeKind.Decimal && type == operand.Type
            => new LiteralExpression(-number, type),
        _ => null,
    };

    private static LiteralExpression DatePart(string name, LiteralExpression date, SqlType type)
    {
        var (year, month, day) = Calendar.FromDays((int)Calendar.FloorDivide(Micros(date), MicrosPerDay));
        var value = name switch
        {
            "year" => year,
            "month" => month,
            "quarter" => (month + 2) / 3,
            _ => day,
        };
        return new LiteralExpression((Int128)value, type);
    }

    // StarRocks names the unit first, Doris last.
    private static LiteralExpression? Truncate(LiteralExpression first, LiteralExpression second, SqlType type)
    {
        var (unit, moment) = first.Value is string ? (first, second) : (second, first);
        if (unit.Value is not string name || moment.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime)) return null;
        if (!TimeUnits.TryParse(Encoding.UTF8.GetBytes(name), out var parsed)) return null;
        var start = TimeUnits.Truncate(new Timestamp(Micros(moment)), parsed);
        return type.Kind switch
        {
            SqlTypeKind.Date => new LiteralExpression((Int128)start.Days, type),
            SqlTypeKind.DateTime => new LiteralExpression((Int128)start.Micros, type),
            _ => null,
        };
    }

    /// <summary>
    /// Moves a date or timestamp by the function's unit; null when it leaves the calendar or the name is none of
    /// them.
    /// </summary>
    public static LiteralExpression? ShiftDate(string name, LiteralExpression date, LiteralExpression by, SqlType type)
    {
        if (date.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime) || by.Value is not Int128 amount)
        {
            return null;
        }
        // More units than the calendar has microseconds leave it; fewer cannot overflow Int128.
        if (Int128.Abs(amount) > 400_000_000_000_000_000) return null;
        var count = amount;
        var months = name switch
        {
            "months_add" => count,
            "quarters_add" => count * 3,
            "years_add" => count * 12,
            _ => Int128.Zero,
        };
        var micros = name switch
        {
            "microseconds_add" => count,
            "milliseconds_add" => count * 1000,
            "seconds_add" => count * MicrosPerSecond,
            "minutes_add" => count * 60 * MicrosPerSecond,
            "hours_add" => count * 3600 * MicrosPerSecond,
            "days_add" => count * MicrosPerDay,
            "weeks_add" => count * 7 * MicrosPerDay,
            _ => Int128.Zero,
        };
        if (months == 0 && micros == 0 && count != 0) return null;
        var start = Micros(date);
        var days = (int)Calendar.FloorDivide(start, MicrosPerDay);
        if (!Calendar.TryAddMonths(days, (long)Int128.Clamp(months, int.MinValue, int.MaxValue), out var moved)) return null;
        var result = start + (Int128)(moved - days) * MicrosPerDay + micros;
        if (result < (Int128)Calendar.MinDays * MicrosPerDay || result >= (Int128)(Calendar.MaxDays + 1) * MicrosPerDay) return null;
        return type.Kind == SqlTypeKind.Date
            ? TemporalText.Date(Calendar.FloorDivide((long)result, MicrosPerDay))
            : new LiteralExpression(result, type);
    }

    private static long Micros(LiteralExpression date)
    {
        var number = date.Value is Int128 value ? (long)value : 0;
        return date.Type.Kind == SqlTypeKind.Date ? number * MicrosPerDay : number;
    }
}
