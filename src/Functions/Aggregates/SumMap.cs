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

namespace MatViewDb.Functions.Aggregates;

/// <summary>Adds the values of maps key by key, as sum() adds them; NULL is a key like the others. NULL without rows.</summary>
[SqlFunction("sum_map")]
public sealed class SumMap : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (NestedTypes.AsMap(arguments[0]) is not { } map || map.Part(0).IsNested) return null;
        if (Wide(map.Part(1)) is not { } value) return null;
        var summed = SqlType.Map(map.Part(0), value);
        return new FunctionSignature(name, FunctionKind.Aggregate, [summed], summed)
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

    /// <summary>Holds a sum for each key, with one byte before the key's: 0 for NULL. A sum without a value is NULL.</summary>
    internal sealed class Sums
    {
        internal readonly Dictionary<byte[], Sum> ByKey = new(BytesComparer.Instance);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 16)]
    internal struct Sum
    {
        internal Int128 Whole;
        internal double Real;
        internal bool IsThere;
    }

    private sealed unsafe class Kernel(AggregateRequest request, PackedType map) : ExternalStateKernel<Sums>
    {
        private const int SumBytes = 96;
        private readonly MapWriter _writer = new(map);
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
                sum.IsThere |= added.IsThere;
            }
        }

        protected override byte[] Write(Sums group)
        {
            var bytes = new List<byte>();
            Span<byte> number = stackalloc byte[sizeof(int) + sizeof(double) + 17];
            foreach (var (key, sum) in group.ByKey)
            {
                BinaryPrimitives.WriteInt32LittleEndian(number, key.Length);
                BinaryPrimitives.WriteDoubleLittleEndian(number[4..], sum.Real);
                BinaryPrimitives.WriteInt128LittleEndian(number[12..], sum.Whole);
                number[28] = sum.IsThere ? (byte)1 : (byte)0;
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
                group.ByKey.Add(bytes.Slice(29, length).ToArray(), new Sum
                {
                    Real = BinaryPrimitives.ReadDoubleLittleEndian(bytes[4..]),
                    Whole = BinaryPrimitives.ReadInt128LittleEndian(bytes[12..]),
                    IsThere = bytes[28] != 0,
                });
                bytes = bytes[(29 + length)..];
            }

            return group;
        }

        protected override void Finish(Sums? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                builder.AppendNull();
                return;
            }

            _writer.Begin();
            Span<byte> room = stackalloc byte[16];
            var value = room[..map.Parts[1].Width];
            foreach (var (key, sum) in group.ByKey)
            {
                if (map.Parts[1].Sql.Kind == SqlTypeKind.Double) BinaryPrimitives.WriteDoubleLittleEndian(value, sum.Real);
                else if (value.Length == sizeof(long)) BinaryPrimitives.WriteInt64LittleEndian(value, (long)sum.Whole);
                else BinaryPrimitives.WriteInt128LittleEndian(value, sum.Whole);
                _writer.Add(key[0] == 0, key.AsSpan(1), !sum.IsThere, value);
            }

            _sink.Begin(request.Tracker);
            _writer.WriteTo(_sink);
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
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
            sum.IsThere = true;
            if (map.Parts[1].Sql.Kind == SqlTypeKind.Double) sum.Real += BinaryPrimitives.ReadDoubleLittleEndian(value);
            else sum.Whole = Checked(sum.Whole, value.Length == sizeof(long)
                ? BinaryPrimitives.ReadInt64LittleEndian(value) : BinaryPrimitives.ReadInt128LittleEndian(value));
        }

        private Int128 Checked(Int128 left, Int128 right)
        {
            var sum = left + right;
            var isLost = Int128.IsNegative(left) == Int128.IsNegative(right) && Int128.IsNegative(sum) != Int128.IsNegative(left);
            if (isLost || (map.Parts[1].Width == sizeof(long) && sum != (long)sum))
                throw CoreErrors.OutOfRange.With(map.Parts[1].Sql.ToString().ToUpperInvariant(), "sum_map");
            return sum;
        }
    }
}
