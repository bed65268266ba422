using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Settings;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Functions;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Runs refresh batches: the view's query over the batch's snapshot into new partitions, which the commit swaps in, or its
/// difference into the partitions there are; either way together with the versions that they show then.
/// </summary>
internal sealed class RefreshRunner(FrontendNode node) : IRefreshRunner
{
    private readonly FrontendServices _services = node.Services;
    private readonly ConditionalWeakTable<MaterializedView, KnownShape> _shapes = [];
    private readonly ConditionalWeakTable<string, Sql.Ast.Query> _queries = [];

    private const string Source = "mv_source";
    private const string NoConcern = "the changes do not concern its rows";
    private static readonly TimeSpan s_watchPeriod = TimeSpan.FromMilliseconds(200);

    /// <summary>Is what a batch computes: a prepared plan, or the view's query as it is written; neither = nothing to compute.</summary>
    private sealed record RefreshComputation(PreparedMaintenance? Prepared, LogicalNode? Plan, string Method)
    {
        internal bool IsQuery { get; init; }
        internal TableSinkSpec.Types.Mode Mode { get; init; }
    }

    public MaintenanceShape ShapeOf(CatalogSnapshot snapshot, MaterializedView view)
    {
        // A refresh asks more than once; a view or a table that changed is another object.
        var bases = view.BaseIds.Select(snapshot.Find).ToList();
        if (_shapes.TryGetValue(view, out var known) && known.IsOf(bases)) return known.Shape;
        using var session = InternalSession(view, snapshot.DatabaseName(view.DatabaseId));
        var prepared = Prepare(snapshot, view, session);
        _shapes.AddOrUpdate(view, new KnownShape(bases, prepared, session.Variables.Values));
        return prepared.Shape;
    }

    /// <summary>Is what became of a view's query, bound for its shape; one step may be planned over the same columns.</summary>
    private sealed class KnownShape(IReadOnlyList<CatalogObject?> bases, PreparedMaintenance prepared, SettingValues settings)
    {
        private PreparedMaintenance? _unused = prepared;

        internal MaintenanceShape Shape { get; } = prepared.Shape;

        internal bool IsOf(IReadOnlyList<CatalogObject?> others) => bases.SequenceEqual(others, ReferenceEqualityComparer.Instance);

        /// <summary>Gives it once, to whoever would bind it in the same way.</summary>
        internal PreparedMaintenance? Take(SettingValues others)
            => ReferenceEquals(settings.Outer, others.Outer) && settings.Values.Count == others.Values.Count
                && settings.Values.All(v => others.Values.TryGetValue(v.Key, out var other) && v.Value.Equals(other))
                    ? Interlocked.Exchange(ref _unused, null) : null;
    }

    private Sql.Ast.Query QueryOf(MaterializedView view) => _queries.GetValue(view.QuerySql, ViewQueryCheck.ParseQuery);

    public string MethodOf(CatalogSnapshot snapshot, MaterializedView view, IncrementalStep step)
    {
        using var session = InternalSession(view, snapshot.DatabaseName(view.DatabaseId));
        return Prepare(snapshot, view, session).PlansOf(view).Incremental(step.Windows, step.Names)?.Method ?? NoConcern;
    }

    public PhysicalPlan PlanOf(CatalogSnapshot snapshot, MaterializedView view, PlanTrace trace)
    {
        using var session = InternalSession(view, snapshot.DatabaseName(view.DatabaseId));
        return _services.Queries.Planner.Plan(
            QueryOf(view), CatalogOf(snapshot, view, session), session.Variables.Values, trace, node.Dispatcher.BackendCount);
    }

