using System.Numerics;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Search;

/// <summary>
/// Orders the joins of a group: by dynamic programming over sets of inputs, greedily when there are too many. Bushy
/// trees
/// are allowed; a cross product only where nothing connects.
/// </summary>
public sealed class JoinOrder(JoinGraph graph)
{
    private const double BuildWeight = 2;
    private const double CrossPenalty = 10;

    private readonly Dictionary<uint, double> _rows = [];
    private readonly uint[] _neighbours = FindNeighbours(graph);
    private readonly JoinKeys _keys = new(graph);

    private sealed record Step(uint Inputs, double Cost, Step? Left, Step? Right);

    public LogicalNode Best(long exhaustiveMax)
    {
        if (graph.Inputs.Count > exhaustiveMax) return Build(Greedy());
        return Build(Exhaustive(withProducts: false) ?? Exhaustive(withProducts: true) ?? Greedy());
    }

    private Step? Exhaustive(bool withProducts)
    {
        var count = graph.Inputs.Count;
        var full = (1u << count) - 1;
        var best = new Step?[full + 1];
        for (var i = 0; i < count; i++) best[1u << i] = new Step(1u << i, 0, null, null);
        for (var set = 1u; set <= full; set++)
        {
            if (BitOperations.PopCount(set) < 2 || !IsValid(set)) continue;
            for (var left = (set - 1) & set; left != 0; left = (left - 1) & set)
            {
                var right = set & ~left;
                if (best[left] is not { } a || best[right] is not { } b) continue;
                var least = a.Cost + b.Cost;
                if (best[set] is { } known && least >= known.Cost || !MayJoin(left, right)) continue;
                if (!withProducts && !IsConnected(left, right) && !IsSingleRow(left) && !IsSingleRow(right)) continue;
                var cost = least + CostOf(left, right, set);
                if (best[set] is null || cost < best[set]!.Cost) best[set] = new Step(set, cost, a, b);
            }
        }

        return best[full];
    }

    private Step Greedy()
    {
        var steps = Enumerable.Range(0, graph.Inputs.Count).Select(i => new Step(1u << i, 0, null, null)).ToList();
        while (steps.Count > 1)
        {
            Step? best = null;
            var bestRank = (Product: true, double.MaxValue);
            foreach (var left in steps)
            {
                foreach (var right in steps)
                {
                    var set = left.Inputs | right.Inputs;
                    if (ReferenceEquals(left, right) || !IsValid(set) || !MayJoin(left.Inputs, right.Inputs)) continue;
                    var cost = CostOf(left.Inputs, right.Inputs, set);
                    var rank = (!IsConnected(left.Inputs, right.Inputs), cost + RowsOf(set));
                    if (rank.CompareTo(bestRank) >= 0) continue;
                    (best, bestRank) = (new Step(set, left.Cost + right.Cost + cost, left, right), rank);
                }
            }

            Core.Runtime.Check.That(best is not null, "joins cannot be put in an order");
            steps.Remove(best.Left!);
            steps.Remove(best.Right!);
            steps.Add(best);
        }

        return steps[0];
    }

    // A set that holds a dependent input holds what it depends on, unless it is that input alone.
    private bool IsValid(uint set)
    {
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            var required = graph.Required[BitOperations.TrailingZeroCount(rest)];
            if ((set & required) != required) return false;
        }

