using MatViewDb.Core.Errors;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Defines errors of transparent rewrite.</summary>
[Errors]
public static class RewriteErrors
{
    public static readonly ErrorDefinition NothingFits = new(
        7310, "HY000", ErrorKind.User,
        "no materialized view can answer this query (materialized_view_rewrite_mode asks for one); looked at: {0}");
}
