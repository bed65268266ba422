using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Fragments;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner;

/// <summary>
/// Plans statements: text tree and catalog view in, fragments out. Holds no state between statements.
/// </summary>
public sealed class QueryPlanner(IStatisticsSource statistics, IMaterializedViewRewriter? rewriter = null)
{
    public IStatisticsSource Statistics => statistics;

    /// <summary>Plans a query for the given backends; none or one gives a plan without exchanges.</summary>
    public PhysicalPlan Plan(
        Query query, ICatalogView catalog, SettingValues settings, PlanTrace? trace = null, int backends = 1)
    {
        var context = new RuleContext(new ColumnFactory(), catalog, statistics, settings, trace ?? PlanTrace.Off);
        var binding = new BindingContext(catalog, context.Columns)
        {
            Prepare = settings.Get(MvSettings.EnableDelta) ? definition => Prepare(definition, context) : null,
            TransparentMode = settings.Get(MvSettings.TransparentMode),
        };
        var bound = new QueryBinder(binding, null, null).Bind(query);
        context.MustBeExact = binding.MustBeExact;
        var required = ColumnSet.Of(bound.Columns.Select(c => c.Column));
        var plan = catalog.Session.SelectLimit >= 0 && query.Limit is null
            ? new LogicalLimit(bound.Plan, 0, catalog.Session.SelectLimit)
            : bound.Plan;
        var physical = new Optimizer(context, rewriter, backends).Optimize(plan, required, out var final);
        var root = Result(physical, bound.Columns);
        var results = bound.Columns.Select(c => c.Column).ToList();
        return Finish(root, final, Describe(bound), binding, context) with
        {
            Assignments = [.. binding.Assignments.Select(a => (a.Key, results.IndexOf(a.Value))).Where(a => a.Item2 >= 0)],
        };
    }

    /// <summary>Plans INSERT ... VALUES and INSERT ... SELECT; the rows come together at one sink.</summary>
    public PhysicalPlan PlanInsert(
        InsertStatement insert, WriteTarget target, ICatalogView catalog, SettingValues settings,
        PlanTrace? trace = null, int backends = 1)
        => PlanWrite(target, catalog, settings, trace, backends, UsesViews(settings) ? rewriter : null, context =>
        {
            if (insert.OnDuplicateKeyUpdate.Count > 0) throw CoreErrors.NotSupported.With("ON DUPLICATE KEY UPDATE");
            foreach (var name in insert.Partitions)
            {
                if (!(insert.TemporaryPartitions ? target.Table.TemporaryPartitions : target.Table.Partitions).ContainsKey(name))
                {
                    throw BindingErrors.UnknownPartition.With(name, target.Table.Name);
                }
            }

            var sink = new InsertBinder(context, target.Table).Bind(insert.Columns, insert.Source, insert.ByName);
            return insert.Partitions.Count == 0 ? sink : sink with { Partitions = [.. insert.Partitions] };
        });

    private static bool UsesViews(SettingValues settings)
        => settings.Get(MvSettings.EnableForInsert) && settings.Get(MvSettings.EnableForDml);

    /// <summary>Binds the rows of an INSERT; null when they are more than constants.</summary>
    public static LogicalValues? BindRows(InsertStatement insert, Table table, ICatalogView catalog)
    {
        var context = new BindingContext(catalog, new ColumnFactory());
        return new InsertBinder(context, table).Bind(insert.Columns, insert.Source, insert.ByName).Input as LogicalValues;
    }

    /// <summary>Plans storing rows that <see cref="BindRows"/> gave for several statements, in their order.</summary>
    public PhysicalPlan PlanRows(IReadOnlyList<LogicalValues> rows, WriteTarget target, ICatalogView catalog, SettingValues settings)
        => PlanWrite(target, catalog, settings, null, 1, context =>
        {
            var columns = target.Table.Columns.Select(c => context.Columns.Create(c.Name, c.Type)).ToImmutableArray();
            return new LogicalTableSink(new LogicalValues(columns, [.. rows.SelectMany(r => r.Rows)]), target.Table, columns);
        });

