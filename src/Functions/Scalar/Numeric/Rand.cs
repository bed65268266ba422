using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives a random number from 0 up to 1; the same sequence for the same seed.</summary>
[SqlFunction("rand", Example = "lt(rand(), 1) -> 1")]
[SqlFunction("random", Example = "lt(random(), 1) -> 1")]
public sealed class Rand : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount <= 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, arguments.Count == 0
            ? [] : [SqlType.BigInt], SqlType.Double)
        {
            NullIfAnyNull = false,
            NeverNull = true,
            Deterministic = false,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        private ulong _seeded;

        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(double));
            if (_seeded == 0 && arguments.Length == 1 && !arguments[0].IsNull(0) && rowCount > 0)
            {
                using var flat = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
                _seeded = HashMix.Of((ulong)flat.As<long>()[0]) | 1;
            }

            for (var row = 0; row < rowCount; row++)
            {
                var bits = _seeded == 0 ? context.NextRandom() : HashMix.Of(_seeded += 2);
                ((double*)values.Pointer)[row] = (bits >> 11) * (1.0 / (1UL << 53));
            }

            return Column.Flat(SqlType.Double.ToArrow(), rowCount, values, null);
        }
    }
}
