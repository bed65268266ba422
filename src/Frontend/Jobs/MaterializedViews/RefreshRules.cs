using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Gives what settings and properties say about refreshes: their time, their batches, the partitions that are kept.</summary>
public sealed class RefreshRules(Func<Setting<long>, long> setting, IPartitionRetention retention)
{
    /// <summary>Says whether the oldest partitions come first.</summary>
    public Func<bool> IsAscending { get; init; } = () => true;

    /// <summary>Rows of base tables that one adaptive batch may read.</summary>
    public long BatchRowsMax => setting(JobSettings.BatchRowsMax);

    public long BatchBytesMax => setting(JobSettings.BatchBytesMax);

    /// <summary>Seconds that one run of the view may take: what its properties say, else the setting; 0 = no limit.</summary>
    public long SecondsOf(MaterializedView view)
    {
        foreach (var key in (ReadOnlySpan<string>)["session.insert_timeout", "session.query_timeout"])
        {
            if (view.Properties.TryGetValue(key, out var text) && long.TryParse(text, CultureInfo.InvariantCulture, out var seconds))
                return seconds;
        }

        return setting(JobSettings.RunSecondsMax);
    }

    /// <summary>Keeps of the partitions that a view should have those for which its retention condition can be true.</summary>
    public ImmutableArray<MappedPartition> Retained(MaterializedView view, ImmutableArray<MappedPartition> mapped)
    {
        if (!view.Properties.ContainsKey(IPartitionRetention.Property) || mapped.IsEmpty) return mapped;
        var asTable = view with
        {
            Partitions = view.Partitions.Clear().AddRange(mapped.Select(m => KeyValuePair.Create(
                m.Name, new Partition(0, m.Name, m.Bounds, 1, default, [], 1, 0, 0)))),
        };
        var expired = retention.Expired(asTable).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return expired.Count == 0 ? mapped : [.. mapped.Where(m => !expired.Contains(m.Name))];
    }

    /// <summary>Cuts a list that a record keeps.</summary>
    public IReadOnlyList<string> Cut(IReadOnlyList<string> names)
    {
        var most = (int)setting(JobSettings.MessageValuesMax);
        return names.Count <= most ? names : [.. names.Take(most), "..."];
    }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Cut(IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
        => lists.ToDictionary(l => l.Key, l => Cut(l.Value));
}
