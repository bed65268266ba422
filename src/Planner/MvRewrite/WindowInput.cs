using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Leaves out of the joins below window functions what nobody above reads, as columns that only join: a view needs not show them.
/// </summary>
internal static class WindowInput
{
    internal static LogicalNode Narrow(LogicalProject top)
    {
        var used = Used(top);
        var windows = new List<LogicalWindow>();
        var at = top.Input;
        while (at is LogicalWindow window)
        {
            used = used.Union(Used(window));
            windows.Add(window);
            at = window.Input;
        }

        if (at is not (LogicalJoin or LogicalFilter)) return top;
        var kept = at.Output.Where(used.Contains).Select(NamedExpression.Of).ToImmutableArray();
        if (kept.IsEmpty || kept.Length == at.Output.Count) return top;
        LogicalNode narrowed = new LogicalProject(at, kept);
        for (var i = windows.Count - 1; i >= 0; i--)
        {
            var below = narrowed;
            narrowed = windows[i].MapInputs(_ => below);
        }

        return top.MapInputs(_ => narrowed);
    }

    private static ColumnSet Used(LogicalNode node)
        => node.Expressions.Aggregate(ColumnSet.Empty, (used, expression) => used.Union(expression.Columns));
}
