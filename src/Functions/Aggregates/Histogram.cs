using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Functions.Scalar.Operators;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Describes how values are spread by buckets of about equally many of them: histogram(value[, buckets]), 128 unless given, as a JSON
/// text with lower, upper, ndv (different values), count and pre_sum (values in the buckets before) of each. Equal values are in one
/// bucket, NULLs in none.
/// </summary>
[SqlFunction("histogram", Example = "get_json_int(histogram(x, 1), '$.num_buckets') of 1, 2 -> 1")]
[SqlFunction("hist", Example = "get_json_int(hist(x, 1), '$.num_buckets') of 1, 2 -> 1")]
public sealed class Histogram : AggregateFunction
{
    private const int UsualBuckets = 128;
    private const int BucketsMax = 100_000;

    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (arguments[0].IsNested || arguments[0].Kind is SqlTypeKind.Json or SqlTypeKind.Bitmap or SqlTypeKind.Hll) return null;
        if (arguments.Count > 1 && TypeCoercion.Cost(arguments[1], SqlType.BigInt) == TypeCoercion.Impossible) return null;
        return new FunctionSignature(
            name, FunctionKind.Aggregate, [arguments[0], .. arguments.Skip(1).Select(_ => SqlType.BigInt)], SqlType.String)
        {
            NullIfAnyNull = false,
            NeverNull = true,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    internal sealed class Values
    {
        internal ValueCounts Counts = new();
        internal int Buckets = UsualBuckets;
    }

    private readonly record struct Place(byte[] Key, byte[] Value, long Count);

    private sealed class Kernel(AggregateRequest request) : ExternalStateKernel<Values>
    {
        private readonly PackedType _type = new(request.ArgumentTypes[0]);
        private readonly TextSink _sink = new();
        private readonly TextSink _bound = new();

        protected override ArrowType ResultType { get; } = SqlType.String.ToArrow();

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Values NewGroup() => new();

        protected override unsafe void Add(Values group, Column[] arguments, int row)
        {
            if (arguments.Length > 1 && !arguments[1].IsNull(row)) group.Buckets = Checked(arguments[1].As<long>()[row]);
            Count(group, new PackedSource(arguments[0]).Bytes(row), 1);
        }

        protected override void Merge(Values group, Values other)
        {
            group.Buckets = other.Buckets;
            foreach (var (value, count) in other.Counts.ByValue) Count(group, value, count);
        }

        protected override byte[] Write(Values group) => [.. BitConverter.GetBytes(group.Buckets), .. group.Counts.ToBytes()];

        protected override Values Read(ReadOnlySpan<byte> bytes)
            => new() { Buckets = BitConverter.ToInt32(bytes), Counts = ValueCounts.FromBytes(bytes[sizeof(int)..]) };

        protected override void Finish(Values? group, ColumnBuilder builder)
        {
            var places = Ordered(group);
            var room = Room(places, group?.Buckets ?? UsualBuckets);
            _sink.Begin(request.Tracker);
            _bound.Begin(request.Tracker);
            _sink.Append("{\"num_buckets\":"u8);
            _sink.AppendNumber(BucketsOf(places, room));
            _sink.Append(",\"buckets\":["u8);
            long before = 0;
            for (var first = 0; first < places.Length;)
            {
                var end = EndOf(places, first, room, out var count);
                if (first > 0) _sink.Append((byte)',');
                Write("{\"lower\":"u8, places[first].Value);
                Write(",\"upper\":"u8, places[end - 1].Value);
                Write(",\"ndv\":"u8, end - first);
                Write(",\"count\":"u8, count);
                Write(",\"pre_sum\":"u8, before);
                _sink.Append((byte)'}');
                before += count;
                first = end;
            }

            _sink.Append("]}"u8);
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
            _bound.Abandon();
        }

        private unsafe Place[] Ordered(Values? group)
        {
            if (group is null) return [];
            var places = new List<Place>(group.Counts.ByValue.Count);
            _sink.Begin(request.Tracker);
            foreach (var (value, count) in group.Counts.ByValue)
            {
                fixed (byte* at = value) SortKey.Append(_type, at, value.Length, _sink);
                places.Add(new Place(_sink.Pending.ToArray(), value, count));
                _sink.Discard();
            }

            _sink.Abandon();
            places.Sort((x, y) => x.Key.AsSpan().SequenceCompareTo(y.Key));
            return [.. places];
        }

        // The smallest room of a bucket with which there are not more buckets than wanted.
        private static long Room(Place[] places, int buckets)
        {
            if (places.Length <= buckets) return 1;
            long total = 0;
            foreach (var place in places) total += place.Count;
            var (enough, little) = (total, 0L);
            while (enough - little > 1)
            {
                var middle = little + (enough - little) / 2;
                if (BucketsOf(places, middle) <= buckets) enough = middle;
                else little = middle;
            }

            return enough;
        }

        private static int BucketsOf(Place[] places, long room)
        {
            var buckets = 0;
            for (var at = 0; at < places.Length; buckets++) at = EndOf(places, at, room, out _);
            return buckets;
        }

        private static int EndOf(Place[] places, int first, long room, out long count)
        {
            var end = first + 1;
            for (count = places[first].Count; end < places.Length && count + places[end].Count <= room; end++) count += places[end].Count;
            return end;
        }

        private void Write(ReadOnlySpan<byte> name, long number)
        {
            _sink.Append(name);
            _sink.AppendNumber(number);
        }

        private unsafe void Write(ReadOnlySpan<byte> name, byte[] value)
        {
            _sink.Append(name);
            fixed (byte* at = value) NestedText.AppendScalar(_type.Sql, at, value.Length, _bound, quoted: false);
            JsonText.AppendQuoted(_bound.Pending, _sink);
            _bound.Discard();
        }

        private void Count(Values group, ReadOnlySpan<byte> value, long count)
        {
            if (group.Counts.Add(value, count)) Charge(value.Length + ValueCounts.CountBytes);
        }

        private int Checked(long buckets) => buckets is >= 1 and <= BucketsMax
            ? (int)buckets
            : throw CoreErrors.WrongArguments.With($"{request.Name}: {buckets} buckets, from 1 to {BucketsMax} are possible");
    }
}
