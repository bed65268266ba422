using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Nested;

/// <summary>Writes nested values as JSON: maps and structs are objects, keys are texts, booleans true and false.</summary>
public static unsafe class NestedJson
{
    public static void Append(PackedType type, byte* at, int length, TextSink output)
    {
        switch (type.Sql.Kind)
        {
            case SqlTypeKind.Array:
                var array = new PackedArray(at, type.Element.Width);
                output.Append((byte)'[');
                for (var i = 0; i < array.Count; i++)
                {
                    if (i > 0) output.Append(", "u8);
                    AppendElement(type.Element, array, i, output);
                }

                output.Append((byte)']');
                break;
            case SqlTypeKind.Map:
                AppendMap(type, at, output);
                break;
            case SqlTypeKind.Struct:
                AppendStruct(type, at, output);
                break;
            case SqlTypeKind.Boolean:
                output.Append(*at == 0 ? "false"u8 : "true"u8);
                break;
            case SqlTypeKind.Json:
                output.Append(new ReadOnlySpan<byte>(at, length));
                break;
            default:
                if (type.Sql.IsNumeric) NestedText.AppendScalar(type.Sql, at, length, output, quoted: false);
                else if (type.Width == 0) JsonText.AppendQuoted(new ReadOnlySpan<byte>(at, length), output);
                else NestedText.AppendScalar(type.Sql, at, length, output, quoted: true);
                break;
        }
    }

    private static void AppendElement(PackedType type, in PackedArray array, int index, TextSink output)
    {
        if (array.IsNull(index))
        {
            output.Append("null"u8);
            return;
        }

        var bytes = array.Find(index, out var length);
        Append(type, bytes, length, output);
    }

    private static void AppendMap(PackedType type, byte* at, TextSink output)
    {
        var keys = type.Keys(at);
        var values = type.Values(at);
        output.Append((byte)'{');
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0) output.Append(", "u8);
            var bytes = keys.Find(i, out var length);
            if (!keys.IsNull(i) && type.Parts[0].Width == 0)
            {
                JsonText.AppendQuoted(new ReadOnlySpan<byte>(bytes, length), output);
            }
            else
            {
                output.Append((byte)'"');
                if (keys.IsNull(i)) output.Append("null"u8);
                else NestedText.AppendScalar(type.Parts[0].Sql, bytes, length, output, quoted: false);
                output.Append((byte)'"');
            }

            output.Append(": "u8);
            AppendElement(type.Parts[1], values, i, output);
        }

        output.Append((byte)'}');
    }

    private static void AppendStruct(PackedType type, byte* at, TextSink output)
    {
        output.Append((byte)'{');
        for (var i = 0; i < type.Parts.Length; i++)
        {
            if (i > 0) output.Append(", "u8);
            JsonText.AppendQuoted(System.Text.Encoding.UTF8.GetBytes(type.Sql.Parts!.Items[i].Name), output); // A struct has parts.
            output.Append(": "u8);
            if (PackedType.IsFieldNull(at, i))
            {
                output.Append("null"u8);
                continue;
            }

            var bytes = type.Field(at, i, out var length);
            Append(type.Parts[i], bytes, length, output);
        }

        output.Append((byte)'}');
    }
}
