using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Ties a view's partition column to a base table's partition column, with an optional date_trunc unit.
/// </summary>
public sealed record PartitionTracking(long BaseTableId, string BaseColumn, string MvColumn, string? Unit)
{
    /// <summary>How the base's texts say dates, as '%Y-%m-%d'; null where its partition column is no text that stands for a date.</summary>
    public string? DateFormat { get; init; }

    /// <summary>The view's column holds the dates that the base's texts say: its partitions are ranges of them.</summary>
    public bool IsDated { get; init; }

    /// <summary>Further columns of list partitions, in the order of the view's; empty for most.</summary>
    public ImmutableArray<TrackedColumn> MoreColumns { get; init; } = [];

    /// <summary>All columns, in the order of the view's partition columns.</summary>
    public IEnumerable<TrackedColumn> Columns => MoreColumns.Prepend(new TrackedColumn(BaseColumn, MvColumn));

    public int ColumnCount => MoreColumns.Length + 1;

    /// <summary>Says whether a table is still cut by the columns that are followed.</summary>
    public bool Fits(Table table)
        => table.Partitioning.Kind != PartitionKind.None && Columns.All(
            c => table.Partitioning.Columns.Contains(c.BaseColumn, StringComparer.OrdinalIgnoreCase));

    // Arrays are equal by content here: trackings name mappings that views share.
    public bool Equals(PartitionTracking? other)
        => other is not null && BaseTableId == other.BaseTableId && BaseColumn == other.BaseColumn && MvColumn == other.MvColumn
            && Unit == other.Unit && DateFormat == other.DateFormat && IsDated == other.IsDated
            && MoreColumns.AsSpan().SequenceEqual(other.MoreColumns.AsSpan());

    public override int GetHashCode() => HashCode.Combine(BaseTableId, BaseColumn, MvColumn, Unit, DateFormat, IsDated, MoreColumns.Length);
}

/// <summary>Pairs a partition column of a base with the view's column that holds its values.</summary>
public sealed record TrackedColumn(string BaseColumn, string MvColumn);

/// <summary>Names a base of a partitioned view whose partitions it does not follow, and why.</summary>
public sealed record UnfollowedBase(long TableId, string Reason);
