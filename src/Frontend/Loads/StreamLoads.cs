using System.Collections.Concurrent;
using Google.Protobuf;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>Is a request to load its body into a table.</summary>
public sealed record StreamLoadRequest(UserAccount User, string Host, string Database, string Table, LoadOptions Options, Stream Body);

/// <summary>Says how a load went.</summary>
public enum LoadAnswerKind
{
    Success,
    LabelExists,
    Failed,
    NoTransaction,
}

/// <summary>Is the answer to a request about a load.</summary>
public sealed record LoadAnswer(LoadAnswerKind Kind, LoadRecord Record, string Message)
{
    public long LoadMs { get; init; }
    public long BeginMs { get; init; }
    public long PlanMs { get; init; }
    public long WriteMs { get; init; }
    public long CommitMs { get; init; }
    public bool TwoPhase { get; init; }
}

/// <summary>
/// Runs loads that come over HTTP: in one step, or staged now and committed by a later request. What is prepared survives a crash.
/// </summary>
public sealed class StreamLoads(FrontendServices services, StatementRunner runner, LoadRegistry registry)
{
    private readonly ConcurrentDictionary<long, OpenLoad> _open = new();

    /// <summary>Takes up what was prepared before the last end of the process; its staged rows are kept from being cleared away.</summary>
    public void Recover()
    {
        foreach (var load in registry.All.Where(l => l.State == LoadState.Prepared))
        {
            var transaction = load.Headers is null ? services.Transactions.Reopen(load.TransactionId, load.Label) : null;
            transaction?.AddStaged(load.Staged.Select(StagedRowset.Parser.ParseFrom));
            _open[load.Id] = new OpenLoad(load, transaction, Until(load.FinishedAt ?? load.CreatedAt, LoadSettings.PreparedTimeout));
        }

        services.Spool.ClearPrepared(_open.Values.Select(o => o.Record.Key).ToHashSet());
    }

    /// <summary>Loads the body; with two_phase_commit it is staged and waits for <see cref="EndAsync"/>.</summary>
    public async Task<LoadAnswer> LoadAsync(StreamLoadRequest request)
    {
        var began = services.Time.GetTimestamp();
        var load = NewLoad(request, "STREAM_LOAD");
        if (!registry.TryBegin(load, out var existing)) return Exists(existing);
        var begun = Elapsed(began);
        if (request.Options.TwoPhase && LoadChanges.IsAsked(request.Options))
            return await PrepareChangesAsync(request, load, began).ConfigureAwait(false);
        var (work, problem) = await RunAsync(request, load, request.Options.TwoPhase).ConfigureAwait(false);
        if (problem is not null) return Failed(work, problem, began);
        if (work.Transaction is { } staged)
        {
            try
            {
                Prepare(work.Record, staged);
            }
            catch (MatViewException failed)
            {
                await services.Transactions.AbortAsync(staged).ConfigureAwait(false);
                return Failed(work, failed, began);
            }
        }

        return new LoadAnswer(LoadAnswerKind.Success, work.Record, "OK")
        {
            LoadMs = Elapsed(began), BeginMs = begun, PlanMs = work.PlanMs, WriteMs = work.WriteMs, CommitMs = work.CommitMs,
            TwoPhase = request.Options.TwoPhase,
        };
    }

    /// <summary>Opens a load that gets its rows by further requests.</summary>
    public LoadAnswer Begin(StreamLoadRequest request)
    {
        RequireInsert(request.User, request.Host, request.Database, request.Table);
        var table = services.Store.Current.RequireTable(request.Database, request.Table);
        var load = NewLoad(request, "STREAM_LOAD_TXN") with { TableId = table.Id };
        if (!registry.TryBegin(load, out var existing)) return Exists(existing);
        var timeout = request.Options.TimeoutSeconds ?? services.Globals.Get(LoadSettings.StreamLoadTimeout);
        _open[load.Id] = new OpenLoad(load, null, Now.AddSeconds(timeout));
        return new LoadAnswer(LoadAnswerKind.Success, load, "");
    }

