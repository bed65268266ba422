using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Runs an aggregate whose groups own managed objects; the state block holds only a number. States travel between
/// phases as one binary column.
/// </summary>
internal abstract unsafe class ExternalStateKernel<TGroup> : AggregateKernel where TGroup : class
{
    private const int GroupBytes = 96;
    private readonly List<TGroup> _groups = [];
    private HeldMemory? _held;

    public sealed override int StateBytes => sizeof(long);

    public sealed override IReadOnlyList<ArrowType> StateTypes { get; } = [new ArrowType(ArrowTypeId.BinaryView)];

    public sealed override bool HasExternalState => true;

    public sealed override void Initialize(byte* state) => *(long*)state = 0;

    public sealed override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var flat = Flatten(arguments);
        Prepare(flat, rowCount);
        for (var row = 0; row < rowCount; row++)
        {
            if (Takes(flat, row)) Add(Group(states[row]), flat, row);
        }

        foreach (var column in flat) column.Dispose();
    }

    public sealed override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var flat = Flatten(arguments);
        Prepare(flat, rowCount);
        for (var row = 0; row < rowCount; row++)
        {
            if (Takes(flat, row)) Add(Group(state), flat, row);
        }

        foreach (var column in flat) column.Dispose();
    }

    public sealed override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        var other = (ExternalStateKernel<TGroup>)sourceKernel;
        for (var i = 0; i < count; i++)
        {
            if (*(long*)sources[i] != 0) Merge(Group(targets[i]), other.Group(sources[i]));
        }
    }

    public sealed override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
    {
        var flat = Flatten(stateColumns);
        for (var row = 0; row < rowCount; row++)
        {
            if (flat[0].IsNull(row)) continue;
            Interruption.Check();
            var bytes = StringView.Bytes(flat[0].As<StringView>() + row);
            if (KeepsAll) Charge(2L * bytes.Length);
            Merge(Group(states[row]), Read(bytes));
        }

        flat[0].Dispose();
    }

    public sealed override Column[] Export(byte** states, int count, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(StateTypes[0], tracker, count);
        for (var i = 0; i < count; i++)
        {
            Interruption.Check();
            if (*(long*)states[i] == 0) builder.AppendNull();
            else builder.AppendBytes(Write(Group(states[i])));
        }

        return [builder.Build()];
    }

    public sealed override Column Finalize(byte** states, int count, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(ResultType, tracker, count);
        for (var i = 0; i < count; i++)
        {
            Interruption.Check();
            Finish(*(long*)states[i] == 0 ? null : Group(states[i]), builder);
        }

        return builder.Build();
    }

    public sealed override long HeldBytes => _held?.Bytes ?? 0;

    public sealed override void Reset()
    {
        _groups.Clear();
        _held?.Clear();
    }

    public override void Dispose()
    {
        Reset();
        base.Dispose();
    }

    protected abstract ArrowType ResultType { get; }

    protected abstract MemoryTracker Tracker { get; }

    /// <summary>True when a group holds every value that came, and takes those of a group that is merged as they are.</summary>
    protected virtual bool KeepsAll => false;

    /// <summary>Counts memory that groups hold.</summary>
    protected void Charge(long bytes) => (_held ??= new HeldMemory(Tracker)).Add(bytes);

    protected abstract TGroup NewGroup();

    /// <summary>Says whether a row counts at all.</summary>
    protected virtual bool Takes(Column[] arguments, int row) => !arguments[0].IsNull(row);

    /// <summary>Looks at a whole batch before its rows are added.</summary>
    protected virtual void Prepare(Column[] arguments, int rowCount)
    {
    }

    protected abstract void Add(TGroup group, Column[] arguments, int row);

    protected abstract void Merge(TGroup group, TGroup other);

    protected abstract byte[] Write(TGroup group);

    protected abstract TGroup Read(ReadOnlySpan<byte> bytes);

    /// <summary>Appends the answer of a group; null = no row came.</summary>
    protected abstract void Finish(TGroup? group, ColumnBuilder builder);

    private Column[] Flatten(ReadOnlySpan<Column> columns)
    {
        var flat = new Column[columns.Length];
        for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(columns[i], Tracker);
        return flat;
    }

    private TGroup Group(byte* state)
    {
        ref var number = ref *(long*)state;
        if (number == 0)
        {
            _groups.Add(NewGroup());
            Charge(GroupBytes);
            number = _groups.Count;
        }

        return _groups[(int)number - 1];
    }
}
