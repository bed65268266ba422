using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Builds comparisons. A constant takes the other side's type where that changes no answer, so that columns stay bare
/// and
/// filters can run on stored values.
/// </summary>
public sealed class ComparisonBinder(BindingContext context)
{
    public static string NameOf(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => "eq",
        ComparisonOperator.NotEqual => "ne",
        ComparisonOperator.Less => "lt",
        ComparisonOperator.LessOrEqual => "le",
        ComparisonOperator.Greater => "gt",
        ComparisonOperator.GreaterOrEqual => "ge",
        _ => "eq_null_safe",
    };

    public ScalarExpression Compare(ComparisonOperator operation, ScalarExpression left, ScalarExpression right)
        => Compare(NameOf(operation), left, right);

    public ScalarExpression Compare(string name, ScalarExpression left, ScalarExpression right)
    {
        if (name is "eq" or "ne" or "eq_null_safe") (left, right) = WithoutCase(left, right);
        (left, right) = (Plain(left, right.Type), Plain(right, left.Type));
        (left, right) = Align(left, right);
        if (left.Type.Kind == SqlTypeKind.Json && right.Type.Kind == SqlTypeKind.Json)
        {
            (left, right) = (JsonOrder.KeyOf(context, left), JsonOrder.KeyOf(context, right));
        }

        if (IntegerBounds.TryCompare(name, left, right) is { } whole) return whole;
        if (left.Type == right.Type) return ConstantFolder.FoldNode(Predicates.Compare(name, left, right));
        return context.Call(name, left, right);
    }

    // A JSON value is compared with a text by its text without quotes, with a number by its number.
    private ScalarExpression Plain(ScalarExpression side, SqlType other)
    {
        if (side.Type.Kind != SqlTypeKind.Json) return side;
        if (other.IsText) return context.Call("json_unquote", side);
        return other.IsNumeric ? new CastExpression(side, other.Kind == SqlTypeKind.Boolean ? other : SqlType.Double) : side;
    }

    /// <summary>
    /// Puts both sides into lower case where one is a column of a system table that MySQL compares without regard to case.
    /// </summary>
    public (ScalarExpression Left, ScalarExpression Right) WithoutCase(ScalarExpression left, ScalarExpression right)
    {
        var applies = left.Type.IsText && right.Type.IsText && (IgnoresCase(left) || IgnoresCase(right));
        return applies ? (context.Call("lower", left), context.Call("lower", right)) : (left, right);
    }

    private static bool IgnoresCase(ScalarExpression side) => side is ColumnExpression { Column.Origin.IgnoresCase: true };

    /// <summary>Compares rows: equality part by part, order by the first part that differs.</summary>
    public ScalarExpression CompareRows(
        ComparisonOperator operation, IReadOnlyList<ScalarExpression> left, IReadOnlyList<ScalarExpression> right)
    {
        if (left.Count != right.Count) throw BindingErrors.OneColumnExpected.With(left.Count);
        switch (operation)
        {
            case ComparisonOperator.Equal or ComparisonOperator.NullSafeEqual:
                return All("and", operation, left, right);
            case ComparisonOperator.NotEqual:
                return All("or", operation, left, right);
        }

        var last = left.Count - 1;
        var result = Compare(operation, left[last], right[last]);
        var strict = operation is ComparisonOperator.Less or ComparisonOperator.LessOrEqual
            ? ComparisonOperator.Less
            : ComparisonOperator.Greater;
        for (var i = last - 1; i >= 0; i--)
        {
            var same = context.Call("and", Compare(ComparisonOperator.Equal, left[i], right[i]), result);
            result = context.Call("or", Compare(strict, left[i], right[i]), same);
        }

        return result;
    }

    public ScalarExpression In(ScalarExpression operand, IReadOnlyList<ScalarExpression> items, bool negated)
    {
        if (operand.Type.Kind == SqlTypeKind.Json && items.All(i => i.Type.IsText)) operand = Plain(operand, SqlType.String);
        else if (operand.Type.Kind == SqlTypeKind.Json) return InOneByOne(operand, items, negated);
        if (items.Count > 1 && !IgnoresCase(operand) && items.All(i => i is LiteralExpression) && operand is not LiteralExpression
            && TryConstants(operand, items, out var input, out var values))
        {
            return new InListExpression(input, NodeList.From(values), negated);
        }

        return InOneByOne(operand, items, negated);
    }

    private ScalarExpression InOneByOne(ScalarExpression operand, IReadOnlyList<ScalarExpression> items, bool negated)
    {
        var result = ConstantFolder.FoldAll("or", [.. items.Select(item => Compare(ComparisonOperator.Equal, operand, item))]);
        return negated ? ConstantFolder.FoldNode(Predicates.Not(result)) : result;
    }

