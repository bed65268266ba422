using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Joins PERCENTILE values; NULL without rows.</summary>
[SqlFunction("percentile_union", Example = "percentile_approx_raw(percentile_union(percentile_hash(x)), 0.5) of 1, 2, 4 -> 2")]
public sealed class PercentileUnion : AggregateFunction
{
    private static readonly SqlType s_percentile = new(SqlTypeKind.Percentile);

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => TypeCoercion.Cost(arguments[0], s_percentile) == TypeCoercion.Impossible
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [s_percentile], s_percentile)
            {
                NullIfAnyNull = false,
                MayReturnNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    private sealed unsafe class Kernel(MemoryTracker tracker) : ExternalStateKernel<QuantileSketch>
    {
        protected override ArrowType ResultType { get; } = new(ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => tracker;

        protected override QuantileSketch NewGroup() => new();

        protected override void Add(QuantileSketch group, Column[] arguments, int row)
            => group.Merge(QuantileSketch.FromBytes(StringView.Bytes(arguments[0].As<StringView>() + row)));

        protected override void Merge(QuantileSketch group, QuantileSketch other) => group.Merge(other);

        protected override byte[] Write(QuantileSketch group) => group.ToBytes();

        protected override QuantileSketch Read(ReadOnlySpan<byte> bytes) => QuantileSketch.FromBytes(bytes);

        protected override void Finish(QuantileSketch? group, ColumnBuilder builder)
        {
            if (group is null) builder.AppendNull();
            else builder.AppendBytes(group.ToBytes());
        }
    }
}

/// <summary>
/// Gives the number below which a share of all weight lies: percentile_approx_weighted(value, weight, share[, compression]), the share
/// from 0 to 1. A number stands for the middle of its weight. Rows whose weight is not above 0 do not count.
/// </summary>
[SqlFunction("percentile_approx_weighted", Example = "percentile_approx_weighted(x, y, 0.5) of (1, 1), (2, 1), (4, 9) -> 3.6")]
[SqlFunction("percentile_approx_weight", Example = "percentile_approx_weight(x, y, 0.5) of (1, 1), (2, 1), (4, 9) -> 3.6")]
public sealed class WeightedPercentile : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is 3 or 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)
            ? null
            : new FunctionSignature(
                name, FunctionKind.Aggregate, [.. Enumerable.Repeat(SqlType.Double, arguments.Count)], SqlType.Double)
            {
                NullIfAnyNull = false,
                MayReturnNull = true,
                CanFail = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    internal sealed class Weighted
    {
        internal QuantileSketch Sketch = new();
        internal double Share;
    }

    private sealed unsafe class Kernel(MemoryTracker tracker) : ExternalStateKernel<Weighted>
    {
        private const int EntryBytes = 32;

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Float64);

        protected override MemoryTracker Tracker => tracker;

        protected override Weighted NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row)
            => !arguments[0].IsNull(row) && !arguments[1].IsNull(row) && !arguments[2].IsNull(row);

        protected override void Add(Weighted group, Column[] arguments, int row)
        {
            group.Share = arguments[2].As<double>()[row];
            if (!(group.Share >= 0 && group.Share <= 1)) throw CoreErrors.WrongArguments.With("percentile: the share must be from 0 to 1");
            var before = group.Sketch.Count;
            group.Sketch.Add(arguments[0].As<double>()[row], arguments[1].As<double>()[row]);
            if (group.Sketch.Count > before) Charge(EntryBytes);
        }

        protected override void Merge(Weighted group, Weighted other)
        {
            group.Share = other.Share;
            group.Sketch.Merge(other.Sketch);
        }

        protected override byte[] Write(Weighted group) => [.. BitConverter.GetBytes(group.Share), .. group.Sketch.ToBytes()];

        protected override Weighted Read(ReadOnlySpan<byte> bytes)
            => new() { Share = BitConverter.ToDouble(bytes), Sketch = QuantileSketch.FromBytes(bytes[sizeof(double)..]) };

        protected override void Finish(Weighted? group, ColumnBuilder builder)
        {
            if (group is null || group.Sketch.Count == 0) builder.AppendNull();
            else builder.Append(group.Sketch.At(group.Share));
        }
    }
}
