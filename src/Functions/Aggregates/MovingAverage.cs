using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Averages values so that their weight halves with every span of time before the last one:
/// exponential_moving_average(half_decay, value, time), time in whole steps. 0 when half_decay is 0, NULL without rows.
/// </summary>
[SqlFunction("exponential_moving_average", Example = "exponential_moving_average(1, x, y) of (1, 0), (3, 1) -> 1.75")]
public sealed class MovingAverage : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [SqlType.Double, SqlType.Double, SqlType.Double], SqlType.Double)
            {
                NullIfAnyNull = false,
                MayReturnNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    /// <summary>Is the weighted sum as seen from the last moment.</summary>
    internal sealed class Sum
    {
        internal double HalfDecay = double.NaN;
        internal double Value;
        internal double Time;
    }

    private sealed unsafe class Kernel(MemoryTracker tracker) : ExternalStateKernel<Sum>
    {
        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Float64);

        protected override MemoryTracker Tracker => tracker;

        protected override Sum NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row)
            => !arguments[0].IsNull(row) && !arguments[1].IsNull(row) && !arguments[2].IsNull(row);

        protected override void Add(Sum group, Column[] arguments, int row)
            => Add(group, arguments[0].As<double>()[row], arguments[1].As<double>()[row], arguments[2].As<double>()[row]);

        protected override void Merge(Sum group, Sum other) => Add(group, other.HalfDecay, other.Value, other.Time);

        protected override byte[] Write(Sum group) => MemoryMarshal.AsBytes<double>([group.HalfDecay, group.Value, group.Time]).ToArray();

        protected override Sum Read(ReadOnlySpan<byte> bytes)
        {
            var numbers = MemoryMarshal.Cast<byte, double>(bytes);
            return new Sum { HalfDecay = numbers[0], Value = numbers[1], Time = numbers[2] };
        }

        protected override void Finish(Sum? group, ColumnBuilder builder)
        {
            if (group is null) builder.AppendNull();
            else builder.Append(group.HalfDecay == 0 ? 0 : group.Value * (1 - Math.Pow(2, -1 / group.HalfDecay)));
        }

        private static void Add(Sum group, double halfDecay, double value, double time)
        {
            if (double.IsNaN(group.HalfDecay))
            {
                (group.HalfDecay, group.Value, group.Time) = (halfDecay, value, time);
                return;
            }

            var last = Math.Max(group.Time, time);
            group.Value = group.Value * Weight(group.Time - last, halfDecay) + value * Weight(time - last, halfDecay);
            group.Time = last;
        }

        private static double Weight(double time, double halfDecay) => time == 0 ? 1 : Math.Pow(2, time / halfDecay);
    }
}
