using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Prints which versions of which base partitions a batch moves a view from and to.</summary>
internal static class VersionsText
{
    private const int ListedMax = 100;

    internal static string Of(RefreshBatch batch)
    {
        var moved = new SortedDictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var target in batch.Targets)
        {
            var then = batch.View.Versions.GetValueOrDefault(target.Name);
            foreach (var (tableId, now) in batch.Versions[target.Name].ByTable)
            {
                if (batch.Snapshot.Find(tableId) is not Table table) continue;
                var before = then?.ByTable.GetValueOrDefault(tableId);
                foreach (var partition in table.Partitions.Values)
                {
                    if (moved.Count >= ListedMax || !now.TryGetValue(partition.Id, out var to)) continue;
                    var from = before is not null && before.TryGetValue(partition.Id, out var version) ? version : 0;
                    if (from != to) moved.TryAdd($"{table.Name}.{partition.Name}", [from, to]);
                }
            }
        }

        return JsonSerializer.Serialize(moved);
    }
}
