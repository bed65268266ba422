using System.Numerics;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Filters;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Search;

/// <summary>
/// Is one input of a group of joins. An inner one may be joined in any order; semi, anti and left ones come after the
/// inputs
/// that their condition reads.
/// </summary>
public sealed record JoinInput(LogicalNode Plan, LogicalJoin? Join, NodeStatistics Statistics)
{
    public bool IsInner => Join is null;
}

/// <summary>Is a condition of the group with the inputs that it reads, as bits.</summary>
public sealed record JoinEdge(ScalarExpression Condition, uint Inputs, double Selectivity);

/// <summary>Holds joins that may change places: their inputs, conditions and classes of equal columns.</summary>
public sealed class JoinGraph
{
    private readonly List<JoinInput> _inputs = [];
    private readonly List<ScalarExpression> _conjuncts = [];
    private readonly CardinalityEstimator _estimator;

    private JoinGraph(CardinalityEstimator estimator) => _estimator = estimator;

    public IReadOnlyList<JoinInput> Inputs => _inputs;

    /// <summary>Conditions other than equality of two columns.</summary>
    public List<JoinEdge> Edges { get; } = [];

    /// <summary>Classes of equal columns, with the input of each member.</summary>
    public List<IReadOnlyList<(PlanColumn Column, int Input)>> Classes { get; } = [];

    /// <summary>For a semi, anti or left input: the inputs that must be joined before it.</summary>
    public uint[] Required { get; private set; } = [];

    /// <summary>For a semi, anti or left input: the factor by which it changes the rows.</summary>
    public double[] Factor { get; private set; } = [];

    /// <summary>Reads a group of joins; null when there is nothing to order.</summary>
    public static JoinGraph? From(LogicalJoin top, CardinalityEstimator estimator)
    {
        var graph = new JoinGraph(estimator);
        graph.Collect(top, withOuter: true);
        if (graph.ReadsOuterInput())
        {
            graph = new JoinGraph(estimator);
            graph.Collect(top, withOuter: false);
        }

        if (graph._inputs.Count is < 2 or > 30) return null;
        graph.Connect();
        return graph;
    }

    public static bool IsMovable(LogicalNode node, bool withOuter)
        => node is LogicalJoin join && join.Hint is null && join.Kind switch
    {
        LogicalJoinKind.Inner => true,
        LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti => !join.NullAware,
        LogicalJoinKind.Left => withOuter,
        _ => false,
    };

    private void Collect(LogicalNode node, bool withOuter)
    {
        if (!IsMovable(node, withOuter))
        {
            _inputs.Add(new JoinInput(node, null, _estimator.Estimate(node)));
            return;
        }

        var join = (LogicalJoin)node;
        Collect(join.Left, withOuter);
        if (join.Kind == LogicalJoinKind.Inner)
        {
            Collect(join.Right, withOuter);
            _conjuncts.AddRange(join.Conjuncts);
        }
        else
        {
            _inputs.Add(new JoinInput(join.Right, join, _estimator.Estimate(join.Right)));
        }
    }

    private bool ReadsOuterInput()
    {
        var padded = ColumnSet.Empty;
        foreach (var input in _inputs)
        {
            if (input.Join?.Kind == LogicalJoinKind.Left) padded = padded.Union(input.Plan.OutputSet);
        }

        return !padded.IsEmpty && _conjuncts.Exists(c => c.Columns.Overlaps(padded));
    }

    private void Connect()
    {
        var classes = ColumnClasses.From(_conjuncts);
        foreach (var members in classes.All)
        {
            EqualizeWithinInputs(members);
            Classes.Add([.. members.Select(m => (m, InputOf(m))).Where(m => m.Item2 >= 0)]);
        }

        foreach (var conjunct in _conjuncts)
        {
            var isClass = conjunct is CallExpression { Name: "eq", Arguments: [ColumnExpression a, ColumnExpression b] }
                && classes.Contains(a.Column) && classes.Contains(b.Column);
            if (!isClass) Edges.Add(new JoinEdge(conjunct, InputsOf(conjunct.Columns), SelectivityOf(conjunct)));
        }

        Required = new uint[_inputs.Count];
        Factor = new double[_inputs.Count];
        for (var i = 0; i < _inputs.Count; i++)
        {
            if (_inputs[i].Join is not { } join) continue;
            var own = 1u << i;
            Required[i] = InputsOf(join.Condition.Columns) & ~own;

            // A condition that reads nothing on the left still needs something to stand on.
            if (Required[i] == 0) Required[i] = 1;
            Factor[i] = FactorOf(join, i);
        }
    }

    // Two columns of one input that both equal a third column equal each other; no join would check that.
    private void EqualizeWithinInputs(IReadOnlyList<PlanColumn> members)
    {
        foreach (var group in members.GroupBy(InputOf).Where(g => g.Key >= 0 && g.Count() > 1))
        {
            var columns = group.ToList();
            var equal = columns.Skip(1).Select(c => Predicates.Equal(columns[0], c)).ToList();
            var plan = PushPredicates.Push(_inputs[group.Key].Plan, equal);
            _inputs[group.Key] = _inputs[group.Key] with { Plan = plan, Statistics = _estimator.Estimate(plan) };
        }
    }

    private double FactorOf(LogicalJoin join, int input)
    {
        var right = _inputs[input].Statistics;
        var left = Combined(Required[input]);
        if (join.Kind == LogicalJoinKind.Left)
        {
            return Math.Max(1, CardinalityEstimator.InnerRows(left, right, join.Conjuncts) / Math.Max(left.Rows, 1));
        }

        var semi = Selectivity.OfSemiJoin(join.Conjuncts, left, right);
        return join.Kind == LogicalJoinKind.LeftSemi ? semi : Math.Max(1 - semi, 0.1);
    }

    private NodeStatistics Combined(uint inputs)
    {
        var columns = new Dictionary<int, ColumnStatistics>();
        var rows = 1.0;
        for (var rest = inputs; rest != 0; rest &= rest - 1)
        {
            var statistics = _inputs[BitOperations.TrailingZeroCount(rest)].Statistics;
            rows = Math.Max(rows, statistics.Rows);
            foreach (var (id, facts) in statistics.Columns) columns[id] = facts;
        }

        return new NodeStatistics(rows, columns);
    }

    private double SelectivityOf(ScalarExpression conjunct)
    {
        var all = Combined((1u << _inputs.Count) - 1);
        return conjunct.Columns.Count == 0 ? 1 : Selectivity.OfJoin(conjunct, all, all);
    }

    private int InputOf(PlanColumn column) => _inputs.FindIndex(i => i.Plan.OutputSet.Contains(column));

    private uint InputsOf(ColumnSet columns)
    {
        var bits = 0u;
        for (var i = 0; i < _inputs.Count; i++)
        {
            if (_inputs[i].Plan.OutputSet.Overlaps(columns)) bits |= 1u << i;
        }

        return bits;
    }
}
