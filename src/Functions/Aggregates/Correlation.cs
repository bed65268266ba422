using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Measures how two numbers vary together: covariance of a population or a sample, correlation, slope.</summary>
[SqlFunction("covar_pop"), SqlFunction("covar"), SqlFunction("covar_samp"), SqlFunction("corr")]
[SqlFunction("regr_slope"), SqlFunction("regr_intercept")]
public sealed class Correlation : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [SqlType.Double, SqlType.Double], SqlType.Double)
            {
                NullIfAnyNull = false,
                MayReturnNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    // Means and sums of products of distances, which stay exact where sums of squares do not.
    private sealed class Moments
    {
        internal double Count;
        internal double MeanX;
        internal double MeanY;
        internal double XX;
        internal double YY;
        internal double XY;
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Moments>
    {
        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Float64);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Moments NewGroup() => new();

        // A constant argument does not come as a column.
        protected override bool Takes(Column[] arguments, int row)
            => !arguments[0].IsNull(row) && (arguments.Length < 2 || !arguments[1].IsNull(row));

        protected override void Add(Moments group, Column[] arguments, int row)
        {
            var x = arguments[0].As<double>()[row];
            var y = arguments.Length > 1 ? arguments[1].As<double>()[row] : 0;
            group.Count++;
            var dx = x - group.MeanX;
            var dy = y - group.MeanY;
            group.MeanX += dx / group.Count;
            group.MeanY += dy / group.Count;
            group.XX += dx * (x - group.MeanX);
            group.YY += dy * (y - group.MeanY);
            group.XY += dx * (y - group.MeanY);
        }

        protected override void Merge(Moments group, Moments other)
        {
            var count = group.Count + other.Count;
            if (other.Count == 0) return;
            var dx = other.MeanX - group.MeanX;
            var dy = other.MeanY - group.MeanY;
            var weight = group.Count * other.Count / count;
            group.XX += other.XX + dx * dx * weight;
            group.YY += other.YY + dy * dy * weight;
            group.XY += other.XY + dx * dy * weight;
            group.MeanX += dx * other.Count / count;
            group.MeanY += dy * other.Count / count;
            group.Count = count;
        }

        protected override byte[] Write(Moments group) => MemoryMarshal.AsBytes<double>(
            [group.Count, group.MeanX, group.MeanY, group.XX, group.YY, group.XY]).ToArray();

        protected override Moments Read(ReadOnlySpan<byte> bytes)
        {
            var n = MemoryMarshal.Cast<byte, double>(bytes);
            return new Moments { Count = n[0], MeanX = n[1], MeanY = n[2], XX = n[3], YY = n[4], XY = n[5] };
        }

        protected override void Finish(Moments? group, ColumnBuilder builder)
        {
            var result = group is null ? double.NaN : Result(group);
            if (double.IsFinite(result)) builder.Append(result);
            else builder.AppendNull();
        }

        // regr_slope(y, x): the first argument hangs on the second.
        private double Result(Moments m) => request.Name switch
        {
            "covar_samp" => m.Count > 1 ? m.XY / (m.Count - 1) : double.NaN,
            "corr" => m.XX > 0 && m.YY > 0 ? m.XY / Math.Sqrt(m.XX * m.YY) : double.NaN,
            "regr_slope" => m.XY / m.YY,
            "regr_intercept" => m.MeanX - m.XY / m.YY * m.MeanY,
            _ => m.XY / m.Count,
        };
    }
}