    /// <summary>Plans storing the rows of a query, column by column, as a refresh does.</summary>
    public PhysicalPlan PlanInsert(
        Query query, WriteTarget target, ICatalogView catalog, SettingValues settings, PlanTrace? trace = null,
        int backends = 1)
        => PlanWrite(target, catalog, settings, trace, backends,
            context => new InsertBinder(context, target.Table).Bind([], new InsertQuery(query), byName: false));

    /// <summary>Plans deleting the rows whose places (<see cref="RowColumns.Place"/>) a query gives.</summary>
    public PhysicalPlan PlanDelete(
        Query query, WriteTarget target, ICatalogView catalog, SettingValues settings, PlanTrace? trace = null,
        int backends = 1)
        => PlanWrite(target, catalog, settings, trace, backends, context =>
        {
            var bound = new QueryBinder(context, null, null).Bind(query);
            return new LogicalTableSink(bound.Plan, target.Table, [.. bound.Columns.Select(c => c.Column)])
            {
                Mode = TableSinkSpec.Types.Mode.Delete,
            };
        });

    /// <summary>
    /// Plans adding and deleting rows in one write. The query gives the table's columns in order, then the place of a row
    /// to delete (NULLs: none), then a BOOLEAN: whether the first columns are a new row.
    /// </summary>
    public PhysicalPlan PlanChange(
        Query query, WriteTarget target, ICatalogView catalog, SettingValues settings, PlanTrace? trace = null,
        int backends = 1)
        => PlanWrite(target, catalog, settings, trace, backends,
            context => new InsertBinder(context, target.Table).BindChange(query));

    /// <summary>
    /// Plans storing batches registered under a name; their columns have the types of the named table columns.
    /// </summary>
    public PhysicalPlan PlanBatches(
        string batchSource, IReadOnlyList<string> columns, WriteTarget target, ICatalogView catalog,
        SettingValues settings)
        => PlanWrite(target, catalog, settings, null, 1, context =>
        {
            var binder = new InsertBinder(context, target.Table);
            var targets = binder.Named(columns);
            var source = new LogicalBatchSource(
                batchSource, [.. targets.Select(c => context.Columns.Create(c.Name, c.Type))]);
            return binder.Sink(source, targets, source.Columns);
        });

    /// <summary>Plans a load of text from a registered stream or files; the format says how the text is read.</summary>
    public PhysicalPlan PlanLoad(
        LoadDataStatement load, CsvSourceSpec format, WriteTarget target, ICatalogView catalog, SettingValues settings,
        ColumnarSourceSpec? columnar = null)
        => PlanWrite(target, catalog, settings, null, 1,
            context => new LoadBinder(context, target.Table).Bind(load, format.Clone(), columnar));

    /// <summary>Plans a load that looks at stored rows; see <see cref="LoadBinder.BindChanges"/>.</summary>
    public PhysicalPlan PlanLoad(
        Query changes, CsvSourceSpec format, bool delete, IReadOnlyList<string> partitions, WriteTarget target, ICatalogView catalog,
        SettingValues settings)
        => PlanWrite(target, catalog, settings, null, 1,
            context => new LoadBinder(context, target.Table).BindChanges(changes, format, delete, partitions));

    /// <summary>Binds a view's query and takes it apart, to plan one of its refreshes over the same columns.</summary>
    public PreparedMaintenance PrepareMaintenance(Query query, ICatalogView catalog, SettingValues settings)
        => Prepare(query, new RuleContext(new ColumnFactory(), catalog, statistics, Whole(settings), PlanTrace.Off));

    /// <summary>Says why queries cannot be matched with the query of a view, other than word by word; null when they can.</summary>
    public string? WhyNoMatch(Query query, ICatalogView catalog, SettingValues settings)
    {
        var root = ViewPlan.Of(
            query, new RuleContext(new ColumnFactory(), catalog, statistics, Whole(settings), PlanTrace.Off), out var isVolatile);
        if (isVolatile) return "its query depends on the session, the time or chance";
        QueryShape.ReadView(root, out var reason);
        return reason;
    }

    private static PreparedMaintenance Prepare(Query query, RuleContext context)
    {
        var root = ViewPlan.Of(query, context, out var isVolatile);
        return new PreparedMaintenance(context, MaintenanceShape.Of(root, isVolatile, context.Columns, context.Catalog.Functions));
    }

