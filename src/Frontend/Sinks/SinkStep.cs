using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Streams;
using MatViewDb.Functions;
using MatViewDb.Planner;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Writes one difference of one sink, and says in the catalog up to where.</summary>
internal sealed class SinkStep(FrontendServices services, IFileSystem files, RateLimit limit)
{
    /// <summary>The catalog whose versions were written last; replaced partitions can be read in it for a while.</summary>
    private CatalogSnapshot? _last;

    internal async Task RunAsync(SinkRecord sink, Action<long> progress, Action<long> expect, CancellationToken cancel)
    {
        // Before the versions are read: compaction keeps those that were written, not those that are about to be.
        await limit.EnterAsync(cancel).ConfigureAwait(false);
        var snapshot = services.Store.Current;
        using var session = new Session(
            services.Sessions.NewInternalId(), new UserAccount(Privileges.Root, "%", null, null), "localhost", services)
        {
            CurrentDatabase = snapshot.DatabaseName(sink.DatabaseId),
        };
        var prepared = Prepare(services, session, sink.QuerySql, snapshot);
        var bases = BasesOf(prepared);
        RequireAllRows(sink, bases, snapshot);
        // A table or view of the same name is another one: its rows have nothing to do with what was written.
        if (sink.Written.Tables.Keys.Any(id => bases.All(b => b.Id != id)))
            throw SinkErrors.Lost.With(sink.Name, "what it reads was dropped and made anew, or exchanged");
        var target = sink.Pending ?? SinkVersions.Of(bases);
        if (target.IsSame(sink.Written))
        {
            _last = snapshot;
            return;
        }

        // What was written must not grow when it is written again.
        if (sink.Connector is "fs" or "posix_fs" && sink.Pending is null)
        {
            sink = sink with { Pending = target };
            SinkRecord.Change(services.Store, sink.Id, now => now with { Pending = target });
        }

        var windows = new Dictionary<long, BaseWindow>();
        string? lost = null;
        foreach (var table in bases)
        {
            if (WindowOf(sink, table, target, out var reason) is { } window) windows[table.Id] = window;
            else lost ??= reason;
        }

        expect(windows.Values.Sum(w => w.ChangedRows));
        var difference = lost is null ? Difference(sink, prepared, windows) : null;
        var work = new Work(sink, target, session, prepared, difference, snapshot, lost, progress);
        if (lost is null && difference is null && !work.DeletesUnmatched) Put(work, 0, sink.Sequence);
        else if (sink.IntoId != 0)
            // The table's writers do not wait for what the limit holds back.
            await limit.PayAsync(await WriteTableAsync(work, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        else await WriteAsync(work, cancel).ConfigureAwait(false);
        _last = snapshot;
    }

    // Who made the sink may have got a row policy since.
    private void RequireAllRows(SinkRecord sink, IReadOnlyList<Table> bases, CatalogSnapshot snapshot)
    {
        if (bases.All(b => b.RowPolicies is null && b.ColumnMasks is null)) return;
        foreach (var user in snapshot.Users.Values.Where(u => u.User == sink.User))
        {
            using var own = new Session(services.Sessions.NewInternalId(), user, user.Host, services);
            foreach (var table in bases) own.RequireAllRows(table, $"sink '{sink.Name}'");
        }
    }

    /// <summary>Is what one step writes: a difference, or why there is none.</summary>
    private sealed record Work(
        SinkRecord Sink, SinkVersions Target, Session Session, PreparedMaintenance Prepared, DifferencePlan? Difference,
        CatalogSnapshot Snapshot, string? Lost, Action<long> Progress)
    {
        /// <summary>Rows of the target have to be looked at, even if there are none to write.</summary>
        internal bool DeletesUnmatched => Sink is { DeletesUnmatched: true, BeginsWithAll: true };
    }

    private static DifferencePlan? Difference(SinkRecord sink, PreparedMaintenance prepared, Dictionary<long, BaseWindow> windows)
    {
        try
        {
            return DifferencePlan.TryMake(prepared, windows, fromNothing: sink.Written.Tables.IsEmpty);
        }
        catch (MaintenanceException problem)
        {
            throw SinkErrors.Lost.Because(problem, sink.Name, problem.Message);
        }
    }

    private static SinkRecord Written(Work work, SinkRecord now, long rows, long sequence) => now with
    {
        Written = work.Target, Pending = null, Sequence = sequence, Rows = now.Rows + rows,
    };

    private void Put(Work work, long rows, long sequence)
        => SinkRecord.Change(services.Store, work.Sink.Id, now => Written(work, now, rows, sequence));

    private async Task WriteAsync(Work work, CancellationToken cancel)
    {
        var open = SinkOptions.Open(work.Sink, TypesOf(work.Prepared), services, files);
        await using var owned = open.ConfigureAwait(false);
        var rows = await WriteAsync(work, open, cancel).ConfigureAwait(false);
        FaultPoint.Hit("sink.before_commit");
        Put(work, rows, work.Sink.Sequence + 1);
    }

    private Task<long> WriteAsync(Work work, ISinkWriter writer, CancellationToken cancel)
        => work.Difference is not null ? ReadAsync(work, writer, cancel)
            : work.Lost is null ? writer.FinishAsync(cancel).AsTask() : CompareAsync(work, writer, cancel);

    internal static PreparedMaintenance Prepare(FrontendServices services, Session session, string sql, CatalogSnapshot snapshot)
    {
        var catalog = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true, ReadsStored = true };
        return services.Queries.Planner.PrepareMaintenance(SqlParser.ParseQuery(sql), catalog, session.Variables.Values);
    }

    internal static IReadOnlyList<Table> BasesOf(PreparedMaintenance prepared)
        => [.. prepared.Shape.Core.Descendants().OfType<LogicalScan>().Select(s => s.Table).DistinctBy(t => t.Id)];

    internal static IReadOnlyList<SqlType> TypesOf(PreparedMaintenance prepared) => [.. prepared.Shape.Visible.Select(v => v.Type)];

    private static BaseWindow? WindowOf(SinkRecord sink, Table table, SinkVersions target, out string? reason)
    {
        var wanted = target.Tables.GetValueOrDefault(table.Id) ?? ImmutableDictionary<long, long>.Empty;
        reason = $"a partition of {table.Name} was dropped or replaced as a whole";
        if (wanted.Keys.Any(id => table.Partitions.Values.All(p => p.Id != id))) return null;
        var now = table.Partitions.Values.Where(p => wanted.ContainsKey(p.Id))
            .Select(p => p with { VisibleVersion = wanted[p.Id] }).ToList();
        return BaseWindow.TryMake(table, now, sink.Written.Tables.GetValueOrDefault(table.Id), sink.Written.Changes, out reason);
    }

    // Partitions that were replaced have no difference by versions: all rows of then, which are there for some seconds yet, are
    // compared with all of now.
    private async Task<long> CompareAsync(Work work, ISinkWriter writer, CancellationToken cancel)
    {
        var (sink, session, lost) = (work.Sink, work.Session, work.Lost);
        var query = SqlParser.ParseQuery(sink.QuerySql);
        if (_last is not { } then || !SinkVersions.Of(BasesOf(Prepare(services, session, sink.QuerySql, then))).IsSame(sink.Written))
            throw SinkErrors.Lost.With(sink.Name, lost);
        foreach (var (snapshot, weights) in new[] { (then, RowWeights.Removed), (work.Snapshot, RowWeights.Added) })
        {
            var catalog = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true, ReadsStored = true };
            var plan = services.Queries.Planner.Plan(
                query, catalog, session.Variables.Values, null, services.Queries.Dispatcher.BackendCount);
            var stream = await services.Queries.Dispatcher.StartAsync(
                plan, services.NewQueryId(), services.Queries.OptionsOf(session, writes: true), cancel, atBackend: true)
                .ConfigureAwait(false);
            await using var owned = stream.ConfigureAwait(false);
            while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
            {
                using (batch) await writer.AppendAsync(batch, weights, cancel).ConfigureAwait(false);
            }
        }

        return await writer.FinishAsync(cancel).ConfigureAwait(false);
    }

