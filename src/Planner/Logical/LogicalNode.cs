using MatViewDb.Core.Runtime;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Is the root of logical plan nodes: immutable, compared by reference, columns named by id. Derived facts are computed
/// on first use and not carried into copies.
/// </summary>
public abstract record LogicalNode
{
    private IReadOnlyList<PlanColumn>? _output;
    private ColumnSet? _outputSet;
    private ColumnSet? _freeColumns;
    private ColumnSet? _notNull;

    // Whatever planning does for long, it makes nodes.
    protected LogicalNode() => Interruption.Check();

    // Copies made by "with" have other inputs, so nothing cached is taken over.
    protected LogicalNode(LogicalNode original) => Interruption.Check();

    public abstract IReadOnlyList<LogicalNode> Inputs { get; }

    /// <summary>Gives every expression that the node evaluates.</summary>
    public virtual IEnumerable<ScalarExpression> Expressions => [];

    /// <summary>Gives the columns that come out, in order.</summary>
    public IReadOnlyList<PlanColumn> Output => _output ??= ComputeOutput();

    public ColumnSet OutputSet => _outputSet ??= ColumnSet.Of(Output);

    /// <summary>Gives the columns that the tree reads but does not make: references to an outer query.</summary>
    public ColumnSet FreeColumns => _freeColumns ??= ComputeFreeColumns();

    /// <summary>Gives the output columns that are never NULL.</summary>
    public ColumnSet NotNull => _notNull ??= ComputeNotNull();

    public abstract LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs);

    /// <summary>Rewrites every expression of this node, inputs untouched.</summary>
    public virtual LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change) => this;

    // Reference identity: plans are large, and two equal subtrees at two places are two nodes.
    public virtual bool Equals(LogicalNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public sealed override string ToString() => Explain.LogicalPrinter.Print(this);

    protected abstract IReadOnlyList<PlanColumn> ComputeOutput();

    protected virtual ColumnSet ComputeNotNull() => ColumnSet.Empty;

    protected virtual ColumnSet ComputeFreeColumns()
    {
        var used = ColumnSet.Empty;
        foreach (var expression in Expressions) used = used.Union(expression.Columns);
        var made = OutputSet;
        var free = ColumnSet.Empty;
        foreach (var input in Inputs)
        {
            made = made.Union(input.OutputSet);
            free = free.Union(input.FreeColumns);
        }

        return free.Union(used).Except(made);
    }
}
