using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Finds materialized views that a change of an object puts out of work. Pure.</summary>
public static class Dependents
{
    /// <summary>Gives records that make every view over the object, and every view over those, inactive with the reason.</summary>
    public static IEnumerable<PutObject> Deactivate(CatalogSnapshot snapshot, CatalogObject changed, string reason)
    {
        var seen = new HashSet<long> { changed.Id };
        var waiting = new Queue<(long Id, string Reason)>([(changed.Id, reason)]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var view in snapshot.MaterializedViews.OrderBy(v => v.Id))
            {
                if (!view.BaseIds.Contains(next.Id) || !seen.Add(view.Id)) continue;
                if (view.Active) yield return new PutObject(view with { Active = false, InactiveReason = next.Reason });
                waiting.Enqueue((view.Id, $"base {snapshot.DatabaseName(view.DatabaseId)}.{view.Name} is inactive"));
            }
        }
    }
}
