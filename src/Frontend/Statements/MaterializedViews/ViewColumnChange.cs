using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Frontend.Statements.Views;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;
using RefreshScope = MatViewDb.Jobs.MaterializedViews.RefreshScope;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Adds a column to a view or drops one: the catalog alone changes. Rows that are there show the default of an added column until the
/// next refresh; no query is answered from them before.
/// </summary>
internal sealed class ViewColumnChange(CatalogStore store, RefreshService refreshes)
{
    internal async ValueTask AddAsync(MaterializedView view, AddViewColumnAction action, Session session)
    {
        if (view.StoredColumns.Any(c => ColumnChange.IsNamed(c, action.Name))) throw CatalogErrors.DuplicateColumn.With(action.Name);
        NewName.CheckColumn(action.Name);
        var query = ViewQueryEdit.With(ViewQueryCheck.ParseQuery(view.QuerySql), action.Value, action.Name);
        var allowed = view.Properties.GetValueOrDefault("enable_nondeterministic_function") == "true";
        var bases = ViewQueryCheck.Bases(query, session, store.Current, allowed);
        var (bound, binding) = await session.Services.Queries.BindAsync(session, query).ConfigureAwait(false);
        var type = bound.Columns[^1].Column.Type;
        var column = new Column(
            view.NextColumnId, action.Name, type.Kind == SqlTypeKind.Null ? SqlType.Varchar(1) : type, Nullable: true,
            Comment: action.Comment ?? "")
        {
            MissingText = ColumnReader.DefaultOf(action.Default),
        };
        CheckDefault(column);
        var after = view.Forget($"column '{column.Name}' was added") with
        {
            StoredColumns = view.StoredColumns.Add(column),
            NextColumnId = column.Id + 1,
            SchemaVersion = view.SchemaVersion + 1,
            QuerySql = CreateViewHandler.TextOf(query, session),
            BaseIds = [.. bases.Tables.Select(t => t.Id)],
            ViewIds = [.. bases.ViewIds],
            OriginalSql = ViewText.WithColumn(view, action),
            Earlier = EarlierDefinition.Of(view),
        };
        after = ViewPartitioning.Retraced(after, bound, binding, session, bases.Tables);
        Put(view, Stated(after, session), null, session);
        if (view.Refresh.Trigger == RefreshTrigger.Schedule && view is { Active: true, Paused: false })
            refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "EVENT", session.User.User));
        else if (view.Refresh.Trigger == RefreshTrigger.Manual)
        {
            session.AddWarning(Warning.Note(
                1105, $"the next refresh of '{view.Name}' fills column '{action.Name}'; rows show its default before"));
        }
    }

    internal void Drop(MaterializedView view, string name, Session session)
    {
        var column = view.StoredColumns.FirstOrDefault(c => ColumnChange.IsNamed(c, name))
            ?? throw CatalogErrors.CannotDropColumn.With(name);
        var sorted = view.SortColumns.TakeWhile(s => !s.Equals(column.Name, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        if (sorted.Length < view.SortColumns.Length && view.StoredColumns.Length > 1 && ViewText.SaysOrder(view))
        {
            throw CoreErrors.Semantic.With(
                $"column '{column.Name}' cannot be dropped: it is a sort column; "
                + $"ALTER MATERIALIZED VIEW {view.Name} ORDER BY (...) sorts by others");
        }

        var changed = ColumnChange.Apply(view, new DropColumnAction(name, IfExists: false));
        var names = view.StoredColumns.OrderBy(c => c.Id).Select(c => c.Name).ToList();
        var query = ViewQueryEdit.Without(ViewQueryCheck.ParseQuery(view.QuerySql), view.PlaceOf(column), names);
        // Rows are still sorted by the columns before it.
        var after = (MaterializedView)changed.Table with
        {
            Earlier = view.Earlier?.ColumnIds.Contains(column.Id) == false ? view.Earlier : null,
            SortColumns = sorted,
            StoredColumns = [.. changed.Table.StoredColumns.Select(c => c with { IsKey = sorted.Contains(c.Name) })],
            QuerySql = CreateViewHandler.TextOf(query, session),
            OriginalSql = ViewText.WithoutColumn(view, view.PlaceOf(column), query),
        };
        var stated = Stated(after, session);
        // Its groups may need hidden values now that the column showed.
        if (stated.StateColumns != after.StateColumns)
            stated = stated.Forget($"column '{column.Name}' was dropped") with { Earlier = stated.Earlier };
        Put(view, stated, changed, session);
    }

    private MaterializedView Stated(MaterializedView view, Session session)
    {
        var stated = ViewState.With(view, session, store.Current);
        if (view.Refresh.Trigger == RefreshTrigger.Always && stated.NotIncremental is { } why) throw FrontendErrors.NeverFresh.With(why);
        return stated;
    }

    private void Put(MaterializedView before, MaterializedView after, TableChanged? change, Session session) => store.Commit(catalog =>
    {
        if (catalog.Find(before.Id) is not MaterializedView now) throw CatalogErrors.UnknownTable.With("", before.Name);
        if (now.SchemaVersion != before.SchemaVersion || now.QuerySql != before.QuerySql || now.StateColumns != before.StateColumns)
            throw CatalogErrors.StaleWrite.With("*", before.Name);
        var keeps = after.Versions == before.Versions;
        var put = now with
        {
            StoredColumns = after.StoredColumns, SortColumns = after.SortColumns, Indexes = after.Indexes, Properties = after.Properties,
            NextColumnId = after.NextColumnId, SchemaVersion = after.SchemaVersion, StateColumns = after.StateColumns,
            NotIncremental = after.NotIncremental, QuerySql = after.QuerySql, OriginalSql = after.OriginalSql,
            BaseIds = after.BaseIds, ViewIds = after.ViewIds, Tracking = after.Tracking, MoreTrackings = after.MoreTrackings,
            Unfollowed = after.Unfollowed, Versions = keeps ? now.Versions : now.Versions.Clear(),
            ForgottenBecause = keeps ? now.ForgottenBecause : after.ForgottenBecause,
            // A refresh may have been committed meanwhile.
            Earlier = after.Earlier is null ? null : EarlierDefinition.Of(now),
        };
        return [new PutObject(put), .. change is null ? [] : ViewColumnUse.Inactivate(catalog, put, change with { Table = put }, session)];
    });

    private static void CheckDefault(Column column)
    {
        try
        {
            _ = ColumnDefaults.Missing(column);
        }
        catch (MatViewException problem)
        {
            throw CatalogErrors.InvalidDefault.Because(problem, column.Name);
        }
    }
}
