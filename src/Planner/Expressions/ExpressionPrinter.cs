using System.Globalization;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Expressions;

/// <summary>Prints expressions as people write them, for EXPLAIN, TRACE and error texts.</summary>
public static class ExpressionPrinter
{
    private static readonly Dictionary<string, (string Symbol, int Rank)> Operators = new(StringComparer.Ordinal)
    {
        ["or"] = ("OR", 1), ["xor"] = ("XOR", 2), ["and"] = ("AND", 3),
        ["eq"] = ("=", 5), ["ne"] =
            ("<>", 5), ["lt"] = ("<", 5), ["le"] = ("<=", 5), ["gt"] = (">", 5), ["ge"] = (">=", 5),
        ["eq_null_safe"] = ("<=>", 5), ["like"] = ("LIKE", 5), ["regexp"] = ("REGEXP", 5),
        ["bit_or"] = ("|", 6), ["bit_and"] = ("&", 7), ["shift_left"] = ("<<", 8), ["shift_right"] = (">>", 8),
        ["add"] = ("+", 9), ["subtract"] = ("-", 9),
        ["multiply"] = ("*", 10), ["divide"] = ("/", 10), ["int_divide"] = ("DIV", 10), ["mod"] = ("%", 10),
        ["bit_xor"] = ("^", 11),
    };

    public static string Print(ScalarExpression expression)
    {
        var text = new StringBuilder();
        Append(text, expression, 0);
        return text.ToString();
    }

    public static string Print(LiteralExpression literal) => literal.Value switch
    {
        null => "NULL",
        string when literal.Type.IsNested => Constants.LiteralText.Of(literal) ?? "NULL",
        string value when literal.Type.Kind == SqlTypeKind.VarBinary
            => "0x" + Convert.ToHexString(Encoding.Latin1.GetBytes(value)),
        string value => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'",
        double value => value.ToString("R", CultureInfo.InvariantCulture),
        Int128 value when literal.Type.Kind == SqlTypeKind.Boolean => value == 0 ? "FALSE" : "TRUE",
        Int128 value when literal.Type.IsTemporal => "'" + Constants.LiteralText.Of(literal) + "'",
        _ => Constants.LiteralText.Of(literal) ?? "NULL",
    };

    private static void Append(StringBuilder text, ScalarExpression expression, int outerRank)
    {
        switch (expression)
        {
            case ColumnExpression column:
                text.Append(column.Column.Name);
                break;
            case LiteralExpression literal:
                text.Append(Print(literal));
                break;
            case CallExpression call:
                AppendCall(text, call, outerRank);
                break;
            case CastExpression cast:
                text.Append("CAST(");
                Append(text, cast.Input, 0);
                text.Append(" AS ").Append(cast.Type).Append(')');
                break;
            case CaseExpression branch:
                AppendCase(text, branch);
                break;
            case InListExpression list:
                Append(text, list.Input, 5);
                text.Append(list.Negated ? " NOT IN (" : " IN (");
                text.AppendJoin(", ", list.Values.Select(Print)).Append(')');
                break;
            case FieldExpression field:
                Append(text, field.Input, 12);
                text.Append('.').Append(field.Name);
                break;
            case LambdaParameter parameter:
                text.Append(parameter.Name);
                break;
            case LambdaExpression lambda:
                text.Append("array_map(");
                if (lambda.Parameters.Count > 1) text.Append('(');
                text.AppendJoin(", ", lambda.Parameters.Select(p => p.Name));
                text.Append(lambda.Parameters.Count > 1 ? ") -> " : " -> ");
                Append(text, lambda.Body, 0);
                foreach (var array in lambda.Arrays)
                {
                    text.Append(", ");
                    Append(text, array, 0);
                }

                text.Append(')');
                break;
            case AggregateExpression aggregate:
                AppendAggregate(text, aggregate);
                break;
            case GroupingExpression grouping:
                AppendFunction(text, "grouping", grouping.Keys);
                break;
            case WindowExpression window:
                AppendWindow(text, window);
                break;
            case SubqueryExpression subquery:
                text.Append(subquery.Kind switch
                {
                    SubqueryKind.Exists => "EXISTS (subquery)",
                    SubqueryKind.Any => "ANY (subquery)",
                    SubqueryKind.All => "ALL (subquery)",
                    _ => "(subquery)",
                });
                break;
        }
    }

