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
internal sealed class SinkStep(FrontendServices services, IFileSystem files)
{
    /// <summary>Rows that are compared in memory where partitions were replaced as a whole.</summary>
    private const long ComparedMax = 5_000_000;

    /// <summary>The catalog whose versions were written last; replaced partitions can be read in it for a while.</summary>
    private CatalogSnapshot? _last;

    internal async Task RunAsync(SinkRecord sink, Action<long> progress, Action<long> expect, CancellationToken cancel)
    {
        var snapshot = services.Store.Current;
        using var session = new Session(
            services.Sessions.NewInternalId(), new UserAccount(Privileges.Root, "%", null, null), "localhost", services)
        {
            CurrentDatabase = snapshot.DatabaseName(sink.DatabaseId),
        };
        var prepared = Prepare(services, session, sink.QuerySql, snapshot);
        var bases = BasesOf(prepared);
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
            Put(sink);
        }

        var next = sink with { Written = target, Pending = null, Sequence = sink.Sequence + 1 };
        var windows = new Dictionary<long, BaseWindow>();
        string? lost = null;
        foreach (var table in bases)
        {
            if (WindowOf(sink, table, target, out var reason) is { } window) windows[table.Id] = window;
            else lost ??= reason;
        }

        expect(windows.Values.Sum(w => w.ChangedRows));
        var difference = lost is null ? DifferencePlan.TryMake(prepared, windows) : null;
        if (lost is null && difference is null) Put(next with { Sequence = sink.Sequence });
        else if (sink.IntoId != 0)
            await WriteTableAsync(session, prepared, difference, snapshot, sink, next, lost, progress, cancel).ConfigureAwait(false);
        else
            await WriteAsync(session, prepared, difference, snapshot, sink, next, lost, progress, cancel).ConfigureAwait(false);
        _last = snapshot;
    }

    private async Task WriteAsync(
        Session session, PreparedMaintenance prepared, DifferencePlan? difference, CatalogSnapshot snapshot, SinkRecord sink,
        SinkRecord next, string? lost, Action<long> progress, CancellationToken cancel)
    {
        var types = TypesOf(prepared);
        var open = SinkOptions.Open(sink, types, services, files);
        await using var owned = open.ConfigureAwait(false);
        var rows = difference is not null
            ? await ReadAsync(session, prepared, difference, open, progress, cancel).ConfigureAwait(false)
            : await CompareAsync(session, snapshot, sink, lost, open, cancel).ConfigureAwait(false);
        FaultPoint.Hit("sink.before_commit");
        Put(next with { Rows = sink.Rows + rows });
    }

    internal static PreparedMaintenance Prepare(FrontendServices services, Session session, string sql, CatalogSnapshot snapshot)
    {
        var catalog = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true };
        return services.Queries.Planner.PrepareMaintenance(SqlParser.ParseQuery(sql), catalog, session.Variables.Values);
    }

    internal static IReadOnlyList<Table> BasesOf(PreparedMaintenance prepared)
        => [.. prepared.Shape.Core.Descendants().OfType<LogicalScan>().Select(s => s.Table).DistinctBy(t => t.Id)];

    internal static IReadOnlyList<SqlType> TypesOf(PreparedMaintenance prepared) => [.. prepared.Shape.Visible.Select(v => v.Type)];

    // A sink that was dropped meanwhile stays so.
    private void Put(SinkRecord sink) => services.Store.Commit(before => SinkRecord.Find(before, sink.Id) is null
        ? [] : [new PutDocument(sink.ToDocument())]);

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
    private async Task<long> CompareAsync(
        Session session, CatalogSnapshot now, SinkRecord sink, string? lost, ISinkWriter writer, CancellationToken cancel)
    {
        var query = SqlParser.ParseQuery(sink.QuerySql);
        if (_last is not { } then || !SinkVersions.Of(BasesOf(Prepare(services, session, sink.QuerySql, then))).IsSame(sink.Written))
            throw SinkErrors.Lost.With(sink.Name, lost);
        long compared = 0;
        foreach (var (snapshot, weights) in new[] { (then, RowWeights.Removed), (now, RowWeights.Added) })
        {
            var catalog = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true };
            var plan = services.Queries.Planner.Plan(
                query, catalog, session.Variables.Values, null, services.Queries.Dispatcher.BackendCount);
            var stream = await services.Queries.Dispatcher.StartAsync(
                plan, services.NewQueryId(), services.Queries.OptionsOf(session, writes: true), cancel, atBackend: true)
                .ConfigureAwait(false);
            await using var owned = stream.ConfigureAwait(false);
            while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
            {
                using (batch) await writer.AppendAsync(batch, weights, cancel).ConfigureAwait(false);
                if ((compared += batch.RowCount) > ComparedMax) throw SinkErrors.Lost.With(sink.Name, lost);
            }
        }

        return await writer.FinishAsync(cancel).ConfigureAwait(false);
    }

    private async Task<long> ReadAsync(
        Session session, PreparedMaintenance prepared, DifferencePlan difference, ISinkWriter writer, Action<long> progress,
        CancellationToken cancel)
    {
        var plan = services.Queries.Planner.PlanDifference(prepared, difference, services.Queries.Dispatcher.BackendCount);
        var options = services.Queries.OptionsOf(session, writes: true);
        var stream = await services.Queries.Dispatcher.StartAsync(plan, services.NewQueryId(), options, cancel, atBackend: true)
            .ConfigureAwait(false);
        await using var owned = stream.ConfigureAwait(false);
        long read = 0;
        var weights = difference.OnlyAdds ? RowWeights.OnlyAdded : RowWeights.Column;
        while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch) await writer.AppendAsync(batch, weights, cancel).ConfigureAwait(false);
            progress(read += batch.RowCount);
        }

        return await writer.FinishAsync(cancel).ConfigureAwait(false);
    }

    private async Task WriteTableAsync(
        Session session, PreparedMaintenance prepared, DifferencePlan? difference, CatalogSnapshot snapshot, SinkRecord sink,
        SinkRecord next, string? lost, Action<long> progress, CancellationToken cancel)
    {
        if (!services.Store.Current.TryFindTable(sink.IntoId, out var table)) throw SinkErrors.Lost.With(sink.Name, "its table is gone");
        var database = services.Store.Current.DatabaseName(table.DatabaseId);
        if (difference is null && !sink.IsUpsert) throw SinkErrors.Lost.With(sink.Name, lost);
        if (difference is { OnlyAdds: false } && !sink.IsUpsert && !sink.Forced) throw SinkErrors.NotAppendOnly.With();
        var changes = difference is not { OnlyAdds: true } && sink.IsUpsert;
        using var turn = await services.Writer.EnterAsync(table, alone: changes, cancel).ConfigureAwait(false);
        var transaction = services.Transactions.Begin();
        long rows;
        if (changes)
        {
            var writer = new TabbedSinkWriter(sink, TypesOf(prepared));
            rows = difference is not null
                ? await ReadAsync(session, prepared, difference, writer, progress, cancel).ConfigureAwait(false)
                : await CompareAsync(session, snapshot, sink, lost, writer, cancel).ConfigureAwait(false);
            if (rows > 0) await StageTextAsync(session, writer, sink, table, database, transaction, cancel).ConfigureAwait(false);
        }
        else
        {
            var columns = sink.IntoColumns.Select(n => table.Columns.First(c => c.Name == n)).ToList();
            var (_, outcome) = await services.Writer.StageAsync(
                session, table, database,
                target => services.Queries.Planner.PlanDifference(
                    prepared, difference!, columns, target, // Asked above.
                    services.Queries.Dispatcher.BackendCount),
                inOrder: false, transaction, cancel).ConfigureAwait(false);
            rows = outcome.RowsWritten;
        }

        try
        {
            FaultPoint.Hit("sink.before_commit");
            var written = next with { Rows = sink.Rows + rows };
            await services.Transactions.CommitAsync(
                transaction, [new TableCommit(table.Id)], cancel, null,
                before => SinkRecord.Find(before, sink.Id) is null
                    ? throw SinkErrors.UnknownSink.With(before.DatabaseName(sink.DatabaseId), sink.Name)
                    : [new PutDocument(written.ToDocument())]).ConfigureAwait(false);
        }
        catch
        {
            if (!transaction.IsEnded) await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    // Rows by key, some of which go: what a load with __op does.
    private async Task StageTextAsync(
        Session session, TabbedSinkWriter writer, SinkRecord sink, Table table, string database, Transaction transaction,
        CancellationToken cancel)
    {
        var fields = sink.IntoColumns.Append(LoadChanges.Operation).Select(n => (Expression)new ColumnRef(n)).ToArray();
        var options = new LoadOptions { Escape = "\\", Strict = true, Fields = NodeList.Create<Expression>(fields) };
        var changes = LoadChanges.Of(options, table)!; // The operation asks for it.
        using var input = LoadInput.Of(options.ToSpec(0), new MemoryStream(writer.Text.ToBytes()), twice: true, services);
        var load = changes.WithFields(options.ToLoad(new ObjectName(database, table.Name)));
        await services.Writer.StageAsync(
            session, table, database,
            target =>
            {
                var rows = changes.Rows(input.Relation(session, load, target.Table), target);
                return services.Queries.Planner.PlanLoad(
                    rows, input.Format, changes.Deletes, [], target, services.Queries.View(session), session.Variables.Values);
            },
            inOrder: true, transaction, cancel).ConfigureAwait(false);
    }
}
