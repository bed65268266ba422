using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Is what a query's rows differ by between two versions of its tables: the rows, and as the last column their weight. Without a
/// weight column all rows were added.
/// </summary>
public sealed record DifferencePlan(LogicalProject Plan, bool OnlyAdds)
{
    public const string WeightName = "$weight";

    /// <summary>
    /// Makes it; null when no table changed. Groups and window partitions that changed are taken back as they were and added as they are
    /// now. <paramref name="fromNothing"/> gives all rows of now, as added.
    /// </summary>
    public static DifferencePlan? TryMake(
        PreparedMaintenance prepared, IReadOnlyDictionary<long, BaseWindow> windows, bool fromNothing = false)
    {
        var columns = prepared.Context.Columns;
        var builder = new DeltaBuilder(windows, columns);
        var rows = prepared.Shape.Core.FilterBy(prepared.Shape.Having);
        Delta? made;
        if (fromNothing)
        {
            var (plan, map) = builder.At(rows, old: false);
            made = new Delta(plan, new Dictionary<PlanColumn, PlanColumn>(map));
        }
        else
        {
            made = builder.Of(rows);
        }

        if (made is not { } delta) return null;
        var items = prepared.Shape.Visible.Select(e => new NamedExpression(columns.Create("value", e.Type), delta.Move(e))).ToList();
        if (delta.Weight is { } weight)
        {
            ScalarExpression value = new ColumnExpression(weight);
            if (weight.Type != SqlType.BigInt) value = new CastExpression(value, SqlType.BigInt, Strict: true);
            items.Add(new NamedExpression(columns.Create(WeightName, SqlType.BigInt), value));
        }

        return new DifferencePlan(new LogicalProject(delta.Plan, [.. items]), delta.Weight is null);
    }

    /// <summary>Gives the rows that were added.</summary>
    public LogicalNode Added()
    {
        if (OnlyAdds) return Plan;
        var weight = new ColumnExpression(Plan.Items[^1].Column);
        return new LogicalFilter(Plan, Predicates.Compare("gt", weight, new LiteralExpression(Int128.Zero, SqlType.BigInt)));
    }
}
