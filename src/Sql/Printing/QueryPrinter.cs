using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes queries on one line.</summary>
internal static class QueryPrinter
{
    public static void Print(Query query, SqlOutput output)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        output.EnterCommonTables();
        if (query.With is { } with)
        {
            PrintWith(with, output);
            output.Raw(" ");
        }

        PrintBody(query.Body, output);
        ExpressionPrinter.PrintOrder(query.OrderBy, output);
        PrintLimit(query.Limit, query.Offset, output);
        output.LeaveCommonTables();
    }

    public static void PrintNested(Query query, SqlOutput output)
    {
        output.Raw("(");
        Print(query, output);
        output.Raw(")");
    }

    /// <summary>Writes WITH; its names stay known to the output until the caller leaves the scope.</summary>
    public static void PrintWith(WithClause with, SqlOutput output)
    {
        output.Raw("WITH ").If(with.Recursive, "RECURSIVE ");
        if (with.Recursive)
        {
            foreach (var table in with.Tables)
            {
                output.DeclareCommonTable(table.Name);
            }
        }

        output.List(with.Tables, (table, target) =>
        {
            target.Name(table.Name).NamesInParentheses(table.Columns).Raw(" AS ");
            PrintNested(table.Query, target);
            target.DeclareCommonTable(table.Name);
        });
    }

    public static void PrintLimit(Expression? limit, Expression? offset, SqlOutput output)
    {
        // Parameters are counted in text order: LIMIT ?, ? must not become LIMIT ? OFFSET ?.
        if (limit is Parameter count && offset is Parameter skip && skip.Index < count.Index)
        {
            output.Raw(" LIMIT ?, ?");
            return;
        }

        if (limit is not null)
        {
            output.Raw(" LIMIT ");
            ExpressionPrinter.Print(limit, output);
        }

        if (offset is not null)
        {
            output.Raw(" OFFSET ");
            ExpressionPrinter.Print(offset, output);
        }
    }

    private static void PrintBody(QueryBody body, SqlOutput output)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (body)
        {
            case SelectBody select:
                PrintSelect(select, output);
                break;
            case SetOperation operation:
                PrintSet(operation, output);
                break;
            case ValuesBody values:
                output.Raw("VALUES ").List(values.Rows, (row, target) =>
                {
                    target.Raw("(");
                    ExpressionPrinter.PrintList(row, target);
                    target.Raw(")");
                });
                break;
            case NestedQuery nested:
                PrintNested(nested.Query, output);
                break;
        }
    }

    private static void PrintSet(SetOperation operation, SqlOutput output)
    {
        PrintSetOperand(operation.Left, operation, isRight: false, output);
        output.Raw(" ").Raw(operation.Operator.ToString().ToUpperInvariant()).Raw(operation.All ? " ALL " : " ");
        PrintSetOperand(operation.Right, operation, isRight: true, output);
    }

    // INTERSECT binds tighter; the others group to the left. A tree that the grammar reads without parentheses has
    // none.
    private static void PrintSetOperand(QueryBody operand, SetOperation parent, bool isRight, SqlOutput output)
    {
        var rank = operand is SetOperation inner ? Rank(inner.Operator) : 2;
        if (rank < Rank(parent.Operator) || (isRight && rank == Rank(parent.Operator)))
        {
            output.Raw("(");
            PrintBody(operand, output);
            output.Raw(")");
            return;
        }

        PrintBody(operand, output);
    }

    private static int Rank(SetOperator operation) => operation == SetOperator.Intersect ? 1 : 0;

    private static void PrintSelect(SelectBody select, SqlOutput output)
    {
        output.Raw("SELECT ");
        PrintHints(select.Hints, output);
        output.If(select.CountsFoundRows, "SQL_CALC_FOUND_ROWS ").If(select.Distinct, "DISTINCT ").List(select.Items, PrintItem);
        if (select.From is { } from)
        {
            output.Raw(" FROM ");
            TablePrinter.Print(from, output);
        }

        PrintClause(" WHERE ", select.Where, output);
        if (select.GroupBy is { } groups)
        {
            output.Raw(" GROUP BY ");
            GroupingPrinter.Print(groups, output);
        }

        PrintClause(" HAVING ", select.Having, output);
        PrintClause(" QUALIFY ", select.Qualify, output);
        if (select.Windows.Count > 0)
        {
            output.Raw(" WINDOW ").List(select.Windows, (window, target) =>
            {
                target.Name(window.Name).Raw(" AS ");
                FunctionPrinter.PrintWindowBody(window.Spec, target);
            });
        }
    }

    private static void PrintItem(SelectItem item, SqlOutput output)
    {
        ExpressionPrinter.Print(item.Expression, output);
        if (item.Alias is { } alias)
        {
            output.Raw(" AS ").Name(alias);
        }
    }

    private static void PrintClause(string word, Expression? condition, SqlOutput output)
    {
        if (condition is not null)
        {
            output.Raw(word);
            ExpressionPrinter.Print(condition, output);
        }
    }

    internal static void PrintHints(NodeList<SelectHint> hints, SqlOutput output)
    {
        if (hints.Count == 0)
        {
            return;
        }

        output.Raw("/*+ ").List(hints, (hint, target) =>
        {
            target.Raw(hint.Name);
            if (hint.Arguments.Count > 0)
            {
                target.Raw("(").List(hint.Arguments, (argument, inner) => inner.Raw(argument)).Raw(")");
            }
        }, " ").Raw(" */ ");
    }
}
