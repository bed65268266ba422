using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Metrics;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Backups;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sessions.Rewriting;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Frontend.Streams;
using MatViewDb.Frontend.Statements.Jobs;
using MatViewDb.Frontend.Statements.MaterializedViews.Advice;
using MatViewDb.Frontend.Statements;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Frontend.SystemTables;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Jobs.Tasks;

namespace MatViewDb.Frontend;

/// <summary>Holds the parts of a frontend that sessions and statements work with; made once by FrontendNode.</summary>
public sealed class FrontendServices
{
    private long _lastQuery;
    private ViewUsage? _viewUsage;
    private ViewMatching? _matching;
    private ClusterRecovery? _recovery;
    private AdviceRegistry? _advices;

    public required CatalogStore Store { get; init; }
    public required BackendSet Backends { get; init; }
    public required TableStorage Storage { get; init; }
    public required TransactionCoordinator Transactions { get; init; }
    public required PublishTracker Publishes { get; init; }
    public required VariableCatalog Variables { get; init; }
    public required GlobalSettings Globals { get; init; }
    public required SessionRegistry Sessions { get; init; }
    public required Heartbeats Heartbeats { get; init; }
    public required TabletStatsCache TabletStats { get; init; }
    public required TimeProvider Time { get; init; }

    /// <summary>Keeps writers of one table from undoing each other's work.</summary>
    public WriteLocks WriteLocks { get; } = new();

    /// <summary>Lets a change of a table that writes all rows anew hold writers off, where it was too slow for them.</summary>
    public WriteLocks SchemaLocks { get; } = new();

    /// <summary>Keeps what GET_LOCK took.</summary>
    public UserLocks UserLocks { get; } = new();

    public required MetricSet Metrics { get; init; }

    /// <summary>Knows which views can be matched with queries.</summary>
    public ViewMatching Matching => LazyInitializer.EnsureInitialized(ref _matching, () => new ViewMatching(this));

    /// <summary>Counts what views were good for.</summary>
    public ViewUsage ViewUsage => LazyInitializer.EnsureInitialized(ref _viewUsage, () => new ViewUsage(Time));
    public required IAuditLog Audit { get; init; }

    /// <summary>Keeps the newest queries, for advice.</summary>
    public RecentQueries Recent { get; } = new();

    /// <summary>Keeps views that were proposed.</summary>
    public AdviceRegistry Advices => LazyInitializer.EnsureInitialized(ref _advices, () => new AdviceRegistry(Store));

    /// <summary>Runs queries and writes; set once when the node is composed.</summary>
    public QueryService Queries { get; set; } = null!; // FrontendNode sets it before any session exists.

    public ExplainService Explains { get; set; } = null!; // The same.

    public RecursiveTables Recursion { get; set; } = null!; // The same.

    public SessionTransactions SessionTransactions { get; set; } = null!; // The same.

    public GroupCommit Groups { get; set; } = null!; // The same.

    public TableWriter Writer { get; set; } = null!; // The same.

    /// <summary>Knows loads by label; set once when the node is composed.</summary>
    public LoadRegistry Loads { get; set; } = null!; // The same.

    /// <summary>Runs LOAD LABEL.</summary>
    public FileLoads FileLoads { get; set; } = null!; // The same.

    /// <summary>Runs BACKUP and RESTORE.</summary>
    public BackupJobs Backups { get; set; } = null!; // The same.

    /// <summary>Reads what sources say.</summary>
    public SourceLoops Sources { get; set; } = null!; // The same.

    /// <summary>Writes what sinks follow.</summary>
    public SinkLoops Sinks { get; set; } = null!; // The same.

    /// <summary>Keeps secrets of sources and sinks unreadable in the catalog.</summary>
    public required SecretBox Secrets { get; init; }

    /// <summary>Keeps what went wrong with jobs, sinks and the server.</summary>
    public required EventLog Events { get; init; }

    /// <summary>Does what RECOVER asks for.</summary>
    public ClusterRecovery Recovery => LazyInitializer.EnsureInitialized(ref _recovery, () => new ClusterRecovery(this));

    /// <summary>Frees, once the node ends, what was made on the way.</summary>
    public void End() => _recovery?.Dispose();

    /// <summary>Tells backends which versions others still need.</summary>
    public ShownVersions ShownVersions { get; set; } = null!; // The same.

    /// <summary>Lists all queues of jobs that SHOW JOBS shows.</summary>
    public IReadOnlyList<JobQueue> JobQueues
        => [Creating.Queue, Refreshes.Queue, FileLoads.Queue, SchemaChanges.Queue, Backups.Queue];

    public LoadSpool Spool { get; set; } = null!; // The same.

    public FileTables FileTables { get; set; } = null!; // The same.

    public StreamLoads StreamLoads { get; set; } = null!; // The same.

    public MissingPartitions Missing { get; set; } = null!; // The same.

    public AutoIncrement Numbers { get; set; } = null!; // The same.

    public SchemaChanges SchemaChanges { get; set; } = null!; // The same.

    public StatementRegistry Statements { get; set; } = null!; // The same.

    public SystemTableRegistry SystemTables { get; set; } = null!; // The same.

    public ResourceGroupService ResourceGroups { get; set; } = null!; // The same.

    /// <summary>Runs refreshes; set once when the node is composed.</summary>
    public RefreshService Refreshes { get; set; } = null!; // The same.

    /// <summary>Tries to make inactive views active again.</summary>
    public ViewActivations Activations { get; set; } = null!; // The same.

    /// <summary>Runs the jobs that create views.</summary>
    public CreatingViews Creating { get; set; } = null!; // The same.

    public PartitionKeeper PartitionKeeper { get; set; } = null!; // The same.
    public TaskRuns TaskRuns { get; set; } = null!; // The same.

    /// <summary>Moves runs of tasks out of the catalog.</summary>
    public TaskHistory History { get; set; } = null!; // The same.

    /// <summary>Runs submitted tasks.</summary>
    public TaskService Tasks { get; set; } = null!; // The same.

    /// <summary>Gives the time zone of a session.</summary>
    public TimeZoneInfo Zone(Session session) => ZoneNames.Find(session.Get(SessionSettings.TimeZone));

    public DateTime StartedAt { get; init; }

    /// <summary>Makes an id that no other query of this process or an earlier one has.</summary>
    public string NewQueryId()
        => string.Create(CultureInfo.InvariantCulture, $"{StartedAt.Ticks:x}-{Interlocked.Increment(ref _lastQuery):x}");
}
