using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes expressions with the parentheses that precedence asks for and no others.</summary>
internal static class ExpressionPrinter
{
    public static void Print(Expression expression, SqlOutput output) => Print(expression, Precedence.Lowest, output);

    public static void PrintList(NodeList<Expression> items, SqlOutput output) => output.List(items, Print);

    public static void Print(Expression expression, int least, SqlOutput output)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Precedence.Of(expression) < least)
        {
            output.Raw("(");
            PrintBare(expression, output);
            output.Raw(")");
        }
        else
        {
            PrintBare(expression, output);
        }
    }

    public static void PrintOrder(NodeList<OrderItem> items, SqlOutput output)
    {
        if (items.Count > 0)
        {
            output.Raw(" ORDER BY ").List(items, (item, target) =>
            {
                Print(item.Expression, target);
                target.If(item.Descending, " DESC");
                target.If(item.Nulls == NullOrder.First, " NULLS FIRST")
                    .If(item.Nulls == NullOrder.Last, " NULLS LAST");
            });
        }
    }

    private static void PrintBare(Expression expression, SqlOutput output)
    {
        switch (expression)
        {
            case Literal literal:
                LiteralPrinter.Print(literal, output);
                break;
            case ColumnRef column:
                output.List(column.Parts, (part, target) => target.Name(part), ".");
                break;
            case Star star:
                PrintStar(star, output);
                break;
            case Unary unary:
                PrintUnary(unary, output);
                break;
            case Binary binary:
                PrintBinary(binary, output);
                break;
            case And and:
                output.List(and.Operands, (item, target) => Print(item, Precedence.Not, target), " AND ");
                break;
            case Or or:
                output.List(or.Operands, (item, target) => Print(item, Precedence.Xor, target), " OR ");
                break;
            case Xor xor:
                Print(xor.Left, Precedence.Xor, output);
                output.Raw(" XOR ");
                Print(xor.Right, Precedence.And, output);
                break;
            case Not not:
                output.Raw("NOT ");
                Print(not.Operand, Precedence.Not, output);
                break;
            case FunctionCall call:
                FunctionPrinter.Print(call, output);
                break;
            default:
                if (!PrintCondition(expression, output))
                {
                    PrimaryPrinter.Print(expression, output);
                }

                break;
        }
    }

    private static bool PrintCondition(Expression expression, SqlOutput output)
    {
        switch (expression)
        {
            case Comparison comparison:
                Print(comparison.Left, Precedence.Comparison, output);
                output.Raw(Symbol(comparison.Operator));
                Print(comparison.Right, Precedence.Predicate, output);
                return true;
            case QuantifiedComparison comparison:
                Print(comparison.Left, Precedence.Comparison, output);
                output.Raw(Symbol(comparison.Operator)).Raw(comparison.Quantifier == Quantifier.All ? "ALL " : "ANY ");
                QueryPrinter.PrintNested(comparison.Query, output);
                return true;
            case IsNull test:
                Print(test.Operand, Precedence.Comparison, output);
                output.Raw(test.Negated ? " IS NOT NULL" : " IS NULL");
                return true;
            case IsTruth test:
                Print(test.Operand, Precedence.Comparison, output);
                output.Raw(test.Negated ? " IS NOT " : " IS ").Raw(test.Value.ToString().ToUpperInvariant());
                return true;
            case Between between:
                PrintOperand(between.Operand, between.Negated, " BETWEEN ", output);
                Print(between.Low, Precedence.Value, output);
                output.Raw(" AND ");
                Print(between.High, Precedence.Predicate, output);
                return true;
            case InList list:
                PrintInList(list, output);
                return true;
            case InSubquery query:
                PrintOperand(query.Operand, query.Negated, " IN ", output);
                QueryPrinter.PrintNested(query.Query, output);
                return true;
            case Like like:
                PrintOperand(like.Operand, like.Negated, " LIKE ", output);
                Print(like.Pattern, Precedence.Value, output);
                if (like.Escape is { } escape)
                {
                    output.Raw(" ESCAPE ");
                    Print(escape, Precedence.Value, output);
                }

                return true;
            case Regexp regexp:
                PrintOperand(regexp.Operand, regexp.Negated, " REGEXP ", output);
                Print(regexp.Pattern, Precedence.Value, output);
                return true;
            default:
                return false;
        }
    }

    private static void PrintOperand(Expression operand, bool negated, string word, SqlOutput output)
    {
        Print(operand, Precedence.Value, output);
        output.If(negated, " NOT").Raw(word);
    }

    private static void PrintInList(InList list, SqlOutput output)
    {
        PrintOperand(list.Operand, list.Negated, " IN (", output);
        if (output.Options.Normalize && list.Items.All(item => item is Literal))
        {
            output.Raw("?)");
            return;
        }

        PrintList(list.Items, output);
        output.Raw(")");
    }

    private static void PrintStar(Star star, SqlOutput output)
    {
        if (star.Qualifier is { } qualifier)
        {
            output.Object(qualifier).Raw(".");
        }

        output.Raw("*").NamesInParentheses(star.Except, " EXCEPT ");
        for (var i = 0; i < star.Replace.Count; i++)
        {
            output.Raw(i == 0 ? " REPLACE (" : ", ");
            Print(star.Replace[i].Expression, output);
            output.Raw(" AS ").Name(star.Replace[i].Alias!); // Replacements have names.
        }

        if (star.Replace.Count > 0) output.Raw(")");
    }

    private static void PrintUnary(Unary unary, SqlOutput output)
    {
        output.Raw(unary.Operator switch
        {
            UnaryOperator.Minus => "-",
            UnaryOperator.Plus => "+",
            _ => "~",
        });

        // Two signs in a row could be read as the start of a comment, a sign before a number as part of it.
        Print(unary.Operand, unary.Operand is Unary or Literal ? Precedence.Primary + 1 : Precedence.Unary, output);
    }

    private static void PrintBinary(Binary binary, SqlOutput output)
    {
        if (binary.Operator is BinaryOperator.JsonExtract or BinaryOperator.JsonExtractText)
        {
            Print(binary.Left, Precedence.Primary, output);
            output.Raw(binary.Operator == BinaryOperator.JsonExtract ? "->" : "->>");
            Print(binary.Right, Precedence.Primary, output);
            return;
        }

        var own = Precedence.Of(binary);
        Print(binary.Left, own, output);
        output.Raw(binary.Operator switch
        {
            BinaryOperator.Add => " + ",
            BinaryOperator.Subtract => " - ",
            BinaryOperator.Multiply => " * ",
            BinaryOperator.Divide => " / ",
            BinaryOperator.IntegerDivide => " DIV ",
            BinaryOperator.Modulo => " % ",
            BinaryOperator.BitAnd => " & ",
            BinaryOperator.BitOr => " | ",
            BinaryOperator.BitXor => " ^ ",
            BinaryOperator.ShiftLeft => " << ",
            BinaryOperator.ShiftRight => " >> ",
            BinaryOperator.Concat => " || ",
            _ => throw new InvalidOperationException(binary.Operator.ToString()),
        });
        Print(binary.Right, own + 1, output);
    }

    private static string Symbol(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => " = ",
        ComparisonOperator.NotEqual => " <> ",
        ComparisonOperator.Less => " < ",
        ComparisonOperator.LessOrEqual => " <= ",
        ComparisonOperator.Greater => " > ",
        ComparisonOperator.GreaterOrEqual => " >= ",
        _ => " <=> ",
    };
}
