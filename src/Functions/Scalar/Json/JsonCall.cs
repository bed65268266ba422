using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Gives a JSON function its arguments in one row after the other. One for each kernel.</summary>
internal sealed unsafe class JsonCall(IReadOnlyList<SqlType> types)
{
    private readonly Column[] _columns = new Column[types.Count];
    private readonly (byte[] Text, JsonPath Path)?[] _paths = new (byte[], JsonPath)?[types.Count];
    private int _row;

    internal int Count => types.Count;

    internal void Bind(ReadOnlySpan<Column> flat) => flat.CopyTo(_columns);

    internal void MoveTo(int row) => _row = row;

    internal SqlType TypeOf(int argument) => types[argument];

    internal bool IsNull(int argument) => _columns[argument].IsNull(At(argument));

    internal ReadOnlySpan<byte> Bytes(int argument) => StringView.Bytes(_columns[argument].As<StringView>() + At(argument));

    internal long Long(int argument) => _columns[argument].As<long>()[At(argument)];

    /// <summary>Gives a document; false when it is NULL or no JSON.</summary>
    internal bool TryDocument(int argument, out ReadOnlySpan<byte> json)
    {
        json = default;
        if (IsNull(argument)) return false;
        json = NumberText.TrimBlanks(Bytes(argument));
        return JsonText.IsValid(json);
    }

    /// <summary>Gives a path, read once as long as it stays the same; null: NULL. A text that is none is an error.</summary>
    internal JsonPath? Path(int argument)
    {
        if (IsNull(argument)) return null;
        var text = Bytes(argument);
        if (_paths[argument] is { } known && text.SequenceEqual(known.Text)) return known.Path;
        var path = JsonPath.TryParse(text)
            ?? throw FunctionErrors.BadJsonPath.With(System.Text.Encoding.UTF8.GetString(text));
        _paths[argument] = (text.ToArray(), path);
        return path;
    }

    /// <summary>Writes any argument as JSON: JSON as it is, texts as strings, numbers and truth values as such.</summary>
    internal void AppendValue(int argument, TextSink output)
    {
        if (IsNull(argument))
        {
            output.Append("null"u8);
            return;
        }

        var type = types[argument];
        var values = _columns[argument].Values;
        var at = At(argument);
        switch (type.Kind)
        {
            case SqlTypeKind.Json when JsonText.IsValid(Bytes(argument)):
                JsonText.AppendNormal(Bytes(argument), output);
                break;
            case SqlTypeKind.Boolean:
                output.Append(Bitmaps.Get((ulong*)values, at) ? "true"u8 : "false"u8);
                break;
            case SqlTypeKind.BigInt:
                output.AppendNumber(((long*)values)[at]);
                break;
            case SqlTypeKind.LargeInt:
                NumberText.Append(((Int128*)values)[at], output);
                break;
            case SqlTypeKind.Double:
                NumberText.Append(((double*)values)[at], output);
                break;
            case SqlTypeKind.Decimal:
                var unscaled = type.Precision <= SqlType.MaxDecimal64Precision ? ((long*)values)[at] : ((Int128*)values)[at];
                NumberText.AppendDecimal(unscaled, type.Scale, output);
                break;
            default:
                JsonText.AppendQuoted(Bytes(argument), output);
                break;
        }
    }

    private int At(int argument) => _columns[argument].IsConstant ? 0 : _row;
}
