using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes calls and windows.</summary>
internal static class FunctionPrinter
{
    public static void Print(FunctionCall call, SqlOutput output)
    {
        if (call.Database is { } database)
        {
            output.Name(database).Raw(".");
        }

        output.Raw(IsPlain(call.Name) ? call.Name : SqlOutput.Quote(call.Name)).Raw("(");
        output.If(call.IsStar, "*").If(call.Distinct, "DISTINCT ");
        ExpressionPrinter.PrintList(call.Arguments, output);
        ExpressionPrinter.PrintOrder(call.OrderBy, output);
        if (call.Separator is { } separator)
        {
            output.Raw(" SEPARATOR ");
            ExpressionPrinter.Print(separator, output);
        }

        output.Raw(")").If(call.IgnoreNulls, " IGNORE NULLS");
        if (call.Filter is { } filter)
        {
            output.Raw(" FILTER (WHERE ");
            ExpressionPrinter.Print(filter, output);
            output.Raw(")");
        }

        if (call.Over is { } over)
        {
            output.Raw(" OVER ");
            PrintWindow(over, output);
        }
    }

    public static void PrintWindow(WindowSpec window, SqlOutput output)
    {
        var bare = window.PartitionBy.Count == 0 && window.OrderBy.Count == 0 && window.Frame is null;
        if (bare && window.Reference is { } only)
        {
            output.Name(only);
            return;
        }

        PrintWindowBody(window, output);
    }

    public static void PrintWindowBody(WindowSpec window, SqlOutput output)
    {
        output.Raw("(");
        if (window.Reference is { } reference)
        {
            output.Name(reference).Raw(" ");
        }

        if (window.PartitionBy.Count > 0)
        {
            output.Raw("PARTITION BY ");
            ExpressionPrinter.PrintList(window.PartitionBy, output);
        }

        ExpressionPrinter.PrintOrder(window.OrderBy, output);
        if (window.Frame is { } frame)
        {
            output.Raw(" ").Raw(frame.Unit.ToString().ToUpperInvariant()).Raw(" BETWEEN ");
            PrintBound(frame.Start, output);
            output.Raw(" AND ");
            PrintBound(frame.End, output);
        }

        output.Raw(")");
    }

    private static void PrintBound(FrameBound bound, SqlOutput output)
    {
        if (bound.Offset is { } offset)
        {
            ExpressionPrinter.Print(offset, output);
            output.Raw(bound.Kind == FrameBoundKind.Preceding ? " PRECEDING" : " FOLLOWING");
            return;
        }

        output.Raw(bound.Kind switch
        {
            FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            FrameBoundKind.UnboundedFollowing => "UNBOUNDED FOLLOWING",
            _ => "CURRENT ROW",
        });
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
