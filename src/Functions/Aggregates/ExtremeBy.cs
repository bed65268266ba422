using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Gives the first argument of the row in which the second is largest or smallest; rows without a second do not count.</summary>
[SqlFunction("max_by", Example = "max_by(x, y) of ('a', 1), ('b', 2) -> b")]
[SqlFunction("min_by", Example = "min_by(x, y) of ('a', 1), ('b', 2) -> a")]
public sealed class ExtremeBy : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments[1].IsNested ? null : new(name, FunctionKind.Aggregate, [arguments[0], arguments[1]], arguments[0])
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private sealed class Best
    {
        /// <summary>Bytes of the value; null: NULL.</summary>
        internal byte[]? Value;

        /// <summary>What it is compared by, as bytes that sort like the values.</summary>
        internal byte[] Key = [];
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Best>
    {
        private readonly int _sign = request.Name == "max_by" ? 1 : -1;
        private bool _isNew;

        protected override ArrowType ResultType { get; } = request.ArgumentTypes[0].ToArrow();

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Best NewGroup()
        {
            _isNew = true;
            return new Best();
        }

        protected override bool Takes(Column[] arguments, int row) => arguments.Length < 2 || !arguments[1].IsNull(row);

        protected override void Add(Best group, Column[] arguments, int row)
        {
            var key = arguments.Length < 2 ? [] : KeyOf(arguments[1], row);
            var replaces = _isNew || key.AsSpan().SequenceCompareTo(group.Key) * _sign > 0;
            _isNew = false;
            if (!replaces) return;
            group.Key = key;
            group.Value = null;
            if (arguments[0].IsNull(row)) return;
            var value = new List<byte>();
            ValueBytes.Append(arguments[0], row, value);
            group.Value = [.. value];
        }

        protected override void Merge(Best group, Best other)
        {
            var replaces = _isNew || other.Key.AsSpan().SequenceCompareTo(group.Key) * _sign > 0;
            _isNew = false;
            if (replaces) (group.Key, group.Value) = (other.Key, other.Value);
        }

        protected override byte[] Write(Best group)
        {
            var bytes = new byte[5];
            bytes[0] = group.Value is null ? (byte)0 : (byte)1;
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), group.Key.Length);
            return [.. bytes, .. group.Key, .. group.Value ?? []];
        }

        protected override Best Read(ReadOnlySpan<byte> bytes)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]);
            return new Best
            {
                Key = bytes.Slice(5, length).ToArray(),
                Value = bytes[0] == 0 ? null : bytes[(5 + length)..].ToArray(),
            };
        }

        protected override void Finish(Best? group, ColumnBuilder builder)
        {
            if (group?.Value is null) builder.AppendNull();
            else ValueBytes.Read(group.Value, builder);
        }

        private static byte[] KeyOf(Column column, int row)
        {
            var key = new byte[16];
            switch (column.Type.Physical)
            {
                case PhysicalKind.View:
                    return StringView.Bytes(column.As<StringView>() + row).ToArray();
                case PhysicalKind.Bit:
                    key[0] = Bitmaps.Get((ulong*)column.Values, row) ? (byte)1 : (byte)0;
                    return key;
                case PhysicalKind.Float32 or PhysicalKind.Float64:
                    var number = column.Type.Physical == PhysicalKind.Float32 ? column.As<float>()[row] : column.As<double>()[row];
                    var bits = BitConverter.DoubleToInt64Bits(number + 0.0);
                    BinaryPrimitives.WriteInt64BigEndian(key, bits < 0 ? ~bits : bits ^ long.MinValue);
                    return key;
            }

            Int128 whole = column.Type.Physical switch
            {
                PhysicalKind.Int8 => column.As<sbyte>()[row],
                PhysicalKind.Int16 => column.As<short>()[row],
                PhysicalKind.Int32 => column.As<int>()[row],
                PhysicalKind.Int64 => column.As<long>()[row],
                _ => column.As<Int128>()[row],
            };
            BinaryPrimitives.WriteUInt128BigEndian(key, (UInt128)whole ^ (UInt128.One << 127));
            return key;
        }
    }
}
