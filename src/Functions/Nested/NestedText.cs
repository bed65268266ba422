using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Writes nested values as clients see them: [1,null], {"k":1}, {"field":"text"}. Texts and moments stand in double quotes,
/// booleans are 1 and 0.
/// </summary>
public static unsafe class NestedText
{
    /// <summary>Writes a value that lies at these bytes.</summary>
    public static void Append(PackedType type, byte* at, int length, TextSink output)
    {
        switch (type.Sql.Kind)
        {
            case SqlTypeKind.Array:
                AppendArray(type.Element, new PackedArray(at, type.Element.Width), output);
                break;
            case SqlTypeKind.Map:
                AppendMap(type, at, output);
                break;
            case SqlTypeKind.Struct:
                AppendStruct(type, at, output);
                break;
            default:
                AppendScalar(type.Sql, at, length, output, quoted: true);
                break;
        }
    }

    /// <summary>Writes a scalar; quotes go round texts and moments only.</summary>
    public static void AppendScalar(SqlType type, byte* at, int length, TextSink output, bool quoted)
    {
        switch (type.Kind)
        {
            case SqlTypeKind.Boolean:
                output.Append(*at == 0 ? (byte)'0' : (byte)'1');
                break;
            case SqlTypeKind.TinyInt:
                output.AppendNumber(*(sbyte*)at);
                break;
            case SqlTypeKind.SmallInt:
                output.AppendNumber(Unsafe.ReadUnaligned<short>(at));
                break;
            case SqlTypeKind.Int:
                output.AppendNumber(Unsafe.ReadUnaligned<int>(at));
                break;
            case SqlTypeKind.BigInt:
                default(FormatInteger<long>).Write(Unsafe.ReadUnaligned<long>(at), output);
                break;
            case SqlTypeKind.LargeInt:
                default(FormatInteger<Int128>).Write(Unsafe.ReadUnaligned<Int128>(at), output);
                break;
            case SqlTypeKind.Float:
                default(FormatFloat).Write(Unsafe.ReadUnaligned<float>(at), output);
                break;
            case SqlTypeKind.Double:
                default(FormatDouble).Write(Unsafe.ReadUnaligned<double>(at), output);
                break;
            case SqlTypeKind.Decimal when type.Precision <= SqlType.MaxDecimal64Precision:
                new FormatDecimal<long>(type.Scale).Write(Unsafe.ReadUnaligned<long>(at), output);
                break;
            case SqlTypeKind.Decimal:
                new FormatDecimal<Int128>(type.Scale).Write(Unsafe.ReadUnaligned<Int128>(at), output);
                break;
            case SqlTypeKind.Null:
                output.Append("null"u8);
                break;
            case SqlTypeKind.Json:
                output.Append(new ReadOnlySpan<byte>(at, length));
                break;
            case SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.Time:
                if (quoted) output.Append((byte)'"');
                AppendMoment(type, at, output);
                if (quoted) output.Append((byte)'"');
                break;
            default:
                var text = new ReadOnlySpan<byte>(at, length);
                if (quoted) AppendQuoted(text, output);
                else output.Append(text);
                break;
        }
    }

    private static void AppendMoment(SqlType type, byte* at, TextSink output)
    {
        if (type.Kind == SqlTypeKind.Date)
            default(FormatDate).Write(Unsafe.ReadUnaligned<Date>(at), output);
        else if (type.Kind == SqlTypeKind.Time)
            new FormatTime(type.Scale).Write(Unsafe.ReadUnaligned<TimeSpanValue>(at), output);
        else new FormatTimestamp(type.Scale).Write(Unsafe.ReadUnaligned<Timestamp>(at), output);
    }

    private static void AppendArray(PackedType element, in PackedArray array, TextSink output)
    {
        output.Append((byte)'[');
        for (var i = 0; i < array.Count; i++)
        {
            if (i > 0) output.Append((byte)',');
            AppendElement(element, array, i, output);
        }

        output.Append((byte)']');
    }

    private static void AppendMap(PackedType type, byte* at, TextSink output)
    {
        var keys = type.Keys(at);
        var values = type.Values(at);
        output.Append((byte)'{');
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0) output.Append((byte)',');
            AppendElement(type.Parts[0], keys, i, output);
            output.Append((byte)':');
            AppendElement(type.Parts[1], values, i, output);
        }

        output.Append((byte)'}');
    }

    private static void AppendStruct(PackedType type, byte* at, TextSink output)
    {
        output.Append((byte)'{');
        for (var i = 0; i < type.Parts.Length; i++)
        {
            if (i > 0) output.Append((byte)',');
            output.Append((byte)'"');
            output.Append(type.Sql.Parts!.Items[i].Name); // A struct has parts.
            output.Append("\":"u8);
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

    private static void AppendQuoted(ReadOnlySpan<byte> text, TextSink output)
    {
        output.Append((byte)'"');
        while (text.IndexOfAny((byte)'"', (byte)'\\') is var at && at >= 0)
        {
            output.Append(text[..at]);
            output.Append((byte)'\\');
            output.Append(text[at]);
            text = text[(at + 1)..];
        }

        output.Append(text);
        output.Append((byte)'"');
    }
}
