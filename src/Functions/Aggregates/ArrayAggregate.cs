using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Collects values of a group into an array, NULLs too, in the order that ORDER BY gives; array_agg_distinct each value once.
/// collect_list and collect_set leave NULLs out. NULL (collect_list, collect_set: an empty array) without rows.
/// </summary>
[SqlFunction("array_agg", Example = "array_agg(x ORDER BY x DESC) of 1, 2, NULL -> [2,1,null]")]
[SqlFunction("array_agg_distinct", Example = "array_agg_distinct(x) of 1, 1, 1 -> [1]")]
[SqlFunction("collect_list", Example = "collect_list(x) of 1, 1, NULL -> [1,1]")]
[SqlFunction("collect_set", Example = "collect_set(x) of 1, 1, NULL -> [1]")]
public sealed class ArrayAggregate : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Aggregate, [arguments[0]], SqlType.Array(arguments[0]))
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };

    public override AggregateKernel CreateKernel(AggregateRequest request)
        => new CollectKernel(request, new PackedType(request.ArgumentTypes[0]), ofArrays: false)
        {
            DropsNulls = request.Name.StartsWith("collect", StringComparison.Ordinal),
            IsDistinct = request.Distinct || request.Name is "array_agg_distinct" or "collect_set",
        };
}

/// <summary>Collects the different elements of the arrays of a group, NULL too; NULL without rows.</summary>
[SqlFunction("array_unique_agg", Example = "array_unique_agg(x) of [1, 1], [1] -> [1]")]
[SqlFunction("group_array_union", Example = "group_array_union(x) of [1], [1] -> [1]")]
public sealed class ArrayUniqueAggregate : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array
            ? new FunctionSignature(name, FunctionKind.Aggregate, [array], array) { NullIfAnyNull = false, MayReturnNull = true }
            : null;

    public override AggregateKernel CreateKernel(AggregateRequest request)
        => new CollectKernel(request, new PackedType(request.ArgumentTypes[0].Part(0)), ofArrays: true) { IsDistinct = true };
}

/// <summary>
/// Keeps the elements of each group as bytes behind one another: sort key, then value. A group's sort keys are made ready to be
/// compared byte for byte when they come in, so the final phase need not know the call's ORDER BY.
/// </summary>
internal sealed class CollectKernel(AggregateRequest request, PackedType element, bool ofArrays) : ExternalStateKernel<CollectKernel.Values>
{
    private const int NullLength = -1;
    private const int SeenBytes = 64;
    private readonly PackedWriter _writer = new(element.Width);
    private readonly TextSink _sink = new();
    private readonly OrderBytes?[] _orders = new OrderBytes?[request.OrderBy.Count];

    internal bool DropsNulls { get; init; }

    internal bool IsDistinct { get; init; }

    protected override ArrowType ResultType { get; } = new(ArrowTypeId.BinaryView);

    protected override MemoryTracker Tracker => request.Tracker;

    protected override Values NewGroup() => new();

    protected override bool Takes(Column[] arguments, int row) => ofArrays || !DropsNulls || !arguments[0].IsNull(row);

    protected override void Prepare(Column[] arguments, int rowCount)
    {
        _sink.Abandon();
        _sink.Begin(request.Tracker);
    }

    protected override unsafe void Add(Values group, Column[] arguments, int row)
    {
        var source = new PackedSource(arguments[0]);
        if (ofArrays)
        {
            if (source.IsNull(row)) return;
            var array = new PackedArray(source.Start(row), element.Width);
            for (var i = 0; i < array.Count; i++) Add(group, [], array.IsNull(i), array.IsNull(i) ? [] : array.Bytes(i));
            return;
        }

        for (var i = 0; i < _orders.Length; i++)
        {
            var column = arguments[request.OrderBy[i].Argument];
            (_orders[i] ??= new OrderBytes(request.OrderBy[i], column.Type)).Append(column, row, _sink);
        }

        Add(group, _sink.Pending, source.IsNull(row), source.IsNull(row) ? [] : source.Bytes(row));
        _sink.Discard();
    }

    protected override void Merge(Values group, Values other)
    {
        ReadOnlySpan<byte> rest = CollectionsMarshal.AsSpan(other.Bytes);
        while (!rest.IsEmpty)
        {
            var (key, value, isNull) = Take(ref rest);
            Add(group, key, isNull, value);
        }
    }

    protected override byte[] Write(Values group) => [.. group.Bytes];

