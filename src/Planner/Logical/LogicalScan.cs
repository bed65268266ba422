using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Logical;

/// <summary>Ties a plan column to a stored column of the scanned table.</summary>
public sealed record ScanColumn(PlanColumn Column, Column Stored);

/// <summary>
/// Reads a table or materialized view. Partition names null = all; tablets null = all of those partitions.
/// </summary>
public sealed record LogicalScan(
    Table Table, string Database, string Alias, ImmutableArray<ScanColumn> Columns) : LogicalNode
{
    public ImmutableArray<string>? Partitions { get; init; }

    /// <summary>Bucket numbers that can hold matching rows; null = all.</summary>
    public ImmutableArray<int>? Buckets { get; init; }

    /// <summary>Tablets named by the user; null = all.</summary>
    public ImmutableArray<long>? TabletIds { get; init; }

    /// <summary>Lower version bound per partition id: only rows added after it are read (row differences).</summary>
    public ImmutableDictionary<long, (long After, long UpTo)>? Versions { get; init; }

    /// <summary>Rows to expect where the versions read are not the newest ones; null = what statistics say.</summary>
    public double? ExpectedRows { get; init; }

    /// <summary>The statement changes these rows: they are never taken from a view, which may lag where that is allowed.</summary>
    public bool IsToBeChanged { get; init; }

    /// <summary>Row policies keep rows from the user: what statistics know of all rows is not told.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Rows to stop after; 0 = none.</summary>
    public long Limit { get; init; }

    /// <summary>Says that removed rows are in the scan because of a column: it is read even where nobody needs its values.</summary>
    public bool ShowsRemovals(ScanColumn column) => Versions is not null && column.Stored.Id == VirtualColumns.Weight;

    public override IReadOnlyList<LogicalNode> Inputs => [];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this;

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [.. Columns.Select(c => c.Column)];

    protected override ColumnSet ComputeNotNull()
        => ColumnSet.Of(Columns.Where(c => !c.Stored.Nullable).Select(c => c.Column));
}