    private bool TryConstants(
        ScalarExpression operand, IReadOnlyList<ScalarExpression> items, out ScalarExpression input,
        out List<LiteralExpression> values)
    {
        input = operand;
        values = [];
        var type = operand.Type;
        foreach (var item in items)
        {
            var (left, right) = Align(operand, item);
            if (left.Type == type && right.Type == type || right.Type.IsText && type.IsText) continue;

            // A number and a text are compared as numbers, each text on its own.
            if (right.Type.IsText != operand.Type.IsText && (right.Type.IsNumeric || operand.Type.IsNumeric)) return false;
            type = Conversion.CommonType(context, [type, right.Type], "IN");
        }

        var seen = new HashSet<LiteralExpression>();
        foreach (var item in items)
        {
            var literal = (LiteralExpression)item;
            var value = literal.IsNull ? LiteralExpression.NullOf(type) : ConstantCast.TryCastExactly(literal, type);
            if (value is null && type.IsText && literal.Type.IsText) value = new LiteralExpression(literal.Value, type);
            if (value is null) return false;
            if (seen.Add(value)) values.Add(value);
        }

        input = Conversion.To(operand, type);
        return true;
    }

    private ScalarExpression All(
        string name, ComparisonOperator operation, IReadOnlyList<ScalarExpression> left,
            IReadOnlyList<ScalarExpression> right)
        => left.Zip(right, (l, r) => Compare(operation, l, r)).Aggregate((all, next) => context.Call(name, all, next));

    private static (ScalarExpression Left, ScalarExpression Right) Align(ScalarExpression left, ScalarExpression right)
    {
        if (left.Type == right.Type) return (left, right);
        if (right is LiteralExpression constant && left is not LiteralExpression) return AlignConstant(left, constant);
        if (left is LiteralExpression other && right is not LiteralExpression)
        {
            var (l, r) = AlignConstant(right, other);
            return (r, l);
        }

        if (left is LiteralExpression a && right is LiteralExpression b)
        {
            if (a.Type.IsTemporal && b.Type.IsText) return AlignConstant(a, b);
            if (b.Type.IsTemporal && a.Type.IsText)
            {
                var (l, r) = AlignConstant(b, a);
                return (r, l);
            }
        }

        return (left, right);
    }

    private static (ScalarExpression Other, ScalarExpression Constant) AlignConstant(
        ScalarExpression other, LiteralExpression constant)
    {
        var type = other.Type;
        if (constant.IsNull) return (other, LiteralExpression.NullOf(type));
        if (type.IsText && constant.Type.IsText)
        {
            var text = (string)constant.Value!;
            return (other, new LiteralExpression(type.Kind == SqlTypeKind.Char ? text.TrimEnd(' ') : text, type));
        }

        if (type.IsTemporal && constant.Type.IsText) return AlignTemporal(other, constant);
        var comparable = type.IsNumeric && (constant.Type.IsNumeric || constant.Type.IsText)
            || type.IsTemporal && (constant.Type.IsTemporal || constant.Type.IsInteger);
        if (!comparable || type.Kind == SqlTypeKind.Boolean && !constant.Type.IsNumeric) return (other, constant);
        if (ConstantCast.TryCastExactly(constant, type) is { } exact) return (other, exact);
        // Digits that are a moment within a day are compared with the day's first one.
        return type.Kind == SqlTypeKind.Date && constant.Type.IsInteger
            && ConstantCast.TryCastExactly(constant, SqlType.DateTime) is { } moment
            ? (Conversion.To(other, moment.Type), moment) : (other, constant);
    }

    private static (ScalarExpression Other, ScalarExpression Constant) AlignTemporal(
        ScalarExpression other, LiteralExpression constant)
    {
        var text = (string)constant.Value!;
        if (other.Type.Kind == SqlTypeKind.Time)
        {
            return (other, TemporalText.TryParseTime(text, out var time) ? new LiteralExpression((Int128)time, other.Type) : constant);
        }

        if (!TemporalText.TryParseDateTime(text, out var micros, out var digits))
        {
            throw BindingErrors.WrongTemporal.With(other.Type.Kind == SqlTypeKind.Date ? "DATE" : "DATETIME", text);
        }

        if (ConstantCast.TryCastExactly(constant, other.Type) is { } exact) return (other, exact);
        var precise = TemporalText.DateTimeOf(micros, digits);
        return (Conversion.To(other, precise.Type), precise);
    }
}
