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
public sealed record PartialView(PartitionTracking Tracking, ImmutableArray<PartitionState> Parts, string Reason)
{
    /// <summary>Keeps the parts that rows passing the conjuncts can lie in; the column is the base's partition column.</summary>
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
        var done = 0;
        var failed = false;
        var result = definition.RewriteUp(node =>
        {
            if (node is not LogicalScan scan || scan.Table.Id != Tracking.BaseTableId) return node;
            done++;
            var stale = Parts.Where(p => !p.IsFresh).SelectMany(p => p.Partition.Bases).Select(b => b.Name).ToHashSet();
            var part = scan with { Partitions = [.. stale] };
            // A base partition that feeds fresh parts too (several list columns) is split by value.
            if (!Parts.Any(p => p.IsFresh && p.Partition.Bases.Any(b => stale.Contains(b.Name)))) return part;
            var restricted = ByValue(part, columns);
            failed |= restricted is null;
            return restricted ?? part;
        });
        return done == 1 && !failed ? result : null;
    }

    private LogicalNode? ByValue(LogicalScan scan, ColumnFactory columns)
    {
        var column = scan.Columns.FirstOrDefault(c => IsTracked(c.Stored.Name));
        if (column is null)
        {
            var stored = scan.Table.StoredColumns.First(c => IsTracked(c.Name));
            column = new ScanColumn(columns.Create(stored.Name, stored.Type), stored);
            scan = scan with { Columns = scan.Columns.Add(column) };
        }

        var bounds = Parts.Where(p => !p.IsFresh).Select(p => p.Partition.Bounds).ToList();
        if (bounds.Any(b => b is null || b.ListValues.IsDefaultOrEmpty)) return null;
        return PartitionPredicates.Any(bounds, new ColumnExpression(column.Column)) is { } predicate ? scan.FilterBy([predicate]) : null;
    }

    private bool IsTracked(string name) => name.Equals(Tracking.BaseColumn, StringComparison.OrdinalIgnoreCase);

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
