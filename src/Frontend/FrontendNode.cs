using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Queries;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Metrics;
using MatViewDb.Core.Settings;
using MatViewDb.Files;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Backups;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Statements;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Frontend.Statements.Statistics;
using MatViewDb.Frontend.Streams;
using MatViewDb.Frontend.SystemTables;
using MatViewDb.Frontend.Wire;
using MatViewDb.Functions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.Partitions;
using MatViewDb.MySql.Server;
using MatViewDb.Planner;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Sql;

namespace MatViewDb.Frontend;

/// <summary>Is what a frontend is made of; everything from outside comes in here.</summary>
public sealed record FrontendOptions
{
    public required IJournal Journal { get; init; }
    public required IFileSystem Files { get; init; }

    /// <summary>Where bodies of loads are kept that must be read more than once; emptied at the start.</summary>
    public string SpoolDirectory { get; init; } = "spool";

    /// <summary>Where the key lies that encrypts secrets in the catalog, unless a setting says otherwise; made when it is needed.</summary>
    public string KeyFile { get; init; } = "secrets.key";
    public required TimeProvider Time { get; init; }
    public required ILocalRunner LocalRunner { get; init; }

    /// <summary>Backends known from the start; standalone has the one of its own process.</summary>
    public IReadOnlyList<IBackend> Backends { get; init; } = [];

    /// <summary>Where backends of other processes are looked for (host:port), beside those that the catalog knows.</summary>
    public IReadOnlyList<string> BackendAddresses { get; init; } = [];

    /// <summary>Opens a channel to such an address; the node disposes it.</summary>
    public Func<string, IRpcChannel>? Connect { get; init; }

    /// <summary>Where MySQL clients connect; null serves none.</summary>
    public ServerOptions? MySql { get; init; }

    /// <summary>Settings given by file and command line, by name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public MetricSet Metrics { get; init; } = MetricSet.Default;
    public IAuditLog Audit { get; init; } = new RecentAuditLog();

    /// <summary>
    /// Finishes the composition with areas of its own, after services and before sessions; may be null.
    /// </summary>
    public Action<FrontendNode>? Compose { get; init; }
}

/// <summary>Runs one frontend: catalog, coordinator, sessions and the MySQL endpoint.</summary>
public sealed class FrontendNode : IAsyncDisposable
{
    private static readonly TimeSpan s_watchPeriod = TimeSpan.FromMilliseconds(100);

    private readonly FrontendOptions _options;
    private readonly TabletReaper _reaper;
    private readonly Membership _members;
    private readonly OrphanTablets _orphans;
    private readonly ITimer _watch;
    private readonly TrashKeeper _trash;
    private readonly IDisposable _streamMetrics;
    private MySqlListener? _listener;
    private ViewJobs? _views;