    private static void AppendCall(StringBuilder text, CallExpression call, int outerRank)
    {
        if (call.Arguments.Count == 2 && Operators.TryGetValue(call.Name, out var binary))
        {
            var parenthesis = binary.Rank < outerRank;
            if (parenthesis) text.Append('(');
            Append(text, call.Arguments[0], binary.Rank);
            text.Append(' ').Append(binary.Symbol).Append(' ');
            Append(text, call.Arguments[1], call.Name is "and" or "or" ? binary.Rank : binary.Rank + 1);
            if (parenthesis) text.Append(')');
        }
        else if (call.Name == "not" && call.Arguments[0] is CallExpression { Name: "is_null" } test)
        {
            Append(text, test.Arguments[0], 5);
            text.Append(" IS NOT NULL");
        }
        else if (call.Name == "not")
        {
            text.Append("NOT (");
            Append(text, call.Arguments[0], 0);
            text.Append(')');
        }
        else if (call.Name == "is_null")
        {
            Append(text, call.Arguments[0], 5);
            text.Append(" IS NULL");
        }
        else if (call.Name == "negate")
        {
            text.Append('-');
            Append(text, call.Arguments[0], 12);
        }
        else
        {
            AppendFunction(text, call.Name, call.Arguments);
        }
    }

    private static void AppendFunction(StringBuilder text, string name, IReadOnlyList<ScalarExpression> arguments)
    {
        text.Append(name).Append('(');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, arguments[i], 0);
        }

        text.Append(')');
    }

    private static void AppendCase(StringBuilder text, CaseExpression branch)
    {
        text.Append("CASE");
        for (var i = 0; i < branch.Conditions.Count; i++)
        {
            text.Append(" WHEN ");
            Append(text, branch.Conditions[i], 0);
            text.Append(" THEN ");
            Append(text, branch.Results[i], 0);
        }

        if (branch.Otherwise is not null)
        {
            text.Append(" ELSE ");
            Append(text, branch.Otherwise, 0);
        }

        text.Append(" END");
    }

    private static void AppendAggregate(StringBuilder text, AggregateExpression aggregate)
    {
        if (aggregate.Name == "count_star")
        {
            text.Append("count(*)");
            return;
        }

        text.Append(aggregate.Name).Append('(');
        if (aggregate.Distinct) text.Append("DISTINCT ");
        text.AppendJoin(", ", aggregate.Arguments.Concat<ScalarExpression>(aggregate.Constants).Select(Print));
        if (aggregate.OrderBy.Count > 0) text.Append(" ORDER BY ").AppendJoin(", ", aggregate.OrderBy);
        text.Append(')');
    }

    private static void AppendWindow(StringBuilder text, WindowExpression window)
    {
        text.Append(window.Name == "count_star" ? "count(*" : window.Name + "(");
        if (window.Distinct) text.Append("DISTINCT ");
        text.AppendJoin(", ", window.Arguments.Concat<ScalarExpression>(window.Constants).Select(Print));
        text.Append(") OVER (");
        if (window.PartitionBy.Count > 0)
        {
            text.Append("PARTITION BY ").AppendJoin(", ", window.PartitionBy.Select(Print));
            if (window.OrderBy.Count > 0) text.Append(' ');
        }

        if (window.OrderBy.Count > 0) text.Append("ORDER BY ").AppendJoin(", ", window.OrderBy);
        text.Append(')');
    }
}
