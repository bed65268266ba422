using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Plans reading a stored table: columns, filter, tablets at the versions of the snapshot.</summary>
public static class ScanPlanner
{
    public static PhysicalNode Plan(
        PhysicalPlanner planner, LogicalScan scan, IReadOnlyList<ScalarExpression> conjuncts, ColumnSet required,
        LogicalNode whole)
    {
        var output = PhysicalPlanner.Needed(scan.Output, required);
        var read = ColumnSet.Of(output).Union(PhysicalPlanner.ColumnsOf(conjuncts));
        var partitions = PartitionsOf(scan).ToList();
        var tablets = ImmutableArray.CreateBuilder<TabletRange>();
        foreach (var partition in partitions)
        {
            foreach (var tablet in partition.Tablets)
            {
                if (scan.Buckets is { } buckets && !buckets.Contains(tablet.Bucket)) continue;
                if (scan.TabletIds is { } ids && !ids.Contains(tablet.Id)) continue;
                if (RangeOf(scan, partition, tablet) is { } range) tablets.Add(range);
            }
        }

        return new PhysicalScan(
            scan, [.. scan.Columns.Where(c => read.Contains(c.Column) || scan.ShowsRemovals(c))],
            [.. ImpliedLists.AddTo(conjuncts)], tablets.ToImmutable())
        {
            Output = output,
            Rows = planner.RowsOf(whole),
            NotNull = whole.NotNull,
            PartitionsRead = partitions.Count,
            PartitionsTotal = scan.Table.Partitions.Count,
            TabletsTotal = scan.Table.Partitions.Values.Sum(p => p.Tablets.Length),
            Limit = scan.Limit,
            ColumnStatistics = planner.Estimator.Estimate(scan).Columns,
        };
    }

    /// <summary>Gives the partitions that are read.</summary>
    public static IEnumerable<Partition> PartitionsOf(LogicalScan scan)
        => scan.Table.Partitions.Values.Where(p =>
            (scan.Partitions is not { } names || names.Contains(p.Name))
            && (scan.Versions is not { } versions || versions.ContainsKey(p.Id)));

    private static TabletRange? RangeOf(LogicalScan scan, Partition partition, Tablet tablet)
    {
        var range = new TabletRange
        {
            TabletId = tablet.Id,
            Version = partition.VisibleVersion,
            BackendId = tablet.BackendIds.IsDefaultOrEmpty ? 0 : tablet.BackendIds[0],
        };
        if (scan.Versions is { } versions)
        {
            var (after, upTo) = versions[partition.Id];
            range.FromVersion = after;
            range.Version = upTo;
        }

        return range;
    }
}
