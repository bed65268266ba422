using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Holds what belongs to one client: who it is, where it stands, what it set, what it is running. One statement at a
/// time;
/// only killing comes from other threads.
/// </summary>
public sealed class Session(long id, UserAccount user, string host, FrontendServices services) : IDisposable
{
    private const int WarningsMax = 1024;
    private const int LongText = 64 << 10;
    private static readonly TimeSpan s_longestTimer = TimeSpan.FromDays(40);

    private readonly Lock _killLock = new();
    private CancellationTokenSource? _running;
    private volatile bool _killed;
    private int _oldWarnings;

    public long Id { get; } = id;
    public UserAccount User { get; private set; } = user;
    public string Host { get; } = host;
    public FrontendServices Services { get; } = services;
    public DateTime ConnectedAt { get; } = services.Time.GetUtcNow().UtcDateTime;
    public DateTime LastActiveAt { get; private set; } = services.Time.GetUtcNow().UtcDateTime;
    public string CurrentCatalog { get; set; } = CatalogSnapshot.DefaultCatalog;
    public string? CurrentDatabase { get; set; }
    public SessionVariables Variables { get; } = new(services.Globals);
    public List<Warning> Warnings { get; private set; } = [];

    /// <summary>
    /// Counts the warnings that the running statement itself gave; SHOW WARNINGS lists older ones and gives none.
    /// </summary>
    public int NewWarnings => Warnings.Count - _oldWarnings;

    /// <summary>Tables that only this session sees.</summary>
    public TemporaryTables Temporary => field ??= new TemporaryTables(this);

    public Dictionary<string, string> PreparedTexts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What BEGIN, or a statement without autocommit, opened; null where every statement commits on its own.</summary>
    public SessionTransaction? Transaction { get; set; }

    public bool InTransaction => Transaction is not null;

    /// <summary>Says what is done that row policies must not keep rows from; null elsewhere.</summary>
    public string? NeedsAllRows { get; set; }

    /// <summary>Gives the catalog whose rows statements read and write: that of the transaction, or the newest.</summary>
    public CatalogSnapshot ReadCatalog => Transaction?.Snapshot ?? Services.Store.Current;

    /// <summary>Values of the parameters of the prepared statement that runs.</summary>
    public IReadOnlyList<BoundValue> Parameters { get; set; } = [];

    /// <summary>Asks the client for a file of its own (LOAD DATA LOCAL); null where there is no client.</summary>
    public Func<string, Stream>? ReceiveLocalFile { get; set; }

    /// <summary>Resource group of the statement that runs; null = the default one.</summary>
    public ResourceGroup? Group { get; set; }

    public int Port { get; init; }
    public long LastRowCount { get; set; } = -1;

    /// <summary>First number that the session's last INSERT with an AUTO_INCREMENT column was given.</summary>
    public long LastInsertId { get; set; }
    public long FoundRows { get; set; }
    public long StatementNumber { get; private set; }

    /// <summary>Name, version and process of the client program, as it says.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Cuts the client's connection; null for sessions without one.</summary>
    public Action? CutConnection { get; init; }

    /// <summary>Says whether the client is still there; asked now and then while a statement runs.</summary>
    public Func<bool>? ClientIsGone { get; init; }

    public string TlsCipher { get; init; } = "";
    public string TlsVersion { get; init; } = "";

    /// <summary>Reports a changed variable or database to the client; null when nobody listens.</summary>
    public Action<string, string>? Tracked { get; set; }

    /// <summary>What runs now; null while idle. Read by SHOW PROCESSLIST.</summary>
    public RunningStatement? Running { get; private set; }

    public string UserAtHost => $"'{User.User}'@'{Host}'";
    public bool IsKilled => _killed;
    public CatalogSnapshot Catalog => Services.Store.Current;

    public T Get<T>(Setting<T> setting) where T : notnull => Variables.Get(setting);

