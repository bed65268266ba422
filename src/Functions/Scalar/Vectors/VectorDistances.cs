using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Vectors;

/// <summary>
/// Compares two vectors, arrays of FLOAT of the same length without NULLs: cosine of the angle between them (cosine_similarity, and
/// cosine_similarity_norm for vectors of length 1), 1 - that (cosine_distance), sum of the squared differences (l2_distance), sum of
/// the differences (l1_distance), inner product.
/// </summary>
[SqlFunction("cosine_similarity", Example = "cosine_similarity([1, 0], [1, 1]) -> 0.70710677")]
[SqlFunction("cosine_similarity_norm", Example = "cosine_similarity_norm([0.5, 1], [2, 4]) -> 5")]
[SqlFunction("approx_cosine_similarity", Example = "approx_cosine_similarity([1, 0], [1, 1]) -> 0.70710677")]
[SqlFunction("cosine_distance", Example = "cosine_distance([1, 0], [0, 1]) -> 1")]
[SqlFunction("l2_distance", Example = "l2_distance([1, 2], [3, 4]) -> 8")]
[SqlFunction("approx_l2_distance", Example = "approx_l2_distance([1, 0], [1, 1]) -> 1")]
[SqlFunction("l1_distance", Example = "l1_distance([1, 2], [3, 5]) -> 5")]
[SqlFunction("inner_product", Example = "inner_product([1, 2], [3, 4]) -> 11")]
public sealed class VectorDistance() : NestedFunction(2, 2)
{
    private enum Measure
    {
        Cosine,
        CosineDistance,
        Product,
        Squares,
        Differences,
    }

    private protected override bool CanFail => true;

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        var vector = SqlType.Array(SqlType.Float);
        return arguments.All(a => NestedTypes.AsArray(a) is { } array && IsNumber(array.Part(0))) ? [vector, vector] : null;
    }

    private static bool IsNumber(SqlType element) => element.IsNumeric || element.Kind == SqlTypeKind.Null;

    private protected override SqlType Result(SqlType[] types) => SqlType.Float;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, float>(result, new Body(signature.Name, signature.Name switch
        {
            "cosine_similarity" or "approx_cosine_similarity" => Measure.Cosine,
            "cosine_distance" => Measure.CosineDistance,
            "l2_distance" or "approx_l2_distance" => Measure.Squares,
            "l1_distance" => Measure.Differences,
            _ => Measure.Product,
        }));

    private struct Body(string name, Measure measure) : IValueBody<float>
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out float value)
        {
            var left = new PackedArray(_left.Start(row), sizeof(float));
            var right = new PackedArray(_right.Start(row), sizeof(float));
            if (left.Count != right.Count || left.Count == 0 || left.HasNulls || right.HasNulls)
                throw CoreErrors.WrongArguments.With($"{name}: two vectors of the same length, without NULL, are needed");
            value = measure switch
            {
                Measure.Squares => Sum(left, right, static (x, y) => (x - y) * (x - y)),
                Measure.Differences => Sum(left, right, static (x, y) => Math.Abs(x - y)),
                Measure.Product => Sum(left, right, static (x, y) => x * y),
                Measure.Cosine => Cosine(left, right),
                _ => 1 - Cosine(left, right),
            };
            return float.IsFinite(value);
        }

        private static float Cosine(in PackedArray left, in PackedArray right)
        {
            var product = Sum(left, right, static (x, y) => x * y);
            var lengths = MathF.Sqrt(Sum(left, left, static (x, y) => x * y)) * MathF.Sqrt(Sum(right, right, static (x, y) => x * y));
            return product / lengths;
        }

        private static float Sum(in PackedArray left, in PackedArray right, Func<float, float, float> term)
        {
            var sum = 0f;
            for (var i = 0; i < left.Count; i++) sum += term(left.Value<float>(i), right.Value<float>(i));
            return sum;
        }
    }
}
