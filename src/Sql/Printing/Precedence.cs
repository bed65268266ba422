using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Ranks expressions as the grammar does: a higher rank binds tighter.</summary>
internal static class Precedence
{
    public const int Lowest = 0;
    public const int Or = 1;
    public const int Xor = 2;
    public const int And = 3;
    public const int Not = 4;
    public const int Comparison = 5;
    public const int Predicate = 6;
    public const int Value = 7;
    public const int BitAnd = 8;
    public const int Shift = 9;
    public const int Sum = 10;
    public const int Product = 11;
    public const int Power = 12;
    public const int Concat = 13;
    public const int Collate = 14;
    public const int Unary = 15;
    public const int Primary = 16;

    public static int Of(Expression expression) => expression switch
    {
        UserVariableAssignment or Lambda => Lowest,
        Ast.Or => Or,
        Ast.Xor => Xor,
        Ast.And => And,
        Ast.Not => Not,
        Ast.Comparison or QuantifiedComparison or IsNull or IsTruth => Comparison,
        Between or InList or InSubquery or Like or Regexp => Predicate,
        Ast.Collate => Collate,
        Ast.Unary => Unary,
        IntegerLiteral { Value: var value } when value < 0 => Unary,
        DecimalLiteral { Text: ['-', ..] } => Unary,
        DoubleLiteral { Value: var value } when double.IsNegative(value) => Unary,
        Binary binary => Of(binary.Operator),
        _ => Primary,
    };

    private static int Of(BinaryOperator binary) => binary switch
    {
        BinaryOperator.BitOr => Value,
        BinaryOperator.BitAnd => BitAnd,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => Shift,
        BinaryOperator.Add or BinaryOperator.Subtract => Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.IntegerDivide
            or BinaryOperator.Modulo => Product,
        BinaryOperator.BitXor => Power,
        BinaryOperator.Concat => Concat,
        _ => Primary,
    };
}
