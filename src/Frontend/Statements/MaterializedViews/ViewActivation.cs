using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;

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
        var outputs = await session.Services.Queries.DescribeAsync(session, query).ConfigureAwait(false);
        if (!Fits([.. outputs.Select(o => o.Type)], view))
        {
            var stored = view.StoredColumns.OrderBy(c => c.Id);
            var now = string.Join(", ", outputs.Select(o => $"{o.Name} {o.Type}"));
            var then = string.Join(", ", stored.Select(c => $"{c.Name} {c.Type}"));
            throw CoreErrors.Semantic.With($"column schema not compatible: ({then}) and ({now}); create another view and swap it in");
        }

        store.Commit(before => before.Find(view.Id) is MaterializedView current
            ? [new PutObject(current with { Active = true, InactiveReason = null, BaseIds = [.. bases.Select(b => b.Id)] })] : []);
    }
}
