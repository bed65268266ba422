using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Types;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Keeps of a view's mapped partitions those that partition_ttl, partition_ttl_number and partition_sync_limit allow.</summary>
public static class Retention
{
    public static ImmutableArray<MappedPartition> Keep(
        MaterializedView view, ImmutableArray<MappedPartition> mapped, DateTime utcNow)
    {
        var tracking = view.Tracking!; // Only partitioned views come here.
        var kept = mapped;
        // Texts that stand for dates are told by their days.
        var type = tracking.DateFormat is null ? view.StoredColumns.First(c => c.Name == tracking.MvColumn).Type : SqlType.Date;
        if (type.IsTemporal)
        {
            if (Number(view, "partition_sync_limit") is { } units)
            {
                var unit = view.Properties.GetValueOrDefault("partition_sync_time_unit", "DAY").ToLowerInvariant();
                var now = TimeUnit.Floor(TimeUnit.FromUtc(utcNow, type), type, unit);
                kept = NewerThan(kept, TimeUnit.Back(now, type, units - 1, unit));
            }

            if (view.Properties.TryGetValue("partition_ttl", out var ttl) && PartitionTtlText.Parse(ttl) is { } age)
            {
                kept = NewerThan(
                    kept, TimeUnit.Back(TimeUnit.FromUtc(utcNow, type), type, age.Count, age.Unit.ToLowerInvariant()));
            }
        }

        if (Number(view, "partition_ttl_number") is { } newest && kept.Length > newest) kept = kept[^newest..];
        return kept;
    }

    private static ImmutableArray<MappedPartition> NewerThan(ImmutableArray<MappedPartition> partitions, Int128 floor)
        => [.. partitions.Where(p => p.BeforeDay is { } day ? day > floor
            : p.Bounds is { ListValues: { IsDefaultOrEmpty: false } values } ? values.Any(v => v[0].Number >= floor)
            : p.Bounds?.Upper is not { IsEmpty: false } upper || upper[0].Number > floor)];

    private static int? Number(MaterializedView view, string property)
        => view.Properties.TryGetValue(property, out var text) && int.TryParse(text, out var value) && value > 0 ? value : null;
}
