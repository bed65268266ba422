namespace MatViewDb.Sql.Ast;

public sealed record CreateDatabaseStatement(string? Catalog, string Name, bool IfNotExists) : Statement
{
    public string? Charset { get; init; }

    public string? Collation { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Says what DROP does about what stands on the object.</summary>
public enum DropRule
{
    /// <summary>Nothing was said: what the kind of object does.</summary>
    Standard,

    /// <summary>RESTRICT: nothing may stand on it.</summary>
    Restrict,

    /// <summary>CASCADE: it goes, too.</summary>
    Cascade,
}

public sealed record DropDatabaseStatement(string? Catalog, string Name, bool IfExists, bool Force) : Statement
{
    public DropRule Rule { get; init; }
}

/// <summary>
/// Changes a database: RENAME, SET QUOTA, charset. What has no effect arrives with neither field set.
/// </summary>
public sealed record AlterDatabaseStatement(string Name) : Statement
{
    public string? NewName { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Puts an object into another database; the kind as the statement says it: TABLE, MATERIALIZED VIEW...</summary>
public sealed record SetSchemaStatement(string Kind, ObjectName Name, string Database) : Statement;

/// <summary>Gives an object to another user.</summary>
public sealed record SetOwnerStatement(string Kind, ObjectName Name, UserName Owner) : Statement;

public sealed record CreateTableStatement(ObjectName Name, NodeList<ColumnDefinition> Columns) : Statement
{
    public bool IfNotExists { get; init; }

    public bool Temporary { get; init; }

    public bool External { get; init; }

    /// <summary>Bare column names of CREATE TABLE t (a, b) AS SELECT.</summary>
    public NodeList<string> ColumnNames { get; init; } = [];

    public NodeList<TableKey> Keys { get; init; } = [];

    public NodeList<IndexDefinition> Indexes { get; init; } = [];

    public NodeList<ForeignKeyDefinition> ForeignKeys { get; init; } = [];

    public NodeList<CheckDefinition> Checks { get; init; } = [];

    public string? Engine { get; init; }

    public string? Charset { get; init; }

    public string? Collation { get; init; }

    public string? Comment { get; init; }

    public PartitionScheme? Partitioning { get; init; }

    public Distribution? Distribution { get; init; }

    /// <summary>ORDER BY (columns) or CLUSTER BY (columns): the sort key.</summary>
    public NodeList<string> OrderBy { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];

    /// <summary>ROLLUP (r (columns), ...).</summary>
    public NodeList<RollupDefinition> Rollups { get; init; } = [];

    /// <summary>
    /// Other options of MySQL (AUTO_INCREMENT, ROW_FORMAT...) and Hive's STORED AS; keys in upper case.
    /// </summary>
    public NodeList<Property> Options { get; init; } = [];

    /// <summary>Hive's PARTITIONED BY (columns with types).</summary>
    public NodeList<ColumnDefinition> PartitionedBy { get; init; } = [];

    /// <summary>AS query; its columns come after Columns or take the names of ColumnNames.</summary>
    public Query? Query { get; init; }
}

/// <summary>Is r (columns) [DUPLICATE KEY (keys)] [FROM source] [PROPERTIES (...)].</summary>
public sealed record RollupDefinition(string Name, NodeList<string> Columns) : SqlNode
{
    public NodeList<string> Keys { get; init; } = [];

    /// <summary>The table, or the rollup of it, that has all of the columns.</summary>
    public string? Source { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

public sealed record CreateTableLikeStatement(ObjectName Name, ObjectName Source, bool IfNotExists) : Statement
{
    public bool Temporary { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

public sealed record DropTableStatement(NodeList<ObjectName> Names, bool IfExists, bool Force) : Statement
{
    public bool Temporary { get; init; }

    public DropRule Rule { get; init; }
}

public sealed record DropViewStatement(NodeList<ObjectName> Names, bool IfExists) : Statement
{
    public DropRule Rule { get; init; }
}

public sealed record ViewColumn(string Name, string? Comment) : SqlNode;

public sealed record CreateViewStatement(ObjectName Name, NodeList<ViewColumn> Columns, Query Query) : Statement
{
    public bool OrReplace { get; init; }

    public bool IfNotExists { get; init; }

    public string? Comment { get; init; }

    /// <summary>DEFINER or INVOKER as written; null when not.</summary>
    public string? Security { get; init; }

    /// <summary>The query as written.</summary>
    public WrittenText QueryText { get; init; }
}

public sealed record AlterViewStatement(ObjectName Name, NodeList<ViewColumn> Columns, Query Query) : Statement
{
    public WrittenText QueryText { get; init; }
}

/// <summary>Is RENAME TABLE a TO b, ...</summary>
public sealed record RenameTablesStatement(NodeList<TableRename> Renames) : Statement;

public sealed record TableRename(ObjectName From, ObjectName To) : SqlNode;

/// <summary>Is CREATE INDEX name ON table.</summary>
public sealed record CreateIndexStatement(ObjectName Table, IndexDefinition Index, bool IfNotExists) : Statement;

public sealed record DropIndexStatement(ObjectName Table, string Name, bool IfExists) : Statement;

public sealed record CreateCatalogStatement(string Name, bool IfNotExists, NodeList<Property> Properties) : Statement
{
    public string? Comment { get; init; }
}

public sealed record AlterCatalogStatement(string Name, NodeList<Property> Properties) : Statement;

public sealed record DropCatalogStatement(string Name, bool IfExists) : Statement;

public sealed record RefreshExternalTableStatement(ObjectName Name, NodeList<string> Partitions) : Statement;

/// <summary>
/// Is CREATE SOURCE (and CREATE TABLE with a connector stays a table): columns, WITH, FORMAT, ENCODE.
/// </summary>
public sealed record CreateSourceStatement(ObjectName Name, NodeList<ColumnDefinition> Columns) : Statement
{
    public bool IfNotExists { get; init; }

    public NodeList<TableKey> Keys { get; init; } = [];

    /// <summary>Is WATERMARK FOR column AS expression.</summary>
    public Watermark? Watermark { get; init; }

    public NodeList<IncludedColumn> Includes { get; init; } = [];

    public NodeList<Property> With { get; init; } = [];

    public string? Format { get; init; }

    public string? Encode { get; init; }

    public NodeList<Property> EncodeOptions { get; init; } = [];
}

/// <summary>Is INCLUDE kind ['inner' [type]] [AS name]; the kind in lower case.</summary>
public sealed record IncludedColumn(string Kind, string? Inner, string? Alias) : SqlNode
{
    public TypeName? Type { get; init; }
}

public sealed record Watermark(string Column, Expression Value) : SqlNode;

/// <summary>Is CREATE SINK: from a relation or a query, into a connector or a table.</summary>
public sealed record CreateSinkStatement(ObjectName Name) : Statement
{
    public bool IfNotExists { get; init; }

    public ObjectName? Into { get; init; }

    public NodeList<string> IntoColumns { get; init; } = [];

    public ObjectName? From { get; init; }

    public Query? Query { get; init; }

    public WrittenText QueryText { get; init; }

    /// <summary>EMIT ON WINDOW CLOSE.</summary>
    public bool EmitsOnClose { get; init; }

    public NodeList<Property> With { get; init; } = [];

    public string? Format { get; init; }

    public string? Encode { get; init; }

    public NodeList<Property> EncodeOptions { get; init; } = [];
}

public sealed record DropSourceStatement(ObjectName Name, bool IfExists, DropRule Rule) : Statement;

public sealed record DropSinkStatement(ObjectName Name, bool IfExists, DropRule Rule) : Statement;

/// <summary>Is ALTER SOURCE | SINK name SET parameter = value; the parameter in lower case, DEFAULT as null.</summary>
public sealed record AlterStreamStatement(bool IsSource, ObjectName Name, string Parameter, string? Value) : Statement;
