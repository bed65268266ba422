using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Measures how two numbers vary together: covariance of a population or a sample, correlation, and the line through the points
/// (regr_slope(y, x) and its like: slope, intercept, share explained, number, means and sums of squares).
/// </summary>
[SqlFunction("covar_pop", Example = "covar_pop(x, y) of (1, 2), (2, 4), (3, 6) -> 1.3333333333333333")]
[SqlFunction("covar", Example = "covar(x, y) of (1, 2), (2, 4), (3, 6) -> 1.3333333333333333")]
[SqlFunction("covar_samp", Example = "covar_samp(x, y) of (1, 2), (2, 4), (3, 6) -> 2")]
[SqlFunction("corr", Example = "corr(x, y) of (1, 2), (2, 4), (3, 6) -> 1")]
[SqlFunction("corr_welford", Example = "corr_welford(x, y) of (1, 2), (2, 4), (3, 6) -> 1")]
[SqlFunction("regr_slope", Example = "regr_slope(y, x) of (1, 3), (2, 5), (3, 7) -> 2")]
[SqlFunction("regr_intercept", Example = "regr_intercept(y, x) of (1, 3), (2, 5), (3, 7) -> 1")]
[SqlFunction("regr_r2", Example = "regr_r2(y, x) of (1, 3), (2, 5), (3, 7) -> 1")]
[SqlFunction("regr_count", Example = "regr_count(y, x) of (1, 2), (2, 4), (3, NULL) -> 2")]
[SqlFunction("regr_avgx", Example = "regr_avgx(y, x) of (1, 2), (2, 4), (3, 6) -> 2")]
[SqlFunction("regr_avgy", Example = "regr_avgy(y, x) of (1, 2), (2, 4), (3, 6) -> 4")]
[SqlFunction("regr_sxx", Example = "regr_sxx(y, x) of (1, 2), (2, 4), (3, 6) -> 2")]
[SqlFunction("regr_syy", Example = "regr_syy(y, x) of (1, 2), (2, 4), (3, 6) -> 8")]
[SqlFunction("regr_sxy", Example = "regr_sxy(y, x) of (1, 2), (2, 4), (3, 6) -> 4")]
public sealed class Correlation : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)
            ? null
            : new FunctionSignature(
                name, FunctionKind.Aggregate, [SqlType.Double, SqlType.Double], name == "regr_count" ? SqlType.BigInt : SqlType.Double)
            {
                NullIfAnyNull = false,
                MayReturnNull = name != "regr_count",
                NeverNull = name == "regr_count",
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
        protected override ArrowType ResultType { get; } =
            new(request.Name == "regr_count" ? ArrowTypeId.Int64 : ArrowTypeId.Float64);

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
            if (request.Name == "regr_count")
            {
                builder.Append((long)(group?.Count ?? 0));
                return;
            }

            if (group is not null && !double.IsFinite(group.XX + group.YY + group.XY))
                throw CoreErrors.OutOfRange.With("DOUBLE", request.Name);
            var result = group is null ? double.NaN : Result(group);
            if (double.IsFinite(result)) builder.Append(result);
            else builder.AppendNull();
        }

        // regr_slope(y, x): the first argument hangs on the second.
        private double Result(Moments m) => request.Name switch
        {
            "covar_samp" => m.Count > 1 ? m.XY / (m.Count - 1) : double.NaN,
            "corr" or "corr_welford" => m.XX > 0 && m.YY > 0 ? m.XY / Math.Sqrt(m.XX * m.YY) : double.NaN,
            "regr_slope" => m.XY / m.YY,
            "regr_r2" => m.YY == 0 ? double.NaN : m.XX == 0 ? 1 : m.XY * m.XY / (m.XX * m.YY),
            "regr_avgx" => m.MeanY,
            "regr_avgy" => m.MeanX,
            "regr_sxx" => m.YY,
            "regr_syy" => m.XX,
            "regr_sxy" => m.XY,
            "regr_intercept" => m.MeanX - m.XY / m.YY * m.MeanY,
            _ => m.XY / m.Count,
        };
    }
}
