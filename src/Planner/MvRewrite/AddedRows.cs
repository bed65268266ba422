using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Is all that a view lacks: rows that one of its bases got since the refresh, when none of any base was removed. Put
/// through the view's query they bring it up to date for a reader.
/// </summary>
internal sealed record AddedRows(long TableId, ImmutableDictionary<long, (long After, long UpTo)> Versions, long Rows, string Reason)
{
    internal static AddedRows? Of(MaterializedView view, IMaterializedViewCatalog catalog, SettingValues settings)
    {
        if (!settings.Get(MvSettings.EnableDelta) || !catalog.SeesOnlyCommitted) return null;
        var bases = new List<Table>();
        foreach (var id in view.BaseIds)
        {
            if (catalog.FindObject(id) is not Table table) return null;
            if (table is MaterializedView below && !Freshness.Of(below, catalog.FindObject).IsFresh) return null;
            bases.Add(table);
        }

        var tracked = view.Tracking is { } t ? bases.FirstOrDefault(b => b.Id == t.BaseTableId) : null;
        if (view.Tracking is not null && tracked is null) return null;
        var wanted = PartitionMapping.Map(view, tracked ?? bases.FirstOrDefault() ?? view);
        // Rows of a partition that has no base any more are no longer the view's.
        if (view.Partitions.Keys.Any(name => wanted.All(w => w.Name != name))) return null;
        AddedRows? added = null;
        foreach (var partition in wanted)
        {
            var shown = view.Versions.GetValueOrDefault(partition.Name);
            if (shown is null && tracked is null) return null;
            foreach (var table in bases)
            {
                Partition[] now = table.Id == tracked?.Id ? [.. partition.Bases] : [.. table.Partitions.Values];
                var then = shown?.ByTable.GetValueOrDefault(table.Id);
                // A partition that was never refreshed lacks all rows of the table it follows, and nothing else.
                if (shown is null && table.Id != tracked!.Id) continue;
                var window = BaseWindow.TryMake(table, now, then, shown?.Changes ?? ImmutableDictionary<long, long>.Empty, out _);
                if (window is null) return null;
                if (!window.IsChanged) continue;
                if (!window.OnlyAdds || tracked is not null && table.Id != tracked.Id) return null;
                if (added is not null && added.TableId != table.Id) return null;
                added ??= new AddedRows(table.Id, window.Changed.Clear(), 0, $"{table.Name} got rows since its refresh");
                if (window.Changed.Any(c => added.Versions.TryGetValue(c.Key, out var known) && known != c.Value)) return null;
                added = added with { Versions = added.Versions.SetItems(window.Changed), Rows = added.Rows + window.ChangedRows };
            }
        }

        // What one partition of the view lacks of a base partition, another may have.
        return added is null || wanted.SelectMany(w => w.Bases).GroupBy(b => b.Id).Any(g => g.Count() > 1) ? null : added;
    }

    /// <summary>Gives the view's query over the new rows.</summary>
    internal LogicalNode? Through(LogicalNode definition)
    {
        var done = 0;
        var result = definition.RewriteUp(node =>
        {
            if (node is not LogicalScan scan || scan.Table.Id != TableId) return node;
            done++;
            return scan with { Versions = Versions, ExpectedRows = Rows };
        });
        return done == 1 ? result : null;
    }
}
