using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Feeds an aggregate with the different values of each group. The planner prefers to group twice; this serves calls
/// that it cannot rewrite, such as several DISTINCT calls on different columns.
/// </summary>
internal sealed unsafe class DistinctKernel(AggregateKernel inner, ArrowType[] argumentTypes, MemoryTracker tracker)
    : AggregateKernel
{
    private const int KeyBytes = 64;
    private readonly List<HashSet<byte[]>> _sets = [];
    private readonly List<byte> _key = [];
    private readonly HeldMemory _held = new(tracker);

    public override int StateBytes => sizeof(long);

    public override IReadOnlyList<ArrowType> StateTypes { get; } = [new ArrowType(ArrowTypeId.BinaryView)];

    public override bool HasExternalState => true;

    public override void Initialize(byte* state) => *(long*)state = 0;

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        for (var row = 0; row < rowCount; row++) Add(states[row], arguments, row);
    }

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        for (var row = 0; row < rowCount; row++) Add(state, arguments, row);
    }

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        var other = (DistinctKernel)sourceKernel;
        for (var i = 0; i < count; i++)
        {
            if (*(long*)sources[i] != 0) SetOf(targets[i]).UnionWith(other.SetOf(sources[i]));
        }
    }

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
    {
        using var flat = ColumnFlatten.ToFlat(stateColumns[0], tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if (flat.IsNull(row)) continue;
            var bytes = StringView.Bytes(flat.As<StringView>() + row);
            var set = bytes.Length == 0 ? null : SetOf(states[row]);
            while (bytes.Length > 0)
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
                if (set!.Add(bytes.Slice(4, length).ToArray())) _held.Add(length + KeyBytes);
                bytes = bytes[(4 + length)..];
            }
        }
    }

    public override Column Finalize(byte** states, int count, MemoryTracker resultTracker)
    {
        var memory = NativeBuffer.Allocate(resultTracker, (long)Math.Max(1, count) * inner.StateBytes);
        var innerStates = new byte*[Math.Max(1, count)];
        fixed (byte** pointers = innerStates)
        {
            for (var i = 0; i < count; i++)
            {
                pointers[i] = memory.Pointer + (long)i * inner.StateBytes;
                inner.Initialize(pointers[i]);
                if (*(long*)states[i] != 0) Feed(pointers[i], SetOf(states[i]), resultTracker);
            }

            var result = inner.Finalize(pointers, count, resultTracker);
            memory.Release();
            return result;
        }
    }

    public override Column[] Export(byte** states, int count, MemoryTracker resultTracker)
    {
        using var builder = new ColumnBuilder(StateTypes[0], resultTracker, count);
        var bytes = new List<byte>();
        Span<byte> length = stackalloc byte[4];
        for (var i = 0; i < count; i++)
        {
            bytes.Clear();
            if (*(long*)states[i] != 0)
            {
                foreach (var key in SetOf(states[i]))
                {
                    BinaryPrimitives.WriteInt32LittleEndian(length, key.Length);
                    bytes.AddRange(length);
                    bytes.AddRange(key);
                }
            }

            builder.AppendBytes(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes));
        }

        return [builder.Build()];
    }

    public override long HeldBytes => _held.Bytes;

    public override void Reset()
    {
        _sets.Clear();
        _held.Clear();
    }

    public override void Dispose()
    {
        Reset();
        inner.Dispose();
        base.Dispose();
    }

    private void Add(byte* state, ReadOnlySpan<Column> arguments, int row)
    {
        _key.Clear();
        foreach (var argument in arguments)
        {
            if (argument.IsNull(row)) return;
            ValueBytes.Append(argument, row, _key);
        }

        var key = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_key);
        var set = SetOf(state).GetAlternateLookup<ReadOnlySpan<byte>>();
        if (set.Add(key)) _held.Add(key.Length + KeyBytes);
    }

    private HashSet<byte[]> SetOf(byte* state)
    {
        ref var index = ref *(long*)state;
        if (index == 0)
        {
            _sets.Add(new HashSet<byte[]>(BytesComparer.Instance));
            index = _sets.Count;
        }

        return _sets[(int)index - 1];
    }

    private void Feed(byte* state, HashSet<byte[]> set, MemoryTracker resultTracker)
    {
        var builders = Array.ConvertAll(argumentTypes, type => new ColumnBuilder(type, resultTracker, set.Count));
        foreach (var key in set)
        {
            ReadOnlySpan<byte> rest = key;
            foreach (var builder in builders) rest = ValueBytes.Read(rest, builder);
        }

        var columns = Array.ConvertAll(builders, builder => builder.Build());
        inner.UpdateSingle(state, columns, set.Count);
        foreach (var column in columns) column.Dispose();
        foreach (var builder in builders) builder.Dispose();
    }
}
