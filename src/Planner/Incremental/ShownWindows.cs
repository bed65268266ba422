using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Compares the base versions that partitions of a view show with those that are there. Partitions that were refreshed together
/// share the record of tables that they do not follow: these are compared once.
/// </summary>
public sealed class ShownWindows(MaterializedView view, IReadOnlyList<Table> bases)
{
    private readonly Dictionary<(long, object), BaseWindow> _known = [];
    private readonly Dictionary<BaseWindow, string> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives a window per base table for a partition; null with the reason when no difference can tell what it lacks.</summary>
    public List<BaseWindow>? Of(MappedPartition target, out string? reason)
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
            var then = shown.ByTable.GetValueOrDefault(table.Id);
            var isShared = then is not null && !view.Follows(table.Id);
            if (!isShared || !_known.TryGetValue((table.Id, then!), out var window)) // Shared ones are there.
            {
                var now = view.Follows(table.Id) ? target.BasesOf(table.Id) : [.. table.Partitions.Values];
                window = BaseWindow.TryMake(table, now, then, shown.Changes, out reason);
                if (window is null) return null;
                if (isShared) _known[(table.Id, then!)] = window; // The same.
            }

            windows.Add(window);
        }

        return windows;
    }

    /// <summary>Gives what is equal for partitions that show the same versions of the tables that they do not follow.</summary>
    public string KeyOf(IEnumerable<BaseWindow> windows) => string.Join(';', windows.Where(w => !view.Follows(w.Table.Id)).Select(TextOf));

    /// <summary>Puts the windows of partitions of one key together, by table; null when they share base partitions.</summary>
    public static ImmutableDictionary<long, BaseWindow>? Together(MaterializedView view, IEnumerable<BaseWindow> windows)
    {
        var all = ImmutableDictionary.CreateBuilder<long, BaseWindow>();
        foreach (var group in windows.GroupBy(w => w.Table.Id))
        {
            var parts = view.Follows(group.Key) ? [.. group] : new List<BaseWindow> { group.First() };
            if (Together(parts) is not { } window) return null;
            all[group.Key] = window;
        }

        return all.ToImmutable();
    }

    private static BaseWindow? Together(List<BaseWindow> parts)
    {
        if (parts.Count == 1) return parts[0];
        var (old, fresh) = (parts[0].Old.ToBuilder(), parts[0].New.ToBuilder());
        var changed = parts[0].Changed.ToBuilder();
        foreach (var part in parts.Skip(1))
        {
            if (part.New.Keys.Any(fresh.ContainsKey)) return null;
            old.AddRange(part.Old);
            fresh.AddRange(part.New);
            changed.AddRange(part.Changed);
        }

        return new BaseWindow(parts[0].Table, old.ToImmutable(), fresh.ToImmutable(), changed.ToImmutable())
        {
            OldRows = parts.Sum(p => p.OldRows), NewRows = parts.Sum(p => p.NewRows), ChangedRows = parts.Sum(p => p.ChangedRows),
            OnlyAdds = parts.TrueForAll(p => p.OnlyAdds),
        };
    }

    private string TextOf(BaseWindow window)
    {
        if (_texts.TryGetValue(window, out var text)) return text;
        var versions = string.Join(',', window.Old.OrderBy(o => o.Key).Select(o => $"{o.Key}@{o.Value.UpTo}"));
        return _texts[window] = $"{window.Table.Id}:{versions}";
    }
}