    /// <summary>Adds the body to an open load.</summary>
    public async Task<LoadAnswer> AddAsync(StreamLoadRequest request)
    {
        var began = services.Time.GetTimestamp();
        var label = request.Options.Label;
        if (FindOpen(request.Database, label, 0) is not { } open) return NoTransaction(request.Database, label);
        if (!await open.Turn.WaitAsync(0).ConfigureAwait(false))
            return new LoadAnswer(LoadAnswerKind.Failed, open.Record, $"another request of label [{open.Record.Label}] is at work");
        try
        {
            if (open.Record.State is not (LoadState.Pending or LoadState.Loading))
                throw LoadErrors.WrongState.With(open.Record.Label, Words(open.Record.State), "loaded into");
            if (!request.Table.Equals(open.Record.Table, StringComparison.Ordinal))
                throw CoreErrors.NotSupported.With("several tables in one load transaction");
            var (work, problem) = await RunAsync(request, open.Record, stagesOnly: true, open.Transaction).ConfigureAwait(false);
            if (problem is not null)
            {
                // What this and earlier requests staged is gone with it.
                _open.TryRemove(open.Record.Id, out _);
                if (open.Transaction is { } staged) await services.Transactions.AbortAsync(staged).ConfigureAwait(false);
                return Failed(work, problem, began);
            }

            open.Transaction = work.Transaction;
            open.Record = work.Record with { State = LoadState.Loading };
            registry.Update(open.Record);
            return new LoadAnswer(LoadAnswerKind.Success, open.Record, "OK")
            {
                LoadMs = Elapsed(began), PlanMs = work.PlanMs, WriteMs = work.WriteMs,
            };
        }
        catch (MatViewException problem)
        {
            return new LoadAnswer(LoadAnswerKind.Failed, open.Record, problem.Message);
        }
        finally
        {
            open.Turn.Release();
        }
    }

