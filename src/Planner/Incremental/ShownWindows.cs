using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.Incremental;

/// <summary>Compares the base versions that partitions of a view show with those that are there.</summary>
public static class ShownWindows
{
    /// <summary>Gives a window per base table for a partition; null with the reason when no difference can tell what it lacks.</summary>
    public static List<BaseWindow>? Of(MaterializedView view, MappedPartition target, IReadOnlyList<Table> bases, out string? reason)
    {
        reason = null;
        if (!view.Versions.TryGetValue(target.Name, out var shown) || !view.Partitions.ContainsKey(target.Name))
        {
            reason = view.WhyNotShown(target.Name);
            return null;
        }

        var windows = new List<BaseWindow>();
        foreach (var table in bases)
        {
            var now = view.Follows(table.Id) ? target.BasesOf(table.Id) : [.. table.Partitions.Values];
            if (BaseWindow.TryMake(table, now, shown.ByTable.GetValueOrDefault(table.Id), shown.Changes, out reason) is not { } window)
                return null;
            windows.Add(window);
        }

        return windows;
    }

    /// <summary>Gives what is equal for partitions that show the same versions of the tables that they do not follow.</summary>
    public static string KeyOf(MaterializedView view, IEnumerable<BaseWindow> windows)
        => string.Join(';', windows.Where(w => !view.Follows(w.Table.Id))
            .Select(w => $"{w.Table.Id}:{string.Join(',', w.Old.OrderBy(o => o.Key).Select(o => $"{o.Key}@{o.Value.UpTo}"))}"));

    /// <summary>Puts the windows of partitions of one key together, by table; null when they share base partitions.</summary>
    public static ImmutableDictionary<long, BaseWindow>? Together(MaterializedView view, IEnumerable<BaseWindow> windows)
    {
        var all = ImmutableDictionary.CreateBuilder<long, BaseWindow>();
        foreach (var window in windows)
        {
            if (!all.TryGetValue(window.Table.Id, out var known))
            {
                all[window.Table.Id] = window;
            }
            else if (view.Follows(window.Table.Id))
            {
                if (window.New.Keys.Any(known.New.ContainsKey)) return null;
                all[window.Table.Id] = known with
                {
                    Old = known.Old.AddRange(window.Old), New = known.New.AddRange(window.New),
                    Changed = known.Changed.AddRange(window.Changed),
                    OldRows = known.OldRows + window.OldRows, NewRows = known.NewRows + window.NewRows,
                    ChangedRows = known.ChangedRows + window.ChangedRows, OnlyAdds = known.OnlyAdds && window.OnlyAdds,
                };
            }
        }

        return all.ToImmutable();
    }
}