        return true;
    }

    // A dependent input joins alone, from the right; both sides of an inner join stand on their own.
    private bool MayJoin(uint left, uint right)
    {
        if (BitOperations.IsPow2(left) && graph.Required[BitOperations.TrailingZeroCount(left)] != 0) return false;
        if (!BitOperations.IsPow2(right)) return IsValid(right) && IsValid(left);
        var required = graph.Required[BitOperations.TrailingZeroCount(right)];
        return (left & required) == required;
    }

    private double CostOf(uint left, uint right, uint set)
    {
        var a = RowsOf(left);
        var b = RowsOf(right);
        var cost = Math.Min(a, b) * BuildWeight + Math.Max(a, b) + RowsOf(set);
        return IsConnected(left, right) || IsSingleRow(left) || IsSingleRow(right) ? cost : cost * CrossPenalty;
    }

    // Certain to be one row, not only estimated: then a product repeats nothing.
    private bool IsSingleRow(uint set)
    {
        if (!BitOperations.IsPow2(set)) return false;
        var plan = graph.Inputs[BitOperations.TrailingZeroCount(set)].Plan;
        while (plan is LogicalProject or LogicalFilter) plan = plan.Inputs[0];
        return plan is LogicalAggregate { Keys.IsEmpty: true, GroupingSets.IsEmpty: true } or LogicalSingleRow
            or LogicalValues { Rows.Length: <= 1 };
    }

    private bool IsConnected(uint left, uint right)
    {
        for (var rest = left; rest != 0; rest &= rest - 1)
        {
            if ((_neighbours[BitOperations.TrailingZeroCount(rest)] & right) != 0) return true;
        }

        return false;
    }

    // Inputs that an equality ties to each input; a dependent input is tied to what it reads.
    private static uint[] FindNeighbours(JoinGraph graph)
    {
        var neighbours = new uint[graph.Inputs.Count];
        foreach (var members in graph.Classes)
        {
            var bits = 0u;
            foreach (var (_, input) in members) bits |= 1u << input;
            foreach (var (_, input) in members) neighbours[input] |= bits;
        }

        foreach (var edge in graph.Edges)
        {
            if (edge.Condition is not CallExpression { Name: "eq" }) continue;
            for (var rest = edge.Inputs; rest != 0; rest &= rest - 1)
            {
                neighbours[BitOperations.TrailingZeroCount(rest)] |= edge.Inputs;
            }
        }

        for (var i = 0; i < graph.Inputs.Count; i++)
        {
            for (var rest = graph.Required[i]; rest != 0; rest &= rest - 1)
            {
                neighbours[BitOperations.TrailingZeroCount(rest)] |= 1u << i;
                neighbours[i] |= graph.Required[i];
            }
        }

        return neighbours;
    }

    /// <summary>Estimates the rows of a set of inputs, whatever the order in which they were joined.</summary>
    private double RowsOf(uint set)
    {
        if (_rows.TryGetValue(set, out var known)) return known;
        var rows = 1.0;
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            var input = BitOperations.TrailingZeroCount(rest);
            rows *= graph.Inputs[input].IsInner || BitOperations.IsPow2(set)
                ? graph.Inputs[input].Statistics.Rows
                : graph.Factor[input];
        }

        rows *= _keys.Selectivity(set);
        foreach (var edge in graph.Edges)
        {
            if ((edge.Inputs & set) == edge.Inputs && BitOperations.PopCount(edge.Inputs) > 1) rows *= edge.Selectivity;
        }

        rows = Math.Max(rows, 1);
        _rows.Add(set, rows);
        return rows;
    }

    private LogicalNode Build(Step step)
    {
        if (step.Left is null || step.Right is null)
        {
            return graph.Inputs[BitOperations.TrailingZeroCount(step.Inputs)].Plan;
        }
        var left = Build(step.Left);
        var right = Build(step.Right);
        if (BitOperations.IsPow2(step.Right.Inputs)
            && graph.Inputs[BitOperations.TrailingZeroCount(step.Right.Inputs)].Join is { } dependent)
        {
            return dependent with { Left = left, Right = right };
        }

        var conjuncts = ConditionsBetween(step.Left.Inputs, step.Right.Inputs);
        var inner = RowsOf(step.Left.Inputs) >= RowsOf(step.Right.Inputs) ? (left, right) : (right, left);
        return new LogicalJoin(LogicalJoinKind.Inner, inner.Item1, inner.Item2, Predicates.And(conjuncts));
    }

    private List<ScalarExpression> ConditionsBetween(uint left, uint right)
    {
        var conjuncts = new List<ScalarExpression>();
        foreach (var members in graph.Classes)
        {
            var a = members.Where(m => (left >> m.Input & 1) != 0).OrderByDescending(m => Distinct(m)).FirstOrDefault();
            var b = members.Where(m => (right >> m.Input & 1) != 0).OrderByDescending(m => Distinct(m))
                .FirstOrDefault();
            if (a.Column is not null && b.Column is not null) conjuncts.Add(Predicates.Equal(a.Column, b.Column));
        }

        var set = left | right;
        conjuncts.AddRange(graph.Edges
            .Where(e => (e.Inputs & ~set) == 0 && (e.Inputs & ~left) != 0 && (e.Inputs & ~right) != 0)
            .Select(e => e.Condition));
        conjuncts.AddRange(ConstantConditions(set));
        return conjuncts;
    }

    // A condition over no input at all (rand() < 0.5) is checked once, at the top.
    private IEnumerable<ScalarExpression> ConstantConditions(uint set)
        => BitOperations.PopCount(set) == graph.Inputs.Count || set == InnerInputs
            ? graph.Edges.Where(e => e.Inputs == 0 && set == InnerInputs).Select(e => e.Condition)
            : [];

    private uint InnerInputs
    {
        get
        {
            var bits = 0u;
            for (var i = 0; i < graph.Inputs.Count; i++)
            {
                if (graph.Inputs[i].IsInner) bits |= 1u << i;
            }

            return bits;
        }
    }

    private double Distinct((PlanColumn Column, int Input) member)
        => graph.Inputs[member.Input].Statistics.Distinct(member.Column);
}
