using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Keeps of a view's mapped partitions those that partition_ttl, partition_ttl_number and partition_sync_limit allow.</summary>
public static class Retention
{
    public static ImmutableArray<MappedPartition> Keep(
        MaterializedView view, Table tracked, ImmutableArray<MappedPartition> mapped, DateTime utcNow)
    {
        var column = tracked.StoredColumns.First(
            c => c.Name.Equals(view.Tracking!.BaseColumn, StringComparison.OrdinalIgnoreCase));
        var kept = mapped;
        if (column.Type.IsTemporal)
        {
            if (Number(view, "partition_sync_limit") is { } units)
            {
                var unit = view.Properties.GetValueOrDefault("partition_sync_time_unit", "DAY").ToLowerInvariant();
                var now = TimeUnit.Floor(TimeUnit.FromUtc(utcNow, column.Type), column.Type, unit);
                kept = NewerThan(kept, TimeUnit.Back(now, column.Type, units - 1, unit));
            }

            if (view.Properties.TryGetValue("partition_ttl", out var ttl) && Parse(ttl) is { } age)
                kept = NewerThan(kept, TimeUnit.Back(TimeUnit.FromUtc(utcNow, column.Type), column.Type, age.Count, age.Unit));
        }

        if (Number(view, "partition_ttl_number") is { } newest && kept.Length > newest) kept = kept[^newest..];
        return kept;
    }

    /// <summary>Reads "7 DAY"; null when it does not read so.</summary>
    public static (int Count, string Unit)? Parse(string ttl)
    {
        var words = ttl.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && int.TryParse(words[0], out var count) && count > 0
            && words[1].ToLowerInvariant().TrimEnd('s') is "year" or "month" or "day" or "hour" or "minute"
            ? (int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture), words[1].ToLowerInvariant().TrimEnd('s'))
            : null;
    }

    private static ImmutableArray<MappedPartition> NewerThan(ImmutableArray<MappedPartition> partitions, Int128 floor)
        => [.. partitions.Where(p => p.Bounds?.Upper is not { IsEmpty: false } upper || upper[0].Number > floor)];

    private static int? Number(MaterializedView view, string property)
        => view.Properties.TryGetValue(property, out var text) && int.TryParse(text, out var value) && value > 0 ? value : null;
}
