using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Chooses operators for a logical plan, from the top down: each node is told which columns are needed above it and
/// makes
/// no others.
/// </summary>
public sealed class PhysicalPlanner(CardinalityEstimator estimator, ColumnFactory columns)
{
    private readonly Dictionary<int, PhysicalNode> _shared = [];

    public CardinalityEstimator Estimator { get; } = estimator;
    public ColumnFactory Columns { get; } = columns;

    public PhysicalNode Plan(LogicalNode node, ColumnSet required) => node switch
    {
        LogicalScan scan => ScanPlanner.Plan(this, scan, [], required, node),
        LogicalFilter { Input: LogicalScan scan } filter
            => ScanPlanner.Plan(this, scan, filter.Conjuncts, required, node),
        LogicalFilter filter => PlanFilter(filter, required),
        LogicalGuard guard => Plan(guard.Input, required),
        LogicalProject project => PlanProject(project, required),
        LogicalJoin join => JoinPlanner.Plan(this, join, required),
        LogicalAggregate aggregate => AggregatePlanner.Plan(this, aggregate, required),
        LogicalWindow window => WindowPlanner.Plan(this, window, required),
        LogicalUnnest unnest => PhysicalUnnest.Plan(this, unnest, required),
        LogicalSort sort => PlanSort(sort, required),
        LogicalLimit limit => PlanLimit(limit, required),
        LogicalUnion union => PlanUnion(union, required),
        LogicalSingleRow single => PlanSingleRow(single, required),
        LogicalWith with => PlanWith(with, required),
        LogicalSharedScan scan => PlanSharedScan(scan, required),
        LogicalValues values => PlanValues(values, required),
        LogicalSystemScan scan => PlanSystemScan(scan, [], required),
        LogicalSeries series => new PhysicalSeries(series.Start, series.Stop, series.Step)
        {
            Output = series.Output, Rows = RowsOf(node), NotNull = series.NotNull,
        },
        LogicalBatchSource source => PlanSource(source, required),
        _ => throw CoreErrors.NotSupported.With(node.GetType().Name),
    };

    public double RowsOf(LogicalNode node) => Estimator.Estimate(node).Rows;

    /// <summary>
    /// Gives the needed ones of a node's columns, at least one unless it has none: batches carry no bare row count.
    /// </summary>
    public static IReadOnlyList<PlanColumn> Needed(IReadOnlyList<PlanColumn> output, ColumnSet required)
    {
        var needed = output.Where(required.Contains).ToList();
        if (needed.Count == 0 && output.Count > 0) needed.Add(Narrowest(output));
        return needed;
    }

    public static PlanColumn Narrowest(IReadOnlyList<PlanColumn> output) => output.MinBy(c => c.Type switch
    {
        { IsInteger: true } => (int)c.Type.Kind,
        { IsTemporal: true } or { IsFloating: true } => 8,
        { IsText: true } => 100,
        _ => 20,
    })!;

    public static ColumnSet ColumnsOf(IEnumerable<ScalarExpression> expressions)
    {
        var all = ColumnSet.Empty;
        foreach (var expression in expressions) all = all.Union(expression.Columns);
        return all;
    }

    /// <summary>
    /// Adds a projection below an operator that can only name columns; columns pass, expressions get one.
    /// </summary>
    public PhysicalNode Compute(
        PhysicalNode input, IReadOnlyList<ScalarExpression> expressions, ColumnSet keep, out List<PlanColumn> computed)
    {
        computed = [];
        var items = input.Output.Where(keep.Contains).Select(NamedExpression.Of).ToList();
        var made = new Dictionary<ScalarExpression, PlanColumn>();
        var needsProject = false;
        foreach (var expression in expressions)
        {
            if (expression is ColumnExpression column)
            {
                computed.Add(column.Column);
                if (!items.Any(i => i.Column.Equals(column.Column))) items.Add(NamedExpression.Of(column.Column));
                continue;
            }

            if (!made.TryGetValue(expression, out var known))
            {
                known = Columns.Create(expression.ToString(), expression.Type);
                made.Add(expression, known);
                items.Add(new NamedExpression(known, expression));
                needsProject = true;
            }

            computed.Add(known);
        }

        return needsProject ? CommonSubexpressions.Project(this, input, items) : input;
    }

