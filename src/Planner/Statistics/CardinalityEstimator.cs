using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Statistics;

/// <summary>Estimates rows and column facts of logical plans, once for each node.</summary>
public sealed class CardinalityEstimator(IStatisticsSource source)
{
    private const double DefaultTableRows = 1000;
    private const double UnnestedElements = 4;
    private readonly Dictionary<LogicalNode, NodeStatistics> _known = new(ReferenceEqualityComparer.Instance);

    public NodeStatistics Estimate(LogicalNode node)
    {
        if (!_known.TryGetValue(node, out var statistics))
        {
            statistics = Compute(node);
            _known.Add(node, statistics);
        }

        return statistics;
    }

    /// <summary>Estimates a join from its sides without building a node.</summary>
    public static double InnerRows(NodeStatistics left, NodeStatistics right, IEnumerable<ScalarExpression> conjuncts)
    {
        var rows = left.Rows * right.Rows;
        var keys = 0;
        var distinct = 1.0;
        foreach (var conjunct in conjuncts)
        {
            var selectivity = Selectivity.OfJoin(conjunct, left, right);
            if (conjunct is CallExpression { Name: "eq" or "eq_null_safe" } && selectivity > 0)
            {
                keys++;
                distinct /= selectivity;
            }
            else
            {
                rows *= selectivity;
            }
        }

        // Columns of one key are not independent: together they have no more values than the sides have rows.
        if (keys > 1) distinct = Math.Min(distinct, Math.Sqrt(left.Rows) * Math.Sqrt(right.Rows));
        return Math.Max(rows / distinct, 1);
    }

    private NodeStatistics Compute(LogicalNode node) => node switch
    {
        LogicalScan scan => OfScan(scan),
        LogicalSystemScan => new NodeStatistics(DefaultTableRows, NoColumns),
        LogicalValues values => new NodeStatistics(values.Rows.Length, NoColumns),
        LogicalSeries series => OfSeries(series),
        LogicalBatchSource => new NodeStatistics(DefaultTableRows, NoColumns),
        LogicalFilter filter => OfFilter(filter),
        LogicalProject project => OfProject(project),
        LogicalJoin join => OfJoin(join),
        LogicalAggregate aggregate => OfAggregate(aggregate),
        LogicalUnion union => OfUnion(union),
        LogicalSort { Limit: { } limit } sort => Limited(Estimate(sort.Input), limit),
        LogicalLimit { Count: >= 0 } limit => Limited(Estimate(limit.Input), limit.Count),
        LogicalUnnest unnest => Estimate(unnest.Input) with { Rows = Estimate(unnest.Input).Rows * UnnestedElements },
        LogicalWith with => Estimate(with.Body),
        LogicalSharedScan scan => scan.Statistics,
        LogicalSingleRow single => Estimate(single.Input) with { Rows = 1 },
        _ when node.Inputs.Count > 0 => Estimate(node.Inputs[0]),
        _ => new NodeStatistics(1, NoColumns),
    };

    private static readonly Dictionary<int, ColumnStatistics> NoColumns = [];

    private static NodeStatistics Limited(NodeStatistics input, long limit)
        => input with { Rows = Math.Min(input.Rows, limit) };

    private NodeStatistics OfScan(LogicalScan scan)
    {
        var table = source.Find(scan.Table);
        double stored = Math.Max(scan.Table.Rows, 0);
        var total = table?.Rows > 0 ? table.Rows : stored > 0 ? stored : table is null ? DefaultTableRows : 1;
        var rows = (double)total;
        if (scan.Partitions is { } partitions)
        {
            var read = partitions.Sum(p => scan.Table.Partitions.TryGetValue(p, out var found) ? found.Rows : 0);
            rows = stored > 0
                ? total * ((double)read / stored)
                : total * partitions.Length / Math.Max(1, scan.Table.Partitions.Count);
        }

        if (scan.ExpectedRows is { } expected) rows = expected;
        if (scan.Buckets is { } buckets)
        {
            rows *= Math.Min(1, buckets.Length / (double)Math.Max(1, scan.Table.Distribution.Buckets));
        }

        var columns = new Dictionary<int, ColumnStatistics>();
        foreach (var column in scan.Columns)
        {
            var facts = table?.Columns.GetValueOrDefault(column.Stored.Id) ?? Default(column, rows);
            columns[column.Column.Id] = facts with { TableRows = rows };
        }

        return new NodeStatistics(Math.Max(rows, 1), columns);
    }

    // A lone key is unique; other columns are guessed to repeat.
    private static ColumnStatistics Default(ScanColumn column, double rows)
    {
        var bytes = column.Stored.Type.IsText ? 16 : column.Stored.Type.Kind is SqlTypeKind.LargeInt ? 16 : 8;
        return ColumnStatistics.Unknown with { AverageBytes = bytes, Distinct = column.Stored.IsKey ? rows : 0 };
    }

    private static NodeStatistics OfSeries(LogicalSeries series)
    {
        var rows = Math.Max(0, Math.Floor(((double)series.Stop - series.Start) / series.Step) + 1);
        var low = Math.Min(series.Start, series.Stop);
        var high = Math.Max(series.Start, series.Stop);
        return new NodeStatistics(
            rows, new Dictionary<int, ColumnStatistics> { [series.Column.Id] = new(low, high, rows, 0, 8) });
    }

    private NodeStatistics OfFilter(LogicalFilter filter)
    {
        var input = Estimate(filter.Input);
        var columns = new Dictionary<int, ColumnStatistics>(input.Columns);
        var selectivity = Selectivity.OfConjuncts(filter.Conjuncts, input, columns);
        var rows = Math.Max(input.Rows * selectivity, 1);
        if (filter.Input is LogicalScan)
        {
            foreach (var id in columns.Keys.ToList()) columns[id] = columns[id] with { TableRows = rows };
        }

        return new NodeStatistics(rows, columns);
    }

