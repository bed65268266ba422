using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Answers parts of a query from materialized views. Called after normalisation (subqueries are joins, predicates are pushed and
/// inferred, joins are not yet ordered), and again with what came of it.
/// </summary>
public interface IMaterializedViewRewriter
{
    /// <summary>
    /// Gives alternatives to the plan that return the same rows under the same column ids; the optimizer finishes each and
    /// keeps the cheapest of them and the original. None = an empty list. What was considered and why it failed goes to the trace.
    /// </summary>
    /// <param name="plan">The normalised plan, or an alternative of the level before.</param>
    /// <param name="context">Settings, catalog and trace.</param>
    /// <param name="level">
    /// How many views were put into the plan before: views stand on views, and blocks of one query may need several.
    /// </param>
    IReadOnlyList<RewriteAlternative> Rewrite(LogicalNode plan, RuleContext context, int level);

    /// <summary>Gives alternatives to a bound plan that has the query of a view in it as it was written.</summary>
    IReadOnlyList<RewriteAlternative> RewriteText(LogicalNode bound, RuleContext context);

    /// <summary>Is told that no view fitted: error 7310 where the session demands one.</summary>
    void Missed(RuleContext context);
}

/// <summary>Is one rewritten plan with the names of the views it reads.</summary>
public sealed record RewriteAlternative(LogicalNode Plan, IReadOnlyList<string> ViewNames)
{
    /// <summary>True when it must win whatever the cost (forced by a setting or a hint).</summary>
    public bool Forced { get; init; }
}