    /// <summary>Adds a projection; one that only passes everything on adds nothing.</summary>
    public static PhysicalNode Project(PhysicalNode input, IReadOnlyList<NamedExpression> items)
    {
        if (items.All(i => i.IsPassThrough) && items.Select(i => i.Column).SequenceEqual(input.Output))
        {
            return input;
        }

        // Renaming what a projection computes is part of that projection.
        if (input is PhysicalProject below && items.All(i => i.Expression is ColumnExpression))
        {
            var made = below.Items.ToDictionary(i => i.Column, i => i.Expression);
            return Project(below.Input,
                [.. items.Select(i => i with { Expression = made[((ColumnExpression)i.Expression).Column] })]);
        }

        var notNull = ColumnSet.Of(items.Where(i => !i.Expression.IsNullable(input.NotNull)).Select(i => i.Column));
        return new PhysicalProject(input, [.. items])
        {
            Output = [.. items.Select(i => i.Column)], Rows = input.Rows, NotNull = notNull,
        };
    }

    private PhysicalNode PlanFilter(LogicalFilter filter, ColumnSet required)
    {
        if (filter.Input is LogicalSystemScan system) return PlanSystemFilter(system, filter, required);
        var conjuncts = filter.Conjuncts;
        var below = required.Union(ColumnsOf(conjuncts));
        var input = filter.Input is LogicalBatchSource source ? PlanSource(source, below, conjuncts) : Plan(filter.Input, below);
        return new PhysicalFilter(input, [.. conjuncts])
        {
            Output = input.Output, Rows = RowsOf(filter), NotNull =
                input.NotNull.Union(filter.NotNull.Intersect(ColumnSet.Of(input.Output))),
        };
    }

    private PhysicalNode PlanProject(LogicalProject project, ColumnSet required)
    {
        var items = project.Items.Where(i => required.Contains(i.Column)).ToList();
        if (items.Count == 0 && project.Items.Length > 0)
        {
            items.Add(project.Items.FirstOrDefault(i => i.IsPassThrough) ?? project.Items[0]);
        }

        var input = Plan(project.Input, ColumnsOf(items.Select(i => i.Expression)));
        return CommonSubexpressions.Project(this, input, items);
    }

    private PhysicalNode PlanSort(LogicalSort sort, ColumnSet required)
    {
        var input = Plan(sort.Input, required.Union(ColumnsOf(sort.Expressions)));
        var below = Compute(input, [.. sort.Keys.Select(k => NestedKeys.ForOrder(k.Expression))], ColumnSet.Of(input.Output), out var keys);
        var order = sort.Keys.Select((k, i) => new ColumnOrder(keys[i], k.Descending, k.NullsLast)).ToImmutableArray();
        if (sort.Limit == 0)
        {
            return new PhysicalLimit(input, 0, 0) { Output = input.Output, Rows = 0, NotNull = input.NotNull };
        }
        return new PhysicalSort(below, order, sort.Limit ?? 0, sort.Limit is null ? 0 : sort.Offset)
        {
            Output = below.Output, Rows = RowsOf(sort), NotNull = below.NotNull,
        };
    }

    private PhysicalNode PlanLimit(LogicalLimit limit, ColumnSet required)
    {
        var input = Plan(limit.Input, required);
        if (input is PhysicalScan { Limit: 0 } scan && limit.Count > 0 && limit.Count < long.MaxValue - limit.Offset)
        {
            input = scan with { Limit = limit.Count + limit.Offset,
                Rows = Math.Min(scan.Rows, limit.Count + limit.Offset) };
        }

        return new PhysicalLimit(input, limit.Offset, limit.Count)
        {
            Output = input.Output, Rows = RowsOf(limit), NotNull = input.NotNull,
        };
    }

    private PhysicalNode PlanSingleRow(LogicalSingleRow single, ColumnSet required)
    {
        var input = Plan(single.Input, required);
        return new PhysicalSingleRow(input) { Output = input.Output, Rows = 1 };
    }

    private PhysicalWith PlanWith(LogicalWith with, ColumnSet required)
    {
        foreach (var shared in with.Shared) _shared[shared.Id] = Plan(shared.Plan, shared.Plan.OutputSet);
        var body = Plan(with.Body, required);
        return new PhysicalWith([.. with.Shared.Select(s => (s.Id, _shared[s.Id]))], body)
        {
            Output = body.Output, Rows = body.Rows, NotNull = body.NotNull,
        };
    }

