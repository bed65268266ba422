using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Feeds an aggregate with the rows for which its last argument is true: sum_if(x, condition). FILTER (WHERE ...) is the same for
/// aggregates that see NULLs too.
/// </summary>
internal sealed unsafe class FilteredKernel(AggregateKernel inner, int condition, bool keepsCondition, MemoryTracker tracker)
    : AggregateKernel
{
    private const string Ending = "_if";
    private byte*[] _states = [];
    private int[] _rows = [];

    public override int StateBytes => inner.StateBytes;

    public override IReadOnlyList<ArrowType> StateTypes => inner.StateTypes;

    public override bool HasExternalState => inner.HasExternalState;

    public override long HeldBytes => inner.HeldBytes;

    /// <summary>Gives the name of the aggregate that a call such as sum_if filters; null when the name is no such call.</summary>
    internal static string? BaseOf(string name)
        => name.Length > Ending.Length && name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : null;

    internal static AggregateKernel Create(FunctionCatalog catalog, string name, AggregateRequest request)
    {
        var inner = catalog.CreateAggregate(request with { Name = name, ArgumentTypes = [.. request.ArgumentTypes.SkipLast(1)] });

        // What orders the values stands behind the condition and is known by its place.
        return new FilteredKernel(inner, request.ArgumentTypes.Count - 1, request.OrderBy.Count > 0, request.Tracker);
    }

    public override void Initialize(byte* state) => inner.Initialize(state);

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var count = Select(arguments[condition], rowCount);
        if (count == 0) return;
        if (_states.Length < count) _states = new byte*[rowCount];
        for (var i = 0; i < count; i++) _states[i] = states[_rows[i]];
        var taken = Take(arguments, count);
        fixed (byte** selected = _states) inner.Update(selected, taken, count);
        foreach (var column in taken) column.Dispose();
    }

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var count = Select(arguments[condition], rowCount);
        if (count == 0) return;
        var taken = Take(arguments, count);
        inner.UpdateSingle(state, taken, count);
        foreach (var column in taken) column.Dispose();
    }

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
        => inner.Merge(targets, sources, ((FilteredKernel)sourceKernel).Inner, count);

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
        => inner.MergeColumns(states, stateColumns, rowCount);

    public override Column Finalize(byte** states, int count, MemoryTracker resultTracker) => inner.Finalize(states, count, resultTracker);

    public override Column[] Export(byte** states, int count, MemoryTracker resultTracker) => inner.Export(states, count, resultTracker);

    public override void Reset() => inner.Reset();

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }

    private AggregateKernel Inner => inner;

    private int Select(Column flags, int rowCount)
    {
        if (_rows.Length < rowCount) _rows = new int[rowCount];
        using var flat = ColumnFlatten.ToFlat(flags, tracker);
        var count = 0;
        for (var row = 0; row < rowCount; row++)
        {
            if (!flat.IsNull(row) && Bitmaps.Get((ulong*)flat.Values, row)) _rows[count++] = row;
        }

        return count;
    }

    private Column[] Take(ReadOnlySpan<Column> arguments, int count)
    {
        var taken = new List<Column>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i != condition || keepsCondition) taken.Add(ColumnGather.Take(arguments[i], _rows.AsSpan(0, count), tracker));
        }

        return [.. taken];
    }
}
