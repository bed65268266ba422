using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Structs;

/// <summary>Makes a struct of its arguments; the fields are called col1, col2 and so on. named_struct gives them names.</summary>
[SqlFunction("row", Example = "row(1, NULL, 'a') -> {\"col1\":1,\"col2\":null,\"col3\":\"a\"}")]
[SqlFunction("struct", Example = "struct(1, 2) -> {\"col1\":1,\"col2\":2}")]
public sealed class Row() : NestedFunction(1, Any)
{
    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments) => [.. arguments];

    private protected override SqlType Result(SqlType[] types)
        => SqlType.Struct([.. types.Select((type, i) => new TypePart($"col{i + 1}", type))]);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 0);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly StructWriter _writer = new(type);
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            foreach (var source in _sources)
            {
                if (source.IsNull(row)) _writer.AddNull();
                else _writer.Add(source.Bytes(row));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Reads one field out of structs; the texts of the result lie where they lay.</summary>
public static class StructField
{
    public static ScalarKernel Kernel(SqlType structure, int field)
        => new ElementKernel<Body>(structure.Part(field).ToArrow(), new Body(new PackedType(structure), field));

    private struct Body(PackedType type, int field) : IElementBody
    {
        private PackedSource _structs;

        public void Bind(Column[] arguments) => _structs = new(arguments[0]);

        public readonly unsafe bool Find(int row, out byte* bytes, out int length)
        {
            bytes = null;
            length = 0;
            var at = _structs.Start(row);
            if (PackedType.IsFieldNull(at, field)) return false;
            bytes = type.Field(at, field, out length);
            return true;
        }
    }
}
