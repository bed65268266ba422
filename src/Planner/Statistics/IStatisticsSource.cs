using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.Statistics;

/// <summary>Gives what is known about the data; the planner falls back to defaults where it answers null.</summary>
public interface IStatisticsSource
{
    TableStatistics? Find(Table table);

    /// <summary>
    /// Gives bounds of a column of whole numbers in rows of some versions; with what was removed in between, if wanted. Null where they
    /// are not known.
    /// </summary>
    ValueBounds? BoundsOf(IEnumerable<VersionedPartition> partitions, Column column, bool withRemoved) => null;
}

/// <summary>Is what a scan reads of a partition: rows added after one version and up to another; after 0 all of the latter.</summary>
public readonly record struct VersionedPartition(Partition Partition, long After, long UpTo);

/// <summary>Says between which values a column lies; without any value least is above greatest.</summary>
public readonly record struct ValueBounds(long Least, long Greatest)
{
    public static readonly ValueBounds None = new(long.MaxValue, long.MinValue);

    public bool Meets(ValueBounds other) => Least <= other.Greatest && other.Least <= Greatest;
}

/// <summary>Holds row count and column facts of one table, columns by stored column id.</summary>
public sealed record TableStatistics(long Rows, IReadOnlyDictionary<int, ColumnStatistics> Columns);

/// <summary>
/// Describes the values of a column. Bounds are numbers in the order of the type (integers, unscaled decimals divided
/// by
/// their scale, DATE in days, DATETIME in micros); null where unknown or text. Distinct 0 = unknown.
/// </summary>
public sealed record ColumnStatistics(
    double? Min, double? Max, double Distinct, double NullFraction, double AverageBytes)
{
    /// <summary>Rows that the column's table gives at most, so that columns of one table make no more groups; 0 = unknown.</summary>
    public double TableRows { get; init; }

    /// <summary>How the values are spread, where ANALYZE TABLE ... UPDATE HISTOGRAM was asked for it.</summary>
    public Histogram? Histogram { get; init; }

    public static readonly ColumnStatistics Unknown = new(null, null, 0, 0, 8);
}

/// <summary>Knows nothing beyond the row counts that the catalog holds.</summary>
public sealed class NoStatistics : IStatisticsSource
{
    public static readonly NoStatistics Instance = new();

    public TableStatistics? Find(Table table) => null;
}