    /// <summary>Gives what sql_mode says about reading SQL.</summary>
    public ParseOptions ParseOptions
    {
        get
        {
            var mode = Get(SessionSettings.SqlMode);
            if (!mode.Contains("ANSI", StringComparison.OrdinalIgnoreCase)
                && !mode.Contains("PIPES_AS_CONCAT", StringComparison.OrdinalIgnoreCase))
            {
                return ParseOptions.Default;
            }

            var words = mode.Split(',', StringSplitOptions.TrimEntries);
            var ansi = words.Contains("ANSI", StringComparer.OrdinalIgnoreCase);
            return ParseOptions.Default with
            {
                AnsiQuotes = ansi || words.Contains("ANSI_QUOTES", StringComparer.OrdinalIgnoreCase),
                PipesAsConcat = ansi || words.Contains("PIPES_AS_CONCAT", StringComparer.OrdinalIgnoreCase),
            };
        }
    }

    /// <summary>Gives the current database or throws error 1046.</summary>
    public string RequireDatabase() => CurrentDatabase ?? throw CatalogErrors.NoDatabaseSelected.With();

    /// <summary>
    /// Splits a name into database and object, the database taken from the session when it is missing.
    /// </summary>
    public (string Database, string Name) Resolve(ObjectName name)
    {
        RequireCatalog(name);
        return (name.Database ?? RequireDatabase(), name.Name);
    }

    /// <summary>Fails for a name in another catalog than the one there is.</summary>
    public static void RequireCatalog(ObjectName name)
    {
        if (name.Catalog is { } catalog && catalog != CatalogSnapshot.DefaultCatalog)
            throw CoreErrors.NotSupported.With($"catalog '{catalog}'");
    }

    /// <summary>Does what SET NAMES does.</summary>
    public void SetCharacterSets(string characterSet)
    {
        Variables.Set(SessionSettings.CharacterSetClient, characterSet);
        Variables.Set(SessionSettings.CharacterSetConnection, characterSet);
        Variables.Set(SessionSettings.CharacterSetResults, characterSet);
    }

    public void AddWarning(Warning warning)
    {
        if (Warnings.Count < WarningsMax) Warnings.Add(warning);
    }

    /// <summary>
    /// Begins a statement, of which only the text is known: gives its cancellation and keeps the text for SHOW PROCESSLIST.
    /// </summary>
    public CancellationToken Begin(string text)
    {
        StatementNumber++;
        // What was granted or taken away since the login counts from the next statement on.
        if (Catalog.Users.TryGetValue(UserAccount.KeyOf(User.User, User.Host), out var account)) User = account;
        lock (_killLock)
        {
            if (_killed) throw CoreErrors.Interrupted.With();
            // Most texts are read in no time; a timer for each would cost more than that.
            _running = text.Length < LongText ? new CancellationTokenSource() : new CancellationTokenSource(ReadingLimit, Services.Time);
            Running = new RunningStatement(
                Services.NewQueryId(), text, Services.Time.GetUtcNow(), Services.Time.GetTimestamp());
            return _running.Token;
        }
    }

    /// <summary>Says, once the text is read, whether the warnings of the statement before are this one's to show.</summary>
    public void StartWarnings(bool keepOld)
    {
        if (!keepOld && Warnings.Count > 0) Warnings = [];
        _oldWarnings = Warnings.Count;
    }

