using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Makes an inactive view active again when its query still gives the stored columns.</summary>
internal sealed class ViewActivation(CatalogStore store)
{
    internal const string ByUser = "user manually inactivated";

    /// <summary>Says whether columns of these types can be stored as the view's columns.</summary>
    internal static bool Fits(IReadOnlyList<SqlType> outputs, MaterializedView view)
        => outputs.Count == view.StoredColumns.Length && outputs.Zip(view.StoredColumns.OrderBy(c => c.Id))
            .All(p => p.First.Kind == p.Second.Type.Kind || p.First.Kind == SqlTypeKind.Null);

    /// <summary>Activates or throws with the reason; a view that a user made inactive needs ALTER ... ACTIVE.</summary>
    internal async ValueTask ActivateAsync(MaterializedView view, Session session, bool byHand)
    {
        if (!byHand && view.InactiveReason == ByUser) throw JobErrors.Inactive.With(view.Name, view.InactiveReason);
        var query = ViewQueryCheck.ParseQuery(view.QuerySql);
        var bases = ViewQueryCheck.Bases(query, session, store.Current, clockAllowed: true);
        var (bound, binding) = await session.Services.Queries.BindAsync(session, query).ConfigureAwait(false);
        if (!Fits([.. bound.Columns.Select(o => o.Column.Type)], view))
        {
            var stored = view.StoredColumns.OrderBy(c => c.Id);
            var now = string.Join(", ", bound.Columns.Select(o => $"{o.Name} {o.Column.Type}"));
            var then = string.Join(", ", stored.Select(c => $"{c.Name} {c.Type}"));
            throw CoreErrors.Semantic.With($"column schema not compatible: ({then}) and ({now}); create another view and swap it in");
        }

        CheckNoCircle(view, bases);
        var traced = ViewPartitioning.Retraced(view, bound, binding, session, bases.Tables);
        var restated = ViewColumnUse.Restated(view, store.Current, session) ?? view;
        var isRedefined = view.InactiveReason?.StartsWith("base-view changed:", StringComparison.Ordinal) == true;
        store.Commit(before => before.Find(view.Id) is MaterializedView current
            ? [new PutObject(current with
            {
                Active = true, InactiveReason = null, Earlier = null,
                BaseIds = [.. bases.Tables.Select(b => b.Id)], ViewIds = [.. bases.ViewIds],
                Tracking = traced.Tracking, MoreTrackings = traced.MoreTrackings, Unfollowed = traced.Unfollowed,
                StateColumns = restated.StateColumns, NextColumnId = restated.NextColumnId, NotIncremental = restated.NotIncremental,
                Versions = isRedefined ? current.Versions.Clear() : restated == view ? current.Versions : restated.Versions,
                ForgottenBecause = isRedefined ? current.InactiveReason
                    : restated == view ? current.ForgottenBecause : restated.ForgottenBecause,
            })]
            : []);
    }

    // Names may have changed hands since the view was made.
    private void CheckNoCircle(MaterializedView view, ViewBases bases)
    {
        var queue = new Queue<long>(bases.Tables.Select(t => t.Id));
        var seen = new HashSet<long>();
        while (queue.TryDequeue(out var id))
        {
            if (id == view.Id) throw CoreErrors.Semantic.With($"materialized view '{view.Name}' would stand on itself");
            if (!seen.Add(id) || store.Current.Find(id) is not MaterializedView inner) continue;
            foreach (var below in inner.BaseIds) queue.Enqueue(below);
        }
    }
}
