using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Holds what matching one query block with one view needs. Names are the view's stored columns by output position.</summary>
internal sealed record MatchInput(
    QueryShape Query, QueryShape View, MaterializedView Object, string Database, ImmutableArray<string> ViewColumnNames,
    RuleContext Context, int MappingsMax);
