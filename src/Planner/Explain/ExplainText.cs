using MatViewDb.Planner.Rules;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Explain;

/// <summary>Gives the rows of EXPLAIN for each of its levels; one column named Explain String.</summary>
public static class ExplainText
{
    public const string ColumnName = "Explain String";

    /// <summary>Prints a plan; outcomes are those of a run, for EXPLAIN ANALYZE.</summary>
    public static IReadOnlyList<string> Of(
        PhysicalPlan plan, ExplainLevel level, IReadOnlyList<FragmentOutcome>? outcomes = null) => level switch
    {
        ExplainLevel.Logical when plan.Logical is { } logical => Logical(plan, logical),
        ExplainLevel.Verbose => PlanPrinter.Print(plan, ExplainDetail.Verbose),
        ExplainLevel.Costs => PlanPrinter.Print(plan, ExplainDetail.Costs),
        ExplainLevel.Analyze => PlanPrinter.Print(plan, ExplainDetail.Normal, outcomes ?? []),
        _ => PlanPrinter.Print(plan),
    };

    /// <summary>Prints what the optimizer did and declined, one event a line, for TRACE.</summary>
    public static IReadOnlyList<string> OfTrace(PlanTrace trace)
        => [.. trace.Events.Select(e => $"{(e.Applied ? "applied " : "declined")} {e.Rule}{(e.Detail.Length > 0 ? ": " + e.Detail : "")}")];

    private static List<string> Logical(PhysicalPlan plan, Planner.Logical.LogicalNode logical)
    {
        var lines = new List<string>(LogicalPrinter.Print(logical).TrimEnd('\n').Split('\n'));
        if (plan.UsedViews.Count > 0)
        {
            lines.Add("MaterializedViews used by rewrite: " + string.Join(", ", plan.UsedViews));
        }
        return lines;
    }
}
