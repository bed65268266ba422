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
/// Adds the values of maps key by key, as sum() adds them, or averages them (avg_map); NULL is a key like the others. Pairs whose
/// value is NULL do not count; avg_map keeps their keys. Without rows sum_map is NULL, avg_map the empty map.
/// </summary>
[SqlFunction("sum_map", Example = "sum_map(x) of map{1: 2}, map{1: 4} -> {1:6}")]
[SqlFunction("avg_map", Example = "avg_map(x) of map{1: 2}, map{1: 4} -> {1:3}")]
public sealed class SumMap : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (NestedTypes.AsMap(arguments[0]) is not { } map || map.Part(0).IsNested) return null;
        if (Wide(map.Part(1)) is not { } value) return null;
        var summed = SqlType.Map(map.Part(0), value);
        return new FunctionSignature(
            name, FunctionKind.Aggregate, [summed], name == "avg_map" ? SqlType.Map(map.Part(0), AverageOf(value)) : summed)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request, new PackedType(request.ArgumentTypes[0]));

    private static SqlType? Wide(SqlType value) => value.Kind switch
    {
        SqlTypeKind.LargeInt => value,
        SqlTypeKind.Decimal => SqlType.Decimal(SqlType.MaxDecimalPrecision, value.Scale),
        SqlTypeKind.Float or SqlTypeKind.Double => SqlType.Double,
        SqlTypeKind.Null => SqlType.BigInt,
        _ => value.IsNumeric ? SqlType.BigInt : null,
    };

    private static SqlType AverageOf(SqlType sum) => sum.Kind == SqlTypeKind.Decimal
        ? SqlType.Decimal(SqlType.MaxDecimalPrecision, Math.Max(sum.Scale, 6))
        : SqlType.Double;

    /// <summary>Holds a sum for each key, with one byte before the key's: 0 for NULL. An average without a value is NULL.</summary>
    internal sealed class Sums
    {
        internal readonly Dictionary<byte[], Sum> ByKey = new(BytesComparer.Instance);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 16)]
    internal struct Sum
    {
        internal Int128 Whole;
        internal double Real;
        internal long Count;
    }

    private sealed unsafe class Kernel(AggregateRequest request, PackedType map) : ExternalStateKernel<Sums>
    {
        private const int SumBytes = 96;
        private const int FixedBytes = sizeof(int) + sizeof(double) + 16 + sizeof(long);
        private readonly bool _averages = request.Name == "avg_map";
        private readonly MapWriter _writer = new(request.Name == "avg_map"
            ? new PackedType(SqlType.Map(map.Parts[0].Sql, AverageOf(map.Parts[1].Sql)))
            : map);
        private readonly TextSink _sink = new();
        private byte[] _key = new byte[32];

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Sums NewGroup() => new();

        protected override void Add(Sums group, Column[] arguments, int row)
        {
            var start = new PackedSource(arguments[0]).Start(row);
            var keys = map.Keys(start);
            var values = map.Values(start);
            for (var i = 0; i < keys.Count; i++)
            {
                if (values.IsNull(i) && !_averages) continue;
                ref var sum = ref Of(group, Key(keys.IsNull(i), keys.IsNull(i) ? [] : keys.Bytes(i)));
                if (!values.IsNull(i)) Add(ref sum, values.Bytes(i));
            }
        }

        protected override void Merge(Sums group, Sums other)
        {
            foreach (var (key, added) in other.ByKey)
            {
                ref var sum = ref Of(group, key);
                sum.Real += added.Real;
                sum.Whole = Checked(sum.Whole, added.Whole);
                sum.Count += added.Count;
            }
        }

        protected override byte[] Write(Sums group)
        {
            var bytes = new List<byte>();
            Span<byte> number = stackalloc byte[FixedBytes];
            foreach (var (key, sum) in group.ByKey)
            {
                BinaryPrimitives.WriteInt32LittleEndian(number, key.Length);
                BinaryPrimitives.WriteDoubleLittleEndian(number[4..], sum.Real);
                BinaryPrimitives.WriteInt128LittleEndian(number[12..], sum.Whole);
                BinaryPrimitives.WriteInt64LittleEndian(number[28..], sum.Count);
                bytes.AddRange(number);
                bytes.AddRange(key);
            }

            return [.. bytes];
        }

        protected override Sums Read(ReadOnlySpan<byte> bytes)
        {
            var group = new Sums();
            while (!bytes.IsEmpty)
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
                group.ByKey.Add(bytes.Slice(FixedBytes, length).ToArray(), new Sum
                {
                    Real = BinaryPrimitives.ReadDoubleLittleEndian(bytes[4..]),
                    Whole = BinaryPrimitives.ReadInt128LittleEndian(bytes[12..]),
                    Count = BinaryPrimitives.ReadInt64LittleEndian(bytes[28..]),
                });
                bytes = bytes[(FixedBytes + length)..];
            }

            return group;
        }

        protected override void Finish(Sums? group, ColumnBuilder builder)
        {
            if (group is null && !_averages)
            {
                builder.AppendNull();
                return;
            }

            _writer.Begin();
            Span<byte> room = stackalloc byte[16];
            foreach (var (key, sum) in group?.ByKey ?? [])
                _writer.Add(key[0] == 0, key.AsSpan(1), sum.Count == 0, _averages ? Average(sum, room) : Total(sum, room));
            _sink.Begin(request.Tracker);
            _writer.WriteTo(_sink);
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }

        private ReadOnlySpan<byte> Total(in Sum sum, Span<byte> room)
        {
            var value = room[..map.Parts[1].Width];
            if (map.Parts[1].Sql.Kind == SqlTypeKind.Double) BinaryPrimitives.WriteDoubleLittleEndian(value, sum.Real);
            else if (value.Length == sizeof(long)) BinaryPrimitives.WriteInt64LittleEndian(value, (long)sum.Whole);
            else BinaryPrimitives.WriteInt128LittleEndian(value, sum.Whole);
            return value;
        }

        private ReadOnlySpan<byte> Average(in Sum sum, Span<byte> room)
        {
            var type = map.Parts[1].Sql;
            var count = Math.Max(1, sum.Count);
            if (type.Kind == SqlTypeKind.Decimal)
            {
                if (!Decimals.TryRescale(sum.Whole, type.Scale, AverageOf(type).Scale, out var scaled))
                    throw CoreErrors.OutOfRange.With("DECIMAL", "avg_map");
                BinaryPrimitives.WriteInt128LittleEndian(room, Decimals.DivideRounded(scaled, count));
                return room;
            }

            BinaryPrimitives.WriteDoubleLittleEndian(room, (type.Kind == SqlTypeKind.Double ? sum.Real : (double)sum.Whole) / count);
            return room[..sizeof(double)];
        }

        private ReadOnlySpan<byte> Key(bool isNull, ReadOnlySpan<byte> bytes)
        {
            if (_key.Length <= bytes.Length) Array.Resize(ref _key, bytes.Length + 32);
            _key[0] = isNull ? (byte)0 : (byte)1;
            bytes.CopyTo(_key.AsSpan(1));
            return _key.AsSpan(0, bytes.Length + 1);
        }

        private ref Sum Of(Sums group, ReadOnlySpan<byte> key)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(
                group.ByKey.GetAlternateLookup<ReadOnlySpan<byte>>(), key, out var isKnown);
            if (!isKnown) Charge(key.Length + SumBytes);
            return ref sum;
        }

        private void Add(ref Sum sum, ReadOnlySpan<byte> value)
        {
            sum.Count++;
            if (map.Parts[1].Sql.Kind == SqlTypeKind.Double) sum.Real += BinaryPrimitives.ReadDoubleLittleEndian(value);
            else sum.Whole = Checked(sum.Whole, value.Length == sizeof(long)
                ? BinaryPrimitives.ReadInt64LittleEndian(value) : BinaryPrimitives.ReadInt128LittleEndian(value));
        }

        private Int128 Checked(Int128 left, Int128 right)
        {
            var sum = left + right;
            var isLost = Int128.IsNegative(left) == Int128.IsNegative(right) && Int128.IsNegative(sum) != Int128.IsNegative(left);
            if (isLost || (map.Parts[1].Width == sizeof(long) && sum != (long)sum))
                throw CoreErrors.OutOfRange.With(map.Parts[1].Sql.ToString().ToUpperInvariant(), request.Name);
            return sum;
        }
    }
}
