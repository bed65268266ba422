using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Gives a nested value with the pairs of its maps in one order: equal values have equal bytes, as grouping needs.</summary>
[SqlFunction("canonical_form", Example = "canonical_form(map{2:'b', 1:'a'}) -> {1:\"a\",2:\"b\"}")]
public sealed class CanonicalForm() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => arguments[0].IsNested ? [arguments[0]] : null;

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly CanonicalWriter _writer = new(type);
        private PackedSource _values;

        public void Bind(Column[] arguments) => _values = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            _writer.Write(_values.Start(row), _values.Length(row), output);
            return true;
        }
    }
}

/// <summary>
/// Gives bytes that are the same where = of nested values is true, and NULL for values that = is never true of: those with a NULL
/// inside.
/// </summary>
[SqlFunction("equality_key", Example = "hex(equality_key(['a'])) -> 020000000100000061")]
public sealed class EqualityKey() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => arguments[0].IsNested ? [arguments[0]] : null;

    private protected override SqlType Result(SqlType[] types) => SqlType.VarBinary;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly CanonicalWriter _writer = new(type);
        private PackedSource _values;

        public void Bind(Column[] arguments) => _values = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var at = _values.Start(row);
            if (NestedOrder.Equal(type, at, _values.Length(row), at, _values.Length(row)) is null) return false;
            _writer.Write(at, _values.Length(row), output);
            return true;
        }
    }
}
