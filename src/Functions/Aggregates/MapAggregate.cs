using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Makes a map of the keys and values of a group; of equal keys the first one stays, rows whose key is NULL are left out, and
/// without rows the map is empty.
/// </summary>
[SqlFunction("map_agg", Example = "map_agg(x, y) of ('a', 1) -> {\"a\":1}")]
public sealed class MapAggregate : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments[0].IsNested
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [arguments[0], arguments[1]], SqlType.Map(arguments[0], arguments[1]))
            {
                NullIfAnyNull = false,
                NeverNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request)
        => new Kernel(request, new PackedType(SqlType.Map(request.ArgumentTypes[0], request.ArgumentTypes[1])));

    /// <summary>Holds pairs behind one another: length of the key, key, length of the value (-1: NULL), value.</summary>
    internal sealed class Pairs
    {
        internal readonly List<byte> Bytes = [];
        internal readonly HashSet<byte[]> Seen = new(BytesComparer.Instance);
    }

    private sealed class Kernel(AggregateRequest request, PackedType map) : ExternalStateKernel<Pairs>
    {
        private const int NullLength = -1;
        private const int SeenBytes = 64;
        private readonly MapWriter _writer = new(map);
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Pairs NewGroup() => new();

        protected override void Add(Pairs group, Column[] arguments, int row)
        {
            var values = new PackedSource(arguments[1]);
            var isNull = values.IsNull(row);
            Add(group, new PackedSource(arguments[0]).Bytes(row), isNull, isNull ? [] : values.Bytes(row));
        }

        protected override void Merge(Pairs group, Pairs other)
        {
            ReadOnlySpan<byte> rest = CollectionsMarshal.AsSpan(other.Bytes);
            while (!rest.IsEmpty)
            {
                var key = Take(ref rest, out _);
                var value = Take(ref rest, out var isNull);
                Add(group, key, isNull, value);
            }
        }

        protected override byte[] Write(Pairs group) => [.. group.Bytes];

        protected override Pairs Read(ReadOnlySpan<byte> bytes)
        {
            var group = new Pairs();
            group.Bytes.AddRange(bytes);
            return group;
        }

        protected override void Finish(Pairs? group, ColumnBuilder builder)
        {
            _writer.Begin();
            ReadOnlySpan<byte> rest = group is null ? [] : CollectionsMarshal.AsSpan(group.Bytes);
            while (!rest.IsEmpty)
            {
                var key = Take(ref rest, out _);
                var value = Take(ref rest, out var isNull);
                _writer.Add(keyIsNull: false, key, isNull, value);
            }

            _sink.Begin(request.Tracker);
            _writer.WriteTo(_sink);
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }

        private void Add(Pairs group, ReadOnlySpan<byte> key, bool isNull, ReadOnlySpan<byte> value)
        {
            if (!group.Seen.GetAlternateLookup<ReadOnlySpan<byte>>().Add(key)) return;
            Charge(3L * key.Length + 2L * value.Length + SeenBytes);
            if ((long)group.Bytes.Count + key.Length + value.Length > TextSink.MaxTextBytes)
                throw FunctionErrors.TextTooLong.With(request.Name, TextSink.MaxTextBytes);
            Put(group.Bytes, key, key.Length);
            Put(group.Bytes, value, isNull ? NullLength : value.Length);
        }

        private static void Put(List<byte> bytes, ReadOnlySpan<byte> part, int length)
        {
            Span<byte> head = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(head, length);
            bytes.AddRange(head);
            bytes.AddRange(part);
        }

        private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, out bool isNull)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
            isNull = length == NullLength;
            var part = rest.Slice(sizeof(int), Math.Max(length, 0));
            rest = rest[(sizeof(int) + part.Length)..];
            return part;
        }
    }
}
