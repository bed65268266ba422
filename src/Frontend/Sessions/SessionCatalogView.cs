using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements.MaterializedViews.Constraints;
using MatViewDb.Frontend.Statements.Queries;
using MatViewDb.Functions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Shows the planner one catalog snapshot through the eyes of one session, for one statement.</summary>
public sealed class SessionCatalogView : ICatalogView, IMaterializedViewCatalog
{
    private readonly Session _session;
    private readonly IReadOnlyDictionary<string, SystemTable> _ownTables;

    // Of the newest catalog, not of that of a transaction.
    private readonly CatalogSnapshot _policies;

    /// <param name="session">Whose names, variables and rights count.</param>
    /// <param name="functions">The function catalog.</param>
    /// <param name="snapshot">The catalog that names are looked up in.</param>
    /// <param name="ownTables">Tables that only this statement sees, by name in information_schema.</param>
    public SessionCatalogView(
        Session session, IFunctionResolver functions, CatalogSnapshot snapshot,
        IReadOnlyDictionary<string, SystemTable>? ownTables = null)
    {
        _session = session;
        _ownTables = ownTables ?? new Dictionary<string, SystemTable>();
        Functions = functions;
        Snapshot = snapshot;
        _policies = session.Catalog;
        Session = Facts(session);
    }

    public CatalogSnapshot Snapshot { get; }
    public SessionFacts Session { get; }
    public IFunctionResolver Functions { get; }

    /// <summary>True while parameters have no values yet.</summary>
    public bool Preparing { get; init; }

    /// <summary>View whose refresh this statement is: it must not answer its own refresh.</summary>
    public long RefreshedView { get; init; }

    /// <summary>
    /// Shows views as they are stored, also those that readers see fresh: who follows versions, as refreshes do, needs the rows of the
    /// version that is noted.
    /// </summary>
    public bool ReadsStored
    {
        get => field || RefreshedView != 0;
        init;
    }

    /// <summary>Runs as the owner of a view's definition: no rights are asked for.</summary>
    public bool Trusted { get; init; }

    /// <summary>Views that are only thought of: rewriting uses them as if they were there.</summary>
    public IReadOnlyList<MaterializedView> Supposed { get; init; } = [];

    /// <summary>
    /// Gives the same view of the catalog without asking for rights, to read stored definitions; views in them are what is stored,
    /// whether readers see more at this moment or not.
    /// </summary>
    public SessionCatalogView AsOwner()
        => new(_session, Functions, Snapshot) { Trusted = true, RefreshedView = RefreshedView, ReadsStored = true };

    public ICatalogView AsDefiner() => Trusted ? this : new SessionCatalogView(_session, Functions, Snapshot, _ownTables)
    {
        Trusted = true, RefreshedView = RefreshedView, ReadsStored = ReadsStored, Preparing = Preparing, Supposed = Supposed,
    };

    public IReadOnlyList<RowPolicy> PoliciesOn(Table table)
    {
        if (Trusted) return [];
        var found = RowPolicies.Of(_policies.Find(table.Id) as Table ?? table, _session.User);
        if (found.Count > 0 && _session.NeedsAllRows is { } what) _session.RequireAllRows(table, what);
        return found;
    }

    public IReadOnlyList<ColumnMask> MasksOn(Table table)
    {
        if (Trusted) return [];
        var found = RowPolicies.MasksOf(_policies.Find(table.Id) as Table ?? table, _session);
        if (found.Count > 0 && _session.NeedsAllRows is { } what) _session.RequireAllRows(table, what);
        return found;
    }

    public string? GuardOf(MaterializedView view) => Trusted ? null : RowPolicies.GuardOf(view, _policies, _session);

    public ResolvedRelation? Resolve(ObjectName name)
    {
        if (name.Catalog is { } catalog && catalog != CatalogSnapshot.DefaultCatalog && catalog != "def")
            throw CoreErrors.NotSupported.With($"catalog '{catalog}'");
        var database = name.Database ?? _session.RequireDatabase();
        if (SystemDatabases.Find(database) is { } system) return ResolveSystem(system, name.Name);
        Snapshot.RequireDatabase(database);
        if (Snapshot.Find(database, name.Name) is not { } found) return null;
        if (found is MaterializedView { Creating: true } creating)
        {
            if (_session.Services.Creating.JobOf(creating.Id) is not { } job) return null;
            throw JobErrors.StillCreating.With(creating.Name, job.Id);
        }

        if (!Trusted) _session.Require("SELECT", database, name.Name);
        if (found is MaterializedView { Active: false } view)
        {
            _session.AddWarning(Warning.Of(
                5305, $"Materialized view '{database}.{view.Name}' is inactive ({view.InactiveReason}); these are its last contents"));
        }

        if (!Trusted && found is MaterializedView { Active: true, ForgottenBecause: { } why } changed
            && changed.Refresh.Trigger != Catalog.Model.RefreshTrigger.Always
            && changed.Partitions.Keys.FirstOrDefault(p => !changed.Versions.ContainsKey(p)) is not null)
        {
            _session.AddWarning(Warning.Of(
                5310, $"Materialized view '{database}.{changed.Name}' has rows that were not refreshed since {why}; "
                    + $"REFRESH MATERIALIZED VIEW {changed.Name} brings them up to date"));
        }

        return new CatalogRelation(database, found);
    }