    /// <summary>Makes the rows of an open load durable; from now on they can be committed whatever happens.</summary>
    public async Task<LoadAnswer> PrepareAsync(UserAccount user, string host, string database, string? label)
    {
        if (FindOpen(database, label, 0) is not { } open) return NoTransaction(database, label);
        RequireInsert(user, host, database, open.Record.Table);
        await open.Turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (open.Record.State == LoadState.Prepared) return new LoadAnswer(LoadAnswerKind.Success, open.Record, "OK");
            if (open.Record.State is not (LoadState.Pending or LoadState.Loading))
                throw LoadErrors.WrongState.With(open.Record.Label, Words(open.Record.State), "prepared");
            Prepare(open.Record, open.Transaction);
            return new LoadAnswer(LoadAnswerKind.Success, _open[open.Record.Id].Record, "OK");
        }
        catch (MatViewException problem)
        {
            return new LoadAnswer(LoadAnswerKind.Failed, open.Record, problem.Message);
        }
        finally
        {
            open.Turn.Release();
        }
    }

    /// <summary>Commits or rolls back a load that is open or prepared, named by its label or its transaction.</summary>
    public async Task<LoadAnswer> EndAsync(UserAccount user, string host, string database, string? label, long transactionId, bool commits)
    {
        if (FindOpen(database, label, transactionId) is not { } open) return Ended(database, label, transactionId, commits);
        RequireInsert(user, host, database, open.Record.Table);
        await open.Turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_open.ContainsKey(open.Record.Id)) return Ended(database, label, transactionId, commits);
            if (!commits)
            {
                await RollBackAsync(open, "rolled back by the client").ConfigureAwait(false);
                return new LoadAnswer(LoadAnswerKind.Success, open.Record, "OK");
            }

            var began = services.Time.GetTimestamp();
            if (open.Record.Headers is null) await CommitAsync(open).ConfigureAwait(false);
            else await CommitChangesAsync(open, user, host).ConfigureAwait(false);
            return new LoadAnswer(LoadAnswerKind.Success, open.Record, "OK") { CommitMs = Elapsed(began), LoadMs = Elapsed(began) };
        }
        catch (MatViewException problem)
        {
            return new LoadAnswer(LoadAnswerKind.Failed, open.Record, problem.Message);
        }
        finally
        {
            open.Turn.Release();
        }
    }

    /// <summary>Rolls back what nobody ended in time; call it now and then.</summary>
    public async Task SweepAsync()
    {
        foreach (var open in _open.Values)
        {
            if (open.Until > Now || !await open.Turn.WaitAsync(0).ConfigureAwait(false)) continue;
            try
            {
                if (_open.ContainsKey(open.Record.Id)) await RollBackAsync(open, "nobody committed it in time").ConfigureAwait(false);
            }
            finally
            {
                open.Turn.Release();
            }
        }
    }

    private DateTime Now => services.Time.GetUtcNow().UtcDateTime;

    private async Task<(LoadWork Work, MatViewException? Problem)> RunAsync(
        StreamLoadRequest request, LoadRecord load, bool stagesOnly, Transaction? into = null, bool holdsTable = false)
    {
        var options = request.Options;
        var seconds = options.TimeoutSeconds ?? services.Globals.Get(LoadSettings.StreamLoadTimeout);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000)), services.Time);
        using var session = new Session(services.Sessions.NewInternalId(), request.User, request.Host, services)
        {
            CurrentDatabase = request.Database,
        };
        session.Variables.Set(SessionSettings.InsertTimeout, Math.Max(1, seconds));
        if (options.MemoryLimit is { } memory) session.Variables.Set(SessionSettings.QueryMemLimit, memory);
        var body = BodyOf(request, seconds, timeout.Token);
        var work = new LoadWork(load, options) { Body = body, StagesOnly = stagesOnly, Transaction = into, HoldsTable = holdsTable };
        services.Sessions.Add(session);
        try
        {
            if (options.TimeZone is { } zone) session.Variables.Set(SessionSettings.TimeZone, ZoneNames.Find(zone).Id);
            var table = new ObjectName(request.Database, request.Table);
            var text = $"STREAM LOAD {request.Database}.{request.Table} label {load.Label}";
            await runner.RunAsync(session, new LoadStatement(table, work), text, (_, _) => default).ConfigureAwait(false);
            return (work, null);
        }
        catch (MatViewException problem)
        {
            work.Record = work.Record with { Bytes = Math.Max(work.Record.Bytes, body.Received) };
            return (work, body.Problem as MatViewException ?? problem);
        }
        finally
        {
            services.Sessions.Remove(session);
        }
    }

    private LoadBody BodyOf(StreamLoadRequest request, long seconds, CancellationToken timeout)
    {
        var limit = request.Options is { Format: "json", IgnoreJsonSize: false }
            ? (Bytes: services.Globals.Get(LoadSettings.JsonBytesMax) << 20, Name: "ignore_json_size and streaming_load_max_batch_size_mb")
            : (Bytes: long.MaxValue, Name: "");
        return new LoadBody(request.Body, limit.Bytes, limit.Name, seconds, timeout);
    }

    // Stored rows may change until the commit, so what becomes of them is worked out then. Now the bytes are made durable, and the load is
    // tried out: what is wrong with it is told before anybody counts on it.
    private async Task<LoadAnswer> PrepareChangesAsync(StreamLoadRequest request, LoadRecord load, long began)
    {
        var work = new LoadWork(load, request.Options);
        var seconds = request.Options.TimeoutSeconds ?? services.Globals.Get(LoadSettings.StreamLoadTimeout);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000)), services.Time);
        try
        {
            RequireInsert(request.User, request.Host, request.Database, request.Table);
            var body = BodyOf(request, seconds, timeout.Token);
            services.Spool.KeepPrepared(body, load.Key, services.Globals.Get(LoadSettings.SpoolBytesMax));
            using var kept = services.Spool.OpenPrepared(load.Key);
            var trial = request with { Body = kept };
            (work, var problem) = await RunAsync(trial, load, stagesOnly: true, holdsTable: true).ConfigureAwait(false);
            if (work.Transaction is { } tried) await services.Transactions.AbortAsync(tried).ConfigureAwait(false);
            if (problem is not null) throw problem;
            Prepare(work.Record with { Headers = request.Options.Asked }, null);
            work.Record = _open[load.Id].Record;
        }
        catch (MatViewException problem)
        {
            services.Spool.DropPrepared(load.Key);
            return Failed(work, problem, began);
        }

        return new LoadAnswer(LoadAnswerKind.Success, work.Record, "OK")
        {
            LoadMs = Elapsed(began), PlanMs = work.PlanMs, WriteMs = work.WriteMs, TwoPhase = true,
        };
    }

    private async Task CommitChangesAsync(OpenLoad open, UserAccount user, string host)
    {
        var prepared = open.Record;
        var headers = prepared.Headers!; // Asked of such loads only.
        var table = services.Store.Current.RequireTable(prepared.Database, prepared.Table);
        if (table.Id != prepared.TableId) throw Catalog.CatalogErrors.UnknownTable.With(prepared.Database, prepared.Table);
        using var alone = await services.WriteLocks.HoldAloneAsync(prepared.TableId, CancellationToken.None).ConfigureAwait(false);
        using var kept = services.Spool.OpenPrepared(prepared.Key);
        var request = new StreamLoadRequest(
            user, host, prepared.Database, prepared.Table, LoadOptions.Of(n => headers.GetValueOrDefault(n)), kept);
        var fresh = prepared with { TotalRows = 0, LoadedRows = 0, FilteredRows = 0, UnselectedRows = 0, Bytes = 0, Rejected = [] };
        Transaction? staged = null;
        try
        {
            var (work, problem) = await RunAsync(request, fresh, stagesOnly: true, holdsTable: true).ConfigureAwait(false);
            staged = work.Transaction;
            if (problem is not null) throw problem;
            var finished = work.Record with
            {
                State = LoadState.Finished, FinishedAt = Now, Headers = null, TransactionId = prepared.TransactionId,
            };
            var records = registry.RecordsOf(finished);
            await services.Transactions.CommitAsync(
                staged!, [new TableCommit(finished.TableId)], CancellationToken.None, records).ConfigureAwait(false); // A run gives one.
            registry.Committed(finished, records);
            open.Record = finished;
        }
        catch
        {
            if (staged is not null) await services.Transactions.AbortAsync(staged).ConfigureAwait(false);
            registry.Update(prepared);
            throw;
        }

        _open.TryRemove(prepared.Id, out _);
        services.Spool.DropPrepared(prepared.Key);
    }

    private void Prepare(LoadRecord load, Transaction? transaction)
    {
        var prepared = load with
        {
            State = LoadState.Prepared,
            FinishedAt = Now,
            TransactionId = transaction?.Id ?? (load.TransactionId > 0 ? load.TransactionId : load.Id),
            Staged = [.. (transaction?.Staged ?? []).Select(s => s.ToByteArray())],
        };
        registry.Keep(prepared);
        _open[load.Id] = new OpenLoad(prepared, transaction, Until(Now, LoadSettings.PreparedTimeout));
    }

    private async Task CommitAsync(OpenLoad open)
    {
        var table = services.Store.Current.TryFindTable(open.Record.TableId, out var found)
            ? found
            : throw Catalog.CatalogErrors.UnknownTable.With(open.Record.Database, open.Record.Table);
        using var turn = await services.Writer.EnterAsync(table, alone: false, CancellationToken.None).ConfigureAwait(false);
        var finished = open.Record with { State = LoadState.Finished, FinishedAt = Now, Staged = [] };
        var records = registry.RecordsOf(finished);
        if (open.Transaction is not { } transaction)
        {
            registry.Keep(finished);
        }
        else
        {
            await services.Transactions.CommitAsync(
                transaction, [new TableCommit(table.Id)], CancellationToken.None, records).ConfigureAwait(false);
            registry.Committed(finished, records);
        }

        open.Record = finished;
        _open.TryRemove(finished.Id, out _);
    }

    private async Task RollBackAsync(OpenLoad open, string reason)
    {
        var wasPrepared = open.Record.State == LoadState.Prepared;
        open.Record = open.Record with { State = LoadState.Cancelled, FinishedAt = Now, Staged = [], Headers = null, Message = reason };
        if (wasPrepared) registry.Keep(open.Record);
        else registry.Update(open.Record);
        _open.TryRemove(open.Record.Id, out _);
        if (open.Transaction is { } staged) await services.Transactions.AbortAsync(staged).ConfigureAwait(false);
        services.Spool.DropPrepared(open.Record.Key);
    }

    private LoadRecord NewLoad(StreamLoadRequest request, string type)
    {
        var database = services.Store.Current.RequireDatabase(request.Database);
        return new LoadRecord(
            services.Store.NewId(), database.Id, request.Database, request.Table, request.Options.Label ?? Guid.NewGuid().ToString(), type,
            request.User.User, Now) { MaxFilterRatio = request.Options.MaxFilterRatio };
    }

    private LoadAnswer Failed(LoadWork work, MatViewException problem, long began)
    {
        var failed = work.Record with
        {
            State = LoadState.Cancelled, FinishedAt = Now, Message = problem.Message, ErrorCode = problem.Code, LoadedRows = 0,
        };
        try
        {
            registry.Keep(failed);
        }
        catch (MatViewException)
        {
            // The catalog takes nothing: the load's own failure is what the client must hear.
            registry.Update(failed);
        }

        return new LoadAnswer(LoadAnswerKind.Failed, failed, problem.Message) { LoadMs = Elapsed(began), TwoPhase = work.Options.TwoPhase };
    }

    private static LoadAnswer Exists(LoadRecord existing)
        => new(LoadAnswerKind.LabelExists, existing, LoadErrors.LabelUsed.With(existing.Label, existing.TransactionId).Message);

    private LoadAnswer NoTransaction(string database, string? label) => new(
        LoadAnswerKind.NoTransaction, new LoadRecord(0, 0, database, "", label ?? "", "", "", Now),
        LoadErrors.NoLoad.With($"with label [{label}] that is open", database).Message);

    // Asking twice for the same end is no error: the first answer may have been lost.
    private LoadAnswer Ended(string database, string? label, long transactionId, bool commits)
    {
        var found = registry.All.LastOrDefault(l => l.Database == database
            && (label is { Length: > 0 } ? l.Label == label : l.TransactionId == transactionId && transactionId != 0));
        if (found is null || !found.HasEnded) return NoTransaction(database, label ?? $"txn {transactionId}");
        if (commits == (found.State == LoadState.Finished)) return new LoadAnswer(LoadAnswerKind.Success, found, "OK");
        var problem = LoadErrors.WrongState.With(found.Label, Words(found.State), commits ? "committed" : "rolled back");
        return new LoadAnswer(LoadAnswerKind.Failed, found, problem.Message);
    }

    private OpenLoad? FindOpen(string database, string? label, long transactionId) => _open.Values.FirstOrDefault(
        o => o.Record.Database == database
            && (label is { Length: > 0 } ? o.Record.Label == label : o.Record.TransactionId == transactionId && transactionId != 0));

    private static void RequireInsert(UserAccount user, string host, string database, string table)
    {
        if (!Privileges.Allows(user, "INSERT", database, table))
            throw FrontendErrors.TableDenied.With("INSERT", $"'{user.User}'@'{host}'", table);
    }

    private DateTime Until(DateTime from, Core.Settings.Setting<long> seconds) => from.AddSeconds(services.Globals.Get(seconds));

    private long Elapsed(long since) => (long)services.Time.GetElapsedTime(since).TotalMilliseconds;

    private static string Words(LoadState state) => state.ToString().ToLowerInvariant();

    /// <summary>Is a load between its first and its last request; requests take turns.</summary>
    private sealed class OpenLoad(LoadRecord record, Transaction? transaction, DateTime until)
    {
        internal LoadRecord Record { get; set; } = record;
        internal Transaction? Transaction { get; set; } = transaction;
        internal DateTime Until { get; } = until;
        internal SemaphoreSlim Turn { get; } = new(1);
    }
}
