using System.Numerics;
using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Is a function over arrays of numbers, computed in BIGINT, LARGEINT, DECIMAL or DOUBLE.</summary>
public abstract class ArraySumFunction() : NestedFunction(1, 1)
{
    private protected override bool CanFail => true;

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        if (NestedTypes.AsArray(arguments[0]) is not { } array) return null;
        var element = array.Part(0);
        if (element.IsText) return [SqlType.Array(SqlType.Double)];
        if (element.Kind == SqlTypeKind.Null) return [SqlType.Array(SqlType.BigInt)];
        return element.IsNumeric ? [array] : null;
    }

    /// <summary>Gives the type that elements of a type are added in.</summary>
    private protected static SqlType Wide(SqlType element) => element.Kind switch
    {
        SqlTypeKind.LargeInt => element,
        SqlTypeKind.Decimal => SqlType.Decimal(SqlType.MaxDecimalPrecision, element.Scale),
        SqlTypeKind.Float or SqlTypeKind.Double => SqlType.Double,
        _ => SqlType.BigInt,
    };

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
    {
        var element = signature.ArgumentTypes[0].Part(0);
        return element.Kind switch
        {
            SqlTypeKind.Boolean => Create<byte, long>(signature, result),
            SqlTypeKind.TinyInt => Create<sbyte, long>(signature, result),
            SqlTypeKind.SmallInt => Create<short, long>(signature, result),
            SqlTypeKind.Int => Create<int, long>(signature, result),
            SqlTypeKind.BigInt => Create<long, long>(signature, result),
            SqlTypeKind.Float => Create<float, double>(signature, result),
            SqlTypeKind.Double => Create<double, double>(signature, result),
            SqlTypeKind.Decimal when element.Precision <= SqlType.MaxDecimal64Precision => Create<long, Int128>(signature, result),
            _ => Create<Int128, Int128>(signature, result),
        };
    }

    private protected abstract ScalarKernel Create<T, TWide>(FunctionSignature signature, ArrowType result)
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide>;

    /// <summary>Adds up the elements that are not NULL; gives how many these are.</summary>
    private protected static int Sum<T, TWide>(in PackedArray array, string function, out TWide sum)
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide>
    {
        sum = TWide.Zero;
        var used = 0;
        for (var i = 0; i < array.Count; i++)
        {
            if (array.IsNull(i)) continue;
            sum = Add(sum, TWide.CreateTruncating(array.Value<T>(i)), function);
            used++;
        }

        return used;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static T Add<T>(T left, T right, string function) where T : unmanaged, INumber<T>
    {
        var sum = left + right;

        // Two terms of one sign never give a sum of the other.
        if (typeof(T) != typeof(double) && T.IsNegative(left) == T.IsNegative(right) && T.IsNegative(sum) != T.IsNegative(left))
            throw CoreErrors.OutOfRange.With(typeof(T) == typeof(long) ? "BIGINT" : "LARGEINT", function);
        return sum;
    }

    private protected static T Subtract<T>(T left, T right, string function) where T : unmanaged, INumber<T>
    {
        var difference = left - right;
        if (typeof(T) != typeof(double) && T.IsNegative(left) != T.IsNegative(right) && T.IsNegative(difference) != T.IsNegative(left))
            throw CoreErrors.OutOfRange.With(typeof(T) == typeof(long) ? "BIGINT" : "LARGEINT", function);
        return difference;
    }
}

/// <summary>Adds the elements that are not NULL; NULL when there is none.</summary>
[SqlFunction("array_sum", Example = "array_sum([11, NULL, 12]) -> 23")]
public sealed class ArraySum : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => Wide(types[0].Part(0));

    private protected override ScalarKernel Create<T, TWide>(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body<T, TWide>, TWide>(result, default);

    private struct Body<T, TWide> : IValueBody<TWide>
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide>
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out TWide value)
            => Sum<T, TWide>(new PackedArray(_arrays.Start(row), sizeof(T)), "array_sum", out value) > 0;
    }
}

/// <summary>Gives the mean of the elements that are not NULL, as a DOUBLE; NULL when there is none.</summary>
[SqlFunction("array_avg", Example = "array_avg([11, NULL, 12]) -> 11.5")]
public sealed class ArrayAverage : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => SqlType.Double;

    private protected override ScalarKernel Create<T, TWide>(FunctionSignature signature, ArrowType result)
        => typeof(TWide) == typeof(long)
            ? new ValueKernel<Body<T, Int128>, double>(result, new Body<T, Int128>(1))
            : new ValueKernel<Body<T, TWide>, double>(result, new Body<T, TWide>(Math.Pow(10, signature.ArgumentTypes[0].Part(0).Scale)));

    private struct Body<T, TWide>(double unit) : IValueBody<double>
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide>
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out double value)
        {
            var count = Sum<T, TWide>(new PackedArray(_arrays.Start(row), sizeof(T)), "array_avg", out var sum);
            value = double.CreateChecked(sum) / unit / Math.Max(1, count);
            return count > 0;
        }
    }
}

/// <summary>Multiplies the elements that are not NULL, as a DOUBLE; NULL when there is none.</summary>
[SqlFunction("array_product", Example = "array_product([2, NULL, 3]) -> 6")]
public sealed class ArrayProduct : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => SqlType.Double;

    private protected override ScalarKernel Create<T, TWide>(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body<T>, double>(result, new Body<T>(Math.Pow(10, signature.ArgumentTypes[0].Part(0).Scale)));

    private struct Body<T>(double unit) : IValueBody<double> where T : unmanaged, INumber<T>
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out double value)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(T));
            var used = 0;
            value = 1;
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i)) continue;
                value *= double.CreateChecked(array.Value<T>(i)) / unit;
                used++;
            }

            if (double.IsInfinity(value)) throw CoreErrors.OutOfRange.With("DOUBLE", "array_product");
            value += 0.0; // There is one zero.
            return used > 0;
        }
    }
}

/// <summary>Gives for each element the sum up to it, or its distance from the one before (0 for the first).</summary>
[SqlFunction("array_cum_sum", Example = "array_cum_sum([11, 11, 12]) -> [11,22,34]")]
[SqlFunction("array_difference", Example = "array_difference([342, 32423, 213, NULL, 2]) -> [0,32081,-32210,null,null]")]
public sealed class ArrayRunning : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => SqlType.Array(Wide(types[0].Part(0)));

    private protected override ScalarKernel Create<T, TWide>(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body<T, TWide>>(result, new Body<T, TWide>(signature.Name == "array_cum_sum"));

    private struct Body<T, TWide>(bool sums) : IPackedBody
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide>
    {
        private readonly unsafe PackedWriter _writer = new(sizeof(TWide));
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(T));
            var sum = TWide.Zero;
            _writer.Begin();
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i) || (!sums && i > 0 && array.IsNull(i - 1)))
                {
                    _writer.AddNull();
                    continue;
                }

                var value = TWide.CreateTruncating(array.Value<T>(i));
                if (sums) _writer.Add(sum = Add(sum, value, "array_cum_sum"));
                else
                {
                    _writer.Add(i == 0
                        ? TWide.Zero
                        : Subtract(value, TWide.CreateTruncating(array.Value<T>(i - 1)), "array_difference"));
                }
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}
