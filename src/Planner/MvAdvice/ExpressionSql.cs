using System.Globalization;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.MvAdvice;

/// <summary>
/// Writes bound expressions as SQL that binds to the like of them again. Conversions that nobody wrote are left out: binding makes
/// them anew.
/// </summary>
internal sealed class ExpressionSql(Func<PlanColumn, string?> nameOf)
{
    private static readonly Dictionary<string, string> s_operators = new(StringComparer.Ordinal)
    {
        ["xor"] = "XOR", ["eq"] = "=", ["ne"] = "<>", ["lt"] = "<", ["le"] = "<=", ["gt"] = ">", ["ge"] = ">=",
        ["eq_null_safe"] = "<=>", ["like"] = "LIKE", ["regexp"] = "REGEXP", ["bit_or"] = "|", ["bit_and"] = "&", ["bit_xor"] = "^",
        ["shift_left"] = "<<", ["shift_right"] = ">>", ["add"] = "+", ["subtract"] = "-", ["multiply"] = "*", ["divide"] = "/",
        ["int_divide"] = "DIV", ["mod"] = "%",
    };

    /// <summary>Gives the text; null for what has none.</summary>
    internal string? Of(ScalarExpression expression)
    {
        var text = new StringBuilder();
        return Append(text, expression, inner: false) ? text.ToString() : null;
    }

    /// <summary>Gives the text of one of several conditions that AND joins.</summary>
    internal string? OfConjunct(ScalarExpression conjunct)
        => Of(conjunct) is not { } text ? null : conjunct is CallExpression { Name: "or" or "xor" } ? $"({text})" : text;

    private bool Append(StringBuilder text, ScalarExpression expression, bool inner = true)
    {
        switch (expression)
        {
            case ColumnExpression { Column: var column }:
                if (nameOf(column) is not { } name) return false;
                text.Append(name);
                return true;
            case LiteralExpression literal:
                if (Text(literal) is not { } constant) return false;
                text.Append(constant);
                return true;
            case CastExpression { IsImplicit: true } cast:
                return Append(text, cast.Input, inner);
            case CastExpression { Strict: false } cast:
                text.Append("CAST(");
                if (!Append(text, cast.Input, inner: false)) return false;
                text.Append(" AS ").Append(cast.Type).Append(')');
                return true;
            case CallExpression call:
                return AppendCall(text, call, inner);
            case InListExpression list:
                if (!Append(text, list.Input)) return false;
                var values = list.Values.Select(Text).ToList();
                if (values.Contains(null)) return false;
                // One value alone would be read as a comparison.
                if (values.Count == 1) values.Add(values[0]);
                text.Append(list.Negated ? " NOT IN (" : " IN (").AppendJoin(", ", values).Append(')');
                return true;
            case CaseExpression branch:
                return AppendCase(text, branch);
            case AggregateExpression { OrderBy.Count: 0 } aggregate:
                return AppendAggregate(text, aggregate);
            default:
                return false;
        }
    }

    private bool AppendCall(StringBuilder text, CallExpression call, bool inner)
    {
        if (call.Name is "and" or "or")
            return Enclosed(text, inner, () => AppendAll(text, Predicates.Terms(call), $" {call.Name.ToUpperInvariant()} "));
        if (call.Arguments.Count == 2 && s_operators.TryGetValue(call.Name, out var symbol))
            return Enclosed(text, inner, () => AppendAll(text, call.Arguments, $" {symbol} "));
        switch (call.Name)
        {
            case "not" when call.Arguments[0] is CallExpression { Name: "is_null" } test:
                return Enclosed(text, inner, () => Append(text, test.Arguments[0]) && text.Append(" IS NOT NULL") is not null);
            case "is_null":
                return Enclosed(text, inner, () => Append(text, call.Arguments[0]) && text.Append(" IS NULL") is not null);
            case "is_not_null":
                return Enclosed(text, inner, () => Append(text, call.Arguments[0]) && text.Append(" IS NOT NULL") is not null);
            case "not":
                return Enclosed(text, inner, () => text.Append("NOT ") is not null && Append(text, call.Arguments[0]));
            case "negate":
                return Enclosed(text, inner, () => text.Append('-') is not null && Append(text, call.Arguments[0]));
            default:
                text.Append(call.Name).Append('(');
                return AppendAll(text, call.Arguments, ", ", inner: false) && text.Append(')') is not null;
        }
    }

