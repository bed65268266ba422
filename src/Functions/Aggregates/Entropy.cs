using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Gives the Shannon entropy, in bits, of the values of one or more columns taken together; rows with a NULL do not count, and NULL
/// without rows.
/// </summary>
[SqlFunction("entropy", Example = "entropy(x) of 'a', 'b' -> 1")]
public sealed class Entropy : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Aggregate, [.. arguments], SqlType.Double) { NullIfAnyNull = false, MayReturnNull = true };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private sealed class Kernel(AggregateRequest request) : ExternalStateKernel<ValueCounts>
    {
        private byte[] _key = new byte[64];

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Float64);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override ValueCounts NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row)
        {
            foreach (var argument in arguments)
            {
                if (argument.IsNull(row)) return false;
            }

            return true;
        }

        protected override void Add(ValueCounts group, Column[] arguments, int row)
        {
            var length = 0;
            foreach (var argument in arguments)
            {
                var bytes = new PackedSource(argument).Bytes(row);
                if (_key.Length < length + sizeof(int) + bytes.Length)
                    Array.Resize(ref _key, Math.Max(length + sizeof(int) + bytes.Length, 2 * _key.Length));
                BinaryPrimitives.WriteInt32LittleEndian(_key.AsSpan(length), bytes.Length);
                bytes.CopyTo(_key.AsSpan(length + sizeof(int)));
                length += sizeof(int) + bytes.Length;
            }

            Count(group, _key.AsSpan(0, length), 1);
        }

        protected override void Merge(ValueCounts group, ValueCounts other)
        {
            foreach (var (value, count) in other.ByValue) Count(group, value, count);
        }

        protected override byte[] Write(ValueCounts group) => group.ToBytes();

        protected override ValueCounts Read(ReadOnlySpan<byte> bytes) => ValueCounts.FromBytes(bytes);

        protected override void Finish(ValueCounts? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                builder.AppendNull();
                return;
            }

            // In the order of their size, so that the answer hangs neither on threads nor on hashes.
            var counts = group.ByValue.Values.Order().ToArray();
            double total = counts.Sum();
            var entropy = 0.0;
            foreach (var count in counts) entropy -= count / total * Math.Log2(count / total);
            builder.Append(Math.Max(0, entropy));
        }

        private void Count(ValueCounts group, ReadOnlySpan<byte> value, long count)
        {
            if (group.Add(value, count)) Charge(value.Length + ValueCounts.CountBytes);
        }
    }
}