    /// <summary>Limits the time of the running statement, counted from its beginning; null: no limit.</summary>
    public void LimitTime(TimeSpan? limit)
    {
        lock (_killLock)
        {
            if (Running is not { } running || _running is null) return;
            running.TimeLimit = limit;
            if (limit is not { } most || most > s_longestTimer)
            {
                if (running.Text.Length >= LongText) _running.CancelAfter(Timeout.InfiniteTimeSpan);
                return;
            }

            var left = most - Services.Time.GetElapsedTime(running.Timestamp);
            _running.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }

    /// <summary>Ends the statement that <see cref="Begin"/> began.</summary>
    public void End()
    {
        lock (_killLock)
        {
            _running?.Dispose();
            _running = null;
            Parameters = [];
            Running = null;
            Recursive = null;
            Files = null;
            Group = null;
            LastActiveAt = Services.Time.GetUtcNow().UtcDateTime;
        }
    }

    /// <summary>Stops what is running; the session lives on.</summary>
    public void KillQuery()
    {
        lock (_killLock)
        {
            Running?.MarkKilled();

            // What waits for the cancellation goes on elsewhere: it must not run on the thread of the one who kills.
            _ = _running?.CancelAsync();
        }
    }

    /// <summary>Stops what is running and ends the session.</summary>
    public void Kill()
    {
        _killed = true;
        KillQuery();
        CutConnection?.Invoke();
    }

    /// <summary>Recursive tables of the statement that runs, by the node that defines them.</summary>
    public Dictionary<CommonTableExpression, SystemTable>? Recursive { get; set; }

    /// <summary>What they are computed by, in that order.</summary>
    public List<RecursiveParts> RecursiveParts { get; set; } = [];

    /// <summary>Files that the running statement reads as tables, by the function that names them.</summary>
    public Dictionary<TableFunction, FileRelation>? Files { get; set; }

    /// <summary>Goes back to the state after login.</summary>
    public void Reset(UserAccount? newUser)
    {
        Variables.Clear();
        PreparedTexts.Clear();
        Warnings = [];
        _oldWarnings = 0;
        Services.UserLocks.Of(this).ReleaseAll();
        Temporary.DropAll();
        if (newUser is null) return;
        User = newUser;
        CurrentDatabase = null;
    }

    public void Dispose()
    {
        KillQuery();
        Services.UserLocks.Of(this).ReleaseAll();
        Temporary.DropAll();
    }

    // While a text is read nobody knows which of the two limits is the statement's.
    private TimeSpan ReadingLimit
    {
        get
        {
            var limit = TimeSpan.FromSeconds(Math.Max(Get(SessionSettings.QueryTimeout), Get(SessionSettings.InsertTimeout)));
            return limit < s_longestTimer ? limit : s_longestTimer;
        }
    }
}

/// <summary>Describes the statement that a session runs.</summary>
public sealed class RunningStatement(string queryId, string text, DateTimeOffset startedAt, long timestamp)
{
    public string QueryId { get; } = queryId;
    public string Text { get; } = text;
    public DateTimeOffset StartedAt { get; } = startedAt;
    public long Timestamp { get; } = timestamp;
    public bool IsKilled { get; private set; }

    /// <summary>How long it may take; null = as long as it likes, or not known yet.</summary>
    public TimeSpan? TimeLimit { get; internal set; }

    /// <summary>What it is doing now, for SHOW PROCESSLIST.</summary>
    public string State { get; set; } = "parsing";

    /// <summary>Hints of the statement have changed variables, which are put back at its end.</summary>
    internal bool HasHints { get; set; }

    /// <summary>Facts that the audit log keeps.</summary>
    public StatementFacts Facts { get; } = new();

    /// <summary>
    /// True once a query of this statement was sent out under its id; further ones get ids of their own.
    /// </summary>
    public bool HasStarted { get; private set; }

    internal void MarkStarted() => HasStarted = true;

    internal void MarkKilled() => IsKilled = true;
}

/// <summary>Collects what the audit log says about a statement.</summary>
public sealed class StatementFacts
{
    public long ReturnedRows { get; set; }
    public long ScannedRows { get; set; }
    public long PeakMemoryBytes { get; set; }
    public bool IsQuery { get; set; }
    public List<string> CandidateViews { get; } = [];

    /// <summary>Faults of the server that the statement got over, with where they happened.</summary>
    public List<string> Faults { get; } = [];
    public List<string> HitViews { get; } = [];

    /// <summary>Views that were read in the place of their tables.</summary>
    public IReadOnlyList<long> HitViewIds { get; set; } = [];

    /// <summary>The planner's cost of the plan that ran, and of the one without views; 0 = not planned now.</summary>
    public double PlanCost { get; set; }

    public double CostWithout { get; set; }

    /// <summary>Notes that the answer is without the views after all, and what they failed by.</summary>
    internal void WithoutViews(string? fault)
    {
        HitViews.Clear();
        HitViewIds = [];
        if (fault is not null) Faults.Add(fault);
    }
}
