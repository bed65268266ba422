using System.Buffers.Binary;
using System.Globalization;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>
/// Gives bytes that compare as JSON values do: null before numbers, strings, objects, arrays, false, true; numbers by value,
/// arrays by their first element that differs, objects without regard to the order of members. Comparisons and ORDER BY of
/// JSON use it.
/// </summary>
[SqlFunction("json_sort_key", Example = "hex(json_sort_key(parse_json('[true]'))) -> 05060100")]
public sealed class JsonSortKey : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private const byte NullMark = 1, NumberMark = 2, StringMark = 3, ObjectMark = 4, ArrayMark = 5, BooleanMark = 6;

    /// <summary>Ends a list: less than any mark, so the shorter list comes first.</summary>
    private const byte End = 0;

    private protected override SqlType Result => SqlType.VarBinary;

    private protected override SqlType? Parameter(int index) => Json;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        Append(json, output);
        return true;
    }

    private static void Append(ReadOnlySpan<byte> json, TextSink output)
    {
        json = NumberText.TrimBlanks(json);
        switch (JsonText.KindOf(json))
        {
            case JsonKind.Null:
                output.Append(NullMark);
                break;
            case JsonKind.Boolean:
                output.Append(BooleanMark);
                output.Append((byte)(json[0] == "t"u8[0] ? 1 : 0));
                break;
            case JsonKind.Number:
                output.Append(NumberMark);
                AppendNumber(json, output);
                break;
            case JsonKind.String:
                output.Append(StringMark);
                AppendString(JsonText.StringOf(json), output);
                break;
            case JsonKind.Array:
                output.Append(ArrayMark);
                foreach (var element in JsonText.Children(json)) Append(json[element], output);
                output.Append(End);
                break;
            default:
                output.Append(ObjectMark);
                AppendMembers(json, output);
                output.Append(End);
                break;
        }
    }

    // Of two members with one name the last one counts.
    private static void AppendMembers(ReadOnlySpan<byte> json, TextSink output)
    {
        var names = new List<string>();
        var values = JsonText.Children(json, names);
        var members = new SortedDictionary<string, Range>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++) members[names[i]] = values[i];
        foreach (var (name, value) in members)
        {
            output.Append(StringMark);
            AppendString(name, output);
            Append(json[value], output);
        }
    }

    // A zero byte is followed by 255, the end by 1: a text that goes on comes after one that ends.
    private static void AppendString(string text, TextSink output)
    {
        foreach (var value in System.Text.Encoding.UTF8.GetBytes(text))
        {
            output.Append(value);
            if (value == 0) output.Append(byte.MaxValue);
        }

        output.Append(0);
        output.Append(1);
    }

    // The nearest DOUBLE in an order of bytes, then how far a whole number is from it.
    private static void AppendNumber(ReadOnlySpan<byte> json, TextSink output)
    {
        var number = double.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        var bits = BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, bits < 0 ? ~bits : bits ^ long.MinValue);
        output.Append(bytes[..8]);
        var rest = Int128.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole - (Int128)number
            : 0;
        output.Append((byte)(128 + Int128.Sign(rest)));
        if (rest == 0) return;
        BinaryPrimitives.WriteInt128BigEndian(bytes, rest);
        output.Append(bytes);
    }
}
