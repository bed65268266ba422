using System.Collections.Immutable;
using MatViewDb.Core.Types;

namespace MatViewDb.Catalog.Model;

/// <summary>Names a database and what lives in it; names are case-sensitive.</summary>
public sealed record Database(long Id, string Name, ImmutableDictionary<string, long> Objects, DateTime CreatedAt);

/// <summary>Says what kind of object a catalog entry is.</summary>
public enum ObjectKind : byte
{
    Table = 0,
    View = 1,
    MaterializedView = 2,
}

/// <summary>Describes one stored column; ids never change and are never reused within a table.</summary>
public sealed record Column(
    int Id, string Name, SqlType Type, bool Nullable, bool IsKey = false, string? DefaultText = null, string Comment = "")
{
    /// <summary>Aggregation of an aggregate-key table's value column, for example SUM; null elsewhere.</summary>
    public string? Aggregation { get; init; }

    /// <summary>
    /// Value, as text, of rows that are older than the column: its default when it was added; null = NULL.
    /// </summary>
    public string? MissingText { get; init; }

    /// <summary>SQL of a default that is computed for every row that does not name the column; null where there is none.</summary>
    public string? DefaultExpression { get; init; }

    /// <summary>Says that the column takes the next number where a row gives none.</summary>
    public bool IsAutoIncrement { get; init; }

    /// <summary>
    /// Largest value of a column that was declared UNSIGNED, whose type is one with room for it: rows below zero or above are refused.
    /// Null where it was not, as in records of older versions.
    /// </summary>
    public ulong? UnsignedMax { get; init; }

    /// <summary>SQL over the row's other columns that every write computes the column by; null = rows give the value.</summary>
    public string? GeneratedSql { get; init; }
}

/// <summary>Says how rows with equal keys are treated.</summary>
public enum KeyModel : byte
{
    Duplicate = 0,
    Aggregate = 1,
    Unique = 2,
    Primary = 3,
}

/// <summary>Says how a table is cut into partitions.</summary>
public enum PartitionKind : byte
{
    None = 0,
    Range = 1,
    List = 2,
}

/// <summary>
/// Describes partitioning: kind, columns, and for automatic or rolled-up partitions the unit of date_trunc
/// (<see cref="Unit"/>: hour, day, week, month, quarter, year; null = as declared).
/// </summary>
public sealed record Partitioning(PartitionKind Kind, ImmutableArray<string> Columns, string? Unit = null, bool Automatic = false)
{
    public static readonly Partitioning None = new(PartitionKind.None, []);

    /// <summary>How many units a partition is long, counted from the year 1, as time_slice does; null = one.</summary>
    public int? Slice { get; init; }

    /// <summary>SQL text of the partition expression when it is more than a column.</summary>
    public string? Expression { get; init; }
}

/// <summary>Describes bucketing: hash columns (empty = random) and the number of buckets of new partitions.</summary>
public sealed record Distribution(ImmutableArray<string> HashColumns, int Buckets)
{
    public bool IsRandom => HashColumns.IsEmpty;
}

/// <summary>
/// Holds one partition bound or list value per partition column; values as <see cref="PartitionValue"/>.
/// </summary>
public sealed record PartitionBounds(
    ImmutableArray<PartitionValue>? Lower, ImmutableArray<PartitionValue>? Upper,
    ImmutableArray<ImmutableArray<PartitionValue>> ListValues);

/// <summary>
/// Is one value of a partition column in comparable form: integers, DATE (days), DATETIME (micros) as Int128, text as
/// string;
/// both null = NULL.
/// </summary>
public sealed record PartitionValue(Int128? Number, string? Text) : IComparable<PartitionValue>
{
    public bool IsNull => Number is null && Text is null;

    public int CompareTo(PartitionValue? other)
    {
        if (other is null || other.IsNull) return IsNull ? 0 : 1;
        if (IsNull) return -1;
        return Number is { } n && other.Number is { } m ? n.CompareTo(m) : string.CompareOrdinal(Text, other.Text);
    }
}

/// <summary>
/// Describes one partition at one moment. Its id changes whenever its rows are replaced (truncate, overwrite), its
/// visible version rises by one with every committed transaction that adds rows.
/// </summary>
public sealed record Partition(
    long Id, string Name, PartitionBounds? Bounds, long VisibleVersion, DateTime VisibleVersionTime,
    ImmutableArray<Tablet> Tablets, int Buckets, long Rows, long Bytes)
{
    /// <summary>Rows that all its versions together added and removed, as far as commits knew.</summary>
    public long Changes { get; init; }

    /// <summary>Newest version that may have removed rows; 0 = none did.</summary>
    public long RemovedAt { get; init; }
}

/// <summary>
/// Places one bucket of a partition: its tablet and the backends that hold a replica (the first is read).
/// </summary>
public sealed record Tablet(long Id, int Bucket, ImmutableArray<long> BackendIds);

/// <summary>Is anything in a database that can stand in FROM.</summary>
public abstract record CatalogObject(long Id, long DatabaseId, string Name, string Comment, DateTime CreatedAt)
{
    public abstract ObjectKind Kind { get; }
    public abstract ImmutableArray<Column> Columns { get; }
}

