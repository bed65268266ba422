using MatViewDb.Arrow;
using MatViewDb.Catalog;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Queries;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Metrics;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Settings;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions.Rewriting;
using MatViewDb.Frontend.Statements;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Functions;
using MatViewDb.Planner;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Plans and runs queries for sessions.</summary>
public sealed class QueryService(
    FrontendServices services, QueryPlanner planner, QueryDispatcher dispatcher, IFunctionResolver functions)
{
    private const int AttemptsMax = 3;
    private readonly PlanCache _plans = new();
    private readonly ViewVerification _verification = new(services);

    private readonly MetricSet.Metric _reused =
        services.Metrics.Counter("matviewdb_plan_cache_hits_total", "Queries that ran by a kept plan");

    private readonly MetricSet.Metric _unread = services.Metrics.Counter(
        "matviewdb_view_reads_failed_total", "Rewritten queries that ran again without views because reading one failed");

    private const int BrokenView = 7337;

    public QueryPlanner Planner => planner;
    public QueryDispatcher Dispatcher => dispatcher;

    /// <summary>Gives the columns of a query without running it; parameters need no values.</summary>
    public ValueTask<IReadOnlyList<ResultField>> DescribeAsync(
        Session session, Query query, IReadOnlyDictionary<string, SystemTable>? tables = null)
    {
        var view = new SessionCatalogView(session, functions, session.ReadCatalog, tables) { Preparing = true };
        return new(FieldsOf(QueryPlanner.Describe(query, view)));
    }

    /// <summary>Binds a query only, for definitions of views.</summary>
    public ValueTask<(BoundQuery Query, BindingContext Context)> BindAsync(Session session, Query query)
        => new(QueryPlanner.Bind(query, View(session)));

    /// <summary>
    /// Runs a query. Its first rows are there when this returns, so a tablet that moved away meanwhile is looked for
    /// again
    /// over the newest catalog, and the client hears nothing of it.
    /// </summary>
    public async ValueTask<StreamResult> RunAsync(
        Session session, Query query, CancellationToken cancel, IReadOnlyDictionary<string, SystemTable>? tables = null,
        CatalogSnapshot? snapshot = null, bool locks = false)
    {
        var settings = session.Variables.Values;
        if (locks) settings = WithoutViews(settings);
        (PhysicalPlan Plan, Exception Problem)? failed = null;
        for (var attempt = 1; ; attempt++)
        {
            var catalog = snapshot ?? session.ReadCatalog;
            var trace = new PlanTrace(enabled: false);
            var plan = PlanOf(session, query, catalog, tables, settings, trace, cancel);
            Note(session, trace, plan);
            services.ViewUsage.Note(catalog, trace, plan, session.Running?.Facts);
            FaultPoint.Hit("query.planned");
            if (_verification.IsDue(query, plan, settings, catalog))
            {
                var plain = settings.With(MvSettings.EnableRewrite, false);
                var without = PlanOf(session, query, catalog, tables, plain, new PlanTrace(enabled: false), cancel);
                var isSame = _verification.AreSame(
                    session, plan, await KeptAsync(session, plan, cancel).ConfigureAwait(false),
                    await KeptAsync(session, without, cancel).ConfigureAwait(false));
                if (!isSame) plan = without;
            }

            if (ConstantRow.Of(plan) is { } row)
            {
                session.Running?.MarkStarted();
                return new StreamResult(FieldsOf(plan.Columns), row);
            }

            try
            {
                var result = await StartAsync(session, plan, cancel).ConfigureAwait(false);
                if (failed is var (unread, problem)) NoteUnread(session, unread, problem);
                return result;
            }
            catch (MatViewException merged) when (
                (merged.Code == AnsweredErrors.DifferenceCompacted || AnsweredErrors.IsVersionMissing(merged.Code))
                && MayReadDifferences(plan) && settings.Get(MvSettings.EnableDelta))
            {
                // The rows that a view lacks cannot be told from others any more: the query goes without them.
                settings = settings.With(MvSettings.EnableDelta, false);
            }
            catch (MatViewException moved) when (
                AnsweredErrors.IsVersionMissing(moved.Code) && attempt < AttemptsMax && snapshot is null && !session.InTransaction)
            {
                // Planned over a snapshot whose tablets were replaced since; the newest one has the new ones.
            }
            catch (Exception problem) when (failed is null && MayDoWithout(plan, problem, settings))
            {
                // No row was sent yet: the tables may give what the views do not.
                failed = (plan, problem);
                settings = WithoutViews(settings);
                session.Running?.Facts.WithoutViews(null);
            }
        }
    }

    /// <summary>Whoever locks rows wants those of the tables themselves.</summary>
    internal static SettingValues WithoutViews(SettingValues settings) => settings.With(MvSettings.EnableRewrite, false);

    // An error may come from what a view adds up, too: the tables decide whether it is the query's own.
    private static bool MayDoWithout(PhysicalPlan plan, Exception problem, SettingValues settings)
        => plan.UsedViews.Count > 0 && IsOfReading(problem)
            && !settings.Get(MvSettings.RewriteMode).EndsWith("_OR_ERROR", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfReading(Exception problem) => problem is MatViewException known
        ? known.Kind is not (ErrorKind.Cancelled or ErrorKind.Resource) : PlanTrace.IsOfTheView(problem);

    private void NoteUnread(Session session, PhysicalPlan plan, Exception problem)
    {
        _unread.Add();
        var views = string.Join(", ", plan.UsedViews);
        session.AddWarning(Warning.Of(
            BrokenView, $"Materialized view {views} was left out: reading it failed ({problem.Message}); the answer is without it"));
        session.Running?.Facts.Faults.Add($"materialized view {views}: {problem}");
    }

    private static bool MayReadDifferences(PhysicalPlan plan)
        => plan.UsedViews.Count > 0 || plan.Relations.Any(
            r => r.Object is Catalog.Model.MaterializedView { Refresh.Trigger: Catalog.Model.RefreshTrigger.Always });

    private PhysicalPlan PlanOf(
        Session session, Query query, CatalogSnapshot catalog, IReadOnlyDictionary<string, SystemTable>? tables,
        SettingValues settings, PlanTrace trace, CancellationToken cancel)
    {
        var backendCount = dispatcher.BackendCount;
        var ground = tables is null && ReferenceEquals(settings, session.Variables.Values)
            ? PlanCache.GroundOf(session, catalog, backendCount) : null;
        if (ground is not null && _plans.Find(query, ground, trace) is { } known)
        {
            _reused.Add();
            return known;
        }

        var warnings = session.Warnings.Count;
        var view = new SessionCatalogView(session, functions, catalog, tables);
        PhysicalPlan plan;
        using (Interruption.Enter(cancel)) plan = planner.Plan(query, view, settings, trace, backendCount);
        // A warning of planning belongs to every run.
        if (ground is not null && session.Warnings.Count == warnings) _plans.Keep(query, ground, plan, trace);
        return plan;
    }

    /// <summary>Plans an INSERT, and keeps which views answer its query.</summary>
    public PhysicalPlan PlanInsert(Session session, InsertStatement insert, WriteTarget target)
    {
        var trace = new PlanTrace(enabled: false);
        var view = View(session);
        var plan = planner.PlanInsert(insert, target, view, session.Variables.Values, trace, dispatcher.BackendCount);
        if (trace.Considered.Count == 0) return plan;
        Note(session, trace, plan);
        services.ViewUsage.Note(view.Snapshot, trace, plan, session.Running?.Facts);
        return plan;
    }

    /// <summary>Gives the value of an expression without columns.</summary>
    public async ValueTask<BoundValue> EvaluateAsync(Session session, Expression expression, CancellationToken cancel)
    {
        if (Constant(expression) is { } constant) return constant;
        var query = new Query(new SelectBody([new SelectItem(expression, "value")], null));
        var result = await RunAsync(session, query, cancel).ConfigureAwait(false);
        await using var stream = result.Stream.ConfigureAwait(false);
        using var batch = await result.Stream.NextAsync(cancel).ConfigureAwait(false);
        return batch is null or { RowCount: 0 }
            ? new BoundValue(null, SqlType.Null)
            : new BoundValue(BatchValues.Read(batch[0], 0, result.Columns[0].Type), result.Columns[0].Type);
    }

    /// <summary>Runs a query and gives all of its rows, for the few that the frontend itself looks at.</summary>
    public async ValueTask<IReadOnlyList<object?[]>> ReadAsync(
        Session session, Query query, CancellationToken cancel, CatalogSnapshot? snapshot = null)
    {
        var result = await RunAsync(session, query, cancel, snapshot: snapshot).ConfigureAwait(false);
        await using var stream = result.Stream.ConfigureAwait(false);
        var rows = new List<object?[]>();
        while (await result.Stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch)
            {
                for (var row = 0; row < batch.RowCount; row++)
                    rows.Add([.. result.Columns.Select((c, i) => BatchValues.Read(batch[i], row, c.Type))]);
            }
        }

        return rows;
    }

    /// <summary>Shows a session the catalog that its statements read.</summary>
    public SessionCatalogView View(Session session, CatalogSnapshot? snapshot = null)
        => new(session, functions, snapshot ?? session.ReadCatalog);

    /// <summary>Gives what a session says about running queries; statements that write have a longer time.</summary>
    public QueryOptions OptionsOf(Session session, bool writes)
    {
        var view = View(session);
        var limit = writes ? TimeLimits.OfWrite(session) : TimeLimits.OfQuery(session);
        var options = new QueryOptions
        {
            QueryMemLimitBytes = session.Get(SessionSettings.QueryMemLimit),
            Parallelism = (int)session.Get(SessionSettings.ParallelInstances),
            BatchRows = (int)session.Get(SessionSettings.BatchRows),
            SpillMode = SessionSettings.SpillModeOf(
                session.Get(SessionSettings.EnableSpill), session.Get(SessionSettings.SpillModeWord)),
            SpillLimitBytes = session.Get(SessionSettings.SpillLimit),
            TimeoutMs = (long)limit.TotalMilliseconds,
            TimeZone = session.Get(SessionSettings.TimeZone),
            StatementTimeMicros = view.Session.StatementTimeMicros,
            Profile = session.Get(SessionSettings.EnableProfile),
            Group = (session.Group ?? services.ResourceGroups.OrDefault(null, ResourceGroupService.DefaultName)).ToLimits(),
        };
        session.Transaction?.AddTo(options);
        return options;
    }

    /// <summary>Keeps what the audit log says about a plan, and tells of views that a fault kept it from.</summary>
    public static void Note(Session session, PlanTrace trace, PhysicalPlan plan)
    {
        foreach (var (view, problem) in trace.Broken)
        {
            session.AddWarning(Warning.Of(
                BrokenView, $"Materialized view {view} was left out: matching it failed ({problem.Message}); the answer is without it"));
            session.Running?.Facts.Faults.Add($"materialized view {view}: {problem}");
        }

        if (session.Running is not { } running) return;
        running.State = "executing";
        running.Facts.CandidateViews.AddRange(trace.ConsideredViews.Distinct());
        running.Facts.HitViews.AddRange(plan.UsedViews);
    }

    /// <summary>Keeps what a finished query says: warnings, rows read, memory.</summary>
    public static void Note(Session session, FragmentOutcome outcome)
    {
        foreach (var warning in outcome.Warnings) session.AddWarning(Warning.Of(1292, warning));
        if (session.Running is not { } running) return;
        running.Facts.PeakMemoryBytes = Math.Max(running.Facts.PeakMemoryBytes, outcome.PeakMemoryBytes);
        running.Facts.ScannedRows += outcome.RowsRead;
    }

    public static IReadOnlyList<ResultField> FieldsOf(IReadOnlyList<OutputColumn> columns)
        => [.. columns.Select(c => new ResultField(c.Name, c.Type, c.Nullable)
        {
            Database = c.Origin?.Database ?? "",
            Table = c.Origin?.Table ?? "",
            TableAlias = c.Origin?.TableAlias ?? "",
            OriginalName = c.Origin?.Column ?? "",
            IsKey = c.Origin?.IsKey ?? false,
            IsUnsigned = c.Origin?.IsUnsigned ?? false,
        })];

    // Gives all rows of a plan; null when there are too many, or when it cannot be read any more.
    private async ValueTask<List<object?[]>?> KeptAsync(Session session, PhysicalPlan plan, CancellationToken cancel)
    {
        try
        {
            return await RowsAsync(session, plan, cancel).ConfigureAwait(false);
        }
        catch (Exception problem) when (IsOfReading(problem))
        {
            return null; // Whoever runs it meets the problem again.
        }
    }

    private async ValueTask<List<object?[]>?> RowsAsync(Session session, PhysicalPlan plan, CancellationToken cancel)
    {
        var stream = await dispatcher.StartAsync(plan, services.NewQueryId(), OptionsOf(session, writes: false), cancel)
            .ConfigureAwait(false);
        await using var owned = stream.ConfigureAwait(false);
        var rows = new List<object?[]>();
        while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch)
            {
                if (rows.Count + batch.RowCount > ViewVerification.RowsMax) return null;
                for (var row = 0; row < batch.RowCount; row++)
                    rows.Add([.. plan.Columns.Select((c, i) => BatchValues.Read(batch[i], row, c.Type))]);
            }
        }

        return rows;
    }

    private async ValueTask<StreamResult> StartAsync(Session session, PhysicalPlan plan, CancellationToken cancel)
    {
        var queryId = session.Running?.QueryId is { } id && !session.Running.HasStarted ? id : services.NewQueryId();
        session.Running?.MarkStarted();
        var stream = await dispatcher.StartAsync(plan, queryId, OptionsOf(session, writes: false), cancel).ConfigureAwait(false);
        try
        {
            var first = await FirstAsync(stream, cancel).ConfigureAwait(false);
            var variables = plan.Assignments.Count == 0 ? null : new LastRowVariables(session, plan);
            var query = new QueryStream(stream, first, outcome => Note(session, outcome), variables);
            if (first is null) await query.NextAsync(cancel).ConfigureAwait(false);
            return new StreamResult(FieldsOf(plan.Columns), query);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static ValueTask<RecordBatch?> FirstAsync(IResultStream stream, CancellationToken cancel)
    {
        using (ClientThread.Patient()) return stream.NextAsync(cancel);
    }

    private static BoundValue? Constant(Expression expression) => expression switch
    {
        StringLiteral text => new BoundValue(text.Value, SqlType.String),
        IntegerLiteral number when number.Value >= long.MinValue && number.Value <= long.MaxValue
            => new BoundValue((long)number.Value, SqlType.BigInt),
        BoolLiteral flag => new BoundValue(flag.Value, SqlType.Boolean),
        NullLiteral => new BoundValue(null, SqlType.Null),
        _ => null,
    };
}
