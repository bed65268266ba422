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
        var names = new Dictionary<long, (Table Table, Dictionary<long, string> Partitions)>();
        foreach (var target in batch.Targets)
        {
            var then = batch.View.Versions.GetValueOrDefault(target.Name);
            foreach (var (tableId, now) in batch.Versions[target.Name].ByTable)
            {
                var before = then?.ByTable.GetValueOrDefault(tableId);
                if (ReferenceEquals(before, now)) continue;
                if (!names.TryGetValue(tableId, out var known))
                {
                    if (batch.Snapshot.Find(tableId) is not Table table) continue;
                    names[tableId] = known = (table, table.Partitions.Values.ToDictionary(p => p.Id, p => p.Name));
                }

                foreach (var (id, to) in now)
                {
                    if (moved.Count >= ListedMax) break;
                    var from = before is not null && before.TryGetValue(id, out var version) ? version : 0;
                    if (from == to || !known.Partitions.TryGetValue(id, out var name)) continue;
                    moved.TryAdd($"{known.Table.Name}.{name}", [from, to]);
                }
            }
        }

        return JsonSerializer.Serialize(moved);
    }
}
