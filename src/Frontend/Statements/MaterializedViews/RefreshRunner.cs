using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Functions;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Runs refresh batches: the view's query over the batch's snapshot into new partitions, which the commit swaps in together
/// with the versions that they show.
/// </summary>
internal sealed class RefreshRunner(FrontendNode node) : IRefreshRunner
{
    private readonly FrontendServices _services = node.Services;

    private const string Source = "mv_source";
    private static readonly TimeSpan s_watchPeriod = TimeSpan.FromMilliseconds(200);

    public async Task<long> RunAsync(RefreshBatch batch, Action<long> progress, CancellationToken cancel)
    {
        var view = batch.View;
        var made = await _services.Storage.CreateAsync(
            view, [.. batch.Targets.Select(t => new PartitionPlan(t.Name, t.Bounds))], cancel).ConfigureAwait(false);
        var transaction = _services.Transactions.Begin();
        try
        {
            if (!made.IsEmpty) await FillAsync(batch, made, transaction, progress, cancel).ConfigureAwait(false);
            FaultPoint.Hit("refresh.before_commit");
            var commit = new TableCommit(view.Id)
            {
                Puts = made,
                Expected = made.Where(p => view.Partitions.ContainsKey(p.Name))
                    .ToImmutableDictionary(p => p.Name, p => view.Partitions[p.Name].Id),
                Drops = batch.Drops,
                ViewVersions = batch.Versions,
                FreshnessConfirmedAt = _services.Time.GetUtcNow().UtcDateTime,
            };
            await _services.Transactions.CommitAsync(transaction, [commit], cancel).ConfigureAwait(false);
        }
        catch
        {
            // After the commit the new partitions are the view's own, whatever failed then.
            if (transaction.IsEnded) throw;
            await _services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            _services.Storage.Discard(made);
            throw;
        }

        var replaced = made.Select(p => p.Name).Concat(batch.Drops);
        _services.Storage.Discard(replaced.Select(n => view.Partitions.GetValueOrDefault(n)).OfType<Partition>());
        return transaction.Rows;
    }

    private async Task FillAsync(
        RefreshBatch batch, ImmutableArray<Partition> made, Transaction transaction, Action<long> progress, CancellationToken cancel)
    {
        var view = batch.View;
        var database = batch.Snapshot.DatabaseName(view.DatabaseId);
        using var session = InternalSession(view, database);
        var catalog = new SessionCatalogView(session, FunctionCatalog.Default, batch.Snapshot) { RefreshedView = view.Id, Trusted = true };
        var target = new WriteTarget(database, view, transaction.Id, id => _services.Backends.Require(id).Address)
        {
            Partitions = made,
            IgnoreUnmatched = view.Tracking is not null,
        };
        var plan = _services.Queries.Planner.PlanInsert(
            QueryOf(batch), target, catalog, session.Variables.Values, null, node.Dispatcher.BackendCount);
        var options = _services.Queries.OptionsOf(session, writes: true);
        var stream = await node.Dispatcher.StartAsync(plan, batch.QueryId, options, cancel, atBackend: true).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        await using (Watch(batch.QueryId, progress).ConfigureAwait(false))
        {
            while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } rows) rows.Dispose();
            if (stream.Outcome is { } outcome) transaction.AddStaged(outcome.Staged);
        }
    }

    private ITimer Watch(string queryId, Action<long> progress)
    {
        // A backend whose part of the query is over knows it no more: what it said last counts on.
        var read = new ConcurrentDictionary<long, long>();
        var asking = 0;
        return _services.Time.CreateTimer(_ => _ = AskAsync(), null, s_watchPeriod, s_watchPeriod);

        async Task AskAsync()
        {
            if (Interlocked.Exchange(ref asking, 1) != 0) return;
            await Task.WhenAll(_services.Backends.Alive.Select(AskOneAsync)).ConfigureAwait(false);
            progress(read.Values.Sum());
            Volatile.Write(ref asking, 0);
        }

        async Task AskOneAsync(IBackend backend)
        {
            var rows = await backend.RowsReadAsync(queryId).ConfigureAwait(false);
            read.AddOrUpdate(backend.Id, rows, (_, before) => Math.Max(before, rows));
        }
    }

    private Session InternalSession(MaterializedView view, string database)
    {
        var snapshot = _services.Store.Current;
        var user = snapshot.Users.Values.FirstOrDefault(u => u.User == view.Creator) ?? new UserAccount(view.Creator, "%", null, null);
        var session = node.NewInternalSession(user, database);
        const string Prefix = "session.";
        foreach (var (key, value) in view.Properties)
        {
            if (key.StartsWith(Prefix, StringComparison.Ordinal) && _services.Variables.Find(key[Prefix.Length..]) is { } setting)
                session.Variables.Set(setting, setting.Parse(value));
        }

        return session;
    }

    // SELECT the stored columns in stored order FROM (the view's query) WHERE the partition column lies in the targets.
    private static Sql.Ast.Query QueryOf(RefreshBatch batch)
    {
        var view = batch.View;
        var inner = ViewQueryCheck.ParseQuery(view.QuerySql);
        var outputs = view.StoredColumns.OrderBy(c => c.Id).Select(c => c.Name).ToArray();
        var items = view.StoredColumns.Select(c => new SelectItem(Column(c.Name), c.Name)).ToArray();
        var body = new SelectBody(
            NodeList.Create<SelectItem>(items), new DerivedTable(inner, Source, NodeList.Create<string>(outputs)));
        if (view.Tracking is { } tracking)
        {
            var column = view.StoredColumns.First(c => c.Name == tracking.MvColumn);
            var all = batch.Targets.Select(t => PredicateOf(t, column)).ToList();
            if (all.All(p => p is not null)) body = body with { Where = all.OfType<Expression>().Aggregate((a, b) => Or(a, b)) };
        }

        return new Sql.Ast.Query(body);
    }

    private static Expression? PredicateOf(MappedPartition target, Column column)
    {
        if (target.Bounds is not { } bounds) return null;
        if (!bounds.ListValues.IsEmpty)
        {
            return bounds.ListValues
                .Select(v => v[0].IsNull ? (Expression)IsNull(column.Name) : Compare(ComparisonOperator.Equal, column, v[0]))
                .Aggregate((a, b) => Or(a, b));
        }

        var low = bounds.Lower is { IsEmpty: false } l ? Compare(ComparisonOperator.GreaterOrEqual, column, l[0]) : null;
        var high = bounds.Upper is { IsEmpty: false } h ? Compare(ComparisonOperator.Less, column, h[0]) : null;
        return (low, high) switch
        {
            (null, null) => null,
            // NULL lives in the lowest range.
            (null, { } upper) => Or(upper, IsNull(column.Name)),
            ({ } lower, null) => lower,
            ({ } lower, { } upper) => And(lower, upper),
        };
    }

    private static ColumnRef Column(string name) => new(NodeList.Create<string>([Source, name]));

    private static IsNull IsNull(string column) => new(Column(column), Negated: false);

    private static Or Or(Expression left, Expression right) => new(NodeList.Create<Expression>([left, right]));

    private static And And(Expression left, Expression right) => new(NodeList.Create<Expression>([left, right]));

    private static Comparison Compare(ComparisonOperator by, Column column, PartitionValue value)
        => new(by, Column(column.Name), new StringLiteral(PartitionValues.Print(value, column.Type)));
}
