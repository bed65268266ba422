using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>Is a query that views are looked for; the runs of its like are counted together.</summary>
internal sealed class WorkloadQuery(Query query, string text)
{
    internal Query Query { get; } = query;
    internal string Text { get; } = text;
    internal long Runs { get; set; }
    internal double Milliseconds { get; set; }

    /// <summary>The planner's cost with the views there are.</summary>
    internal double Cost { get; set; }

    internal double Weight => Math.Max(1, Runs);
}
