using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Frontend.SystemTables;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Keeps the text of a view true: what its author wrote until an ALTER, then the same statement with the altered part.
/// </summary>
internal static class ViewText
{
    /// <summary>Gives the statement that creates the view as it is now: its name, order and indexes; it can be run.</summary>
    public static string Of(MaterializedView view, DateTime now)
    {
        if (Read(view) is not { } create) return view.OriginalSql.Length == 0 ? "" : ShowText.Of(view, now);
        var shown = create.Name.Name == view.Name ? create : create with { Name = new ObjectName(view.Name) };
        if (!IsOrderOf(create, view))
            shown = shown with { OrderBy = [.. view.SortColumns], KeyColumns = [] };
        var indexes = view.AllIndexes.Select(i => i.Name).ToList();
        if (!create.Indexes.Select(i => i.Name ?? i.Columns[0].Name).SequenceEqual(indexes, StringComparer.OrdinalIgnoreCase))
            shown = shown with { Indexes = [.. view.AllIndexes.Select(DefinitionOf)] };
        if (create.Refresh is { Spelling: RefreshSpelling.Doris, Trigger: { Start: not null } trigger } refresh
            && view.Refresh.Schedule is { Start: { } start } schedule && start <= now)
            shown = shown with { Refresh = refresh with { Trigger = trigger with { Start = NextStart(view, schedule, now) } } };
        return ReferenceEquals(shown, create) ? view.OriginalSql : Print(shown);
    }

    /// <summary>Says whether somebody chose the columns that the view is sorted by.</summary>
    public static bool SaysOrder(MaterializedView view)
        => Read(view) is not { OrderBy.Count: 0, KeyColumns.Count: 0 } create || !IsOrderOf(create, view);

    // Without a clause a view is sorted by its leading columns: by fewer once some were added or dropped.
    private static bool IsOrderOf(CreateMaterializedViewStatement create, MaterializedView view)
    {
        var written = create.OrderBy.Count > 0 ? create.OrderBy : create.KeyColumns;
        if (written.Count > 0) return written.SequenceEqual(view.SortColumns, StringComparer.OrdinalIgnoreCase);
        var leading = ColumnReader.Leading([.. view.StoredColumns.OrderBy(c => c.Id)]);
        return view.SortColumns.SequenceEqual(leading.Take(view.SortColumns.Length), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gives the text with the columns that somebody chose to sort by.</summary>
    public static string WithOrder(MaterializedView view, IReadOnlyList<string> columns)
        => ReadForChange(view) is { } create ? Print(create with { OrderBy = [.. columns], KeyColumns = [] }) : view.OriginalSql;

    private static IndexDefinition DefinitionOf(TableIndex index)
        => new(index.Name, [.. index.Columns.Select(c => new IndexColumn(c, null, false))])
        {
            Kind = index.Kind.ToLowerInvariant(), Comment = index.Comment.Length == 0 ? null : index.Comment,
            Properties = [.. index.Properties.Select(p => new Property(p.Key, p.Value))],
        };

    /// <summary>
    /// Gives a start of the schedule that CREATE takes: STARTS of the past is refused, but a later time of the same schedule says the same.
    /// </summary>
    public static string NextStart(MaterializedView view, RefreshSchedule schedule, DateTime now)
        => At(RefreshSchedules.NextAfter(schedule, view.CreatedAt, now), schedule);

    /// <summary>Gives a moment as the clocks of the schedule's zone show it.</summary>
    public static string At(DateTime utc, RefreshSchedule schedule)
        => TimeZoneInfo.ConvertTimeFromUtc(utc, ZoneNames.Find(schedule.Zone ?? "UTC"))
            .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Gives the text with another refresh clause; what the new clause does not say stays.</summary>
    public static string WithRefresh(MaterializedView view, RefreshClause clause)
    {
        if (ReadForChange(view) is not { } create) return view.OriginalSql;
        var isSaid = clause.Method is not null;
        var refresh = clause with
        {
            Method = clause.Method ?? create.Refresh?.Method,
            Fallback = isSaid ? clause.Fallback : create.Refresh?.Fallback ?? false,
        };
        // StarRocks has no words for methods, Doris none for the moment within the clause.
        return refresh.Method is null && refresh.Spelling == RefreshSpelling.StarRocks
            ? Print(create with { Refresh = refresh with { Moment = create.Refresh?.Moment } })
            : Print(create with
            {
                Build = create.Build ?? create.Refresh?.Moment, Refresh = refresh with { Spelling = RefreshSpelling.Doris, Moment = null },
            });
    }

    /// <summary>Gives the text with properties set; a property that was there gets the new value in its place.</summary>
    public static string WithProperties(MaterializedView view, IReadOnlyList<Property> changes)
    {
        if (ReadForChange(view) is not { } create) return view.OriginalSql;
        var properties = create.Properties.ToList();
        foreach (var change in changes)
        {
            var at = properties.FindIndex(p => p.Key.Equals(change.Key, StringComparison.OrdinalIgnoreCase));
            var isGone = change.Value.Trim().Length == 0 && (change.Key.StartsWith("session.", StringComparison.OrdinalIgnoreCase)
                || PropertyCatalog.Find(change.Key.Trim())?.EndsEmpty == true);
            if (at >= 0 && isGone) properties.RemoveAt(at);
            else if (at >= 0) properties[at] = change;
            else if (!isGone) properties.Add(change);
        }

        return Print(create with { Properties = [.. properties] });
    }

    /// <summary>Gives the text with one more column.</summary>
    public static string WithColumn(MaterializedView view, AddViewColumnAction action) => ReadForChange(view) is not { } create
        ? view.OriginalSql
        : Print(create with
        {
            Columns = create.Columns.Count == 0 && action.Comment is null ? create.Columns
                : [.. ColumnsOf(create, view), new ViewColumn(action.Name, action.Comment)],
            Query = ViewQueryEdit.With(ViewQueryCheck.ParseQuery(view.QuerySql), action.Value, action.Name),
        });

    /// <summary>Gives the text without the column at a place; the query is that which is left.</summary>
    public static string WithoutColumn(MaterializedView view, int at, Query query) => ReadForChange(view) is not { } create
        ? view.OriginalSql
        : Print(create with { Columns = [.. create.Columns.Where((_, i) => i != at)], Query = query });

    private static IEnumerable<ViewColumn> ColumnsOf(CreateMaterializedViewStatement create, MaterializedView view)
        => create.Columns.Count > 0 ? create.Columns : view.StoredColumns.OrderBy(c => c.Id).Select(c => new ViewColumn(c.Name, null));

    private static CreateMaterializedViewStatement? Read(MaterializedView view)
    {
        if (view.OriginalSql.Length == 0) return null;
        try
        {
            return SqlParser.ParseStatement(view.OriginalSql) as CreateMaterializedViewStatement;
        }
        catch (MatViewException)
        {
            return null;
        }
    }

    // Earlier servers wrote texts, after an ALTER, that mixed words of both dialects: what is known of the view says the same.
    private static CreateMaterializedViewStatement? ReadForChange(MaterializedView view)
        => view.OriginalSql.Length == 0 ? null
            : Read(view) ?? SqlParser.ParseStatement(ShowText.Of(view, view.CreatedAt)) as CreateMaterializedViewStatement;

    private static string Print(CreateMaterializedViewStatement create) => SqlPrinter.Print(create);
}