    private async Task<long> ReadAsync(Work work, ISinkWriter writer, CancellationToken cancel)
    {
        var difference = work.Difference!; // Asked by callers.
        var plan = services.Queries.Planner.PlanDifference(work.Prepared, difference, services.Queries.Dispatcher.BackendCount);
        var options = services.Queries.OptionsOf(work.Session, writes: true);
        var stream = await services.Queries.Dispatcher.StartAsync(plan, services.NewQueryId(), options, cancel, atBackend: true)
            .ConfigureAwait(false);
        await using var owned = stream.ConfigureAwait(false);
        long read = 0;
        var weights = difference.OnlyAdds ? RowWeights.OnlyAdded : RowWeights.Column;
        while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            var count = batch.RowCount;
            using (batch) await writer.AppendAsync(batch, weights, cancel).ConfigureAwait(false);
            work.Progress(read += count);
            if (work.Sink.IntoId == 0) await limit.PayAsync(count, cancel).ConfigureAwait(false);
        }

        return await writer.FinishAsync(cancel).ConfigureAwait(false);
    }

    private async Task<long> WriteTableAsync(Work work, CancellationToken cancel)
    {
        var (sink, difference) = (work.Sink, work.Difference);
        if (!services.Store.Current.TryFindTable(sink.IntoId, out var table)) throw SinkErrors.TargetGone.With(sink.Name);
        var database = services.Store.Current.DatabaseName(table.DatabaseId);
        if (work.Lost is not null && !sink.IsUpsert) throw SinkErrors.Lost.With(sink.Name, work.Lost);
        if (difference is { OnlyAdds: false } && !sink.IsUpsert && !sink.Forced) throw SinkErrors.NotAppendOnly.With();
        var changes = (difference is not { OnlyAdds: true } || work.DeletesUnmatched) && sink.IsUpsert;
        using var schema = await services.SchemaLocks.ShareAsync(table.Id, cancel).ConfigureAwait(false);
        using var turn = await services.Writer.EnterAsync(table, alone: changes, cancel).ConfigureAwait(false);
        var transaction = services.Transactions.Begin();
        long rows;
        if (changes)
        {
            var writer = new TabbedSinkWriter(sink, TypesOf(work.Prepared), services)
            {
                Target = (take, stop) => ReadKeysAsync(work, table, database, take, stop),
            };
            await using var owned = writer.ConfigureAwait(false);
            rows = await WriteAsync(work, writer, cancel).ConfigureAwait(false);
            if (rows > 0) await StageTextAsync(work, writer, table, database, transaction, cancel).ConfigureAwait(false);
        }
        else
        {
            var columns = sink.IntoColumns.Select(n => table.Columns.First(c => c.Name == n)).ToList();
            var (_, outcome) = await services.Writer.StageAsync(
                work.Session, table, database,
                target => services.Queries.Planner.PlanDifference(
                    work.Prepared, difference!, columns, target, // Asked above.
                    services.Queries.Dispatcher.BackendCount),
                inOrder: false, transaction, cancel).ConfigureAwait(false);
            rows = outcome.RowsWritten;
        }

        try
        {
            FaultPoint.Hit("sink.before_commit");
            await services.Transactions.CommitAsync(
                transaction, [new TableCommit(table.Id)], cancel, null,
                before => SinkRecord.Find(before, sink.Id) is { } now
                    ? [new PutDocument(Written(work, now, rows, sink.Sequence + 1).ToDocument())]
                    : throw SinkErrors.UnknownSink.With(before.DatabaseName(sink.DatabaseId), sink.Name)).ConfigureAwait(false);
        }
        catch
        {
            if (!transaction.IsEnded) await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }

        return rows;
    }

    private async ValueTask ReadKeysAsync(Work work, Table table, string database, Action<object?[]> take, CancellationToken cancel)
    {
        var (sink, queries) = (work.Sink, services.Queries);
        var columns = sink.Keys.Select(k => table.Columns.First(c => c.Name == sink.IntoColumns[sink.Columns.IndexOf(k)])).ToList();
        var items = columns.Select(c => new SelectItem(new ColumnRef(c.Name), null)).ToArray();
        var query = new Query(new SelectBody(
            NodeList.Create<SelectItem>(items), new TableRef(new ObjectName(database, table.Name), null)));
        var catalog = new SessionCatalogView(work.Session, FunctionCatalog.Default, services.Store.Current)
        {
            Trusted = true, ReadsStored = true,
        };
        var plan = queries.Planner.Plan(query, catalog, work.Session.Variables.Values, null, queries.Dispatcher.BackendCount);
        var stream = await queries.Dispatcher.StartAsync(
            plan, services.NewQueryId(), queries.OptionsOf(work.Session, writes: true), cancel, atBackend: true).ConfigureAwait(false);
        await using var owned = stream.ConfigureAwait(false);
        while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch)
            {
                for (var row = 0; row < batch.RowCount; row++)
                    take([.. columns.Select((c, i) => (object?)SinkText.KeyOf(BatchValues.Read(batch[i], row, c.Type), c.Type))]);
            }
        }
    }

    // Rows by key, some of which go: what a load with __op does.
    private async Task StageTextAsync(
        Work work, TabbedSinkWriter writer, Table table, string database, Transaction transaction, CancellationToken cancel)
    {
        var (sink, session) = (work.Sink, work.Session);
        var among = SinkKeys.Among(sink, TypesOf(work.Prepared), table, writer.Deleted);
        var fields = sink.IntoColumns.Append(LoadChanges.Operation).Select(n => (Expression)new ColumnRef(n)).ToArray();
        var options = new LoadOptions { Escape = "\\", Strict = true, Fields = NodeList.Create<Expression>(fields) };
        var changes = LoadChanges.Of(options, table)!; // The operation asks for it.
        using var input = LoadInput.Of(options.ToSpec(0), writer.Spooled, services);
        var load = changes.WithFields(options.ToLoad(new ObjectName(database, table.Name)));
        await services.Writer.StageAsync(
            session, table, database,
            target =>
            {
                var rows = changes.Rows(input.Relation(session, load, target.Table), target, among);
                return services.Queries.Planner.PlanLoad(
                    rows, input.Format, changes.Deletes, [], target, services.Queries.View(session), session.Variables.Values);
            },
            inOrder: true, transaction, cancel).ConfigureAwait(false);
    }
}
