using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Answers parts of a query from materialized views. Called once per statement, after normalisation: subqueries are joins,
/// predicates are pushed and inferred, joins are not yet ordered.
/// </summary>
public interface IMaterializedViewRewriter
{
    /// <summary>
    /// Gives alternatives to the plan that return the same rows under the same column ids; the optimizer finishes each and
    /// keeps the cheapest of them and the original. None = an empty list. What was considered and why it failed goes to the trace.
    /// </summary>
    IReadOnlyList<RewriteAlternative> Rewrite(LogicalNode plan, RuleContext context);
}

/// <summary>Is one rewritten plan with the names of the views it reads.</summary>
public sealed record RewriteAlternative(LogicalNode Plan, IReadOnlyList<string> ViewNames)
{
    /// <summary>True when it must win whatever the cost (forced by a setting or a hint).</summary>
    public bool Forced { get; init; }
}
