using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Deltas;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Holds what matching one query block with one view needs. Names are the view's stored columns by output position.</summary>
internal sealed record MatchInput(
    QueryShape Query, QueryShape View, MaterializedView Object, string Database, ImmutableArray<string> ViewColumnNames,
    RuleContext Context, int MappingsMax)
{
    /// <summary>Is set when the view is stale in part.</summary>
    internal PartialView? Partial { get; init; }

    /// <summary>Is set when a difference is to bring what the view lacks.</summary>
    internal BehindView? Behind { get; init; }

    /// <summary>Is set when the view's groups are read as rows of its tables.</summary>
    internal GroupRows? Rows { get; init; }

    /// <summary>Says that some of what the view should hold is computed.</summary>
    internal bool IsStale => Partial is not null || Behind is not null;

    internal required IMaterializedViewCatalog Catalog { get; init; }

    /// <summary>
    /// Gives the view's query over its bases, called when stale parts are computed; null when it depends on more than rows.
    /// </summary>
    internal required Func<LogicalProject?> Definition { get; init; }
}