    /// <summary>
    /// Plans storing what a refresh computes. Other views may answer a whole computation, but not a difference: they know
    /// nothing of versions.
    /// </summary>
    public PhysicalPlan PlanMaintenance(
        PreparedMaintenance prepared, LogicalNode plan, WriteTarget target, TableSinkSpec.Types.Mode mode, bool mayUseViews,
        int backends = 1)
    {
        var binding = new BindingContext(prepared.Context.Catalog, prepared.Context.Columns);
        var sink = new LogicalTableSink(plan, target.Table, [.. plan.Output]) { Mode = mode };
        return Store(sink, target, prepared.Context, binding, mayUseViews ? rewriter : null, backends);
    }

    /// <summary>Plans reading a difference; its weight, where it has one, is the last column.</summary>
    public PhysicalPlan PlanDifference(PreparedMaintenance prepared, DifferencePlan difference, int backends = 1)
    {
        var results = difference.Plan.Items.Select((item, i) => new ResultColumn($"c{i}", item.Column)).ToList();
        var physical = new Optimizer(prepared.Context, null, backends)
            .Optimize(difference.Plan, ColumnSet.Of(results.Select(r => r.Column)), out var final);
        var binding = new BindingContext(prepared.Context.Catalog, prepared.Context.Columns);
        var outputs = results.Select(r => new OutputColumn(r.Name, r.Column.Type, true, null)).ToList();
        return Finish(Result(physical, results), final, outputs, binding, prepared.Context);
    }

    /// <summary>Plans storing the rows that a difference adds.</summary>
    public PhysicalPlan PlanDifference(
        PreparedMaintenance prepared, DifferencePlan difference, IReadOnlyList<Column> columns, WriteTarget target, int backends = 1)
    {
        var binding = new BindingContext(prepared.Context.Catalog, prepared.Context.Columns);
        var sources = difference.Plan.Items.Take(columns.Count).Select(i => i.Column);
        var sink = new InsertBinder(binding, target.Table).Sink(difference.Added(), columns, [.. sources]);
        return Store(sink, target, prepared.Context, binding, null, backends);
    }

    /// <summary>Plans showing what a refresh computes; the columns in the order of the plan's output.</summary>
    public PhysicalPlan PlanShowing(PreparedMaintenance prepared, LogicalNode plan, int backends = 1)
    {
        var binding = new BindingContext(prepared.Context.Catalog, prepared.Context.Columns);
        var physical = new Optimizer(prepared.Context, null, backends).Optimize(plan, ColumnSet.Of(plan.Output), out var final);
        return Finish(Result(physical, [.. plan.Output.Select(c => new ResultColumn(c.Name, c))]), final, [], binding, prepared.Context);
    }

    /// <summary>
    /// Gives names and types of a query's result without planning it, as PREPARE and DESCRIBE need them.
    /// </summary>
    public static IReadOnlyList<OutputColumn> Describe(Query query, ICatalogView catalog)
        => Describe(new QueryBinder(new BindingContext(catalog, new ColumnFactory()), null, null).Bind(query));

    /// <summary>Gives a bound plan with its nested queries as joins; the same object where it has none.</summary>
    public LogicalNode Unnest(BoundQuery bound, BindingContext binding, SettingValues settings)
    {
        if (!bound.Plan.Descendants().Any(n => n.Expressions.Any(e => e.HasSubquery()))) return bound.Plan;
        var context = new RuleContext(binding.Columns, binding.Catalog, statistics, settings, PlanTrace.Off);
        return RuleStages.Run(RuleStages.Unnest, bound.Plan, ColumnSet.Of(bound.Columns.Select(c => c.Column)), context);
    }

    /// <summary>Binds a query only, for views, materialized views and checks.</summary>
    public static (BoundQuery Query, BindingContext Context) Bind(
        Query query, ICatalogView catalog, ColumnFactory? columns = null)
    {
        var context = new BindingContext(catalog, columns ?? new ColumnFactory());
        return (new QueryBinder(context, null, null).Bind(query), context);
    }

    private PhysicalPlan PlanWrite(
        WriteTarget target, ICatalogView catalog, SettingValues settings, PlanTrace? trace, int backends,
        Func<BindingContext, LogicalTableSink> bind)
        => PlanWrite(
            target, catalog, settings, trace, backends,
            catalog is IMaterializedViewCatalog { IsRefresh: true } || UsesViews(settings) ? rewriter : null, bind);

