using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Gives the most frequent values, exactly counted: approx_top_k(value[, k[, counters]]) as an array of structs (item, count), k is 5
/// unless given, NULL is a value; topn_array(value, n) as an array of the values that are not NULL, topn_weighted(value, weight, n)
/// those of the largest sums of weights, topn(value, n) as a JSON text of values and counts. Of equally frequent ones the smaller bytes
/// come first.
/// </summary>
[SqlFunction("approx_top_k", Example = "approx_top_k(x, 1) of 1, 2, 2 -> [{\"item\":2,\"count\":2}]")]
[SqlFunction("topn_array", Example = "topn_array(x, 1) of 'a', 'b', 'b' -> [\"b\"]")]
[SqlFunction("topn_weighted", Example = "topn_weighted(x, y, 1) of ('a', 5), ('b', 1), ('b', 1) -> [\"a\"]")]
[SqlFunction("topn", Example = "topn(x, 1) of 'a', 'b', 'b' -> {\"b\":2}")]
public sealed class MostFrequent : AggregateFunction
{
    private const int UsualNumber = 5;
    private const int NumberMax = 100_000;

    public override bool Accepts(int argumentCount) => argumentCount is >= 1 and <= 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        var (fewest, most) = name switch { "approx_top_k" => (1, 3), "topn_weighted" => (3, 4), _ => (2, 3) };
        if (arguments[0].IsNested || arguments.Count < fewest || arguments.Count > most) return null;
        SqlType[] types = [name == "topn" ? SqlType.String : arguments[0], .. arguments.Skip(1).Select(_ => SqlType.BigInt)];
        if (IsWeighted(name)) types[1] = SqlType.Double;
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], types[i]) == TypeCoercion.Impossible) return null;
        }

        return new FunctionSignature(name, FunctionKind.Aggregate, types, Result(name, arguments[0]))
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private static bool IsWeighted(string name) => name == "topn_weighted";

    private static SqlType Result(string name, SqlType value) => name switch
    {
        "topn" => SqlType.String,
        "approx_top_k" => SqlType.Array(Item(value)),
        _ => SqlType.Array(value),
    };

    private static SqlType Item(SqlType value) => SqlType.Struct([new TypePart("item", value), new TypePart("count", SqlType.BigInt)]);

    /// <summary>Holds how often each value came, or the sum of its weights, with one byte before the value's: 0 for NULL.</summary>
    internal sealed class Counts
    {
        internal readonly Dictionary<byte[], double> ByValue = new(BytesComparer.Instance);
        internal long Wanted = UsualNumber;
    }

    private sealed class Kernel(AggregateRequest request) : ExternalStateKernel<Counts>
    {
        private const int CountBytes = 72;
        private readonly bool _countsToo = request.Name == "approx_top_k";
        private readonly PackedWriter _writer = new(
            request.Name == "approx_top_k" ? 0 : new PackedType(request.ArgumentTypes[0]).Width);
        private readonly StructWriter _items = new(new PackedType(Item(request.ArgumentTypes[0])));
        private readonly TextSink _sink = new();
        private byte[] _value = new byte[32];

        protected override ArrowType ResultType { get; } = Result(request.Name, request.ArgumentTypes[0]).ToArrow();

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Counts NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row)
            => _countsToo || (!arguments[0].IsNull(row) && (!IsWeighted(request.Name) || !arguments[1].IsNull(row)));

        protected override unsafe void Add(Counts group, Column[] arguments, int row)
        {
            var number = IsWeighted(request.Name) ? 2 : 1;
            if (arguments.Length > number && !arguments[number].IsNull(row)) group.Wanted = Checked(arguments[number].As<long>()[row]);
            var source = new PackedSource(arguments[0]);
            var isNull = source.IsNull(row);
            var bytes = isNull ? [] : source.Bytes(row);
            if (_value.Length <= bytes.Length) Array.Resize(ref _value, bytes.Length + 32);
            _value[0] = isNull ? (byte)0 : (byte)1;
            bytes.CopyTo(_value.AsSpan(1));
            Count(group, _value.AsSpan(0, bytes.Length + 1), number == 1 ? 1 : arguments[1].As<double>()[row]);
        }

        protected override void Merge(Counts group, Counts other)
        {
            group.Wanted = other.Wanted;
            foreach (var (value, count) in other.ByValue) Count(group, value, count);
        }

        protected override byte[] Write(Counts group)
        {
            var bytes = new List<byte>();
            Span<byte> number = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(number, group.Wanted);
            bytes.AddRange(number);
            foreach (var (value, count) in group.ByValue)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(number, count);
                bytes.AddRange(number);
                BinaryPrimitives.WriteInt32LittleEndian(number, value.Length);
                bytes.AddRange(number[..sizeof(int)]);
                bytes.AddRange(value);
            }

            return [.. bytes];
        }

        protected override Counts Read(ReadOnlySpan<byte> bytes)
        {
            var group = new Counts { Wanted = BinaryPrimitives.ReadInt64LittleEndian(bytes) };
            for (var rest = bytes[sizeof(long)..]; !rest.IsEmpty;)
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(rest[sizeof(long)..]);
                group.ByValue.Add(rest.Slice(12, length).ToArray(), BinaryPrimitives.ReadDoubleLittleEndian(rest));
                rest = rest[(12 + length)..];
            }

            return group;
        }

        protected override void Finish(Counts? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                builder.AppendNull();
                return;
            }

            var most = group.ByValue.OrderByDescending(v => v.Value)
                .ThenBy(v => v.Key, Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))).Take((int)group.Wanted);
            _sink.Begin(request.Tracker);
            if (request.Name == "topn") WriteJson(most);
            else
            {
                _writer.Begin();
                foreach (var (value, count) in most) Put(value, (long)count);
                _writer.WriteTo(_sink);
            }

            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }

        private void WriteJson(IEnumerable<KeyValuePair<byte[], double>> most)
        {
            _sink.Append((byte)'{');
            var first = true;
            foreach (var (value, count) in most)
            {
                if (!first) _sink.Append((byte)',');
                first = false;
                JsonText.AppendQuoted(value.AsSpan(1), _sink);
                _sink.Append((byte)':');
                _sink.AppendNumber((long)count);
            }

            _sink.Append((byte)'}');
        }

        private void Put(byte[] value, long count)
        {
            if (!_countsToo)
            {
                _writer.Add(value.AsSpan(1));
                return;
            }

            _items.Begin();
            if (value[0] == 0) _items.AddNull();
            else _items.Add(value.AsSpan(1));
            _items.Add(BitConverter.GetBytes(count));
            _items.WriteTo(_sink);
            _writer.Add(_sink.Pending);
            _sink.Discard();
        }

        private void Count(Counts group, ReadOnlySpan<byte> value, double count)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(
                group.ByValue.GetAlternateLookup<ReadOnlySpan<byte>>(), value, out var isKnown);
            if (!isKnown) Charge(value.Length + CountBytes);
            sum += count;
        }

        private long Checked(long number) => number is >= 1 and <= NumberMax
            ? number
            : throw CoreErrors.WrongArguments.With($"{request.Name}: {number} values, from 1 to {NumberMax} are possible");
    }
}
