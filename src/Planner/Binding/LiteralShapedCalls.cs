using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds calls whose meaning or type hangs on a literal argument: rounding, slices of time.</summary>
internal sealed class LiteralShapedCalls(ExpressionBinder binder)
{
    private const int DigitsMax = 6;

    /// <summary>Binds round(x, 2): a decimal rounded to a literal number of digits has that scale.</summary>
    internal ScalarExpression Round(FunctionCall call)
    {
        var result = binder.Context.Call(call.Name, binder.BindAll(call.Arguments));
        if (call.Arguments is not [_, IntegerLiteral digits] || result.Type.Kind != SqlTypeKind.Decimal) return result;
        var scale = (int)Int128.Clamp(digits.Value, 0, result.Type.Scale);
        var precision = Math.Max(1, result.Type.Precision - result.Type.Scale + scale);
        return Conversion.To(result, SqlType.Decimal(precision, scale));
    }

    /// <summary>Declares as many digits behind the second as literal texts and decimals among the arguments have.</summary>
    internal static ScalarExpression WithFraction(string name, IReadOnlyList<ScalarExpression> arguments, ScalarExpression result)
    {
        if (name is not ("timestamp" or "to_datetime" or "time" or "timediff" or "addtime" or "subtime" or "maketime" or "sec_to_time"
            or "convert_tz"))
            return result;
        var digits = Math.Min(DigitsMax, (name == "convert_tz" ? arguments.Take(1) : arguments).Max(Digits));
        if (result.Type.Scale >= digits) return result;
        return result.Type.Kind switch
        {
            SqlTypeKind.DateTime => Conversion.To(result, SqlType.DateTimeOf(digits)),
            SqlTypeKind.Time => Conversion.To(result, SqlType.TimeOf(digits)),
            _ => result,
        };
    }

    private static int Digits(ScalarExpression argument) => argument switch
    {
        { Type.Kind: SqlTypeKind.Decimal } => argument.Type.Scale,
        { Type.IsFloating: true } => DigitsMax,
        LiteralExpression { Value: string text } when text.Contains(':', StringComparison.Ordinal)
            && text.LastIndexOf('.') is >= 0 and var point => text.AsSpan(point + 1).TrimEnd().Length,
        _ => 0,
    };

    /// <summary>Binds str_to_date(x, 'format'): a format without a clock gives a DATE, one without a date a TIME.</summary>
    internal ScalarExpression ParseMoment(FunctionCall call)
    {
        var arguments = binder.BindAll(call.Arguments);
        var result = binder.Context.Call(call.Name, arguments);
        if (arguments[1] is not LiteralExpression { Value: string format }) return Conversion.To(result, SqlType.DateTimeOf(6));
        bool Has(string codes) => codes.Any(c => format.Contains($"%{c}", StringComparison.Ordinal));
        var hasDate = Has("abcDdejMmUuVvWwXxYy");
        var hasClock = Has("fHhIiklprSsT");
        if (hasDate == hasClock) return hasDate ? Conversion.To(result, SqlType.DateTimeOf(Has("f") ? 6 : 0)) : result;
        return Conversion.To(result, hasDate ? SqlType.Date : SqlType.Time);
    }

    /// <summary>Binds time_slice(x, INTERVAL 5 MINUTE, floor); null for the form with plain arguments.</summary>
    internal ScalarExpression? Slice(FunctionCall call)
    {
        if (call.Arguments is not [var moment, Interval interval, ..] || call.Arguments.Count > 3) return null;
        if (interval.Value is DecimalLiteral or DoubleLiteral)
            throw CoreErrors.WrongArguments.With($"{call.Name}: a whole interval is needed");
        var arguments = new List<ScalarExpression>
        {
            binder.Bind(moment),
            binder.Bind(interval.Value),
            new LiteralExpression(interval.Unit.ToString().ToLowerInvariant(), SqlType.Varchar(16)),
        };
        if (call.Arguments.Count == 3)
        {
            // The boundary is a bare word, which reads as a column's name.
            arguments.Add(call.Arguments[2] is ColumnRef { Parts: [var word] }
                ? new LiteralExpression(word.ToLowerInvariant(), SqlType.Varchar(16))
                : binder.Bind(call.Arguments[2]));
        }

        return binder.Context.Call(call.Name, arguments);
    }
}
