using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Counts rows for which a condition is true, or says whether it is for any, for all or for an odd number of them.</summary>
[SqlFunction("count_if", Example = "count_if(x > 1) of 1, 2, 3 -> 2")]
[SqlFunction("bool_or", Example = "bool_or(x > 1) of 1, 2 -> 1")]
[SqlFunction("bool_and", Example = "bool_and(x > 1) of 1, 2 -> 0")]
[SqlFunction("every", Example = "every(x > 1) of 1, 2 -> 0")]
[SqlFunction("bool_xor", Example = "bool_xor(x > 1) of 1, 2 -> 1")]
[SqlFunction("boolor_agg", Example = "boolor_agg(x > 1) of 1, 2 -> 1")]
[SqlFunction("booland_agg", Example = "booland_agg(x > 1) of 1, 2 -> 0")]
[SqlFunction("boolxor_agg", Example = "boolxor_agg(x > 1) of 1, 2 -> 1")]
public sealed class ConditionalCount : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (TypeCoercion.Cost(arguments[0], SqlType.Boolean) == TypeCoercion.Impossible) return null;
        var counts = name == "count_if";
        return new FunctionSignature(
            name, FunctionKind.Aggregate, [SqlType.Boolean], counts ? SqlType.BigInt : SqlType.Boolean)
        {
            NullIfAnyNull = false,
            NeverNull = counts,
            MayReturnNull = !counts,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => request.Name switch
    {
        "count_if" => new AccumulatorKernel<CountTrue, TrueCount, Counts, bool, long>(
            SqlType.BigInt.ToArrow(), default, request.Tracker),
        "bool_or" or "boolor_agg" => new AccumulatorKernel<CountTrue, AnyTrue, Counts, bool, bool>(
            SqlType.Boolean.ToArrow(), default, request.Tracker),
        "bool_xor" or "boolxor_agg" => new AccumulatorKernel<CountTrue, OddTrue, Counts, bool, bool>(
            SqlType.Boolean.ToArrow(), default, request.Tracker),
        _ => new AccumulatorKernel<CountTrue, AllTrue, Counts, bool, bool>(
            SqlType.Boolean.ToArrow(), default, request.Tracker),
    };

    private struct Counts
    {
        internal long True;
        internal long All;
    }

    private readonly struct CountTrue : IAccumulator<Counts, bool>
    {
        public static void Add(ref Counts state, bool value)
        {
            state.True += value ? 1 : 0;
            state.All++;
        }

        public static void Merge(ref Counts state, in Counts other)
        {
            state.True += other.True;
            state.All += other.All;
        }
    }

    private readonly struct TrueCount : IFinisher<Counts, long>
    {
        public bool TryFinish(in Counts state, out long result)
        {
            result = state.True;
            return true;
        }
    }

    private readonly struct AnyTrue : IFinisher<Counts, bool>
    {
        public bool TryFinish(in Counts state, out bool result)
        {
            result = state.True > 0;
            return state.All > 0;
        }
    }

    private readonly struct OddTrue : IFinisher<Counts, bool>
    {
        public bool TryFinish(in Counts state, out bool result)
        {
            result = state.True % 2 == 1;
            return state.All > 0;
        }
    }

    private readonly struct AllTrue : IFinisher<Counts, bool>
    {
        public bool TryFinish(in Counts state, out bool result)
        {
            result = state.True == state.All;
            return state.All > 0;
        }
    }
}
