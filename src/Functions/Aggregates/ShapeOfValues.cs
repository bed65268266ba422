using System.Runtime.InteropServices;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Measures how numbers lie around their mean: skewness (third central moment / variance^1.5) and kurtosis (fourth / variance^2 - 3)
/// of a population. NULL when all are equal.
/// </summary>
[SqlFunction("skew", Example = "skew(x) of 1, 2, 9 -> 0.6654688661238353")]
[SqlFunction("skewness", Example = "skewness(x) of 1, 2, 9 -> 0.6654688661238353")]
[SqlFunction("skew_pop", Example = "skew_pop(x) of 1, 2, 9 -> 0.6654688661238353")]
[SqlFunction("kurt", Example = "kurt(x) of 1, 2, 3, 9 -> -0.7980853277835589")]
[SqlFunction("kurtosis", Example = "kurtosis(x) of 1, 2, 3, 9 -> -0.7980853277835589")]
[SqlFunction("kurt_pop", Example = "kurt_pop(x) of 1, 2, 3, 9 -> -0.7980853277835589")]
public sealed class ShapeOfValues : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => TypeCoercion.Cost(arguments[0], SqlType.Double) == TypeCoercion.Impossible
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [SqlType.Double], SqlType.Double)
            {
                NullIfAnyNull = false,
                MayReturnNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request)
        => new AccumulatorKernel<Accumulate, Finish, Moments, double, double>(
            SqlType.Double.ToArrow(), new Finish(request.Name.StartsWith("skew", StringComparison.Ordinal)), request.Tracker);

    /// <summary>Holds count, mean and sums of powers of the distances from the mean.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    private struct Moments
    {
        internal double Count;
        internal double Mean;
        internal double Squares;
        internal double Cubes;
        internal double Fourths;
    }

    private readonly struct Accumulate : IAccumulator<Moments, double>
    {
        public static void Add(ref Moments state, double value)
            => Merge(ref state, new Moments { Count = 1, Mean = value });

        // Moments of two sets together, from those of each and the distance of their means (Chan, Golub, LeVeque; Pébay).
        public static void Merge(ref Moments state, in Moments other)
        {
            if (other.Count == 0) return;
            if (state.Count == 0)
            {
                state = other;
                return;
            }

            var (a, b) = (state.Count, other.Count);
            var n = a + b;
            var d = other.Mean - state.Mean;
            var step = d / n;
            var (squaresA, squaresB) = (state.Squares, other.Squares);
            var (cubesA, cubesB) = (state.Cubes, other.Cubes);
            state.Count = n;
            state.Mean += step * b;
            state.Squares = squaresA + squaresB + d * step * a * b;
            state.Cubes = cubesA + cubesB + d * step * step * a * b * (a - b) + 3 * step * (a * squaresB - b * squaresA);
            state.Fourths += other.Fourths + d * step * step * step * a * b * (a * a - a * b + b * b)
                + 6 * step * step * (a * a * squaresB + b * b * squaresA) + 4 * step * (a * cubesB - b * cubesA);
        }
    }

    private readonly struct Finish(bool skew) : IFinisher<Moments, double>
    {
        public bool TryFinish(in Moments state, out double result)
        {
            result = skew
                ? Math.Sqrt(state.Count) * state.Cubes / Math.Pow(state.Squares, 1.5)
                : state.Count * state.Fourths / (state.Squares * state.Squares) - 3;
            return state.Squares > 0 && double.IsFinite(result);
        }
    }
}
