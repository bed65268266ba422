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

/// <summary>Is SUBMIT TASK [name] [SCHEDULE ...] AS statement.</summary>
public sealed record SubmitTaskStatement(ObjectName? Name, Statement Target, NodeList<Property> Properties) : Statement
{
    /// <summary>SCHEDULE [START (..)] EVERY (INTERVAL ..); null: it runs once, now.</summary>
    public RefreshTrigger? Schedule { get; init; }

    public WrittenText TargetText { get; init; }
}

public sealed record DropTaskStatement(ObjectName Name, bool IfExists) : Statement
{
    public bool Force { get; init; }
}

/// <summary>Is ALTER TASK name RESUME | SUSPEND (Suspended says which) | SET (properties).</summary>
public sealed record AlterTaskStatement(ObjectName Name, bool IfExists) : Statement
{
    public bool? Suspended { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

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

/// <summary>Is CREATE REPOSITORY; the storage is the word behind WITH in capitals: BROKER, S3, HDFS, LOCAL.</summary>
public sealed record CreateRepositoryStatement(string Name, string Location, bool ReadOnly) : Statement
{
    public string Storage { get; init; } = "BROKER";

    /// <summary>Name behind WITH BROKER; empty = none.</summary>
    public string Broker { get; init; } = "";

    public bool IfNotExists { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

public sealed record DropRepositoryStatement(string Name, bool IfExists = false) : Statement;

/// <summary>Is DROP SNAPSHOT label ON repository.</summary>
public sealed record DropSnapshotStatement(string Label, string Repository, bool Force) : Statement;

/// <summary>Names an object of a snapshot, or (null) all of a kind: TABLE, VIEW, MATERIALIZED VIEW; without a kind it may be any.</summary>
public sealed record SnapshotTable(ObjectName? Table, NodeList<string> Partitions, string? Alias) : SqlNode
{
    public string? Kind { get; init; }
}

public sealed record BackupStatement(ObjectName Snapshot, string Repository) : Statement
{
    /// <summary>BACKUP DATABASE db: the database where the label names none.</summary>
    public string? Database { get; init; }

    public NodeList<SnapshotTable> Tables { get; init; } = [];

    /// <summary>EXCLUDE in place of ON.</summary>
    public bool Excludes { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

public sealed record RestoreStatement(ObjectName Snapshot, string Repository) : Statement
{
    /// <summary>DATABASE db: the one that was backed up.</summary>
    public string? Database { get; init; }

    /// <summary>AS db: where it goes.</summary>
    public string? Target { get; init; }

    public NodeList<SnapshotTable> Tables { get; init; } = [];

    /// <summary>EXCLUDE in place of ON.</summary>
    public bool Excludes { get; init; }

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Is CANCEL BACKUP | RESTORE FROM database.</summary>
public sealed record CancelBackupStatement(bool Restore, string? Database) : Statement;
