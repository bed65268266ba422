namespace MatViewDb.Sql.Ast;

public sealed record CancelJobsStatement(NodeList<long> Ids) : Statement;

/// <summary>Is CANCEL LOAD: it stops the loads that the condition (over LABEL and STATE) chooses.</summary>
public sealed record CancelLoadStatement(string? Database, Expression Where) : Statement;

/// <summary>Is WAIT [TABLE | MATERIALIZED VIEW | SINK | INDEX name]; the kind in upper case.</summary>
public sealed record WaitStatement(string? Kind, ObjectName? Name) : Statement;

public sealed record RecoverClusterStatement : Statement;

/// <summary>Is RECOVER DATABASE | TABLE name [AS new name]: takes back what was dropped.</summary>
public sealed record RecoverStatement(bool IsDatabase, ObjectName Name, string? NewName) : Statement;

/// <summary>Is RECOVER PARTITION p [AS new name] FROM table.</summary>
public sealed record RecoverPartitionStatement(string Partition, string? NewName, ObjectName Table) : Statement;

/// <summary>Is FLUSH [words] [tables] [WITH READ LOCK]; words in upper case, none for a bare FLUSH.</summary>
public sealed record FlushStatement(NodeList<string> Words, NodeList<ObjectName> Tables) : Statement;

/// <summary>Is SUBMIT TASK [name] AS statement.</summary>
public sealed record SubmitTaskStatement(string? Name, Statement Target, NodeList<Property> Properties) : Statement
{
    public WrittenText TargetText { get; init; }
}

public sealed record DropTaskStatement(string Name, bool IfExists) : Statement;

public enum AnalyzeKind
{
    Default,
    Full,
    Sample,
}

public sealed record AnalyzeTableStatement(NodeList<ObjectName> Tables, NodeList<string> Columns) : Statement
{
    public AnalyzeKind Kind { get; init; }

    public bool? Sync { get; init; }

    /// <summary>UPDATE HISTOGRAM ON the columns, or DROP HISTOGRAM.</summary>
    public bool Histogram { get; init; }

    public bool DropHistogram { get; init; }

    /// <summary>WITH n BUCKETS; 0 without.</summary>
    public long Buckets { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Is DROP STATS table.</summary>
public sealed record DropStatisticsStatement(ObjectName Table) : Statement;

public sealed record CreateRepositoryStatement(string Name, string Location, bool ReadOnly) : Statement
{
    public NodeList<Property> Properties { get; init; } = [];
}

public sealed record DropRepositoryStatement(string Name) : Statement;

public sealed record SnapshotTable(ObjectName Table, NodeList<string> Partitions, string? Alias) : SqlNode;

public sealed record BackupStatement(ObjectName Snapshot, string Repository) : Statement
{
    public NodeList<SnapshotTable> Tables { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];
}

public sealed record RestoreStatement(ObjectName Snapshot, string Repository) : Statement
{
    public NodeList<SnapshotTable> Tables { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Is CANCEL BACKUP | RESTORE FROM database.</summary>
public sealed record CancelBackupStatement(bool Restore, string? Database) : Statement;
