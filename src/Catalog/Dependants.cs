using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog;

/// <summary>
/// Tells which materialized views a commit makes inactive, with the reason. They become so in that commit: at no moment is a query
/// answered from a view whose base goes by another name, or is another, than its definition says.
/// </summary>
internal static class Dependants
{
    /// <summary>Adds to the records of a commit those about the views that stand on what it changes; pure.</summary>
    public static IReadOnlyList<CatalogRecord> With(CatalogSnapshot before, IReadOnlyList<CatalogRecord> records)
    {
        Queue<Cause>? causes = null;
        foreach (var record in records)
        {
            foreach (var cause in CausesOf(record, before, records)) (causes ??= []).Enqueue(cause);
        }

        if (causes is null) return records;
        // What the commit itself says of a view is said with more knowledge.
        var told = records.OfType<PutObject>().Select(p => p.Item.Id).ToHashSet();
        var after = records.Aggregate(before, (at, record) => record.Apply(at));
        List<CatalogRecord> all = [.. records];
        while (causes.TryDequeue(out var cause))
        {
            foreach (var view in after.MaterializedViews.Where(v => !told.Contains(v.Id) && StandsOn(v, cause.Id)).ToList())
            {
                // Its rows may be those of another definition: no version makes them fresh.
                var known = cause.Redefines ? view.Forget(cause.Reason) : view;
                var put = new PutObject(known with { Active = false, InactiveReason = cause.Reason });
                all.Add(put);
                after = put.Apply(after);
                causes.Enqueue(new Cause(view.Id, $"base-mv inactive: {view.Name}"));
            }
        }

        return all;
    }

    private static bool StandsOn(MaterializedView view, long id)
        => view.Active && (view.BaseIds.Contains(id) || view.ViewIds.Contains(id));

    // Another object takes its name in the same commit: CREATE OR REPLACE, REPLACE WITH.
    private static bool IsReplaced(CatalogObject item, IReadOnlyList<CatalogRecord> records, CatalogSnapshot before)
        => records.Any(r => r switch
        {
            PutObject put => put.Item.Id != item.Id && put.Item.Name == item.Name && put.Item.DatabaseId == item.DatabaseId,
            RenameObject renamed => renamed.Id != item.Id && renamed.Name == item.Name && renamed.DatabaseId == item.DatabaseId
                && before.Find(renamed.Id) is not null,
            _ => false,
        });

    private static IEnumerable<Cause> CausesOf(CatalogRecord record, CatalogSnapshot before, IReadOnlyList<CatalogRecord> records)
    {
        switch (record)
        {
            case DropObject gone when before.Find(gone.Id) is { } item:
                yield return new Cause(gone.Id, $"base-table {(IsReplaced(item, records, before) ? "swapped" : "dropped")}: {item.Name}");
                break;
            case RenameObject renamed when before.Find(renamed.Id) is { } item
                && (item.Name != renamed.Name || item.DatabaseId != renamed.DatabaseId):
                yield return new Cause(renamed.Id, $"base-table renamed: {item.Name}");
                break;
            case SwapObjects swap when before.Find(swap.First) is { } first && before.Find(swap.Second) is { } second:
                yield return new Cause(swap.First, $"base-table swapped: {first.Name}");
                yield return new Cause(swap.Second, $"base-table swapped: {second.Name}");
                break;
            case PutObject { Item: View view } when before.Find(view.Id) is View old && old.QuerySql != view.QuerySql:
                yield return new Cause(view.Id, $"base-view changed: {view.Name}", Redefines: true);
                break;
            case PutObject { Item: MaterializedView { Active: false } view }
                when before.Find(view.Id) is MaterializedView { Active: true }:
                yield return new Cause(view.Id, $"base-mv inactive: {view.Name}");
                break;
        }
    }

    private sealed record Cause(long Id, string Reason, bool Redefines = false);
}
