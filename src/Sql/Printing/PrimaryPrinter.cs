using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes the expressions that have a syntax of their own.</summary>
internal static class PrimaryPrinter
{
    public static void Print(Expression expression, SqlOutput output)
    {
        switch (expression)
        {
            case Case form:
                PrintCase(form, output);
                break;
            case Cast cast:
                output.Raw(cast.IsTry ? "TRY_CAST(" : "CAST(");
                ExpressionPrinter.Print(cast.Operand, output);
                output.Raw(" AS ");
                TypePrinter.Print(cast.Type, output);
                output.Raw(")");
                break;
            case ConvertCharset convert:
                output.Raw("CONVERT(");
                ExpressionPrinter.Print(convert.Operand, output);
                output.Word(" USING ", convert.Charset).Raw(")");
                break;
            case Collate collate:
                ExpressionPrinter.Print(collate.Operand, Precedence.Collate, output);
                output.Raw(" COLLATE ").Name(collate.Collation);
                break;
            case Exists exists:
                output.Raw("EXISTS ");
                QueryPrinter.PrintNested(exists.Query, output);
                break;
            case ScalarSubquery subquery:
                QueryPrinter.PrintNested(subquery.Query, output);
                break;
            case Interval interval:
                output.Raw("INTERVAL ");
                ExpressionPrinter.Print(interval.Value, output);
                output.Raw(" ").Raw(Unit(interval.Unit));
                break;
            case Lambda lambda:
                PrintLambda(lambda, output);
                break;
            default:
                if (!PrintCollection(expression, output))
                {
                    PrintSymbol(expression, output);
                }

                break;
        }
    }

    public static string Unit(IntervalUnit unit)
    {
        var name = unit.ToString();
        var second = name.AsSpan(1).IndexOfAnyInRange('A', 'Z') + 1;
        return (second == 0 ? name : name[..second] + "_" + name[second..]).ToUpperInvariant();
    }

    private static bool PrintCollection(Expression expression, SqlOutput output)
    {
        switch (expression)
        {
            case ArrayLiteral array:
                if (array.ElementType is { } type)
                {
                    output.Raw("ARRAY<");
                    TypePrinter.Print(type, output);
                    output.Raw(">");
                }

                output.Raw("[");
                ExpressionPrinter.PrintList(array.Items, output);
                output.Raw("]");
                return true;
            case RowLiteral row:
                output.Raw(row.Items.Count > 1 && !row.IsCall ? "(" : "ROW(");
                ExpressionPrinter.PrintList(row.Items, output);
                output.Raw(")");
                return true;
            case MapLiteral map:
                if (map.Type is { } mapType) TypePrinter.Print(mapType, output);
                else output.Raw("MAP");
                output.Raw("{");
                for (var i = 0; i < map.Keys.Count; i++)
                {
                    output.If(i > 0, ", ");
                    ExpressionPrinter.Print(map.Keys[i], output);
                    output.Raw(": ");
                    ExpressionPrinter.Print(map.Values[i], output);
                }

                output.Raw("}");
                return true;
            case Subscript subscript:
                ExpressionPrinter.Print(subscript.Operand, Precedence.Primary, output);
                output.Raw("[");
                ExpressionPrinter.Print(subscript.Index, output);
                output.Raw("]");
                return true;
            case FieldAccess field:
                // Without parentheses a.b would be one name.
                var least = field.Operand is ColumnRef or Literal ? Precedence.Primary + 1 : Precedence.Primary;
                ExpressionPrinter.Print(field.Operand, least, output);
                output.Raw(".").Name(field.Field);
                return true;
            default:
                return false;
        }
    }

    private static void PrintSymbol(Expression expression, SqlOutput output)
    {
        switch (expression)
        {
            case Parameter:
                output.Raw("?");
                break;
            case SystemVariable variable:
                output.Raw("@@").Raw(variable.Scope switch
                {
                    VariableScope.Session => "session.",
                    VariableScope.Global => "global.",
                    _ => "",
                }).Raw(variable.Name);
                break;
            case UserVariable variable:
                output.Raw(UserVariable(variable.Name));
                break;
            case UserVariableAssignment assignment:
                output.Raw(UserVariable(assignment.Name)).Raw(" := ");
                ExpressionPrinter.Print(assignment.Value, output);
                break;
            case DefaultValue:
                output.Raw("DEFAULT");
                break;
            case MaxValue:
                output.Raw("MAXVALUE");
                break;
            case InsertedValue inserted:
                output.Raw("VALUES(").Name(inserted.Column).Raw(")");
                break;
            default:
                throw new ArgumentException($"A {expression.GetType().Name} has no text.", nameof(expression));
        }
    }

    public static string UserVariable(string name) =>
        name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '$') && name.Length > 0
            ? "@" + name
            : "@" + SqlOutput.Quote(name);

    private static void PrintCase(Case form, SqlOutput output)
    {
        output.Raw("CASE");
        if (form.Operand is { } operand)
        {
            output.Raw(" ");
            ExpressionPrinter.Print(operand, output);
        }

        foreach (var branch in form.Branches)
        {
            output.Raw(" WHEN ");
            ExpressionPrinter.Print(branch.When, output);
            output.Raw(" THEN ");
            ExpressionPrinter.Print(branch.Then, output);
        }

        if (form.Else is { } otherwise)
        {
            output.Raw(" ELSE ");
            ExpressionPrinter.Print(otherwise, output);
        }

        output.Raw(" END");
    }

    private static void PrintLambda(Lambda lambda, SqlOutput output)
    {
        if (lambda.Parameters.Count == 1)
        {
            output.Name(lambda.Parameters[0]);
        }
        else
        {
            output.NamesInParentheses(lambda.Parameters, "");
        }

        output.Raw(" -> ");
        ExpressionPrinter.Print(lambda.Body, output);
    }
}
