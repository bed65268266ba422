using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Estimates the number of different values; exact up to about a thousand, within about 1% beyond.</summary>
[SqlFunction("approx_count_distinct", Example = "approx_count_distinct(x) of 1, 2, 2, NULL -> 2")]
[SqlFunction("ndv", Example = "ndv(x) of 1, 2, 2 -> 2")]
[SqlFunction("ds_hll_count_distinct", Example = "ds_hll_count_distinct(x) of 1, 2, 2 -> 2")]
[SqlFunction("ds_theta_count_distinct", Example = "ds_theta_count_distinct(x) of 1, 2, 2 -> 2")]
[SqlFunction("approx_count_distinct_hll_sketch", Example = "approx_count_distinct_hll_sketch(x) of 1, 2, 2, NULL -> 2")]
public sealed class ApproximateCount : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Aggregate, [arguments[0]], SqlType.BigInt)
        {
            NullIfAnyNull = false,
            NeverNull = true,
        };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    private sealed class Kernel(MemoryTracker tracker) : ExternalStateKernel<DistinctEstimate>
    {
        private ulong[] _hashes = [];

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Int64);

        protected override MemoryTracker Tracker => tracker;

        protected override DistinctEstimate NewGroup() => new();

        protected override void Prepare(Column[] arguments, int rowCount)
        {
            if (_hashes.Length < rowCount) _hashes = new ulong[rowCount];
            ColumnHash.Hash(arguments[0], _hashes, combine: false);
        }

        protected override void Add(DistinctEstimate group, Column[] arguments, int row) => group.Add(_hashes[row]);

        protected override void Merge(DistinctEstimate group, DistinctEstimate other) => group.Merge(other);

        protected override byte[] Write(DistinctEstimate group) => group.ToBytes();

        protected override DistinctEstimate Read(ReadOnlySpan<byte> bytes) => DistinctEstimate.FromBytes(bytes);

        protected override void Finish(DistinctEstimate? group, ColumnBuilder builder) => builder.Append(group?.Estimate() ?? 0L);
    }
}
