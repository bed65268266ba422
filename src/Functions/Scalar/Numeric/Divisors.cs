using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the greatest common divisor.</summary>
[SqlFunction("gcd", Example = "gcd(12, 18) -> 6")]
public readonly struct Gcd : IPartialBinaryFunction<long, long, long>
{
    public static bool TryInvoke(long first, long second, out long result)
    {
        var (a, b) = ((ulong)Int128.Abs(first), (ulong)Int128.Abs(second));
        while (b != 0) (a, b) = (b, a % b);
        result = (long)a;
        return a <= long.MaxValue;
    }
}

/// <summary>Gives the least common multiple; NULL when it does not fit.</summary>
[SqlFunction("lcm", Example = "lcm(4, 6) -> 12")]
public readonly struct Lcm : IPartialBinaryFunction<long, long, long>
{
    public static bool TryInvoke(long first, long second, out long result)
    {
        result = 0;
        if (first == 0 || second == 0) return true;
        if (!Gcd.TryInvoke(first, second, out var divisor)) return false;
        var product = Int128.Abs((Int128)(first / divisor) * second);
        result = (long)Int128.Min(product, long.MaxValue);
        return product <= long.MaxValue;
    }
}

/// <summary>Gives n!, up to 20!; NULL for other numbers.</summary>
[SqlFunction("factorial", Example = "factorial(5) -> 120")]
public readonly struct Factorial : IPartialUnaryFunction<long, long>
{
    public static bool TryInvoke(long value, out long result)
    {
        result = 1;
        for (var i = 2; i <= value && i <= 20; i++) result *= i;
        return value is >= 0 and <= 20;
    }
}

/// <summary>Gives the number of the bucket, of n equal ones from a lower to an upper end, that a value falls into.</summary>
[SqlFunction("width_bucket", Example = "width_bucket(5.35, 0, 10, 5) -> 3")]
public sealed class WidthBucket : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)) return null;
        SqlType[] types = [SqlType.Double, SqlType.Double, SqlType.Double, SqlType.BigInt];
        return new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.BigInt) { MayReturnNull = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel() : NullPropagatingKernel(SqlType.BigInt.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.AllocateZeroed(context.Tracker, Math.Max(64, (long)rowCount * sizeof(long)));
            var numbers = new Reader<double>(arguments[0]);
            var lows = new Reader<double>(arguments[1]);
            var highs = new Reader<double>(arguments[2]);
            var counts = new Reader<long>(arguments[3]);
            for (var row = 0; row < rowCount; row++)
            {
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                var (low, high, count) = (lows[row], highs[row], counts[row]);
                if (count <= 0 || low >= high || double.IsNaN(numbers[row]))
                {
                    validity ??= Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                    Bitmaps.Clear((ulong*)validity.Pointer, row);
                    continue;
                }

                ((long*)values.Pointer)[row] = numbers[row] < low ? 0 : numbers[row] >= high ? count + 1
                    : (long)((numbers[row] - low) / (high - low) * count) + 1;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
