using System.Text.RegularExpressions;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>
/// Says what would take the reason away for which a view is not used: a statement, or what its query would have to show; null where
/// that would be another view.
/// </summary>
internal static partial class UsableBy
{
    private static readonly string[] s_staleness = ["it is stale", "it was never refreshed", "every partition of it", "its stale parts"];

    internal static string? Of(MaterializedView view, string reason)
    {
        var name = SqlPrinter.QuoteName(view.Name);
        // What a view does not keep it has not after a refresh either.
        if (reason.Contains("was never refreshed", StringComparison.Ordinal) && view.Properties.Keys.Any(KeepsSome)) return null;
        // A column that was added waits for it.
        var waits = reason.Contains("it was not refreshed since", StringComparison.Ordinal);
        if (waits || Array.Exists(s_staleness, begin => reason.StartsWith(begin, StringComparison.Ordinal)))
        {
            // What it stands on goes first, the lowest before the others.
            var below = BaseView().Matches(reason).Select(m => SqlPrinter.QuoteName(m.Groups[1].Value)).Reverse();
            return string.Join("; ", below.Append(name).Select(n => $"REFRESH MATERIALIZED VIEW {n}"));
        }

        if (reason.StartsWith("it is inactive", StringComparison.Ordinal)) return $"ALTER MATERIALIZED VIEW {name} ACTIVE";
        if (reason.StartsWith("the transaction has written", StringComparison.Ordinal)) return "COMMIT";
        if (reason == "its properties exclude rewrite") return Set(name, "enable_query_rewrite", "true");
        if (reason == "query_rewrite_consistency is disable") return Set(name, "query_rewrite_consistency", "checked");
        if (reason == "query_including_mv_names does not name it") return $"{view.Name} in query_including_mv_names";
        if (reason == "query_excluding_mv_names names it") return $"query_excluding_mv_names without {view.Name}";
        if (Limit().Match(reason) is { Success: true } limit) return $"a larger {limit.Value}";
        if (reason.EndsWith($"({MvSettings.EnableAggregatePushdown.Name})", StringComparison.Ordinal))
            return $"SET {MvSettings.EnableAggregatePushdown.Name} = true";
        // Without what joins its tables a view would be another one.
        if (Joining().IsMatch(reason)) return null;
        if (Keeping().Match(reason) is { Success: true } keeping)
        {
            return keeping.Groups[1].Value == "rows"
                ? $"the view without the predicate {keeping.Groups[2].Value}" : "the view without HAVING";
        }

        if (reason.StartsWith("the view keeps only some groups (HAVING)", StringComparison.Ordinal)) return "the view without HAVING";
        if (Lacking().Match(reason) is { Success: true } lacking)
        {
            var column = lacking.Groups[1].Value;
            return IsGrouped(view) ? $"{column} among what the view groups by and shows" : $"{column} among the view's columns";
        }

        if (Telling().Match(reason) is { Success: true } telling)
        {
            var columns = telling.Groups[1].Value.Replace("'", "", StringComparison.Ordinal);
            return IsGrouped(view) ? $"{columns} among what the view groups by and shows" : $"{columns} among the view's columns";
        }

        if (Grouping().Match(reason) is { Success: true } grouping)
            return $"{grouping.Groups[1].Value} among what the view groups by and shows";
        if (Aggregate().Match(reason) is { Success: true } aggregate) return Kept(view, aggregate.Groups[1].Value);
        return null;
    }

    private static string Set(string view, string property, string value)
        => $"ALTER MATERIALIZED VIEW {view} SET ('{property}' = '{value}')";

    private static bool KeepsSome(string property)
        => property is "partition_ttl" or "partition_ttl_number" or "partition_retention_condition" or "partition_sync_limit";

    private static bool Has(MaterializedView view, string function, string column)
        => Regex.IsMatch(view.QuerySql, $@"\b{function}\((`?\w+`?\.)*`?{Regex.Escape(column)}`?\)", RegexOptions.IgnoreCase);

    private static bool IsGrouped(MaterializedView view) => GroupClause().IsMatch(view.QuerySql);

    // What coarser groups can be made of.
    private static string? Kept(MaterializedView view, string call)
    {
        var open = call.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return null;
        var (function, inside) = (call[..open], call[(open + 1)..^1]);
        var values = inside.StartsWith("DISTINCT ", StringComparison.Ordinal) ? inside["DISTINCT ".Length..] : null;
        return function switch
        {
            "count" when values is not null => values.Contains(", ", StringComparison.Ordinal) ? null
                : $"array_agg_distinct({values}) among the view's columns"
                    + (Has(view, "(bitmap_agg|to_bitmap)", values)
                        ? $", or WHERE {values} >= 0 in view and query, as its bitmap holds no number below 0"
                        : $", or bitmap_agg({values}) for numbers from 0 on"),
            _ when values is not null => null,
            // Both are there: their quotient has not the digits of the average.
            "avg" when Has(view, "sum", inside) => Has(view, "count", inside) ? null : $"count({inside}) among the view's columns",
            "avg" => $"sum({inside}) and count({inside}) among the view's columns",
            "approx_count_distinct" or "ndv" => $"hll_union(hll_hash({inside})) among the view's columns",
            "sum" or "count" or "min" or "max" or "any_value" or "bool_or" or "bool_and" or "bit_or" or "bit_and" or "bit_xor" or "count_if"
                => $"{call} among the view's columns",
            _ => null,
        };
    }

    [GeneratedRegex(@"^the view has no column for '(.+?)'(,|$)")]
    private static partial Regex Lacking();

    [GeneratedRegex(@"its base view (\S+) is stale")]
    private static partial Regex BaseView();

    [GeneratedRegex("found a row, such as ('.+')$")]
    private static partial Regex Telling();

    [GeneratedRegex("^the view keeps only (rows|groups) with (.+), which the query does not ask for$")]
    private static partial Regex Keeping();

    [GeneratedRegex(@"^the view keeps only rows with [\w.]+ (=|<>|<=|>=|<|>) [A-Za-z_][\w.]*, ")]
    private static partial Regex Joining();

    [GeneratedRegex("(cbo_materialized_view_rewrite_[a-z_]+_limit|optimizer_materialized_view_timelimit)")]
    private static partial Regex Limit();

    [GeneratedRegex("^the view does not offer '(.+?)', which the query groups by")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^the view offers nothing that (\w+\(.*\)) can be rolled up from")]
    private static partial Regex Aggregate();

    [GeneratedRegex(@"\bGROUP BY\b", RegexOptions.IgnoreCase)]
    private static partial Regex GroupClause();
}