/// <summary>Describes a stored table: columns, partitions, tablets, properties.</summary>
public record Table(long Id, long DatabaseId, string Name, string Comment, DateTime CreatedAt)
    : CatalogObject(Id, DatabaseId, Name, Comment, CreatedAt)
{
    public override ObjectKind Kind => ObjectKind.Table;
    public override ImmutableArray<Column> Columns => StoredColumns;

    public ImmutableArray<Column> StoredColumns { get; init; } = [];

    /// <summary>Everything that tablets hold: the table's columns, then those that nobody sees.</summary>
    public virtual ImmutableArray<Column> PhysicalColumns => StoredColumns;

    public int NextColumnId { get; init; } = 1;
    public int SchemaVersion { get; init; }
    public KeyModel KeyModel { get; init; }

    /// <summary>
    /// Says that there is one row a key: the last one written or, in an aggregate-key table, all of them joined. The key is the
    /// columns marked so.
    /// </summary>
    public bool HasUniqueKey => KeyModel is not KeyModel.Duplicate;

    /// <summary>Names the column whose largest value decides which row of a key stays; null: the last one written does.</summary>
    public string? SequenceColumn => Properties.GetValueOrDefault("function_column.sequence_col");

    public ImmutableArray<string> SortColumns { get; init; } = [];

    /// <summary>Connector that the rows come from where the table is a source: statements only read it. Null elsewhere.</summary>
    public string? Source { get; init; }

    /// <summary>Named indexes; null = none (as in records of older versions).</summary>
    public ImmutableArray<TableIndex>? Indexes { get; init; }

    public IReadOnlyList<TableIndex> AllIndexes => Indexes ?? [];

    /// <summary>Other orders of the same rows; null = none (as in records of older versions).</summary>
    public ImmutableArray<TableRollup>? Rollups { get; init; }

    public IReadOnlyList<TableRollup> AllRollups => Rollups ?? [];

    /// <summary>
    /// Which rows some accounts see; null = all see all (as in records of older versions). They are of the table, so they go, come back
    /// and are renamed with it.
    /// </summary>
    public ImmutableArray<RowPolicy>? RowPolicies { get; init; }

    public IReadOnlyList<RowPolicy> AllRowPolicies => RowPolicies ?? [];

    /// <summary>What is shown in the place of columns; null = nothing (as in records of older versions).</summary>
    public ImmutableArray<ColumnMask>? ColumnMasks { get; init; }

    public IReadOnlyList<ColumnMask> AllColumnMasks => ColumnMasks ?? [];

    public Partitioning Partitioning { get; init; } = Partitioning.None;
    public Distribution Distribution { get; init; } = new([], 1);

    /// <summary>Partitions by name; an unpartitioned table has one, named like the table.</summary>
    public ImmutableSortedDictionary<string, Partition> Partitions { get; init; } =
        ImmutableSortedDictionary.Create<string, Partition>(StringComparer.Ordinal);

    /// <summary>
    /// Partitions that only statements see which name them, until they take the place of others. No name is in both.
    /// </summary>
    public ImmutableSortedDictionary<string, Partition> TemporaryPartitions { get; init; } =
        ImmutableSortedDictionary.Create<string, Partition>(StringComparer.Ordinal);

    /// <summary>Everything that holds tablets.</summary>
    public IEnumerable<Partition> AllPartitions => TemporaryPartitions.IsEmpty
        ? Partitions.Values : Partitions.Values.Concat(TemporaryPartitions.Values);

    public Partition? FindPartition(string name) => Partitions.GetValueOrDefault(name) ?? TemporaryPartitions.GetValueOrDefault(name);

    /// <summary>Gives the table as a statement sees it that reads or writes its temporary partitions.</summary>
    public Table WithTemporaryOnly() => this with { Partitions = TemporaryPartitions, TemporaryPartitions = TemporaryPartitions.Clear() };

    /// <summary>Columns that rows give values for.</summary>
    public ImmutableArray<Column> PlainColumns
        => HasGenerated ? [.. Columns.Where(c => c.GeneratedSql is null)] : Columns;

    public bool HasGenerated => StoredColumns.Any(c => c.GeneratedSql is not null);

    /// <summary>Properties as written, keys in lower case.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public long Rows => Partitions.Values.Sum(p => p.Rows);
}

/// <summary>Describes a logical view: its columns and its query as fully qualified SQL.</summary>
public sealed record View(
    long Id, long DatabaseId, string Name, string Comment, DateTime CreatedAt, string QuerySql,
    ImmutableArray<Column> ViewColumns, ImmutableArray<long> BaseIds)
    : CatalogObject(Id, DatabaseId, Name, Comment, CreatedAt)
{
    /// <summary>What the query was before names that it holds changed, and nothing else; null where that never happened.</summary>
    public MovedQuery? Moved { get; init; }

    public override ObjectKind Kind => ObjectKind.View;
    public override ImmutableArray<Column> Columns => ViewColumns;
}
