using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Incremental;

namespace MatViewDb.Planner.MvRewrite.Deltas;

/// <summary>
/// Is a stale view of which it is known what it lacks: the base versions that its partitions show and those that are there.
/// Its rows and what the rows in between mean for them answer a query as a fresh view would.
/// </summary>
public sealed record BehindView(
    ImmutableDictionary<long, BaseWindow> Windows, ImmutableArray<string> Partitions, bool IsExact, string Reason)
{
    internal bool OnlyAdds => Windows.Values.All(w => w.OnlyAdds);

    /// <summary>Compares a stale view with its bases; null with the reason when no difference can tell what it lacks.</summary>
    internal static BehindView? Of(MaterializedView view, Freshness freshness, Func<long, CatalogObject?> objectById, out string? why)
    {
        why = freshness.Reason;
        if (freshness.Parts.IsEmpty) return null;
        var bases = view.BaseIds.Select(objectById).OfType<Table>().ToList();
        var shown = new ShownWindows(view, bases);
        var windows = new List<BaseWindow>();
        var names = ImmutableArray.CreateBuilder<string>();
        string? key = null;
        foreach (var part in freshness.Parts.Select(p => p.Partition))
        {
            var isEmpty = part.Bases.All(b => b.Rows == 0) && view.Partitions.GetValueOrDefault(part.Name) is not { Rows: > 0 };
            if (!view.Versions.ContainsKey(part.Name) && isEmpty) continue;
            if (shown.Of(part, out why) is not { } own) return null;
            if ((key ??= shown.KeyOf(own)) != shown.KeyOf(own))
            {
                why = "its partitions show different versions of the tables that they do not follow";
                return null;
            }

            windows.AddRange(own);
            names.Add(part.Name);
        }

        if (names.Count == 0 || ShownWindows.Together(view, windows) is not { } together) return null;
        if (together.Values.Any(w => w.ChangedRows > w.NewRows))
        {
            why = $"more rows changed than there are: {freshness.Reason}";
            return null;
        }

        return new BehindView(together, names.ToImmutable(), IsExact: false, freshness.Reason!);
    }
}
