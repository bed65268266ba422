using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Planner.Physical;

/// <summary>Plans a join: finds its hash keys and puts the smaller side where the table is built.</summary>
public static class JoinPlanner
{
    public static PhysicalNode Plan(PhysicalPlanner planner, LogicalJoin join, ColumnSet required)
    {
        var keys = new List<(ScalarExpression Left, ScalarExpression Right, bool NullSafe)>();
        var residual = new List<ScalarExpression>();
        foreach (var conjunct in join.Conjuncts)
        {
            if (TryKey(join, conjunct) is { } key) keys.Add(key);
            else residual.Add(conjunct);
        }

        // NOT IN with further conditions needs the whole condition's three-valued result, pair by pair.
        if (join.NullAware && (keys.Count != 1 || residual.Count > 0))
        {
            residual = [.. join.Conjuncts];
            keys.Clear();
        }

        var conditionColumns = join.Condition.Columns;
        var left = planner.Plan(join.Left, required.Union(conditionColumns).Intersect(join.Left.OutputSet));
        var right = planner.Plan(
            join.Right, RightNeeds(join, required).Union(conditionColumns).Intersect(join.Right.OutputSet));
        left = WithColumn(planner, left);
        right = WithColumn(planner, right);
        left = planner.Compute(left, [.. keys.Select(k => k.Left)], ColumnSet.Of(left.Output), out var leftKeys);
        right = planner.Compute(right, [.. keys.Select(k => k.Right)], ColumnSet.Of(right.Output), out var rightKeys);
        var pairs = keys.Select((k, i) => new JoinKey(leftKeys[i], rightKeys[i], k.NullSafe)).ToImmutableArray();
        var plan = new PhysicalJoin(left, right, KindOf(join.Kind), pairs, [.. residual])
        {
            NullAware = join.NullAware,
            Mark = join.Mark,
            Hint = join.Hint,
            Rows = planner.RowsOf(join),
            Output = [],
            NotNull = join.NotNull,
        };
        plan = ChooseBuildSide(planner, plan);
        return plan with { Output = OutputOf(plan, join, required) };
    }

    // One row of no columns, as SELECT without FROM has, cannot be joined: its row count would be lost.
    private static PhysicalNode WithColumn(PhysicalPlanner planner, PhysicalNode side)
    {
        if (side.Output.Count > 0) return side;
        var column = planner.Columns.Create("dummy", Core.Types.SqlType.TinyInt);
        return PhysicalPlanner.Project(
            side, [new NamedExpression(column, new LiteralExpression(Int128.Zero, column.Type))]);
    }

    private static ColumnSet RightNeeds(LogicalJoin join, ColumnSet required)
        => join.EmitsLeftOnly ? ColumnSet.Empty : required;

    private static (ScalarExpression Left, ScalarExpression Right, bool NullSafe)? TryKey(
        LogicalJoin join, ScalarExpression conjunct)
    {
        if (conjunct is not CallExpression { Name: "eq" or "eq_null_safe", Arguments: [var a, var b] } call)
        {
            return null;
        }

        // A NULL inside leaves it open whether nested values are equal: no key says that.
        var nullSafe = call.Name == "eq_null_safe";
        if (a.Type.IsNested && join.NullAware && !nullSafe) return null;
        if (a.Type.ToArrow() != b.Type.ToArrow() || a.Columns.IsEmpty || b.Columns.IsEmpty) return null;
        (a, b) = (NestedKeys.ForJoin(a, nullSafe), NestedKeys.ForJoin(b, nullSafe));
        if (join.Left.OutputSet.ContainsAll(a.Columns) && join.Right.OutputSet.ContainsAll(b.Columns))
        {
            return (a, b, nullSafe);
        }
        if (join.Left.OutputSet.ContainsAll(b.Columns) && join.Right.OutputSet.ContainsAll(a.Columns))
        {
            return (b, a, nullSafe);
        }
        return null;
    }

    private static Kind KindOf(LogicalJoinKind kind) => kind switch
    {
        LogicalJoinKind.Inner => Kind.Inner,
        LogicalJoinKind.Left => Kind.Left,
        LogicalJoinKind.Right => Kind.Right,
        LogicalJoinKind.Full => Kind.Full,
        LogicalJoinKind.LeftSemi => Kind.LeftSemi,
        LogicalJoinKind.LeftAnti => Kind.LeftAnti,
        LogicalJoinKind.Mark => Kind.Mark,
        _ => throw CoreErrors.Internal.With("a scalar subquery was left in the plan"),
    };

    private static PhysicalJoin ChooseBuildSide(PhysicalPlanner planner, PhysicalJoin join)
    {
        if (join.NullAware || join.Kind == Kind.Mark) return join;
        var leftCost = Bytes(join.Left);
        var rightCost = Bytes(join.Right);
        var margin = join.Kind is Kind.Inner ? 1.0 : 2.0;
        if (rightCost <= leftCost * margin) return join;
        Kind? turned = join.Kind switch
        {
            Kind.Inner => Kind.Inner,
            Kind.Left => Kind.Right,
            Kind.Right => Kind.Left,
            Kind.Full => Kind.Full,
            Kind.LeftSemi when join.Keys.Length > 0 => Kind.RightSemi,
            Kind.LeftAnti when join.Keys.Length > 0 => Kind.RightAnti,
            _ => null,
        };
        if (turned is not { } kind) return join;
        return join with
        {
            Left = join.Right,
            Right = join.Left,
            Kind = kind,
            Keys = [.. join.Keys.Select(k => new JoinKey(k.Right, k.Left, k.NullSafe))],
        };
    }

    // A text in the table costs its view; the build side also pays for hashing and random access.
    private static double Bytes(PhysicalNode node) => node.Rows * (16 + node.Output.Sum(c => c.Type.IsText ? 24 : 8));

    private static List<PlanColumn> OutputOf(PhysicalJoin plan, LogicalJoin join, ColumnSet required)
    {
        var available = new List<PlanColumn>();
        if (plan.Kind is not (Kind.RightSemi or Kind.RightAnti)) available.AddRange(plan.Left.Output);
        if (plan.Kind is not (Kind.LeftSemi or Kind.LeftAnti or Kind.Mark)) available.AddRange(plan.Right.Output);
        if (join.Mark is not null) available.Add(join.Mark);
        var output = available.Where(required.Contains).ToList();
        if (output.Count == 0) output.Add(PhysicalPlanner.Narrowest(available));
        return output;
    }
}
