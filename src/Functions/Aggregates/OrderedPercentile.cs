using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Finds the value at a share of the order of all values, exactly and of any type that has an order; between two moments it can
/// also take one in between.
/// </summary>
internal sealed unsafe class OrderedPercentile(AggregateRequest request, bool isBetween, double constantShare) : AggregateKernel
{
    private const int HeaderBytes = 2 * sizeof(int);
    private readonly ArrowType _type = request.ArgumentTypes[0].ToArrow();
    private readonly ItemLists _lists = new(request.Tracker);
    private readonly ItemOrder _order = new();
    private readonly TextSink _key = new();
    private readonly OrderBytes _keys = new(new AggregateOrder(0, false, false), request.ArgumentTypes[0].ToArrow());
    private readonly List<byte> _bytes = [];

    public override int StateBytes => sizeof(State);

    public override IReadOnlyList<ArrowType> StateTypes { get; } = [new ArrowType(ArrowTypeId.BinaryView)];

    public override bool HasExternalState => true;

    public override long HeldBytes => _lists.HeldBytes;

    public override void Initialize(byte* state) => *(State*)state = new State { Share = constantShare };

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount) => Update(states, null, arguments, rowCount);

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
        => Update(null, (State*)state, arguments, rowCount);

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        var from = ((OrderedPercentile)sourceKernel)._lists;
        for (var i = 0; i < count; i++)
        {
            var target = (State*)targets[i];
            var source = (State*)sources[i];
            if (target->Share < 0) target->Share = source->Share;
            _lists.Join(&target->Items, &source->Items, from);
        }
    }

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
    {
        using var flat = ColumnFlatten.ToFlat(stateColumns[0], request.Tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if (flat.IsNull(row)) continue;
            Interruption.Check();
            var rest = StringView.Bytes(flat.As<StringView>() + row);
            var state = (State*)states[row];
            if (state->Share < 0) state->Share = BinaryPrimitives.ReadDoubleLittleEndian(rest);
            for (rest = rest[sizeof(double)..]; !rest.IsEmpty;)
            {
                var key = BinaryPrimitives.ReadInt32LittleEndian(rest);
                var value = BinaryPrimitives.ReadInt32LittleEndian(rest[sizeof(int)..]);
                rest = rest[HeaderBytes..];
                _lists.Append(&state->Items, rest[..key], rest.Slice(key, value));
                rest = rest[(key + value)..];
            }
        }
    }

    public override Column[] Export(byte** states, int count, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(StateTypes[0], tracker, count);
        Span<byte> number = stackalloc byte[sizeof(double)];
        for (var i = 0; i < count; i++)
        {
            Interruption.Check();
            var state = (State*)states[i];
            if (state->Items.First is null)
            {
                builder.AppendNull();
                continue;
            }

            _bytes.Clear();
            BinaryPrimitives.WriteDoubleLittleEndian(number, state->Share);
            _bytes.AddRange(number);
            for (var item = state->Items.First; item is not null; item = item->Next)
            {
                BinaryPrimitives.WriteInt32LittleEndian(number, item->KeyLength);
                BinaryPrimitives.WriteInt32LittleEndian(number[sizeof(int)..], item->ValueLength);
                _bytes.AddRange(number);
                _bytes.AddRange(Item.Key(item));
                _bytes.AddRange(Item.Value(item));
            }

            builder.AppendBytes(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes));
        }

        return [builder.Build()];
    }

    public override Column Finalize(byte** states, int count, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(_type, tracker, count);
        for (var i = 0; i < count; i++)
        {
            Interruption.Check();
            var state = (State*)states[i];
            if (state->Items.First is null) builder.AppendNull();
            else Append(builder, _order.Of(&state->Items), state->Share);
        }

        return builder.Build();
    }

    public override void Reset() => _lists.Clear();

    public override void Dispose()
    {
        Reset();
        base.Dispose();
    }

    private void Update(byte** states, State* single, ReadOnlySpan<Column> arguments, int rowCount)
    {
        using var values = ColumnFlatten.ToFlat(arguments[0], request.Tracker);
        using var shares = arguments.Length > 1 ? ColumnFlatten.ToFlat(arguments[1], request.Tracker) : null;
        var source = new PackedSource(values);
        _key.Begin(request.Tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if (values.IsNull(row) || shares?.IsNull(row) == true) continue;
            var state = single is null ? (State*)states[row] : single;
            if (state->Share < 0) state->Share = shares is null ? 0.5 : Percentile.Checked(shares.As<double>()[row]);
            _keys.Append(values, row, _key);
            _lists.Append(&state->Items, _key.Pending, source.Bytes(row));
            _key.Discard();
        }

        _key.Abandon();
    }

    private void Append(ColumnBuilder builder, ReadOnlySpan<ItemOrder.Entry> ordered, double share)
    {
        if (!isBetween)
        {
            Append(builder, ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Length) - 1)].Value);
            return;
        }

        var place = share * (ordered.Length - 1);
        var at = (int)Math.Floor(place);
        var below = Number(ordered[at].Value);
        var above = at + 1 < ordered.Length ? Number(ordered[at + 1].Value) : below;
        var between = below + (long)((above - below) * (place - at));
        if (_type.Physical == PhysicalKind.Int32) builder.Append((int)between);
        else builder.Append(between);
    }

    private static void Append(ColumnBuilder builder, ReadOnlySpan<byte> value)
    {
        if (builder.Type.Physical == PhysicalKind.View) builder.AppendBytes(value);
        else ValueBytes.Read(value, builder);
    }

    private static long Number(ReadOnlySpan<byte> value) => value.Length == sizeof(int)
        ? BinaryPrimitives.ReadInt32LittleEndian(value)
        : BinaryPrimitives.ReadInt64LittleEndian(value);

    private struct State
    {
        internal ItemList Items;
        internal double Share;
    }
}