    private FrontendNode(FrontendOptions options)
    {
        _options = options;
        var store = new CatalogStore(options.Journal);
        var backends = new BackendSet();
        foreach (var backend in options.Backends) backends.Add(backend);
        var publishes = new PublishTracker();
        var transactions = new TransactionCoordinator(store, backends, publishes, options.Time);
        _members = new Membership(
            store, backends, options.BackendAddresses,
            options.Connect ?? (address => throw CoordinatorErrors.BackendLost.With("?", address, "this node reaches no other")),
            options.Time);
        var variables = new VariableCatalog(SettingAssemblies());
        _reaper = new TabletReaper(backends, options.Time);
        _orphans = new OrphanTablets(store, _reaper);
        var stats = new TabletStatsCache(backends);
        var globals = new GlobalSettings(store, variables, ServerSettings(variables, options.Settings));
        var keyFile = globals.Get(StreamSettings.SecretKeyFile);
        Services = new FrontendServices
        {
            Store = store,
            Backends = backends,
            Publishes = publishes,
            Storage = new TableStorage(store, backends, options.Time, _reaper),
            Transactions = transactions,
            Variables = variables,
            Globals = globals,
            Events = new EventLog(options.Time),
            Secrets = new SecretBox(options.Files, keyFile.Length > 0 ? keyFile : options.KeyFile, () => SecretBox.IsUsed(store.Current)),
            Sessions = new SessionRegistry(),
            Heartbeats = new Heartbeats(backends, store, transactions, _members, _orphans, options.Time),
            TabletStats = stats,
            Time = options.Time,
            Metrics = options.Metrics,
            Audit = options.Audit,
            StartedAt = options.Time.GetUtcNow().UtcDateTime,
        };
        Dispatcher = new QueryDispatcher(backends, publishes, transactions, options.LocalRunner);
        Rewriter = new MvRewriter(new ViewShapes(ViewNormalForm.Of, ViewNormalForm.Bound));
        Services.Queries = new QueryService(
            Services, new QueryPlanner(new HistogramStatistics(stats, store), Rewriter), Dispatcher, FunctionCatalog.Default);
        Services.Recursion = new RecursiveTables(Services);
        Services.Explains = new ExplainService(Services);
        Services.Missing = new MissingPartitions(Services);
        Services.PartitionKeeper = new PartitionKeeper(
            store, Services.Storage, Services.Globals.Get, options.Time, new RetentionCondition(Services));
        _trash = new TrashKeeper(store, Services.Storage, Services.Globals.Get, options.Time);
        Services.SchemaChanges = new SchemaChanges(Services);
        Services.ResourceGroups = new ResourceGroupService(store, options.Time);
        Services.Numbers = new AutoIncrement(Services);
        Services.Groups = new GroupCommit(Services);
        Services.SessionTransactions = new SessionTransactions(Services);
        Services.Writer = new TableWriter(Services, Services.Missing);
        Services.SystemTables = new SystemTableRegistry(typeof(FrontendNode).Assembly);
        Runner = new StatementRunner(Services);
        Services.Loads = new LoadRegistry(store, Services.Globals, options.Time);
        Services.FileTables = new FileTables(options.Files);
        Services.Spool = new LoadSpool(options.Files, options.SpoolDirectory);
        Services.StreamLoads = new StreamLoads(Services, Runner, Services.Loads);
        Services.FileLoads = new FileLoads(Services, Runner, Services.Loads, options.Files);
        Services.Backups = new BackupJobs(Services, options.Files);
        Services.Sources = new SourceLoops(Services, options.Files);
        Services.Sinks = new SinkLoops(Services, options.Files);
        _streamMetrics = options.Metrics.Collect(new StreamMetrics(Services).Read);
        _watch = options.Time.CreateTimer(_ => EndAbandoned(), null, s_watchPeriod, s_watchPeriod);
    }

    public FrontendServices Services { get; }
    public QueryDispatcher Dispatcher { get; }
    public StatementRunner Runner { get; }
    public MvRewriter Rewriter { get; }

    /// <summary>
    /// What statement handlers may ask for by constructor; areas add theirs while the node is composed.
    /// </summary>
    public Dictionary<Type, object> HandlerServices { get; } = [];

    /// <summary>Port that MySQL clients connect to; 0 without an endpoint.</summary>
    public int MySqlPort => _listener?.Port ?? 0;

