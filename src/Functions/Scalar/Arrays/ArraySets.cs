using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>
/// Keeps each different element once, where it is first: of one array, of all arrays together, of those that all arrays have, of
/// those that the second array has not. NULL is an element like the others.
/// </summary>
[SqlFunction("array_distinct", Example = "array_distinct([1, NULL, 1, NULL]) -> [1,null]")]
[SqlFunction("array_union", Example = "array_union([1, 2], [2, 3]) -> [1,2,3]")]
[SqlFunction("array_intersect", Example = "array_intersect(['a', 'b'], ['b', 'c']) -> [\"b\"]")]
[SqlFunction("array_except", Example = "array_except([1, 2, 3], [2]) -> [1,3]")]
public sealed class ArraySets() : NestedFunction(1, Any)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => CommonArrays(arguments);

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
    {
        var mode = signature.Name switch
        {
            "array_intersect" => Mode.Intersect,
            "array_except" => Mode.Except,
            _ => Mode.Union,
        };
        return new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType), mode));
    }

    private enum Mode
    {
        Union,
        Intersect,
        Except,
    }

    private struct Body(PackedType type, Mode mode) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private readonly ElementSet _seen = new();
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            _seen.Begin();
            for (var argument = 0; argument < (mode == Mode.Union ? _sources.Length : 1); argument++)
            {
                var array = new PackedArray(_sources[argument].Start(row), type.Element.Width);
                for (var i = 0; i < array.Count; i++)
                {
                    if (Passes(row, array, i) && _seen.Add(array, i)) _writer.Add(array, i);
                }
            }

            _writer.WriteTo(output);
            return true;
        }

        private readonly unsafe bool Passes(int row, in PackedArray array, int index)
        {
            if (mode == Mode.Union) return true;
            for (var other = 1; other < _sources.Length; other++)
            {
                var second = new PackedArray(_sources[other].Start(row), type.Element.Width);
                var found = (array.IsNull(index) ? second.IndexOfNull() : second.IndexOf(array.Bytes(index))) >= 0;
                if (found == (mode == Mode.Except)) return false;
            }

            return true;
        }
    }
}
