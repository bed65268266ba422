namespace MatViewDb.Sql.Ast;

public enum InsertMode
{
    Into,
    Overwrite,
    Replace,
}

/// <summary>Adds rows: INSERT INTO, INSERT OVERWRITE or REPLACE INTO.</summary>
public sealed record InsertStatement(
    InsertMode Mode, ObjectName Table, NodeList<string> Columns, InsertSource Source) : Statement
{
    public bool Ignore { get; init; }

    public NodeList<string> Partitions { get; init; } = [];

    public bool TemporaryPartitions { get; init; }

    /// <summary>Values of PARTITION (k = v, ...), the static form of OVERWRITE.</summary>
    public NodeList<Assignment> StaticPartition { get; init; } = [];

    public string? Label { get; init; }

    public NodeList<Property> Properties { get; init; } = [];

    /// <summary>Is the name that ON DUPLICATE KEY UPDATE has for the row that was to be inserted: VALUES (...) AS name(columns).</summary>
    public string? RowAlias { get; init; }

    public NodeList<string> RowAliasColumns { get; init; } = [];

    public NodeList<Assignment> OnDuplicateKeyUpdate { get; init; } = [];

    /// <summary>INSERT INTO t BY NAME SELECT ...</summary>
    public bool ByName { get; init; }
}

public abstract record InsertSource : SqlNode;

/// <summary>Is VALUES (...), (...); an item may be DEFAULT. An empty row () takes all defaults.</summary>
public sealed record InsertValues(NodeList<NodeList<Expression>> Rows) : InsertSource;

public sealed record InsertQuery(Query Query) : InsertSource;

public sealed record Assignment(ColumnRef Column, Expression Value) : SqlNode;

public sealed record UpdateStatement(ObjectName Table, string? Alias, NodeList<Assignment> Assignments) : Statement
{
    public WithClause? With { get; init; }

    /// <summary>FROM of UPDATE t SET .. FROM ..; null without.</summary>
    public TableExpression? From { get; init; }

    /// <summary>The tables of MySQL's UPDATE a JOIN b SET a.x = b.y, the changed one among them; null without.</summary>
    public TableExpression? Among { get; init; }

    public Expression? Where { get; init; }

    public NodeList<OrderItem> OrderBy { get; init; } = [];

    public Expression? Limit { get; init; }
}

public sealed record DeleteStatement(ObjectName Table, string? Alias) : Statement
{
    public WithClause? With { get; init; }

    public NodeList<string> Partitions { get; init; } = [];

    public TableExpression? Using { get; init; }

    /// <summary>The tables of MySQL's DELETE a FROM a JOIN b, the changed one among them; null without.</summary>
    public TableExpression? Among { get; init; }

    public Expression? Where { get; init; }

    public NodeList<OrderItem> OrderBy { get; init; } = [];

    public Expression? Limit { get; init; }
}

public sealed record TruncateStatement(ObjectName Table, NodeList<string> Partitions, bool Force) : Statement;

public enum LoadDuplicates
{
    Fail,
    Ignore,
    Replace,
}

/// <summary>
/// Is LOAD DATA [LOCAL] INFILE; separators have MySQL's defaults where the text does not say otherwise.
/// </summary>
public sealed record LoadDataStatement(bool Local, string Path, ObjectName Table) : Statement
{
    public LoadDuplicates Duplicates { get; init; }

    public NodeList<string> Partitions { get; init; } = [];

    public string? Charset { get; init; }

    public string FieldsTerminatedBy { get; init; } = "\t";

    public string EnclosedBy { get; init; } = "";

    public bool OptionallyEnclosed { get; init; }

    public string EscapedBy { get; init; } = "\\";

    public string LinesStartingBy { get; init; } = "";

    public string LinesTerminatedBy { get; init; } = "\n";

    public long IgnoreLines { get; init; }

    /// <summary>Target columns and user variables (ColumnRef or UserVariable); empty means all columns.</summary>
    public NodeList<Expression> Columns { get; init; } = [];

    public NodeList<Assignment> Set { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];

    /// <summary>Rows that are loaded, over columns and fields; loads with a label only.</summary>
    public Expression? Where { get; init; }

    /// <summary>The partitions are temporary ones; loads with a label only.</summary>
    public bool TemporaryPartitions { get; init; }

    /// <summary>Fields that are no columns of the table may be named and feed expressions; loads with a label only.</summary>
    public bool HasFreeFields { get; init; }
}
