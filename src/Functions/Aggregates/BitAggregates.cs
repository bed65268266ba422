using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Combines the bits of all values: bit_and, bit_or, bit_xor; over no value all ones, or 0.</summary>
[SqlFunction("bit_and", Example = "bit_and(x) of 6, 3 -> 2")]
[SqlFunction("bit_or", Example = "bit_or(x) of 6, 3 -> 7")]
[SqlFunction("bit_xor", Example = "bit_xor(x) of 6, 3 -> 5")]
[SqlFunction("group_bit_and", Example = "group_bit_and(x) of 6, 3 -> 2")]
[SqlFunction("group_bit_or", Example = "group_bit_or(x) of 6, 3 -> 7")]
[SqlFunction("group_bit_xor", Example = "group_bit_xor(x) of 6, 3 -> 5")]
public sealed class BitAggregate : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => TypeCoercion.Cost(arguments[0], SqlType.BigInt) == TypeCoercion.Impossible
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [SqlType.BigInt], SqlType.BigInt)
            {
                NullIfAnyNull = false,
                NeverNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request)
    {
        var type = SqlType.BigInt.ToArrow();
        return request.Name switch
        {
            "bit_and" or "group_bit_and" => new AccumulatorKernel<AllBits, Inverted, long, long, long>(type, default, request.Tracker),
            "bit_or" or "group_bit_or" => new AccumulatorKernel<AnyBits, Plain, long, long, long>(type, default, request.Tracker),
            _ => new AccumulatorKernel<OddBits, Plain, long, long, long>(type, default, request.Tracker),
        };
    }

    /// <summary>Keeps the bits that were 0 somewhere, so that the empty state is zero.</summary>
    private readonly struct AllBits : IAccumulator<long, long>
    {
        public static void Add(ref long state, long value) => state |= ~value;

        public static void Merge(ref long state, in long other) => state |= other;
    }

    private readonly struct AnyBits : IAccumulator<long, long>
    {
        public static void Add(ref long state, long value) => state |= value;

        public static void Merge(ref long state, in long other) => state |= other;
    }

    private readonly struct OddBits : IAccumulator<long, long>
    {
        public static void Add(ref long state, long value) => state ^= value;

        public static void Merge(ref long state, in long other) => state ^= other;
    }

    private readonly struct Plain : IFinisher<long, long>
    {
        public bool TryFinish(in long state, out long result)
        {
            result = state;
            return true;
        }
    }

    private readonly struct Inverted : IFinisher<long, long>
    {
        public bool TryFinish(in long state, out long result)
        {
            result = ~state;
            return true;
        }
    }
}
