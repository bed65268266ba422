using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Puts one view in another's place: SWAP WITH exchanges names, REPLACE WITH may drop the old one.</summary>
internal sealed class ViewReplacement(
    CatalogStore store, TableStorage storage, RefreshService refreshes, TaskRuns runs, ViewActivations activations)
{
    internal async ValueTask ReplaceAsync(MaterializedView view, string database, ReplaceViewAction action, Session session)
    {
        var swap = true;
        foreach (var property in action.Properties)
        {
            if (!property.Key.Equals("swap", StringComparison.OrdinalIgnoreCase))
                throw CatalogErrors.UnknownProperty.With(property.Key, " of REPLACE WITH; there is 'swap'");
            if (!bool.TryParse(property.Value.Trim(), out swap))
                throw CatalogErrors.WrongProperty.With("swap", property.Value, "it must be one of true, false");
        }

        if (swap)
        {
            await SwapAsync(view, database, action.Other, session).ConfigureAwait(false);
            return;
        }

        session.Require("DROP", database, view.Name);
        var other = Other(view, database, action.Other, session);
        store.Commit(before =>
        {
            if (before.Find(view.Id) is not { } now || before.Find(other.Id) is not { } next)
                throw CatalogErrors.UnknownTable.With(database, action.Other);
            ViewBaseNames.RequireSamePolicies(now, next);
            return [.. DropRecords(view), new RenameObject(other.Id, view.DatabaseId, view.Name)];
        });
        await ForgetAsync(view).ConfigureAwait(false);
        await activations.TryNowAsync().ConfigureAwait(false);
    }

    internal async ValueTask SwapAsync(MaterializedView view, string database, string otherName, Session session)
    {
        var other = Other(view, database, otherName, session);
        store.Commit(before => before.Find(view.Id) is { } first && before.Find(other.Id) is { } second
            ? ViewBaseNames.Swapped(before, first, second, session) : []);
        await activations.TryNowAsync().ConfigureAwait(false);
    }

    /// <summary>Gives the records that drop a view.</summary>
    internal static IEnumerable<Catalog.Journal.CatalogRecord> DropRecords(MaterializedView view)
        => [new DropObject(view.Id), RefreshSchedules.Forgotten(view.Id)];

    /// <summary>Ends what goes on for a dropped view and removes its rows and history.</summary>
    internal async ValueTask ForgetAsync(MaterializedView view)
    {
        await refreshes.CancelAsync(view.Id, JobErrors.ViewGone.With(view.Name)).ConfigureAwait(false);
        storage.Discard(view.Partitions.Values);
        runs.Forget(view.Id);
    }

    private MaterializedView Other(MaterializedView view, string database, string name, Session session)
    {
        session.Require("ALTER", database, name);
        var other = store.Current.RequireMaterializedView(database, name);
        if (other.Id == view.Id) throw CoreErrors.Semantic.With("a materialized view cannot be swapped with itself");
        return other;
    }
}
