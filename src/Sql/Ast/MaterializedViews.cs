namespace MatViewDb.Sql.Ast;

public enum RefreshMoment
{
    Immediate,
    Deferred,
}

public enum RefreshMethod
{
    Auto,
    Complete,
    Partitions,
    Incremental,
}

public enum RefreshTriggerKind
{
    Manual,

    /// <summary>On every change of a base: ASYNC without EVERY, ON COMMIT.</summary>
    Event,
    Schedule,
}

public enum RefreshSpelling
{
    /// <summary>REFRESH [moment] ASYNC [START(..)] EVERY(..) | SCHEDULE .. | MANUAL | INCREMENTAL.</summary>
    StarRocks,

    /// <summary>REFRESH [method [FALLBACK]] [ON trigger].</summary>
    Doris,
}

/// <summary>Says when a refresh runs; start, every and unit belong to schedules.</summary>
public sealed record RefreshTrigger(RefreshTriggerKind Kind) : SqlNode
{
    public string? Start { get; init; }

    public long Every { get; init; }

    public IntervalUnit Unit { get; init; }

    /// <summary>REFRESH SCHEDULE was written instead of ASYNC.</summary>
    public bool SpelledSchedule { get; init; }
}

/// <summary>Is REFRESH ... of a materialized view; what was not written is null.</summary>
public sealed record RefreshClause(RefreshSpelling Spelling) : SqlNode
{
    public RefreshMoment? Moment { get; init; }

    public RefreshMethod? Method { get; init; }

    public bool Fallback { get; init; }

    public RefreshTrigger? Trigger { get; init; }
}

/// <summary>
/// Creates a materialized view in any of the three spellings; a clause that was not written is null or empty.
/// </summary>
public sealed record CreateMaterializedViewStatement(ObjectName Name, Query Query) : Statement
{
    public bool OrReplace { get; init; }

    public bool IfNotExists { get; init; }

    public NodeList<ViewColumn> Columns { get; init; } = [];

    public NodeList<IndexDefinition> Indexes { get; init; } = [];

    public string? Comment { get; init; }

    /// <summary>BUILD IMMEDIATE | DEFERRED.</summary>
    public RefreshMoment? Build { get; init; }

    public RefreshClause? Refresh { get; init; }

    public NodeList<string> KeyColumns { get; init; } = [];

    public NodeList<Expression> PartitionBy { get; init; } = [];

    public Distribution? Distribution { get; init; }

    public NodeList<string> OrderBy { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];

    /// <summary>WITH (k = v) of RisingWave.</summary>
    public NodeList<Property> With { get; init; } = [];

    public bool EmitOnWindowClose { get; init; }

    /// <summary>The query as written.</summary>
    public WrittenText QueryText { get; init; }

    /// <summary>No clause at all: the view that is always fresh.</summary>
    public bool IsClauseless =>
        Build is null && Refresh is null && KeyColumns.Count == 0 && PartitionBy.Count == 0
        && Distribution is null && OrderBy.Count == 0;
}

public sealed record AlterMaterializedViewStatement(ObjectName Name, AlterMaterializedViewAction Action) : Statement;

public abstract record AlterMaterializedViewAction : SqlNode;

public sealed record RenameViewAction(string To) : AlterMaterializedViewAction;

public sealed record SetViewActiveAction(bool Active) : AlterMaterializedViewAction;

public sealed record SetViewRefreshAction(RefreshClause Refresh) : AlterMaterializedViewAction;

public sealed record SetViewPropertiesAction(NodeList<Property> Properties) : AlterMaterializedViewAction;

/// <summary>
/// Is SET name = value | DEFAULT (null) of RisingWave: BACKFILL_RATE_LIMIT, PARALLELISM...; lower case.
/// </summary>
public sealed record SetViewParameterAction(string Name, string? Value) : AlterMaterializedViewAction;

public sealed record SwapViewAction(string Other) : AlterMaterializedViewAction;

/// <summary>Is REPLACE WITH MATERIALIZED VIEW other [PROPERTIES ('swap' = ..)].</summary>
public sealed record ReplaceViewAction(string Other, NodeList<Property> Properties) : AlterMaterializedViewAction;

public sealed record SetViewOrderAction(NodeList<string> Columns) : AlterMaterializedViewAction;

public sealed record AddViewColumnAction(string Name, Expression Value, Expression? Default, string? Comment)
    : AlterMaterializedViewAction;

public sealed record DropViewColumnAction(string Column) : AlterMaterializedViewAction;

public sealed record DropMaterializedViewStatement(ObjectName Name, bool IfExists) : Statement
{
    /// <summary>ON base, of synchronous views.</summary>
    public ObjectName? Base { get; init; }

    public bool Force { get; init; }

    public DropRule Rule { get; init; }
}

/// <summary>Says which partitions REFRESH covers.</summary>
public abstract record RefreshScope : SqlNode;

/// <summary>Is PARTITION START (a) END (b), half open.</summary>
public sealed record RefreshRange(Expression Start, Expression End) : RefreshScope;

/// <summary>Is PARTITION (values): one value or one tuple for each partition.</summary>
public sealed record RefreshValues(NodeList<NodeList<Expression>> Values) : RefreshScope;

/// <summary>Is PARTITIONS (names).</summary>
public sealed record RefreshNames(NodeList<string> Names) : RefreshScope;

public sealed record RefreshMaterializedViewStatement(ObjectName Name) : Statement
{
    public RefreshScope? Scope { get; init; }

    public RefreshMethod? Method { get; init; }

    public bool Fallback { get; init; }

    public bool Force { get; init; }

    /// <summary>WITH SYNC MODE is true, WITH ASYNC MODE false, neither null.</summary>
    public bool? Sync { get; init; }

    public int? Priority { get; init; }

    public bool DryRun { get; init; }

    public Expression? Limit { get; init; }

    public Expression? Offset { get; init; }
}

public sealed record CancelRefreshStatement(ObjectName Name, bool Force) : Statement;

/// <summary>Is CANCEL MATERIALIZED VIEW TASK id ON name.</summary>
public sealed record CancelViewTaskStatement(long TaskId, ObjectName Name) : Statement;

/// <summary>Is CANCEL ALTER TABLE COLUMN|ROLLUP | MATERIALIZED VIEW FROM table; the kind in upper case.</summary>
public sealed record CancelAlterStatement(string Kind, ObjectName Table) : Statement;

/// <summary>Is PAUSE | RESUME MATERIALIZED VIEW JOB ON name.</summary>
public sealed record SetViewJobStateStatement(ObjectName Name, bool Paused) : Statement;

/// <summary>Proposes views: for a query, or for the newest queries of the audit log (a limit of 0: as many as are kept).</summary>
public sealed record AdviseMaterializedViewStatement(Query? Query, long Limit) : Statement
{
    /// <summary>The query as written.</summary>
    public WrittenText QueryText { get; init; }
}

/// <summary>Creates a view from a proposal; without a name it has the proposed one.</summary>
public sealed record CreateFromAdviceStatement(ObjectName? Name, long Advice) : Statement;

/// <summary>Holds the keys that a table or view declares against the rows that there are.</summary>
public sealed record VerifyConstraintsStatement(ObjectName Name) : Statement;
