using MatViewDb.Catalog;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Reads WITH of CREATE MATERIALIZED VIEW, RisingWave's place for properties: those that there are here, no others.</summary>
internal static class ViewWithOptions
{
    private static readonly string[] s_properties = ["backfill_rate_limit", "resource_group"];

    /// <summary>They say how its cluster works, not what a view shows.</summary>
    private static readonly string[] s_withoutEffect =
        ["backfill_order", "backfill_parallelism", "parallelism", "retention_seconds", "source_rate_limit", "streaming_parallelism"];

    /// <summary>Gives the options that are properties; what has no effect is a warning, what nobody knows an error.</summary>
    internal static IEnumerable<Property> Read(CreateMaterializedViewStatement statement, Session session)
    {
        foreach (var option in statement.With)
        {
            var name = option.Key.ToLowerInvariant();
            if (s_properties.Contains(name)) yield return option with { Key = name };
            else if (!s_withoutEffect.Contains(name)) throw CatalogErrors.UnknownProperty.With(option.Key, " of a materialized view");
            else session.AddWarning(Warning.Of(1235, $"WITH {name} has no effect on materialized views here"));
        }
    }
}
