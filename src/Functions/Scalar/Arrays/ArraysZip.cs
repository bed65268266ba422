using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Puts the elements of arrays that have the same place into structs (col1, col2 and so on); shorter ones end in NULLs.</summary>
[SqlFunction("arrays_zip", Example = "arrays_zip([1, 2], ['a']) -> [{\"col1\":1,\"col2\":\"a\"},{\"col1\":2,\"col2\":null}]")]
[SqlFunction("array_zip", Example = "array_zip([1], ['a']) -> [{\"col1\":1,\"col2\":\"a\"}]")]
public sealed class ArraysZip() : NestedFunction(1, Any)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        var arrays = arguments.Select(NestedTypes.AsArray).ToArray();
        return Array.Exists(arrays, a => a is null) ? null : [.. arrays.Select(a => a!)]; // None is null.
    }

    private protected override SqlType Result(SqlType[] types)
        => SqlType.Array(SqlType.Struct([.. types.Select((t, i) => new TypePart($"col{i + 1}", t.Part(0)))]));

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType.Part(0))));

    private struct Body(PackedType structure) : IPackedBody
    {
        private readonly PackedWriter _writer = new(0);
        private readonly StructWriter _items = new(structure);
        private readonly TextSink _item = new();
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var count = 0;
            for (var i = 0; i < _sources.Length; i++) count = Math.Max(count, ArrayOf(i, row).Count);
            _writer.Begin();
            _item.Begin(Arrow.Buffers.MemoryTracker.Process);
            for (var at = 0; at < count; at++)
            {
                _items.Begin();
                for (var i = 0; i < _sources.Length; i++)
                {
                    var array = ArrayOf(i, row);
                    if (at >= array.Count || array.IsNull(at)) _items.AddNull();
                    else _items.Add(array.Bytes(at));
                }

                _items.WriteTo(_item);
                _writer.Add(_item.Pending);
                _item.Discard();
            }

            _item.Abandon();
            _writer.WriteTo(output);
            return true;
        }

        private readonly unsafe PackedArray ArrayOf(int source, int row) => new(_sources[source].Start(row), structure.Parts[source].Width);
    }
}
