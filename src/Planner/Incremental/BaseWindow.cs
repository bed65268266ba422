using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Says which versions of a base table a view shows and which it is to show: per partition id the bounds of a scan for the
/// old rows, the new rows, and what lies between them.
/// </summary>
public sealed record BaseWindow(
    Table Table, ImmutableDictionary<long, (long After, long UpTo)> Old, ImmutableDictionary<long, (long After, long UpTo)> New,
    ImmutableDictionary<long, (long After, long UpTo)> Changed)
{
    public long OldRows { get; init; }
    public long NewRows { get; init; }

    /// <summary>Rows that the changes consist of, as far as the catalog tells.</summary>
    public long ChangedRows { get; init; }

    /// <summary>True when no version in between removed a row.</summary>
    public bool OnlyAdds { get; init; } = true;

    public bool IsChanged => !Changed.IsEmpty;

    /// <summary>Compares what was shown with what is there; null with the reason when a difference cannot tell it.</summary>
    public static BaseWindow? TryMake(
        Table table, IReadOnlyCollection<Partition> now, ImmutableDictionary<long, long>? then,
        ImmutableDictionary<long, long> changesThen, out string? reason)
    {
        reason = null;
        then ??= ImmutableDictionary<long, long>.Empty;
        var old = ImmutableDictionary.CreateBuilder<long, (long, long)>();
        var fresh = ImmutableDictionary.CreateBuilder<long, (long, long)>();
        var changed = ImmutableDictionary.CreateBuilder<long, (long, long)>();
        long oldRows = 0, changedRows = 0;
        var onlyAdds = true;
        foreach (var partition in now)
        {
            fresh[partition.Id] = (0, partition.VisibleVersion);
            if (!then.TryGetValue(partition.Id, out var version))
            {
                if (partition.Rows == 0) continue;
                changed[partition.Id] = (0, partition.VisibleVersion);
                changedRows += partition.Rows;
                continue;
            }

            old[partition.Id] = (0, version);
            oldRows += partition.Rows;
            if (version == partition.VisibleVersion) continue;
            changed[partition.Id] = (version, partition.VisibleVersion);
            changedRows += changesThen.TryGetValue(partition.Id, out var before) ? partition.Changes - before : partition.Rows;
            onlyAdds &= partition.RemovedAt <= version;
        }

        foreach (var id in then.Keys)
        {
            if (fresh.ContainsKey(id)) continue;
            reason = $"a partition of {table.Name} was dropped or replaced as a whole";
            return null;
        }

        return new BaseWindow(table, old.ToImmutable(), fresh.ToImmutable(), changed.ToImmutable())
        {
            OldRows = oldRows, NewRows = now.Sum(p => p.Rows), ChangedRows = changedRows, OnlyAdds = onlyAdds,
        };
    }
}
