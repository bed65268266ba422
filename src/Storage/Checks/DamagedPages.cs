using MatViewDb.Protocol;

namespace MatViewDb.Storage.Checks;

/// <summary>Remembers what the last check of each tablet found, up to a limit. Thread-safe.</summary>
internal sealed class DamagedPages(Action<string>? tell)
{
    private const int PagesMax = 1000;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, List<DamagedPage>> _byTablet = [];

    /// <summary>Gives all of it, by tablet.</summary>
    internal IReadOnlyCollection<DamagedPage> All
    {
        get
        {
            lock (_lock) return [.. _byTablet.Values.SelectMany(d => d)];
        }
    }

    /// <summary>Puts what a check found in the place of what an earlier one did; what is new goes to the log.</summary>
    internal void Replace(long tabletId, List<DamagedPage> found)
    {
        List<DamagedPage> news;
        lock (_lock)
        {
            var known = _byTablet.GetValueOrDefault(tabletId) ?? [];
            news = found.FindAll(f => !known.Exists(k => k.RowsetId == f.RowsetId && k.Problem == f.Problem));
            _byTablet.Remove(tabletId);
            var room = PagesMax - _byTablet.Values.Sum(d => d.Count);
            if (found.Count > 0 && room > 0) _byTablet[tabletId] = found.Count <= room ? found : found[..room];
        }

        foreach (var page in news)
        {
            StorageMetrics.DamagedPages.Add();
            tell?.Invoke($"tablet {page.TabletId}, rowset {page.RowsetId}: {page.Problem}");
        }
    }

    internal void Forget(IEnumerable<long> tabletIds)
    {
        lock (_lock)
        {
            foreach (var id in tabletIds) _byTablet.Remove(id);
        }
    }
}