    private static bool Enclosed(StringBuilder text, bool inner, Func<bool> write)
    {
        if (inner) text.Append('(');
        if (!write()) return false;
        if (inner) text.Append(')');
        return true;
    }

    private bool AppendAll(StringBuilder text, IReadOnlyList<ScalarExpression> parts, string between, bool inner = true)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) text.Append(between);
            if (!Append(text, parts[i], inner)) return false;
        }

        return true;
    }

    private bool AppendCase(StringBuilder text, CaseExpression branch)
    {
        text.Append("CASE");
        for (var i = 0; i < branch.Conditions.Count; i++)
        {
            text.Append(" WHEN ");
            if (!Append(text, branch.Conditions[i], inner: false)) return false;
            text.Append(" THEN ");
            if (!Append(text, branch.Results[i])) return false;
        }

        if (branch.Otherwise is not null)
        {
            text.Append(" ELSE ");
            if (!Append(text, branch.Otherwise)) return false;
        }

        text.Append(" END");
        return true;
    }

    private bool AppendAggregate(StringBuilder text, AggregateExpression aggregate)
    {
        if (aggregate.Name == "count_star")
        {
            text.Append("count(*)");
            return true;
        }

        text.Append(aggregate.Name).Append('(');
        if (aggregate.Distinct) text.Append("DISTINCT ");
        return AppendAll(text, [.. aggregate.Arguments, .. aggregate.Constants], ", ", inner: false) && text.Append(')') is not null;
    }

    private static string? Text(LiteralExpression literal) => literal.Value switch
    {
        null => "NULL",
        _ when literal.Type.IsNested => null,
        string bytes when literal.Type.Kind == SqlTypeKind.VarBinary => $"x'{Convert.ToHexString(Encoding.Latin1.GetBytes(bytes))}'",
        string value => SqlPrinter.QuoteText(value),
        double number when !double.IsFinite(number) => null,
        double number => SqlPrinter.Print(new DoubleLiteral(number)),
        Int128 flag when literal.Type.Kind == SqlTypeKind.Boolean => flag == 0 ? "FALSE" : "TRUE",
        Int128 when literal.Type.Kind == SqlTypeKind.Date => $"DATE '{LiteralText.Of(literal)}'",
        Int128 when literal.Type.Kind == SqlTypeKind.DateTime => $"TIMESTAMP '{LiteralText.Of(literal)}'",
        Int128 when literal.Type.Kind == SqlTypeKind.Time => $"TIME '{LiteralText.Of(literal)}'",
        Int128 when literal.Type.Kind == SqlTypeKind.Decimal => Decimal(literal),
        Int128 number when number < 0 => string.Create(CultureInfo.InvariantCulture, $"({LiteralText.Of(literal)})"),
        _ => LiteralText.Of(literal),
    };

    // A constant that was widened to its neighbour's type was written shorter.
    private static string? Decimal(LiteralExpression literal)
    {
        if (LiteralText.Of(literal) is not { } text) return null;
        var isAsWritten = ConstantCast.TryParseDecimal(text, out _, out var precision, out var scale)
            && SqlType.Decimal(precision, scale) == literal.Type;
        if (!isAsWritten && text.Contains('.', StringComparison.Ordinal)) text = text.TrimEnd('0').TrimEnd('.');
        return text.StartsWith('-') ? $"({text})" : text;
    }
}
