using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Names an aggregate call: function, types of its column arguments, DISTINCT, constants, order.</summary>
public sealed record AggregateRequest(string Name, IReadOnlyList<SqlType> ArgumentTypes)
{
    public bool Distinct { get; init; }

    /// <summary>Constant arguments as constant columns of one row: separator, percentile.</summary>
    public IReadOnlyList<Column> Constants { get; init; } = [];

    /// <summary>Account of memory that states own outside their blocks.</summary>
    public MemoryTracker Tracker { get; init; } = MemoryTracker.Process;

    /// <summary>Direction of each trailing argument that only orders the values (group_concat).</summary>
    public IReadOnlyList<AggregateOrder> OrderBy { get; init; } = [];
}

/// <summary>Orders values inside an aggregate by the argument column with this index.</summary>
public readonly record struct AggregateOrder(int Argument, bool Descending, bool NullsLast);

/// <summary>Describes an aggregate function and makes its kernels.</summary>
public abstract class AggregateFunction
{
    public abstract bool Accepts(int argumentCount);

    /// <summary>Gives the signature for these argument types or null.</summary>
    public abstract FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments);

    /// <summary>Makes a kernel; argument types are those of the signature.</summary>
    public abstract AggregateKernel CreateKernel(AggregateRequest request);
}
