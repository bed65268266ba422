using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Keeps the smallest, largest or first text of each group; long texts are copied into blocks of the kernel.
/// </summary>
internal sealed unsafe class TextKeepKernel<TChoice>(ArrowType type, MemoryTracker tracker) : AggregateKernel
    where TChoice : struct, IKeep
{
    private const int BlockBytes = 64 << 10;
    private readonly List<NativeBuffer> _blocks = [];
    private byte* _at;
    private byte* _end;

    public override int StateBytes => sizeof(State);

    public override IReadOnlyList<ArrowType> StateTypes { get; } = [type];

    public override bool HasExternalState => true;

    public override void Initialize(byte* state) => *(State*)state = default;

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        if (arguments[0].IsConstantNull) return;
        using var column = Readable(arguments[0]);
        var views = column.As<StringView>();
        for (var row = 0; row < rowCount; row++)
        {
            if (!column.IsNull(row)) Add((State*)states[row], views + (column.IsConstant ? 0 : row));
        }
    }

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        if (arguments[0].IsConstantNull) return;
        using var column = Readable(arguments[0]);
        var views = column.As<StringView>();
        for (var row = 0; row < rowCount; row++)
        {
            if (!column.IsNull(row)) Add((State*)state, views + (column.IsConstant ? 0 : row));
        }
    }

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var source = (State*)sources[i];
            if (source->Has != 0) Add((State*)targets[i], &source->View);
        }
    }

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
        => Update(states, stateColumns, rowCount);

    public override Column Finalize(byte** states, int count, MemoryTracker resultTracker)
    {
        var sink = new TextSink();
        sink.Begin(resultTracker);
        var values = NativeBuffer.Allocate(resultTracker, (long)count * sizeof(StringView));
        NativeBuffer? validity = null;
        for (var i = 0; i < count; i++)
        {
            var state = (State*)states[i];
            sink.Append(StringView.Bytes(&state->View));
            ((StringView*)values.Pointer)[i] = sink.Finish();
            if (state->Has != 0) continue;
            validity ??= Bitmaps.AllocateFilled(resultTracker, count, true);
            Bitmaps.Clear((ulong*)validity.Pointer, i);
        }

        return Column.Flat(type, count, values, validity, sink.End());
    }

    public override Column[] Export(byte** states, int count, MemoryTracker resultTracker)
        => [Finalize(states, count, resultTracker)];

    public override long HeldBytes => (long)_blocks.Count * BlockBytes;

    public override void Reset()
    {
        foreach (var block in _blocks) block.Release();
        _blocks.Clear();
        _at = _end = null;
    }

    public override void Dispose()
    {
        Reset();
        base.Dispose();
    }

    private void Add(State* state, StringView* view)
    {
        if (state->Has != 0 && !TChoice.Replaces(ColumnCompare.Compare(view, &state->View))) return;
        state->Has = 1;
        if (view->IsInline)
        {
            state->View = *view;
            return;
        }

        var length = view->Length;
        if (state->Capacity < length)
        {
            // Room to grow: a maximum over rising texts replaces itself again and again.
            state->Capacity = length + length / 2;
            state->Room = Allocate(state->Capacity);
        }

        Buffer.MemoryCopy(view->Address, state->Room, state->Capacity, length);
        state->View = StringView.Create(state->Room, length);
    }

    private byte* Allocate(int bytes)
    {
        if (_end - _at < bytes)
        {
            var block = NativeBuffer.Allocate(tracker, Math.Max(BlockBytes, bytes));
            _blocks.Add(block);
            _at = block.Pointer;
            _end = _at + block.SizeBytes;
        }

        var start = _at;
        _at += bytes;
        return start;
    }

    private Column Readable(Column column)
        => column.IsDictionary ? ColumnFlatten.ToFlat(column, tracker) : column.Share();

    private struct State
    {
        internal StringView View;
        internal byte* Room;
        internal int Capacity;
        internal int Has;
    }
}
