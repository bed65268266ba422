using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes FROM.</summary>
internal static class TablePrinter
{
    public static void Print(TableExpression table, SqlOutput output)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (table)
        {
            case TableRef reference:
                PrintReference(reference, output);
                break;
            case DerivedTable derived:
                output.If(derived.Lateral, "LATERAL ");
                QueryPrinter.PrintNested(derived.Query, output);
                PrintAlias(derived.Alias, derived.ColumnAliases, output);
                break;
            case TableFunction function:
                PrintFunction(function, output);
                break;
            case JsonTable json:
                PrintJson(json, output);
                break;
            case PivotTable pivot:
                PrintPivot(pivot, output);
                break;
            case Join join:
                PrintJoin(join, output);
                break;
        }
    }

    private static void PrintReference(TableRef table, SqlOutput output)
    {
        if (output.IsCommonTable(table.Name))
        {
            output.Object(table.Name);
        }
        else
        {
            output.Table(table.Name);
        }

        output.NamesInParentheses(table.Partitions, table.TemporaryPartitions ? " TEMPORARY PARTITION " : " PARTITION ");
        if (table.Tablets.Count > 0)
        {
            output.Raw(" TABLET (").List(table.Tablets, (id, target) => target.Raw(id.ToString())).Raw(")");
        }

        if (table.AsOf is { } moment)
        {
            output.Raw(table.AsOfVersion ? " FOR VERSION AS OF " : " FOR TIMESTAMP AS OF ");
            ExpressionPrinter.Print(moment, output);
        }

        if (table.Hints.Count > 0)
        {
            output.Raw(" [").Names(table.Hints).Raw("]");
        }

        PrintAlias(table.Alias, table.ColumnAliases, output);
    }

    private static void PrintAlias(string? alias, NodeList<string> columns, SqlOutput output)
    {
        if (alias is not null)
        {
            output.Raw(" AS ").Name(alias).NamesInParentheses(columns);
        }
    }

    private static void PrintFunction(TableFunction function, SqlOutput output)
    {
        output.If(function.Lateral, "LATERAL ").Name(function.Name).Raw("(");
        if (function.NamedArguments.Count > 0)
        {
            output.List(function.NamedArguments,
                (argument, target) => target.FixedText(argument.Key).Raw(" = ").FixedText(argument.Value));
        }
        else
        {
            ExpressionPrinter.PrintList(function.Arguments, output);
        }

        output.Raw(")");
        PrintAlias(function.Alias, function.ColumnAliases, output);
    }

    private static void PrintJson(JsonTable table, SqlOutput output)
    {
        output.Raw("JSON_TABLE(");
        ExpressionPrinter.Print(table.Document, output);
        output.Raw(", ").FixedText(table.Path).Raw(" COLUMNS (").List(table.Columns, (column, target) =>
        {
            target.Name(column.Name).Raw(column.Type is null ? " FOR ORDINALITY" : " ");
            if (column.Type is not { } type) return;
            TypePrinter.Print(type, target);
            target.If(column.Kind == JsonColumnKind.Exists, " EXISTS").Raw(" PATH ").FixedText(column.Path ?? "");
            if (column.OnEmpty is { } empty) target.Raw(" DEFAULT ").FixedText(empty).Raw(" ON EMPTY");
            if (column.OnError is { } error) target.Raw(" DEFAULT ").FixedText(error).Raw(" ON ERROR");
        }).Raw("))");
        PrintAlias(table.Alias, [], output);
    }

    private static void PrintPivot(PivotTable pivot, SqlOutput output)
    {
        PrintOperand(pivot.Source, parenthesize: pivot.Source is Join, output);
        output.Raw(" PIVOT (").List(pivot.Aggregates, (aggregate, target) =>
        {
            ExpressionPrinter.Print(aggregate.Call, target);
            PrintAlias(aggregate.Alias, [], target);
        }).Raw(" FOR (");
        ExpressionPrinter.PrintList(pivot.Columns.Map<Expression>(column => column), output);
        output.Raw(") IN (").List(pivot.Values, (value, target) =>
        {
            target.Raw("(");
            ExpressionPrinter.PrintList(value.Items, target);
            target.Raw(")");
            PrintAlias(value.Alias, [], target);
        }).Raw("))");
        PrintAlias(pivot.Alias, pivot.ColumnAliases, output);
    }

    private static void PrintJoin(Join join, SqlOutput output)
    {
        PrintOperand(join.Left, parenthesize: join.Kind != JoinKind.Comma && IsComma(join.Left), output);
        output.Raw(Words(join));
        if (join.Hint is { } hint)
        {
            output.Raw("[").Raw(hint).Raw("] ");
        }

        PrintOperand(join.Right, parenthesize: join.Kind != JoinKind.Comma ? join.Right is Join
            : IsComma(join.Right), output);
        if (join.On is { } condition)
        {
            output.Raw(" ON ");
            ExpressionPrinter.Print(condition, output);
        }

        output.NamesInParentheses(join.Using, " USING ");
    }

    private static bool IsComma(TableExpression table) => table is Join { Kind: JoinKind.Comma };

    private static void PrintOperand(TableExpression table, bool parenthesize, SqlOutput output)
    {
        output.If(parenthesize, "(");
        Print(table, output);
        output.If(parenthesize, ")");
    }

    private static string Words(Join join)
    {
        var kind = join.Kind switch
        {
            JoinKind.Comma => ", ",
            JoinKind.Inner => "INNER JOIN ",
            JoinKind.Cross => "CROSS JOIN ",
            JoinKind.Straight => "STRAIGHT_JOIN ",
            JoinKind.Asof => "ASOF JOIN ",
            JoinKind.AsofLeft => "ASOF LEFT JOIN ",
            JoinKind.Left => "LEFT JOIN ",
            JoinKind.Right => "RIGHT JOIN ",
            JoinKind.Full => "FULL JOIN ",
            JoinKind.LeftSemi => "LEFT SEMI JOIN ",
            JoinKind.RightSemi => "RIGHT SEMI JOIN ",
            JoinKind.LeftAnti => "LEFT ANTI JOIN ",
            _ => "RIGHT ANTI JOIN ",
        };
        return join.Kind == JoinKind.Comma ? kind : (join.Natural ? " NATURAL " : " ") + kind;
    }
}