    private PhysicalSharedScan PlanSharedScan(LogicalSharedScan scan, ColumnSet required)
    {
        var from = _shared[scan.Id];
        var kept = Needed(scan.Output, required);
        var sources = kept.Select(c => scan.Columns.First(s => s.Column.Equals(c)).Source).ToList();
        var notNull = kept.Where((_, i) => from.NotNull.Contains(sources[i]));
        return new PhysicalSharedScan(scan.Id, [.. sources.Select(s => from.Positions[s.Id])])
        {
            Output = kept, Rows = RowsOf(scan), NotNull = ColumnSet.Of(notNull),
        };
    }

    private PhysicalNode PlanUnion(LogicalUnion union, ColumnSet required)
    {
        var kept = Needed(union.Columns, required);
        var branches = ImmutableArray.CreateBuilder<PhysicalNode>(union.Branches.Length);
        for (var b = 0; b < union.Branches.Length; b++)
        {
            var map = union.SubstitutionFor(b);
            var sources = kept.Select(c => map[c]).ToList();
            var branch = Plan(union.Branches[b], ColumnsOf(sources));
            branches.Add(Project(branch, [.. kept.Select((c, i) => Renamed(c, sources[i]))]));
        }

        var notNull = union.NotNull.Intersect(ColumnSet.Of(kept));
        return new PhysicalUnion(branches.MoveToImmutable()) { Output = kept, Rows = RowsOf(union), NotNull = notNull };
    }

    // The branch's column keeps its place under the union's id, so that all branches look alike.
    private static NamedExpression Renamed(PlanColumn column, ScalarExpression source) => new(column, source);

    private PhysicalValues PlanValues(LogicalValues values, ColumnSet required)
    {
        var kept = Needed(values.Columns, required);
        var at = kept.Select(c => values.Columns.IndexOf(c)).ToList();
        var rows = values.Rows.Select(r => at.Select(i => r[i]).ToImmutableArray()).ToImmutableArray();
        return new PhysicalValues(rows, null) { Output = kept, Rows = rows.Length, NotNull = values.NotNull };
    }

    private PhysicalNode PlanSystemFilter(LogicalSystemScan scan, LogicalFilter filter, ColumnSet required)
    {
        var conjuncts = filter.Conjuncts;
        var input = PlanSystemScan(scan, conjuncts, required.Union(ColumnsOf(conjuncts)));
        return new PhysicalFilter(
            input, [.. conjuncts]) { Output = input.Output, Rows = RowsOf(filter), NotNull = input.NotNull };
    }

    private PhysicalValues PlanSystemScan(
        LogicalSystemScan scan, IReadOnlyList<ScalarExpression> conjuncts, ColumnSet required)
    {
        var hints = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var conjunct in conjuncts)
        {
            if (conjunct is CallExpression { Name: "eq", Arguments: [ColumnExpression column, LiteralExpression literal] })
            {
                hints[column.Column.Name] = literal.Value is Int128 number && literal.Type.IsInteger
                    ? (long)number
                    : LiteralText.Of(literal);
            }
        }

        var kept = Needed(scan.Output, required);
        var picked = kept.Select(c => scan.Columns.First(s => s.Column.Equals(c))).ToList();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<LiteralExpression>>();
        foreach (var row in scan.Table.Rows(hints))
        {
            rows.Add([.. picked.Select(p => BoundValues.ToLiteral(row[p.Position], p.Column.Type))]);
        }

        return new PhysicalValues(rows.ToImmutable(), null)
        {
            Output = kept, Rows = rows.Count, NotNull = scan.NotNull, TableName = scan.Table.Name,
        };
    }

    private PhysicalNode PlanSource(
        LogicalBatchSource source, ColumnSet required, IReadOnlyList<ScalarExpression>? conjuncts = null)
        => source.Csv is { } format
            ? PhysicalCsv.Of(source, format, Needed(source.Columns, required), RowsOf(source))
            : source.Columnar is { } columnar
            ? PhysicalColumnar.Of(source, columnar, Needed(source.Columns, required), RowsOf(source), conjuncts)
            : new PhysicalValues([], source.Name) { Output = source.Columns, Rows = RowsOf(source) };
}
