using Google.Protobuf.Collections;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Finds and renumbers the input columns of expressions.</summary>
internal static class ExpressionColumns
{
    /// <summary>Gives the columns that the expression reads, ascending.</summary>
    internal static int[] Of(Expr expression)
    {
        var found = new SortedSet<int>();
        Visit(expression, e => found.Add(e.Column));
        return [.. found];
    }

    /// <summary>Gives a copy that reads columns at their place in <paramref name="columns"/>.</summary>
    internal static Expr Renumber(Expr expression, int[] columns)
    {
        var copy = expression.Clone();
        Visit(copy, e => e.Column = Array.IndexOf(columns, e.Column));
        return copy;
    }

    /// <summary>Splits a conjunction into its parts.</summary>
    internal static IEnumerable<Expr> Conjuncts(Expr expression)
        => expression.NodeCase == Expr.NodeOneofCase.Call && expression.Call.Function == "and"
            ? expression.Call.Args.SelectMany(Conjuncts)
            : [expression];

    private static void Visit(Expr expression, Action<Expr> onColumn)
    {
        switch (expression.NodeCase)
        {
            case Expr.NodeOneofCase.Column:
                onColumn(expression);
                break;
            case Expr.NodeOneofCase.Call:
                VisitAll(expression.Call.Args, onColumn);
                break;
            case Expr.NodeOneofCase.Cast:
                Visit(expression.Cast.Input, onColumn);
                break;
            case Expr.NodeOneofCase.CaseWhen:
                VisitAll(expression.CaseWhen.Conditions, onColumn);
                VisitAll(expression.CaseWhen.Results, onColumn);
                if (expression.CaseWhen.Otherwise is not null) Visit(expression.CaseWhen.Otherwise, onColumn);
                break;
            case Expr.NodeOneofCase.InList:
                Visit(expression.InList.Input, onColumn);
                break;
            case Expr.NodeOneofCase.Field:
                Visit(expression.Field.Input, onColumn);
                break;
            case Expr.NodeOneofCase.Lambda:
                // The body reads parameters only.
                VisitAll(expression.Lambda.Arrays, onColumn);
                VisitAll(expression.Lambda.Captured, onColumn);
                break;
        }
    }

    private static void VisitAll(RepeatedField<Expr> expressions, Action<Expr> onColumn)
    {
        foreach (var expression in expressions) Visit(expression, onColumn);
    }
}
