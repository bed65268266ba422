using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Gives bytes that order, byte by byte, as nested values do: what sorting sees of them.</summary>
[SqlFunction("sort_key", Example = "hex(sort_key([1])) -> 028100")]
public sealed class SortKey() : NestedFunction(1, 1)
{
    private const byte End = 0;
    private const byte NoValue = 1;
    private const byte HasValue = 2;

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => arguments[0].IsNested && NestedOrder.IsOrdered(arguments[0]) ? [arguments[0]] : null;

    private protected override SqlType Result(SqlType[] types) => SqlType.VarBinary;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IPackedBody
    {
        private PackedSource _values;

        public void Bind(Column[] arguments) => _values = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            Append(type, _values.Start(row), _values.Length(row), output);
            return true;
        }
    }

    /// <summary>Appends bytes that order as values of the type do.</summary>
    internal static unsafe void Append(PackedType type, byte* at, int length, TextSink output)
    {
        switch (type.Sql.Kind)
        {
            case SqlTypeKind.Array:
                var array = new PackedArray(at, type.Element.Width);
                for (var i = 0; i < array.Count; i++)
                {
                    output.Append(array.IsNull(i) ? NoValue : HasValue);
                    if (array.IsNull(i)) continue;
                    var element = array.Find(i, out var elementLength);
                    Append(type.Element, element, elementLength, output);
                }

                output.Append(End);
                break;
            case SqlTypeKind.Struct:
                for (var i = 0; i < type.Parts.Length; i++)
                {
                    output.Append(PackedType.IsFieldNull(at, i) ? NoValue : HasValue);
                    if (PackedType.IsFieldNull(at, i)) continue;
                    var field = type.Field(at, i, out var fieldLength);
                    Append(type.Parts[i], field, fieldLength, output);
                }

                break;
            case SqlTypeKind.Float or SqlTypeKind.Double:
                AppendFloat(type.Width, at, output);
                break;
            default:
                if (type.Width == 0) AppendBytes(new ReadOnlySpan<byte>(at, length), output);
                else AppendNumber(type, at, output);
                break;
        }
    }

    // Most significant byte first, the sign turned round; booleans have none.
    private static unsafe void AppendNumber(PackedType type, byte* at, TextSink output)
    {
        for (var i = type.Width - 1; i >= 0; i--)
            output.Append(i == type.Width - 1 && type.Sql.Kind != SqlTypeKind.Boolean ? (byte)(at[i] ^ 0x80) : at[i]);
    }

    private static unsafe void AppendFloat(int width, byte* at, TextSink output)
    {
        var bits = width == sizeof(float)
            ? (ulong)Unsafe.ReadUnaligned<uint>(at) << 32
            : Unsafe.ReadUnaligned<ulong>(at);
        bits ^= (bits >> 63) != 0 ? ulong.MaxValue : 1UL << 63;
        BinaryPrimitives.WriteUInt64BigEndian(output.Reserve(sizeof(ulong)), bits);
        output.Advance(sizeof(ulong));
    }

    // Zero bytes inside are told from the end by what follows them.
    private static void AppendBytes(ReadOnlySpan<byte> text, TextSink output)
    {
        for (int at; (at = text.IndexOf((byte)0)) >= 0; text = text[(at + 1)..])
        {
            output.Append(text[..(at + 1)]);
            output.Append(0xFF);
        }

        output.Append(text);
        output.Append(0);
        output.Append(End);
    }
}
