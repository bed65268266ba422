namespace MatViewDb.Sql.Ast;

public sealed record ColumnDefinition(string Name, TypeName Type) : SqlNode
{
    /// <summary>NULL or NOT NULL as written; null when neither is.</summary>
    public bool? Nullable { get; init; }

    /// <summary>KEY behind the column of an aggregate or unique table.</summary>
    public bool IsKey { get; init; }

    public bool IsPrimaryKey { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>SUM, MIN, MAX, REPLACE, REPLACE_IF_NOT_NULL, HLL_UNION, BITMAP_UNION..., in lower case.</summary>
    public string? Aggregate { get; init; }

    public Expression? Default { get; init; }

    public Expression? OnUpdate { get; init; }

    public bool AutoIncrement { get; init; }

    /// <summary>Expression of a generated column.</summary>
    public Expression? Generated { get; init; }

    public bool GeneratedStored { get; init; }

    public string? Comment { get; init; }
}

public enum TableKeyKind
{
    Duplicate,
    Aggregate,
    Unique,
    Primary,
}

/// <summary>Is DUPLICATE|AGGREGATE|UNIQUE|PRIMARY KEY (columns), inside the column list or behind it.</summary>
public sealed record TableKey(TableKeyKind Kind, NodeList<string> Columns) : SqlNode;

public sealed record IndexColumn(string Name, int? PrefixLength, bool Descending) : SqlNode;

public sealed record IndexDefinition(string? Name, NodeList<IndexColumn> Columns) : SqlNode
{
    public bool Unique { get; init; }

    /// <summary>USING kind or FULLTEXT, SPATIAL; in lower case.</summary>
    public string? Kind { get; init; }

    public NodeList<Property> Properties { get; init; } = [];

    public string? Comment { get; init; }
}

public sealed record ForeignKeyDefinition(
    string? Name, NodeList<string> Columns, ObjectName Target, NodeList<string> TargetColumns) : SqlNode;

public sealed record CheckDefinition(string? Name, Expression Condition) : SqlNode;

/// <summary>Is PARTITION BY of a table.</summary>
public abstract record PartitionScheme : SqlNode;

/// <summary>Is [AUTO] PARTITION BY RANGE (keys) (items).</summary>
public sealed record RangePartitioning(NodeList<Expression> Keys, NodeList<PartitionItem> Items) : PartitionScheme
{
    public bool Auto { get; init; }
}

/// <summary>Is [AUTO] PARTITION BY LIST (keys) (items).</summary>
public sealed record ListPartitioning(NodeList<Expression> Keys, NodeList<PartitionItem> Items) : PartitionScheme
{
    public bool Auto { get; init; }
}

/// <summary>Is PARTITION BY keys without a kind: a partition is made for each value that arrives.</summary>
public sealed record ExpressionPartitioning(NodeList<Expression> Keys) : PartitionScheme;

/// <summary>Is MySQL's PARTITION BY [LINEAR] HASH|KEY (keys) PARTITIONS n.</summary>
public sealed record HashPartitioning(NodeList<Expression> Keys, int? Count) : PartitionScheme;

/// <summary>Is one entry of a partition list; the name is null only for steps.</summary>
public abstract record PartitionItem(string? Name) : SqlNode
{
    public bool IfNotExists { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Is PARTITION p VALUES LESS THAN (bound) or MAXVALUE.</summary>
public sealed record LessThanPartition(string? Name, NodeList<Expression> Upper) : PartitionItem(Name);

/// <summary>Is PARTITION p VALUES [(lower), (upper)).</summary>
public sealed record FixedRangePartition(
    string? Name, NodeList<Expression> Lower, NodeList<Expression> Upper) : PartitionItem(Name);

/// <summary>Is PARTITION p VALUES IN (a, b) or ((a, x), (b, y)).</summary>
public sealed record ListPartition(string? Name, NodeList<NodeList<Expression>> Values) : PartitionItem(Name);

/// <summary>Is START (a) END (b) EVERY (step) or FROM (a) TO (b) INTERVAL n unit: many partitions, [a, b).</summary>
/// <param name="Start">First bound.</param>
/// <param name="End">Bound behind the last partition.</param>
/// <param name="Step">An Interval, or an integer for number columns.</param>
public sealed record StepPartitions(Expression Start, Expression End, Expression Step) : PartitionItem((string?)null)
{
    public bool SpelledFromTo { get; init; }
}

/// <summary>Is MAXVALUE in a partition bound.</summary>
public sealed record MaxValue : Expression;

public enum DistributionKind
{
    Hash,
    Random,
}

/// <summary>Is DISTRIBUTED BY; no bucket count means that the system chooses.</summary>
public sealed record Distribution(DistributionKind Kind, NodeList<string> Columns, int? Buckets) : SqlNode
{
    /// <summary>BUCKETS AUTO was written.</summary>
    public bool AutoBuckets { get; init; }
}