    private NodeStatistics OfProject(LogicalProject project)
    {
        var input = Estimate(project.Input);
        var columns = new Dictionary<int, ColumnStatistics>();
        foreach (var item in project.Items)
        {
            columns[item.Column.Id] = OfExpression(item.Expression, input);
        }

        return new NodeStatistics(input.Rows, columns);
    }

    private static ColumnStatistics OfExpression(ScalarExpression expression, NodeStatistics input)
    {
        switch (expression)
        {
            case ColumnExpression column:
                return input.Of(column.Column);
            case LiteralExpression:
                return ColumnStatistics.Unknown with { Distinct = 1 };
            case CastExpression { Input: ColumnExpression column }:
                return input.Of(column.Column);
        }

        double distinct = 1;
        foreach (var id in expression.Columns.Ids())
        {
            distinct *= Math.Max(1, input.Columns.GetValueOrDefault(id)?.Distinct ?? 0);
        }

        distinct = Math.Min(distinct, Math.Max(input.Rows, 1));
        return ColumnStatistics.Unknown with { Distinct = Shrunk(expression, distinct) };
    }

    // A function such as year() leaves far fewer values than its argument has.
    private static double Shrunk(ScalarExpression expression, double distinct) => expression switch
    {
        CallExpression { Name: "year" } => Math.Min(distinct, 30),
        CallExpression { Name: "month" or "quarter" or "hour" or "dayofweek" } => Math.Min(distinct, 24),
        CaseExpression => Math.Min(distinct, 50),
        CallExpression { Name: "mod" or "pmod", Arguments: [_, var by] } => Math.Min(distinct, Remainders(by)),
        _ => distinct,
    };

    // A number divided by n leaves 0 to n - 1. Those below zero would leave as many more, which few columns have.
    private static double Remainders(ScalarExpression divisor)
    {
        while (divisor is CastExpression cast) divisor = cast.Input;
        return divisor is LiteralExpression { Value: Int128 number } && number != 0 ? Math.Abs((double)number) : double.MaxValue;
    }

    private NodeStatistics OfJoin(LogicalJoin join)
    {
        var left = Estimate(join.Left);
        var right = Estimate(join.Right);
        var columns = new Dictionary<int, ColumnStatistics>(left.Columns);
        foreach (var (id, facts) in right.Columns) columns[id] = facts;
        var inner = InnerRows(left, right, join.Conjuncts);
        var semi = Selectivity.OfSemiJoin(join.Conjuncts, left, right) * left.Rows;
        var rows = join.Kind switch
        {
            LogicalJoinKind.Inner => inner,
            LogicalJoinKind.Left => Math.Max(inner, left.Rows),
            LogicalJoinKind.Right => Math.Max(inner, right.Rows),
            LogicalJoinKind.Full => Math.Max(inner, left.Rows + right.Rows),
            LogicalJoinKind.LeftSemi => semi,
            LogicalJoinKind.LeftAnti => Math.Max(left.Rows - semi, left.Rows * 0.1),
            _ => left.Rows,
        };
        return new NodeStatistics(Math.Max(rows, 1), columns);
    }

    private NodeStatistics OfAggregate(LogicalAggregate aggregate)
    {
        var input = Estimate(aggregate.Input);
        if (aggregate.Keys.IsEmpty) return new NodeStatistics(1, NoColumns);
        var columns = new Dictionary<int, ColumnStatistics>();
        var tables = new Dictionary<object, (double Groups, double Rows)>();
        foreach (var key in aggregate.Keys)
        {
            var facts = OfExpression(key.Expression, input);
            columns[key.Column.Id] = facts;
            var values = facts.Distinct > 0 ? facts.Distinct : Math.Max(Math.Sqrt(input.Rows), 1);
            var (table, most) = TableOf(key.Expression, input);
            tables[table] = tables.TryGetValue(table, out var known)
                ? (known.Groups * values, Math.Min(known.Rows, most))
                : (values, most);
        }

        var groups = 1.0;
        foreach (var (made, most) in tables.Values) groups *= Math.Min(made, most);
        groups = Math.Min(groups, input.Rows);
        if (!aggregate.GroupingSets.IsEmpty) groups *= Math.Max(1, aggregate.GroupingSets.Length / 2.0);
        return new NodeStatistics(Math.Max(groups, 1), columns);
    }

    // Keys that read one table together have no more values than the table has rows.
    private static (object Table, double Rows) TableOf(ScalarExpression key, NodeStatistics input)
    {
        if (key is not ColumnExpression { Column: { Origin: { } origin } column }) return (key, double.MaxValue);
        var rows = input.Of(column).TableRows;
        return rows > 0 ? ((origin.Database, origin.TableAlias), rows) : (key, double.MaxValue);
    }

    private NodeStatistics OfUnion(LogicalUnion union)
    {
        var rows = union.Branches.Sum(b => Estimate(b).Rows);
        var columns = new Dictionary<int, ColumnStatistics>();
        for (var i = 0; i < union.Columns.Length; i++)
        {
            var distinct = union.Branches.Select((b, n) => Estimate(b).Of(union.Sources[n][i]).Distinct)
                .DefaultIfEmpty(0).Max();
            columns[union.Columns[i].Id] = ColumnStatistics.Unknown with { Distinct = distinct };
        }

        return new NodeStatistics(Math.Max(rows, 1), columns);
    }
}
