using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Copies plans under new column ids, so that two copies can stand in one tree.</summary>
public static class PlanCopy
{
    /// <summary>
    /// Gives a copy in which every column made inside has a new id; the map leads from old columns to new ones.
    /// </summary>
    public static LogicalNode WithFreshColumns(
        LogicalNode plan, ColumnFactory columns, out IReadOnlyDictionary<PlanColumn, PlanColumn> map)
    {
        var made = new Dictionary<PlanColumn, PlanColumn>();
        var copy = Copy(plan, columns, made);
        map = made;
        return copy;
    }

    private static LogicalNode Copy(LogicalNode node, ColumnFactory factory, Dictionary<PlanColumn, PlanColumn> made)
    {
        var inputs = node.Inputs.Select(i => Copy(i, factory, made)).ToList();
        PlanColumn New(PlanColumn column)
        {
            if (!made.TryGetValue(column, out var fresh)) made.Add(column, fresh = factory.Copy(column));
            return fresh;
        }

        ScalarExpression Inside(ScalarExpression expression) => Rename(expression, factory, made);
        switch (node)
        {
            case LogicalScan scan:
                return scan with { Columns = [.. scan.Columns.Select(c => c with { Column = New(c.Column) })] };
            case LogicalSystemScan scan:
                return scan with { Columns = [.. scan.Columns.Select(c => (New(c.Column), c.Position))] };
            case LogicalValues values:
                return values with { Columns = [.. values.Columns.Select(New)] };
            case LogicalSeries series:
                return series with { Column = New(series.Column) };
            case LogicalUnnest unnest:
                return new LogicalUnnest(inputs[0], unnest.Arrays.Map(Inside), [.. unnest.Columns.Select(New)], unnest.IsOuter);
            case LogicalBatchSource source:
                return source with { Columns = [.. source.Columns.Select(New)] };
            case LogicalProject project:
                return new LogicalProject(inputs[0],
                    [.. project.Items.Select(i => new NamedExpression(New(i.Column), Inside(i.Expression)))]);
            case LogicalAggregate aggregate:
                return aggregate with
                {
                    Input = inputs[0],
                    Keys = [.. aggregate.Keys.Select(k => new NamedExpression(New(k.Column), Inside(k.Expression)))],
                    Aggregates =
                    [
                        .. aggregate.Aggregates.Select(a => new NamedAggregate(
                            New(a.Column), (AggregateExpression)Inside(a.Call))),
                    ],
                    GroupingId = aggregate.GroupingId is null ? null : New(aggregate.GroupingId),
                };
            case LogicalWindow window:
                var moved = (LogicalWindow)window.WithInputs(inputs).MapExpressions(Inside);
                return moved with { Calls = [.. moved.Calls.Select(c => c with { Column = New(c.Column) })] };
            case LogicalUnion union:
                return new LogicalUnion(
                    [.. inputs], [.. union.Columns.Select(New)],
                        [.. union.Sources.Select(s => s.Select(New).ToImmutableArray())]);
            case LogicalJoin join:
                return ((LogicalJoin)join.WithInputs(inputs).MapExpressions(Inside)) with
                {
                    Mark = join.Mark is null ? null : New(join.Mark),
                };
            default:
                return node.WithInputs(inputs).MapExpressions(Inside);
        }
    }

    private static ScalarExpression Rename(
        ScalarExpression expression, ColumnFactory factory, Dictionary<PlanColumn, PlanColumn> made)
        => expression.Replace(e => e switch
        {
            ColumnExpression column when made.TryGetValue(column.Column, out var fresh) => new ColumnExpression(fresh),
            SubqueryExpression subquery => subquery with
            {
                Plan = Copy(subquery.Plan, factory, made),
                Comparisons = subquery.Comparisons.Map(c => Rename(c, factory, made)),
            },
            _ => null,
        });
}
