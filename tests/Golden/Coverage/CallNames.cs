using MatViewDb.Sql.Ast;

namespace MatViewDb.Golden.Coverage;

/// <summary>Gives the functions that an expression calls, those behind operators too, each with its arguments.</summary>
internal static class CallNames
{
    internal static IEnumerable<(string Name, IReadOnlyList<Expression> Arguments)> Of(SqlNode node) => node switch
    {
        FunctionCall call => OfCall(call),
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract, Right: Interval by } shift
            => [OfShift(shift.Left, by, shift.Operator == BinaryOperator.Subtract)],
        Binary { Operator: BinaryOperator.Add, Left: Interval by } shift => [OfShift(shift.Right, by, isBack: false)],
        Binary binary => [(NameOf(binary.Operator), [binary.Left, binary.Right])],
        Comparison comparison => [(NameOf(comparison.Operator), [comparison.Left, comparison.Right])],
        Unary { Operator: UnaryOperator.Minus } unary => [("negate", [unary.Operand])],
        Unary { Operator: UnaryOperator.BitNot } unary => [("bit_not", [unary.Operand])],
        And and => [("and", and.Operands)],
        Or or => [("or", or.Operands)],
        Xor xor => [("xor", [xor.Left, xor.Right])],
        Not not => [("not", [not.Operand])],
        Like { Escape: null } like => [("like", [like.Operand, like.Pattern])],
        Like like => [("like", [like.Operand, like.Pattern, like.Escape!])], // The arm above has those without.
        Regexp regexp => [("regexp", [regexp.Operand, regexp.Pattern])],
        IsNull test => [(test.Negated ? "is_not_null" : "is_null", [test.Operand])],
        IsTruth { Value: TruthValue.True } test => [(test.Negated ? "is_not_true" : "is_true", [test.Operand])],
        IsTruth { Value: TruthValue.False } test => [(test.Negated ? "is_not_false" : "is_false", [test.Operand])],
        Subscript part => [("element_at", [part.Operand, part.Index])],
        ArrayLiteral array => [("array", array.Items)],
        MapLiteral map => [("map", [.. map.Keys, .. map.Values])],
        RowLiteral row => [("row", row.Items)],
        _ => [],
    };

    private static IEnumerable<(string Name, IReadOnlyList<Expression> Arguments)> OfCall(FunctionCall call)
    {
        var name = call.IsStar ? "count_star" : call.Name;
        yield return (name, call.Separator is null ? call.Arguments : [.. call.Arguments, call.Separator]);
        if (call.Arguments is [var moment, Interval by] && name is "date_add" or "adddate" or "date_sub" or "subdate")
            yield return OfShift(moment, by, name is "date_sub" or "subdate");
        if (name == "extract" && call.Arguments is [StringLiteral part, var of]) yield return (part.Value.ToLowerInvariant(), [of]);
    }

    private static (string Name, IReadOnlyList<Expression> Arguments) OfShift(Expression moment, Interval by, bool isBack)
    {
        var unit = by.Unit <= IntervalUnit.Year ? $"{by.Unit.ToString().ToLowerInvariant()}s" : "interval";
        return ($"{unit}_{(isBack ? "sub" : "add")}", [moment, by.Value]);
    }

    private static string NameOf(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Add => "add",
        BinaryOperator.Subtract => "subtract",
        BinaryOperator.Multiply => "multiply",
        BinaryOperator.Divide => "divide",
        BinaryOperator.IntegerDivide => "int_divide",
        BinaryOperator.Modulo => "mod",
        BinaryOperator.BitAnd => "bit_and",
        BinaryOperator.BitOr => "bit_or",
        BinaryOperator.BitXor => "bit_xor",
        BinaryOperator.ShiftLeft => "shift_left",
        BinaryOperator.ShiftRight => "shift_right",
        BinaryOperator.Concat => "concat",
        BinaryOperator.JsonExtract => "json_extract",
        _ => "json_extract_text",
    };

    private static string NameOf(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "eq",
        ComparisonOperator.NotEqual => "ne",
        ComparisonOperator.Less => "lt",
        ComparisonOperator.LessOrEqual => "le",
        ComparisonOperator.Greater => "gt",
        ComparisonOperator.GreaterOrEqual => "ge",
        _ => "eq_null_safe",
    };
}
