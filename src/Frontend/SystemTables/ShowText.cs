using System.Globalization;
using System.Text;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Prints the CREATE statement of a materialized view so that it runs again; refresh clauses stay in the user's dialect.</summary>
internal static class ShowText
{
    internal static string Of(MaterializedView view, DateTime now)
    {
        var text = new StringBuilder();
        text.Append("CREATE MATERIALIZED VIEW `").Append(Escape(view.Name)).Append("` (");
        var columns = view.StoredColumns.OrderBy(c => c.Id).Select(c => c.Comment.Length == 0
            ? $"`{Escape(c.Name)}`" : $"`{Escape(c.Name)}` COMMENT {Quote(c.Comment)}");
        var indexes = view.AllIndexes.Select(i =>
            $"INDEX `{Escape(i.Name)}` (`{string.Join("`, `", i.Columns.Select(Escape))}`) USING {i.Kind}"
            + (i.Comment.Length == 0 ? "" : $" COMMENT {Quote(i.Comment)}"));
        text.AppendJoin(", ", columns.Concat(indexes)).Append(')');
        // What only Doris has words for is said in them.
        var isDoris = view.Dialect == MvDialect.Doris
            || (view.Dialect == MvDialect.StarRocks && (view.Refresh.Method != RefreshMethod.Auto || view.Refresh.Fallback));
        if (isDoris) text.Append("\nBUILD ").Append(view.Refresh.Build.ToString().ToUpperInvariant());
        if (isDoris) AppendDoris(text, view, now);
        if (view.Comment.Length > 0) text.Append("\nCOMMENT ").Append(Quote(view.Comment));
        if (view.Tracking is { } tracking)
        {
            var column = string.Join(", ", tracking.Columns.Select(c => $"`{Escape(c.MvColumn)}`"));
            if (tracking is { DateFormat: { } format, IsDated: false }) column = $"str2date({column}, {Quote(format)})";
            var isDate = view.StoredColumns.Any(c => c.Name == tracking.MvColumn && c.Type.Kind == SqlTypeKind.Date);
            if (tracking.Unit is { } unit) column = TimeStep.Of(unit).Sql(column, isDate);
            text.Append("\nPARTITION BY (").Append(column).Append(')');
        }

        if (view.Dialect != MvDialect.RisingWave)
        {
            text.Append("\nDISTRIBUTED BY ").Append(view.Distribution.IsRandom
                ? "RANDOM" : $"HASH({string.Join(", ", view.Distribution.HashColumns.Select(c => $"`{Escape(c)}`"))})");
            text.Append(CultureInfo.InvariantCulture, $" BUCKETS {view.Distribution.Buckets}");
        }

        if (view.Dialect != MvDialect.RisingWave && !view.SortColumns.IsEmpty)
            text.Append("\nORDER BY (").AppendJoin(", ", view.SortColumns.Select(c => $"`{Escape(c)}`")).Append(')');
        if (view.Dialect == MvDialect.StarRocks && !isDoris) AppendStarRocks(text, view);
        if (!view.Properties.IsEmpty)
        {
            text.Append("\nPROPERTIES (\n");
            text.AppendJoin(",\n", view.Properties.Select(
                p => $"\"{p.Key}\" = \"{p.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
            text.Append("\n)");
        }

        return text.Append("\nAS ").Append(view.QuerySql).Append(';').ToString();
    }

    private static void AppendStarRocks(StringBuilder text, MaterializedView view)
    {
        text.Append("\nREFRESH ").Append(view.Refresh.Build == BuildMode.Deferred ? "DEFERRED " : "");
        text.Append(view.Refresh.Trigger == RefreshTrigger.Manual ? "MANUAL" : "ASYNC");
        if (view.Refresh.Schedule is not { } schedule) return;
        if (schedule.Start is { } start) text.Append(CultureInfo.InvariantCulture, $" START(\"{ViewText.At(start, schedule)}\")");
        text.Append(CultureInfo.InvariantCulture, $" EVERY(INTERVAL {schedule.Every} {schedule.Unit})");
    }

    private static void AppendDoris(StringBuilder text, MaterializedView view, DateTime now)
    {
        text.Append("\nREFRESH ").Append(view.Refresh.Method.ToString().ToUpperInvariant());
        if (view.Refresh.Fallback) text.Append(" FALLBACK");
        text.Append(" ON ").Append(view.Refresh.Trigger switch
        {
            RefreshTrigger.Manual => "MANUAL",
            RefreshTrigger.Schedule => "SCHEDULE",
            _ => "COMMIT",
        });
        if (view.Refresh.Schedule is not { } schedule) return;
        text.Append(CultureInfo.InvariantCulture, $" EVERY {schedule.Every} {schedule.Unit}");
        if (schedule.Start is not null) text.Append(CultureInfo.InvariantCulture, $" STARTS \"{ViewText.NextStart(view, schedule, now)}\"");
    }

    private static string Escape(string name) => name.Replace("`", "``", StringComparison.Ordinal);

    private static string Quote(string text)
        => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