    public async Task<RefreshOutcome> RunAsync(RefreshBatch batch, IRefreshNotes notes, CancellationToken cancel)
    {
        var view = batch.View;
        using var session = InternalSession(view, batch.Snapshot.DatabaseName(view.DatabaseId));

        // Its creator may have lost the right to read what the view is made of.
        ViewQueryCheck.Bases(QueryOf(view), session, batch.Snapshot, clockAllowed: true);
        await new BackfillPace(_services, view).EnterAsync(cancel).ConfigureAwait(false);
        var group = session.Group!; // InternalSession sets it.
        using var place = await _services.ResourceGroups.EnterAsync(group, session, cancel).ConfigureAwait(false);
        var work = WorkOf(batch, session);
        if (work is { Plan: null, IsQuery: false }) return await CommitVersionsAsync(batch, notes, cancel).ConfigureAwait(false);
        if (batch.Step is not null) return await ApplyAsync(batch, work, session, notes, cancel).ConfigureAwait(false);
        var made = await _services.Storage.CreateAsync(
            view, [.. batch.Targets.Select(t => new PartitionPlan(t.Name, t.Bounds))], cancel).ConfigureAwait(false);
        var transaction = _services.Transactions.Begin();
        RefreshOutcome outcome;
        try
        {
            long read = 0;
            if (!made.IsEmpty) read = await FillAsync(batch, work, made, transaction, session, notes, cancel).ConfigureAwait(false);
            FaultPoint.Hit("refresh.before_commit");
            var commit = CommitOf(batch) with
            {
                Puts = made,
                Expected = made.Where(p => view.Partitions.ContainsKey(p.Name))
                    .ToImmutableDictionary(p => p.Name, p => view.Partitions[p.Name].Id),
            };
            outcome = new RefreshOutcome(transaction.Rows, read, work.Method);
            using var time = notes.BeginCommit();
            await _services.Transactions.CommitAsync(transaction, [commit], cancel, notes.EndOf(outcome)).ConfigureAwait(false);
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
        return outcome;
    }

    // Rows come into the view's partitions and go from them; the rest of the contents is not touched.
    private async Task<RefreshOutcome> ApplyAsync(
        RefreshBatch batch, RefreshComputation work, Session session, IRefreshNotes notes, CancellationToken cancel)
    {
        var transaction = _services.Transactions.Begin();
        try
        {
            var partitions = batch.Targets.Select(t => batch.View.Partitions[t.Name]).ToImmutableArray();
            var read = await FillAsync(batch, work, partitions, transaction, session, notes, cancel).ConfigureAwait(false);
            FaultPoint.Hit("refresh.before_commit");
            var commit = CommitOf(batch) with
            {
                Expected = batch.Targets.ToImmutableDictionary(t => t.Name, t => batch.View.Partitions[t.Name].Id),
                ExpectedVersions = batch.Targets.ToImmutableDictionary(t => t.Name, t => batch.View.Partitions[t.Name].VisibleVersion),
            };
            var outcome = new RefreshOutcome(transaction.Rows, read, work.Method);
            using var time = notes.BeginCommit();
            await _services.Transactions.CommitAsync(transaction, [commit], cancel, notes.EndOf(outcome)).ConfigureAwait(false);
            return outcome;
        }
        catch
        {
            if (!transaction.IsEnded) await _services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Computes a step and applies nothing: gives its rows, at most so many, with the types of their columns; the view's columns come
    /// first, and unless rows are only added the place of a row that goes and whether the first columns are a new row come last.
    /// </summary>
    internal async Task<(IReadOnlyList<SqlType> Types, List<object?[]> Rows, bool OnlyAdds)> ShowAsync(
        CatalogSnapshot snapshot, MaterializedView view, IncrementalStep step, long rowsMax, CancellationToken cancel)
    {
        using var session = InternalSession(view, snapshot.DatabaseName(view.DatabaseId));
        var prepared = Prepare(snapshot, view, session);
        if (prepared.PlansOf(view).Incremental(step.Windows, step.Names) is not { } result) return ([], [], true);
        var types = result.Plan.Output.Select(c => c.Type).ToList();
        var plan = _services.Queries.Planner.PlanShowing(prepared, result.Plan, node.Dispatcher.BackendCount);
        var options = _services.Queries.OptionsOf(session, writes: false);
        var stream = await node.Dispatcher.StartAsync(plan, _services.NewQueryId(), options, cancel).ConfigureAwait(false);
        await using var open = stream.ConfigureAwait(false);
        var rows = new List<object?[]>();
        while (rows.Count < rowsMax && await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch)
            {
                for (var row = 0; row < batch.RowCount && rows.Count < rowsMax; row++)
                    rows.Add([.. types.Select((type, i) => BatchValues.Read(batch[i], row, type))]);
            }
        }

        return (types, rows, result.OnlyAdds);
    }

    private async Task<RefreshOutcome> CommitVersionsAsync(RefreshBatch batch, IRefreshNotes notes, CancellationToken cancel)
    {
        var outcome = new RefreshOutcome(0, 0, NoConcern);
        using var time = notes.BeginCommit();
        await _services.Transactions.CommitAsync(
            _services.Transactions.Begin(), [CommitOf(batch)], cancel, notes.EndOf(outcome)).ConfigureAwait(false);
        return outcome;
    }

    private TableCommit CommitOf(RefreshBatch batch) => new(batch.View.Id)
    {
        Drops = batch.Drops, ViewVersions = batch.Versions, FreshnessConfirmedAt = batch.Confirms,
        ExpectedSchema = batch.View.SchemaVersion, ExpectedView = batch.View,
        ExpectedSources = [.. batch.View.BaseIds.Concat(batch.View.ViewIds).Select(batch.Snapshot.Find).OfType<CatalogObject>()],
    };

    // Views without hidden columns are recomputed by their query as it is written.
    private RefreshComputation WorkOf(RefreshBatch batch, Session session)
    {
        const string Recomputed = "its query is run over the base tables";
        var view = batch.View;
        var asWritten = new RefreshComputation(null, null, Recomputed) { IsQuery = true };
        var isPlain = view.StateColumns.IsEmpty && !NamesOrder(view);
        if (batch.Step is null && isPlain && view.Tracking is null) return asWritten;
        var known = batch.Step is not null && _shapes.TryGetValue(view, out var shape)
            && shape.IsOf([.. view.BaseIds.Select(batch.Snapshot.Find)]) ? shape.Take(session.Variables.Values) : null;
        var prepared = known ?? Prepare(batch.Snapshot, view, session);
        if (batch.Step is not { } step)
        {
            if (!MaintenancePlans.Fits(prepared.Shape, view)) return asWritten;
            if (view.StateColumns.IsEmpty && prepared.Shape.Reason is not null) return asWritten;
            var plans = prepared.PlansOf(view);
            if (isPlain && !plans.NeedsParts) return asWritten;
            return new RefreshComputation(
                prepared, InOrder(view, plans.Full(view.Tracking is null ? null : batch.Targets)), Recomputed);
        }

        var result = prepared.PlansOf(view).Incremental(step.Windows, step.Names);
        return new RefreshComputation(prepared, result?.Plan, result?.Method ?? "")
        {
            Mode = result?.OnlyAdds == false ? TableSinkSpec.Types.Mode.Change : TableSinkSpec.Types.Mode.Insert,
        };
    }

    // Writers sort what fits into their buffers; where the view names an order, its files are to follow each other in it.
    private static LogicalNode InOrder(MaterializedView view, LogicalNode rows)
    {
        if (!NamesOrder(view)) return rows;
        var columns = view.SortColumns.Select(name => rows.Output[view.PhysicalColumns.ToList().FindIndex(c => c.Name == name)]);
        return new LogicalSort(rows, [.. columns.Select(c => new SortItem(new ColumnExpression(c), Descending: false, NullsLast: false))]);
    }

    private static bool NamesOrder(MaterializedView view)
        => !view.SortColumns.SequenceEqual(ColumnReader.Leading([.. view.StoredColumns.OrderBy(c => c.Id)]));

    private PreparedMaintenance Prepare(CatalogSnapshot snapshot, MaterializedView view, Session session)
        => _services.Queries.Planner.PrepareMaintenance(
            QueryOf(view), CatalogOf(snapshot, view, session), session.Variables.Values);

    private static SessionCatalogView CatalogOf(CatalogSnapshot snapshot, MaterializedView view, Session session)
        => new(session, FunctionCatalog.Default, snapshot) { RefreshedView = view.Id, Trusted = true };

    private async Task<long> FillAsync(
        RefreshBatch batch, RefreshComputation work, ImmutableArray<Partition> into, Transaction transaction, Session session,
        IRefreshNotes notes, CancellationToken cancel)
    {
        var view = batch.View;
        var database = batch.Snapshot.DatabaseName(view.DatabaseId);
        var target = new WriteTarget(database, view, transaction.Id, id => _services.Backends.Require(id).Address)
        {
            Partitions = into,
            IgnoreUnmatched = view.Tracking is not null,
        };
        var planner = _services.Queries.Planner;
        var plan = work is { Plan: { } rows, Prepared: { } prepared }
            ? planner.PlanMaintenance(prepared, rows, target, work.Mode, mayUseViews: batch.Step is null, node.Dispatcher.BackendCount)
            : planner.PlanInsert(
                QueryOf(batch), target, CatalogOf(batch.Snapshot, view, session), session.Variables.Values, null,
                node.Dispatcher.BackendCount);
        var options = _services.Queries.OptionsOf(session, writes: true);
        var pace = new BackfillPace(_services, view);
        pace.Begin(options);
        var stream = await node.Dispatcher.StartAsync(plan, batch.QueryId, options, cancel, atBackend: true).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        await using (Watch(batch.QueryId, notes.Read, pace).ConfigureAwait(false))
        {
            notes.Begun();
            while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batchRows) batchRows.Dispose();
            if (stream.Outcome is not { } outcome) return 0;
            transaction.AddStaged(outcome.Staged);
            return outcome.RowsRead;
        }
    }

    private ITimer Watch(string queryId, Action<long> progress, BackfillPace pace)
    {
        // A backend whose part of the query is over knows it no more: what it said last counts on.
        var read = new ConcurrentDictionary<long, long>();
        var asking = 0;
        return _services.Time.CreateTimer(_ => _ = AskAsync(), null, s_watchPeriod, s_watchPeriod);

        async Task AskAsync()
        {
            if (Interlocked.Exchange(ref asking, 1) != 0) return;
            var left = pace.Left(read.Values.Sum());
            await Task.WhenAll(_services.Backends.Alive.Select(b => AskOneAsync(b, left))).ConfigureAwait(false);
            progress(read.Values.Sum());
            Volatile.Write(ref asking, 0);
        }

        async Task AskOneAsync(IBackend backend, long? left)
        {
            var allowed = left is { } more ? Math.Max(1, read.GetValueOrDefault(backend.Id) + more) : 0;
            var rows = await backend.RowsReadAsync(queryId, allowed).ConfigureAwait(false);
            read.AddOrUpdate(backend.Id, rows, (_, before) => Math.Max(before, rows));
        }
    }

    private Session InternalSession(MaterializedView view, string database)
    {
        var snapshot = _services.Store.Current;
        var user = snapshot.Users.Values.FirstOrDefault(u => u.User == view.Creator) ?? new UserAccount(view.Creator, "%", null, null);
        var session = node.NewInternalSession(user, database);
        session.Group = _services.ResourceGroups.OrDefault(
            view.Properties.GetValueOrDefault("resource_group") ?? view.Properties.GetValueOrDefault("workload_group"),
            ResourceGroupService.DefaultViewsName);
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
            var keys = tracking.Columns.Select(t => view.StoredColumns.First(c => c.Name == t.MvColumn)).ToList();
            var all = PartitionPredicates.Merge(batch.Targets.Select(t => t.Bounds)).Select(b => PredicateOf(b, keys)).ToList();
            if (all.All(p => p is not null)) body = body with { Where = all.OfType<Expression>().Aggregate((a, b) => Or(a, b)) };
        }

        return new Sql.Ast.Query(body);
    }

    private static Expression? PredicateOf(PartitionBounds? partition, List<Column> columns)
    {
        if (partition is not { } bounds) return null;
        if (!bounds.ListValues.IsEmpty)
        {
            return bounds.ListValues.Select(tuple => tuple
                .Select((v, i) => v.IsNull ? (Expression)IsNull(columns[i].Name) : Compare(ComparisonOperator.Equal, columns[i], v))
                .Aggregate((a, b) => And(a, b))).Aggregate((a, b) => Or(a, b));
        }

        var column = columns[0];
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
