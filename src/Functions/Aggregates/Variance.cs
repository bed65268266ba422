using System.Runtime.InteropServices;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Measures the spread of numbers: variance and standard deviation, of a population or a sample.</summary>
[SqlFunction("variance", Example = "variance(x) of 1, 3 -> 1")]
[SqlFunction("var_pop", Example = "var_pop(x) of 1, 3 -> 1")]
[SqlFunction("variance_pop", Example = "variance_pop(x) of 1, 3 -> 1")]
[SqlFunction("var_samp", Example = "var_samp(x) of 1, 3 -> 2")]
[SqlFunction("variance_samp", Example = "variance_samp(x) of 1, 3 -> 2")]
[SqlFunction("stddev", Example = "stddev(x) of 1, 3 -> 1")]
[SqlFunction("std", Example = "std(x) of 1, 3 -> 1")]
[SqlFunction("stddev_pop", Example = "stddev_pop(x) of 1, 3 -> 1")]
[SqlFunction("stddev_samp", Example = "stddev_samp(x) of 1, 2, 3 -> 1")]
public sealed class Variance : AggregateFunction
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
    {
        var finish = new Finish(
            request.Name.EndsWith("samp", StringComparison.Ordinal),
            request.Name.StartsWith("std", StringComparison.Ordinal));
        return new AccumulatorKernel<Accumulate, Finish, Spread, double, double>(
            SqlType.Double.ToArrow(), finish, request.Tracker);
    }

    /// <summary>
    /// Holds count, mean and sum of squared distances from the mean, which stays exact where sums of squares do not.
    /// </summary>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    private struct Spread
    {
        internal double Count;
        internal double Mean;
        internal double Squares;
    }

    private readonly struct Accumulate : IAccumulator<Spread, double>
    {
        public static void Add(ref Spread state, double value)
        {
            state.Count++;
            var distance = value - state.Mean;
            state.Mean += distance / state.Count;
            state.Squares += distance * (value - state.Mean);
        }

        public static void Merge(ref Spread state, in Spread other)
        {
            if (other.Count == 0) return;
            if (state.Count == 0)
            {
                state = other;
                return;
            }

            var count = state.Count + other.Count;
            var distance = other.Mean - state.Mean;
            state.Squares += other.Squares + distance * distance * state.Count * other.Count / count;
            state.Mean += distance * other.Count / count;
            state.Count = count;
        }
    }

    private readonly struct Finish(bool sample, bool root) : IFinisher<Spread, double>
    {
        public bool TryFinish(in Spread state, out double result)
        {
            var divisor = sample ? state.Count - 1 : state.Count;
            result = divisor > 0 ? state.Squares / divisor : 0;
            if (root) result = Math.Sqrt(result);
            if (!double.IsFinite(result)) throw CoreErrors.OutOfRange.With("DOUBLE", "variance()");
            return divisor > 0;
        }
    }
}
