using System.Numerics;
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
        SqlType? wide = element.Kind switch
        {
            SqlTypeKind.LargeInt => element,
            SqlTypeKind.Decimal => SqlType.Decimal(SqlType.MaxDecimalPrecision, element.Scale),
            SqlTypeKind.Float or SqlTypeKind.Double => SqlType.Double,
            SqlTypeKind.Null => SqlType.BigInt,
            _ when element.IsInteger => SqlType.BigInt,
            _ when element.IsText => SqlType.Double,
            _ => null,
        };
        return wide is null ? null : [SqlType.Array(wide)];
    }

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => signature.ArgumentTypes[0].Part(0).Kind switch
        {
            SqlTypeKind.BigInt => Create<long>(signature, result),
            SqlTypeKind.Double => Create<double>(signature, result),
            _ => Create<Int128>(signature, result),
        };

    private protected abstract ScalarKernel Create<T>(FunctionSignature signature, ArrowType result) where T : unmanaged, INumber<T>;

    private protected static T Add<T>(T left, T right, string function) where T : unmanaged, INumber<T>
    {
        try
        {
            return checked(left + right);
        }
        catch (OverflowException)
        {
            throw CoreErrors.OutOfRange.With(typeof(T) == typeof(long) ? "BIGINT" : "LARGEINT", function);
        }
    }
}

/// <summary>Adds the elements that are not NULL; NULL when there is none.</summary>
[SqlFunction("array_sum", Example = "array_sum([11, NULL, 12]) -> 23")]
public sealed class ArraySum : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => types[0].Part(0);

    private protected override ScalarKernel Create<T>(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body<T>, T>(result, default);

    private struct Body<T> : IValueBody<T> where T : unmanaged, INumber<T>
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out T value)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(T));
            value = T.Zero;
            var any = false;
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i)) continue;
                value = Add(value, array.Value<T>(i), "array_sum");
                any = true;
            }

            return any;
        }
    }
}

/// <summary>Gives the mean of the elements that are not NULL, as a DOUBLE; NULL when there is none.</summary>
[SqlFunction("array_avg", Example = "array_avg([11, NULL, 12]) -> 11.5")]
public sealed class ArrayAverage : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => SqlType.Double;

    private protected override ScalarKernel Create<T>(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body<T>, double>(result, new Body<T>(Math.Pow(10, signature.ArgumentTypes[0].Part(0).Scale)));

    private struct Body<T>(double unit) : IValueBody<double> where T : unmanaged, INumber<T>
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out double value)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(T));
            var sum = T.Zero;
            var count = 0;
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i)) continue;
                sum = Add(sum, array.Value<T>(i), "array_avg");
                count++;
            }

            value = double.CreateChecked(sum) / unit / Math.Max(1, count);
            return count > 0;
        }
    }
}

/// <summary>Gives for each element the sum up to it, or its distance from the one before (0 for the first).</summary>
[SqlFunction("array_cum_sum", Example = "array_cum_sum([11, 11, 12]) -> [11,22,34]")]
[SqlFunction("array_difference", Example = "array_difference([342, 32423, 213, NULL, 2]) -> [0,32081,-32210,null,null]")]
public sealed class ArrayRunning : ArraySumFunction
{
    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Create<T>(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body<T>>(result, new Body<T>(signature.Name == "array_cum_sum"));

    private struct Body<T>(bool sums) : IPackedBody where T : unmanaged, INumber<T>
    {
        private readonly unsafe PackedWriter _writer = new(sizeof(T));
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(T));
            var sum = T.Zero;
            _writer.Begin();
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i) || (!sums && i > 0 && array.IsNull(i - 1))) _writer.AddNull();
                else if (sums) _writer.Add(sum = Add(sum, array.Value<T>(i), "array_cum_sum"));
                else _writer.Add(i == 0 ? T.Zero : Add(array.Value<T>(i), -array.Value<T>(i - 1), "array_difference"));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}