    /// <summary>Loads the catalog, finishes what a crash left, and serves.</summary>
    public static async Task<FrontendNode> StartAsync(FrontendOptions options, CancellationToken cancel)
    {
        SqlParser.WarmUp();
        var node = new FrontendNode(options);
        try
        {
            node.PrepareFirstStart();
            node._orphans.Start();
            node._members.Recall();
            await node._members.JoinAsync(cancel).ConfigureAwait(false);
            node.Services.Spool.Clear();
            node.Services.StreamLoads.Recover();
            await node.Services.Transactions.RecoverAsync(cancel).ConfigureAwait(false);
            await LostCommits.CheckAsync(node.Services.Store.Current, node.Services.Backends, cancel).ConfigureAwait(false);
            node.AddHandlerServices();
            node._views = new ViewJobs(node);
            options.Compose?.Invoke(node);
            node.Services.Statements = new StatementRegistry(node.HandlerServices, typeof(FrontendNode).Assembly);
            TemporaryTables.DropLeft(node.Services);
            node._views.Recover();
            node.Services.FileLoads.Recover();
            node.Services.SchemaChanges.Recover();
            node.Services.Backups.Recover();
            node.Services.Sources.Recover();
            node.Services.Sinks.Recover();
            node.Services.Events.Add(EventLog.ServerStarted, ("version", SessionSettings.ServerVersion));
            await node.Services.Heartbeats.BeatAliveAsync().ConfigureAwait(false);
            node.Listen();
            return node;
        }
        catch
        {
            await node.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Refuses a name that no setting of a frontend has.</summary>
    public static void RequireSetting(string name)
    {
        if (new VariableCatalog(SettingAssemblies()).Find(name) is null) throw FrontendErrors.UnknownParameter.With(name);
    }

    /// <summary>Makes a session without a client, for jobs; the caller disposes it.</summary>
    public Session NewInternalSession(UserAccount user, string? database)
        => new(Services.Sessions.NewInternalId(), user, "localhost", Services) { CurrentDatabase = database };

    /// <summary>Accepts no more clients, lets statements finish within the time, cancels the rest.</summary>
    public void StopServing(TimeSpan grace) => _listener?.Stop(grace);

    public async ValueTask DisposeAsync()
    {
        _listener?.Dispose();
        await _watch.DisposeAsync().ConfigureAwait(false);
        _streamMetrics.Dispose();
        if (Services.FileLoads is not null) await Services.FileLoads.StopAsync().ConfigureAwait(false);
        if (Services.Sinks is not null) await Services.Sinks.StopAsync().ConfigureAwait(false);
        if (Services.Sources is not null) await Services.Sources.StopAsync().ConfigureAwait(false);
        if (Services.Backups is not null) await Services.Backups.StopAsync().ConfigureAwait(false);
        if (Services.SchemaChanges is not null) await Services.SchemaChanges.StopAsync().ConfigureAwait(false);
        foreach (var session in Services.Sessions.All) session.Kill();
        if (_views is not null) await _views.DisposeAsync().ConfigureAwait(false);
        Services.End();
        Services.Heartbeats.Dispose();
        Services.PartitionKeeper.Dispose();
        _trash.Dispose();
        await _reaper.DropAllAsync().ConfigureAwait(false);
        _reaper.Dispose();
        await _members.DisposeAsync().ConfigureAwait(false);
        Services.Store.Dispose();
    }

    private void PrepareFirstStart()
    {
        var store = Services.Store;
        if (store.Current.ClusterId.Length == 0) store.Commit(new SetClusterId(Guid.NewGuid().ToString("N")));
        if (!store.Current.Users.ContainsKey(UserAccount.KeyOf(Privileges.Root, "%")))
            store.Commit(new PutUser(new UserAccount(Privileges.Root, "%", null, null)));
        var now = Services.Time.GetUtcNow().UtcDateTime;
        foreach (var backend in Services.Backends.All)
        {
            if (store.Current.Backends.GetValueOrDefault(backend.Id)?.Address != backend.Address)
                store.Commit(new PutBackend(new BackendNode(backend.Id, backend.Address, "", now)));
        }
    }

    private void AddHandlerServices()
    {
        object[] services =
        [
            Services, Services.Store, Services.Backends, Services.Storage, Services.Transactions, Services.Publishes,
            Services.Variables, Services.Globals, Services.Sessions, Services.Queries, Services.Explains, Services.Writer,
            Services.Missing, Services.PartitionKeeper, Services.Metrics, _trash, Services.SchemaChanges,
            Services.Loads, Services.StreamLoads, Services.FileTables, Services.Spool, Services.FileLoads, Runner,
            Services.Backups, Services.Sources, Services.Sinks,
            Services.ResourceGroups,
        ];
        foreach (var service in services) HandlerServices[service.GetType()] = service;
        HandlerServices[typeof(TimeProvider)] = _options.Time;
        HandlerServices[typeof(IFileSystem)] = _options.Files;
    }

    private void Listen()
    {
        if (_options.MySql is not { } mysql) return;
        var accounts = new CatalogAccounts(Services.Store);
        _listener = new MySqlListener(mysql, accounts, new EndpointFactory(Services, Runner, accounts));
    }

    // A client that closed its socket in mid-query must not keep the backends busy.
    private void EndAbandoned()
    {
        _ = Services.StreamLoads.SweepAsync();
        foreach (var session in Services.Sessions.All)
        {
            if (session.Running is { } running && Services.Time.GetElapsedTime(running.Timestamp) > s_watchPeriod
                && session.ClientIsGone?.Invoke() == true)
            {
                session.Kill();
            }
        }
    }

    private static IEnumerable<System.Reflection.Assembly> SettingAssemblies()
        => [typeof(FrontendNode).Assembly, typeof(QueryPlanner).Assembly, typeof(CatalogStore).Assembly, typeof(Setting).Assembly];

    private static SettingValues ServerSettings(VariableCatalog variables, IReadOnlyDictionary<string, string> texts)
    {
        var values = SettingValues.Empty;
        foreach (var (name, text) in texts)
        {
            var setting = variables.Find(name) ?? throw FrontendErrors.UnknownParameter.With(name);
            values = values.With(setting, setting.Parse(text));
        }

        return values;
    }
}