    private PhysicalPlan PlanWrite(
        WriteTarget target, ICatalogView catalog, SettingValues settings, PlanTrace? trace, int backends,
        IMaterializedViewRewriter? rewriter, Func<BindingContext, LogicalTableSink> bind)
    {
        var context = new RuleContext(new ColumnFactory(), catalog, statistics, Whole(settings), trace ?? PlanTrace.Off);
        // A refresh reads other views as they are: it records their versions.
        var isRefresh = catalog is IMaterializedViewCatalog views && views.IsBeingRefreshed(target.Table.Id);
        var binding = new BindingContext(catalog, context.Columns)
        {
            TransparentMode = isRefresh ? null : settings.Get(MvSettings.TransparentMode),
        };
        var sink = bind(binding);
        context.MustBeExact = binding.MustBeExact;
        return Store(sink, target, context, binding, rewriter, backends);
    }

    // Where rows are stored there is no planning anew when those that a view lacks cannot be told any more.
    private static SettingValues Whole(SettingValues settings) => settings.With(MvSettings.EnableDelta, false);

    private static PhysicalPlan Store(
        LogicalTableSink sink, WriteTarget target, RuleContext context, BindingContext binding, IMaterializedViewRewriter? rewriter,
        int backends)
    {
        var required = ColumnSet.Of(sink.Sources);
        var input = new Optimizer(context, rewriter, backends).Optimize(sink.Input, required, out var final);
        if (!sink.Sources.SequenceEqual(input.Output))
        {
            input = PhysicalPlanner.Project(input, [.. sink.Sources.Select(NamedExpression.Of)]);
        }

        var spec = TableSinkSpecs.Make(target, sink.Partitions, sink.Mode);
        spec.IgnoreUnmatched |= sink.IgnoreUnmatched;
        if (sink.Loads is { } load)
        {
            (spec.BadRows, spec.RejectedKept) = (load.BadRows, load.RejectedKept);
            if (load.FileName.Length > 0) spec.Files.Add(load.FileName);
            else spec.Files.AddRange(load.Files);
            spec.LongTexts.AddRange(sink.LongTexts());
        }

        var root = new PhysicalTableSink(input, spec) { Output = [], Rows = input.Rows };
        return Finish(root, final, [], binding, context);
    }

    private static List<OutputColumn> Describe(BoundQuery bound)
        => [.. bound.Columns.Select(c => new OutputColumn(
            c.Name, c.Column.Type, !bound.Plan.NotNull.Contains(c.Column), c.Column.Origin))];

    private static PhysicalResult Result(PhysicalNode input, IReadOnlyList<ResultColumn> columns)
    {
        var wanted = columns.Select(c => c.Column).ToList();
        if (!wanted.SequenceEqual(input.Output))
        {
            input = new PhysicalProject(input, [.. wanted.Select(NamedExpression.Of)])
            {
                Output = wanted, Rows = input.Rows, NotNull = input.NotNull,
            };
        }

        return new PhysicalResult(input, [.. columns.Select(c => c.Name)])
        {
            Output = wanted, Rows = input.Rows, NotNull = input.NotNull,
        };
    }

    private static PhysicalPlan Finish(
        PhysicalNode root, LogicalNode logical, IReadOnlyList<OutputColumn> columns, BindingContext binding,
            RuleContext context)
    {
        var scans = logical.Descendants().OfType<LogicalScan>().ToList();
        return new PhysicalPlan(Fragmenter.Cut(root), columns, ReadsOf(scans), root)
        {
            Relations = binding.Relations,
            UsedViews = context.Trace.UsedViews,
            IsVolatile = binding.IsVolatile,
            IsLocal = scans.Count == 0,
            Logical = logical,
        };
    }

    private static List<PartitionRead> ReadsOf(IEnumerable<LogicalScan> scans)
        => [.. scans.SelectMany(s => ScanPlanner.PartitionsOf(s)
            .Select(p => new PartitionRead(s.Table.Id, s.Table.Name, p.Id, p.VisibleVersion))).Distinct()];
}
