using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Fragments;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner;

/// <summary>Plans statements: text tree and catalog view in, fragments out. Holds no state between statements.</summary>
public sealed class QueryPlanner(IStatisticsSource statistics, IMaterializedViewRewriter? rewriter = null)
{
    /// <summary>Plans a query for the given backends; none or one gives a plan without exchanges.</summary>
    public PhysicalPlan Plan(
        Query query, ICatalogView catalog, SettingValues settings, PlanTrace? trace = null, int backends = 1)
    {
        var context = new RuleContext(new ColumnFactory(), catalog, statistics, settings, trace ?? PlanTrace.Off);
        var binding = new BindingContext(catalog, context.Columns);
        var bound = new QueryBinder(binding, null, null).Bind(query);
        var required = ColumnSet.Of(bound.Columns.Select(c => c.Column));
        var plan = catalog.Session.SelectLimit >= 0 && query.Limit is null
            ? new LogicalLimit(bound.Plan, 0, catalog.Session.SelectLimit)
            : bound.Plan;
        var physical = new Optimizer(context, rewriter).Optimize(plan, required, out var final);
        var root = Result(physical, bound.Columns);
        return Finish(root, final, Describe(bound), binding, context, backends);
    }

    /// <summary>Gives names and types of a query's result without planning it, as PREPARE and DESCRIBE need them.</summary>
    public static IReadOnlyList<OutputColumn> Describe(Query query, ICatalogView catalog)
        => Describe(new QueryBinder(new BindingContext(catalog, new ColumnFactory()), null, null).Bind(query));

    /// <summary>Binds a query only, for views, materialized views and checks.</summary>
    public static (BoundQuery Query, BindingContext Context) Bind(Query query, ICatalogView catalog, ColumnFactory? columns = null)
    {
        var context = new BindingContext(catalog, columns ?? new ColumnFactory());
        return (new QueryBinder(context, null, null).Bind(query), context);
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
        RuleContext context, int backends)
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
