using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Pruning;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Splits a view that is stale in part: its fresh partitions are read from the view, and the base rows of the others are put
/// through the view's query again. Together they are what the view would hold if it were refreshed now.
/// </summary>
public sealed record PartialView(ImmutableArray<PartitionTracking> Trackings, ImmutableArray<PartitionState> Parts, string Reason)
{
    /// <summary>Says whether stale parts may be computed; else only queries that do not touch them are answered.</summary>
    public bool MayUnion { get; init; } = true;

    /// <summary>Keeps the parts that rows passing the conjuncts can lie in; the column is the first table's partition column.</summary>
    internal PartialView Touched(PlanColumn? column, IReadOnlyList<ScalarExpression> conjuncts)
    {
        if (column is null || ColumnRange.From(column, conjuncts) is not { } range) return this;
        return this with { Parts = [.. Parts.Where((p, i) => MayHold(p.Partition, range, isLowest: i == 0))] };
    }

    internal IEnumerable<string> FreshNames => Parts.Where(p => p.IsFresh).Select(p => p.Partition.Name);

    internal bool IsFresh => Parts.All(p => p.IsFresh);

    /// <summary>Gives the view's query over the base rows of its stale parts alone; null = they cannot be told from the others.</summary>
    internal LogicalNode? Recompute(LogicalNode definition, ColumnFactory columns)
    {
        var followed = new HashSet<long>();
        var failed = false;
        var result = definition.RewriteUp(node =>
        {
            if (node is not LogicalScan scan || TrackingOf(scan.Table.Id) is not { } tracking) return node;
            followed.Add(scan.Table.Id);
            var stale = Parts.Where(p => !p.IsFresh).SelectMany(p => p.Partition.BasesOf(scan.Table.Id)).Select(b => b.Name).ToHashSet();
            var part = scan with { Partitions = [.. stale] };
            // A base partition that feeds fresh parts too (several list columns) is split by value.
            if (!Parts.Any(p => p.IsFresh && p.Partition.BasesOf(scan.Table.Id).Any(b => stale.Contains(b.Name)))) return part;
            var restricted = ByValue(part, tracking, columns);
            failed |= restricted is null;
            return restricted ?? part;
        });
        return followed.Count == Trackings.Length && !failed ? result : null;
    }

    private PartitionTracking? TrackingOf(long tableId) => Trackings.FirstOrDefault(t => t.BaseTableId == tableId);

    private LogicalNode? ByValue(LogicalScan scan, PartitionTracking tracking, ColumnFactory columns)
    {
        var keys = new List<ScalarExpression>();
        foreach (var name in tracking.Columns.Select(c => c.BaseColumn))
        {
            bool Is(Column column) => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
            var column = scan.Columns.FirstOrDefault(c => Is(c.Stored));
            if (column is null)
            {
                var stored = scan.Table.StoredColumns.First(Is);
                column = new ScanColumn(columns.Create(stored.Name, stored.Type), stored);
                scan = scan with { Columns = scan.Columns.Add(column) };
            }

            keys.Add(new ColumnExpression(column.Column));
        }

        var bounds = Parts.Where(p => !p.IsFresh).Select(p => p.Partition.Bounds).ToList();
        if (bounds.Any(b => b is null || b.ListValues.IsDefaultOrEmpty)) return null;
        return PartitionPredicates.Any(bounds, keys) is { } predicate ? scan.FilterBy([predicate]) : null;
    }

    private static bool MayHold(MappedPartition partition, ColumnRange range, bool isLowest)
    {
        if (partition.Bounds is not { } bounds) return true;
        if (!bounds.ListValues.IsDefaultOrEmpty) return bounds.ListValues.Any(v => range.Allows(v[0]));
        if (range.IsOnlyNull && isLowest) return true;
        return range.Overlaps(
            bounds.Lower is { IsEmpty: false } low ? low[0] : null, bounds.Upper is { IsEmpty: false } high ? high[0] : null,
            upperExclusive: true);
    }
}

/// <summary>Says of a partition that a view should have whether it shows its bases as they are.</summary>
public sealed record PartitionState(MappedPartition Partition, bool IsFresh);