    public SystemTable? FindRecursive(CommonTableExpression table) => _session.Recursive?.GetValueOrDefault(table);

    public FileRelation? FindFiles(TableFunction function)
    {
        // One statement looks once: what it was told of the columns stays true for it.
        var known = _session.Files ??= [];
        if (known.TryGetValue(function, out var found)) return found;
        return known[function] = _session.Services.FileTables.Resolve(function, _session);
    }

    public SystemTable? FindTableFunction(TableFunction function) => _session.Services.SystemTables.Resolve(function, _session);

    public BoundValue? SystemVariable(string name, VariableScope scope)
    {
        switch (name)
        {
            case "warning_count":
                return new BoundValue((long)_session.Warnings.Count, SqlType.BigInt);
            case "error_count":
                return new BoundValue((long)_session.Warnings.Count(w => w.Level == "Error"), SqlType.BigInt);
            case "last_insert_id" or "identity":
                return new BoundValue(_session.LastInsertId, SqlType.BigInt);
        }

        if (_session.Services.Variables.Find(name) is not { } setting) return null;
        var values = scope == VariableScope.Global || setting.Scope != SettingScope.Session
            ? _session.Services.Globals.Values
            : _session.Variables.Values;
        return values.GetAny(setting) switch
        {
            bool flag => new BoundValue(flag ? 1L : 0L, SqlType.BigInt),
            long number => new BoundValue(number, SqlType.BigInt),
            var other => new BoundValue(Convert.ToString(other, CultureInfo.InvariantCulture), SqlType.String),
        };
    }

    public BoundValue? UserVariable(string name) => _session.Variables.FindUser(name);

    public bool AssignUserVariable(string name, BoundValue value)
    {
        if (!Preparing) _session.Variables.SetUser(name, value);
        return true;
    }

    public IUserLocks? Locks => Preparing ? null : _session.Services.UserLocks.Of(_session);

    public string? QueryDump(string sql) => Preparing ? null : new QueryDump(_session).ToJson(sql);

    public BoundValue? Parameter(int index)
        => Preparing ? null
            : index < _session.Parameters.Count ? _session.Parameters[index]
            : throw CoreErrors.WrongArguments.With("EXECUTE");

    // Views know nothing of rows that are not committed.
    public IReadOnlyList<MaterializedView> ViewsOn(long tableId)
        => [.. Snapshot.ViewsOn(tableId).Where(v => !v.Creating).Concat(Supposed.Where(v => v.BaseIds.Contains(tableId)))];

    public bool HasOwnWrites => _session.Transaction is { HasWritten: true };

    public CatalogObject? FindObject(long id) => Snapshot.Find(id) ?? Supposed.FirstOrDefault(v => v.Id == id);

    public string DatabaseNameOf(long databaseId) => Snapshot.DatabaseName(databaseId);

    public KeyState StateOf(DeclaredKey key)
        => ConstraintCheck.StateOf(Snapshot, key) is var state && state == KeyState.Unverified && IsRefresh ? KeyState.Doubted : state;

    public bool SeesOnlyCommitted => !_session.InTransaction;

    public bool IsRefresh => RefreshedView != 0;

    public bool IsBeingRefreshed(long viewId) => RefreshedView != 0 ? RefreshedView == viewId : ReadsStored;

    public Query ParseQuery(string sql) => SqlParser.ParseQuery(sql);

    private SystemRelation? ResolveSystem(string database, string name)
    {
        if (_ownTables.TryGetValue(name, out var own)) return new SystemRelation(database, own);
        return _session.Services.SystemTables.Resolve(database, name, _session) is { } table
            ? new SystemRelation(database, table)
            : null;
    }

    private static SessionFacts Facts(Session session)
    {
        var services = session.Services;
        var now = session.Running?.StartedAt ?? services.Time.GetUtcNow();
        var mode = session.Get(SessionSettings.SqlMode);
        var limit = session.Get(SessionSettings.SqlSelectLimit);
        return new SessionFacts
        {
            CurrentCatalog = session.CurrentCatalog,
            CurrentDatabase = session.CurrentDatabase,
            User = $"{session.User.User}@{session.Host}",
            CurrentUser = $"{session.User.User}@{session.User.Host}",
            ConnectionId = session.Id,
            Version = SessionSettings.ServerVersion,
            RowCount = session.LastRowCount,
            LastInsertId = session.LastInsertId,
            FoundRows = session.FoundRows,
            QueryId = session.Running?.QueryId ?? "",
            StatementTimeMicros = (now.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
            TimeZone = ZoneNames.Find(session.Get(SessionSettings.TimeZone)),
            OnlyFullGroupBy = mode.Contains("ONLY_FULL_GROUP_BY", StringComparison.OrdinalIgnoreCase),
            SelectLimit = limit == long.MaxValue ? -1 : limit,
        };
    }
}