    protected override Values Read(ReadOnlySpan<byte> bytes)
    {
        var group = new Values();
        group.Bytes.AddRange(bytes);
        return group;
    }

    protected override void Finish(Values? group, ColumnBuilder builder)
    {
        if (group is null && !DropsNulls)
        {
            builder.AppendNull();
            return;
        }

        _writer.Begin();
        if (group is not null) Collect(group);
        _sink.Abandon();
        _sink.Begin(request.Tracker);
        _writer.WriteTo(_sink);
        builder.AppendBytes(_sink.Pending);
        _sink.Abandon();
    }

    private void Collect(Values group)
    {
        var bytes = CollectionsMarshal.AsSpan(group.Bytes);
        ReadOnlySpan<byte> rest = bytes;
        if (!IsOrdered(rest))
        {
            while (!rest.IsEmpty)
            {
                var (_, value, isNull) = Take(ref rest);
                Put(value, isNull);
            }

            return;
        }

        var places = new List<int>();
        while (!rest.IsEmpty)
        {
            places.Add(bytes.Length - rest.Length);
            Take(ref rest);
        }

        var list = group.Bytes;
        places.Sort((left, right) =>
        {
            Interruption.Check();
            var order = KeyAt(list, left).SequenceCompareTo(KeyAt(list, right));
            return order != 0 ? order : left.CompareTo(right);
        });
        foreach (var place in places)
        {
            ReadOnlySpan<byte> at = bytes[place..];
            var (_, value, isNull) = Take(ref at);
            Put(value, isNull);
        }
    }

    private void Put(ReadOnlySpan<byte> value, bool isNull)
    {
        if ((_writer.Count & 0xFFF) == 0) Interruption.Check();
        if (isNull) _writer.AddNull();
        else _writer.Add(value);
    }

    private void Add(Values group, ReadOnlySpan<byte> key, bool isNull, ReadOnlySpan<byte> value)
    {
        if (IsDistinct)
        {
            if (isNull)
            {
                if (group.HasNull) return;
                group.HasNull = true;
            }
            else if (!group.Seen.GetAlternateLookup<ReadOnlySpan<byte>>().Add(value))
            {
                return;
            }
        }

        // A list has room for up to twice what is in it; a set holds a copy.
        Charge(2L * (key.Length + value.Length + 2 * sizeof(int)) + (IsDistinct ? value.Length + SeenBytes : 0));
        if ((long)group.Bytes.Count + key.Length + value.Length > TextSink.MaxTextBytes)
            throw FunctionErrors.TextTooLong.With(request.Name, TextSink.MaxTextBytes);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, key.Length);
        group.Bytes.AddRange(length);
        group.Bytes.AddRange(key);
        BinaryPrimitives.WriteInt32LittleEndian(length, isNull ? NullLength : value.Length);
        group.Bytes.AddRange(length);
        group.Bytes.AddRange(value);
    }

    private static bool IsOrdered(ReadOnlySpan<byte> bytes) => bytes.Length > 0 && BinaryPrimitives.ReadInt32LittleEndian(bytes) > 0;

    private static ReadOnlySpan<byte> KeyAt(List<byte> bytes, int place)
    {
        var span = CollectionsMarshal.AsSpan(bytes)[place..];
        return span.Slice(sizeof(int), BinaryPrimitives.ReadInt32LittleEndian(span));
    }

    private static Item Take(ref ReadOnlySpan<byte> bytes)
    {
        var keyLength = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var key = bytes.Slice(sizeof(int), keyLength);
        bytes = bytes[(sizeof(int) + keyLength)..];
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var value = bytes.Slice(sizeof(int), Math.Max(0, length));
        bytes = bytes[(sizeof(int) + value.Length)..];
        return new Item(key, value, length == NullLength);
    }

    private readonly ref struct Item(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, bool isNull)
    {
        private readonly ReadOnlySpan<byte> _key = key;
        private readonly ReadOnlySpan<byte> _value = value;

        internal void Deconstruct(out ReadOnlySpan<byte> itsKey, out ReadOnlySpan<byte> itsValue, out bool itIsNull)
        {
            itsKey = _key;
            itsValue = _value;
            itIsNull = isNull;
        }
    }

    internal sealed class Values
    {
        internal readonly List<byte> Bytes = [];
        internal readonly HashSet<byte[]> Seen = new(BytesComparer.Instance);
        internal bool HasNull;
    }
}
