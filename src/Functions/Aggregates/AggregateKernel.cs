using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Computes one aggregate call over groups whose states lie in memory that the operator owns. Every method works on a
/// batch; states are fixed-size blocks, 8-byte aligned. An instance belongs to one operator instance (one thread).
/// </summary>
public abstract unsafe class AggregateKernel : IDisposable
{
    /// <summary>Bytes of one state, a multiple of 8.</summary>
    public abstract int StateBytes { get; }

    /// <summary>Types of the columns that carry a state between phases (PARTIAL output).</summary>
    public abstract IReadOnlyList<ArrowType> StateTypes { get; }

    /// <summary>Makes one state empty.</summary>
    public abstract void Initialize(byte* state);

    /// <summary>
    /// Adds row i of the arguments to the state at <c>states[i]</c>; NULLs are the kernel's business.
    /// </summary>
    public abstract void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount);

    /// <summary>Adds all rows to one state: the ungrouped case, worth its own loop.</summary>
    public abstract void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount);

    /// <summary>Adds states of another instance of the same kernel (another thread's table) to this one's.</summary>
    public abstract void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count);

    /// <summary>Adds states that came as columns (FINAL phase).</summary>
    public abstract void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount);

    /// <summary>Gives the results of these groups as a column of the call's result type.</summary>
    public abstract Column Finalize(byte** states, int count, MemoryTracker tracker);

    /// <summary>Gives the states of these groups as columns of <see cref="StateTypes"/>.</summary>
    public abstract Column[] Export(byte** states, int count, MemoryTracker tracker);

    /// <summary>
    /// True when states own memory outside their block (sets, strings); such states are moved, never copied twice.
    /// </summary>
    public virtual bool HasExternalState => false;

    /// <summary>About how many bytes states own outside their blocks.</summary>
    public virtual long HeldBytes => 0;

    /// <summary>Lets go of what all states own outside their blocks; the states are not used any more.</summary>
    public virtual void Reset()
    {
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
