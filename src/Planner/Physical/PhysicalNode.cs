using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Is the plan half of an operator: what it does in terms of column ids, how it reads in EXPLAIN, and its spec for
/// execution.
/// </summary>
public abstract record PhysicalNode
{
    private Dictionary<int, int>? _positions;

    protected PhysicalNode()
    {
    }

    protected PhysicalNode(PhysicalNode original)
        => (Rows, NotNull, Output) = (original.Rows, original.NotNull, original.Output);

    public abstract IReadOnlyList<PhysicalNode> Inputs { get; }

    /// <summary>Columns that come out, in order.</summary>
    public required IReadOnlyList<PlanColumn> Output { get; init; }

    /// <summary>Estimated output rows.</summary>
    public required double Rows { get; init; }

    /// <summary>Output columns that are never NULL.</summary>
    public ColumnSet NotNull { get; init; } = ColumnSet.Empty;

    /// <summary>The operator's name in EXPLAIN.</summary>
    public abstract string Title { get; }

    /// <summary>The lines below the title in EXPLAIN.</summary>
    public virtual IEnumerable<string> Details => [];

    /// <summary>Gives the position of each output column.</summary>
    public IReadOnlyDictionary<int, int> Positions => _positions ??= MakePositions();

    public abstract PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs);

    /// <summary>Changes the inputs; the same node when none of them changes.</summary>
    public PhysicalNode MapInputs(Func<PhysicalNode, PhysicalNode> change)
    {
        var inputs = Inputs;
        PhysicalNode[]? changed = null;
        for (var i = 0; i < inputs.Count; i++)
        {
            var input = change(inputs[i]);
            if (ReferenceEquals(input, inputs[i])) continue;
            changed ??= [.. inputs];
            changed[i] = input;
        }

        return changed is null ? this : WithInputs(changed);
    }

    public abstract IMessage ToSpec();

    public virtual bool Equals(PhysicalNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public TypeDesc TypeOf(PlanColumn column) => column.Type.ToProto(!NotNull.Contains(column));

    private Dictionary<int, int> MakePositions()
    {
        var positions = new Dictionary<int, int>(Output.Count);
        for (var i = 0; i < Output.Count; i++) positions.TryAdd(Output[i].Id, i);
        return positions;
    }
}
