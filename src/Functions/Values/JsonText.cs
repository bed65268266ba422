using System.Buffers;
using System.Text;
using System.Text.Json;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Values;

/// <summary>Says what a JSON value is.</summary>
public enum JsonKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>Reads and writes JSON as text. Values found are pieces of the text they were found in.</summary>
public static class JsonText
{
    /// <summary>MySQL's limit of nesting.</summary>
    private const int DepthMax = 100;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = DepthMax };

    public static bool IsValid(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = Reader(json);
            while (reader.Read())
            {
                // Reading all of it is the test.
            }

            return json.Length > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Gives the kind of a valid value.</summary>
    public static JsonKind KindOf(ReadOnlySpan<byte> json) => NumberText.TrimBlanks(json)[0] switch
    {
        (byte)'{' => JsonKind.Object,
        (byte)'[' => JsonKind.Array,
        (byte)'"' => JsonKind.String,
        (byte)'t' or (byte)'f' => JsonKind.Boolean,
        (byte)'n' => JsonKind.Null,
        _ => JsonKind.Number,
    };

    /// <summary>Finds the values that a path leads to in a valid text, as ranges of it.</summary>
    public static List<Range> Find(ReadOnlySpan<byte> json, JsonPath path)
    {
        var found = new List<Range>();
        Find(json, 0, json.Length, path, 0, found);
        return found;
    }

    /// <summary>Gives the values of an array, or of an object's members, as ranges of the text.</summary>
    public static List<Range> Children(ReadOnlySpan<byte> json, List<string>? names = null)
    {
        var children = new List<Range>();
        var reader = Reader(json);
        reader.Read();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray) return children;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (isObject)
            {
                names?.Add(reader.GetString()!); // A member has a name.
                reader.Read();
            }

            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            children.Add(start..(int)reader.BytesConsumed);
        }

        return children;
    }

    /// <summary>Writes a valid value with one blank behind commas and colons, as MySQL prints JSON.</summary>
    public static void AppendNormal(ReadOnlySpan<byte> json, TextSink output)
    {
        var reader = Reader(json);
        var first = true;
        var afterName = false;
        while (reader.Read())
        {
            var ends = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (!first && !ends && !afterName) output.Append(", "u8);
            afterName = false;
            first = false;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    output.Append(reader.TokenType == JsonTokenType.StartObject ? (byte)'{' : (byte)'[');
                    first = true;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    output.Append(reader.TokenType == JsonTokenType.EndObject ? (byte)'}' : (byte)']');
                    break;
                case JsonTokenType.PropertyName:
                    AppendString(ref reader, output);
                    output.Append(": "u8);
                    afterName = true;
                    break;
                case JsonTokenType.String:
                    AppendString(ref reader, output);
                    break;
                default:
                    output.Append(reader.ValueSpan);
                    break;
            }
        }
    }

    /// <summary>Writes a valid value: a string without quotes and escapes, anything else as JSON.</summary>
    public static void AppendUnquoted(ReadOnlySpan<byte> json, TextSink output)
    {
        if (KindOf(json) != JsonKind.String)
        {
            AppendNormal(json, output);
            return;
        }

        var reader = Reader(json);
        reader.Read();
        if (!reader.ValueIsEscaped)
        {
            output.Append(reader.ValueSpan);
            return;
        }

        var room = output.Reserve(reader.ValueSpan.Length);
        try
        {
            output.Advance(reader.CopyString(room));
        }
        catch (InvalidOperationException cause)
        {
            // Half of a surrogate pair is valid JSON, but no text.
            throw FunctionErrors.BadJson.Because(cause, System.Text.Encoding.UTF8.GetString(json));
        }
    }

    /// <summary>Gives the characters of a valid value that is a string.</summary>
    public static string StringOf(ReadOnlySpan<byte> json)
    {
        var reader = Reader(json);
        reader.Read();
        return reader.GetString()!; // Only null has none.
    }

    /// <summary>Writes a text as a JSON string.</summary>
    public static void AppendQuoted(ReadOnlySpan<byte> text, TextSink output)
    {
        output.Append((byte)'"');
        for (var plain = text.IndexOfAny(s_special); plain >= 0; plain = text.IndexOfAny(s_special))
        {
            output.Append(text[..plain]);
            AppendEscape(text[plain], output);
            text = text[(plain + 1)..];
        }

        output.Append(text);
        output.Append((byte)'"');
    }

    private static readonly SearchValues<byte> s_special = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private static void AppendEscape(byte c, TextSink output)
    {
        switch (c)
        {
            case (byte)'"' or (byte)'\\':
                output.Append((byte)'\\');
                output.Append(c);
                break;
            case (byte)'\n':
                output.Append("\\n"u8);
                break;
            case (byte)'\r':
                output.Append("\\r"u8);
                break;
            case (byte)'\t':
                output.Append("\\t"u8);
                break;
            case 8:
                output.Append("\\b"u8);
                break;
            case 12:
                output.Append("\\f"u8);
                break;
            default:
                output.Append($"\\u{(int)c:x4}");
                break;
        }
    }

    private static void AppendString(ref Utf8JsonReader reader, TextSink output)
    {
        if (reader.ValueIsEscaped)
        {
            AppendQuoted(Encoding.UTF8.GetBytes(reader.GetString()!), output); // Strings and names have one.
            return;
        }

        output.Append((byte)'"');
        output.Append(reader.ValueSpan);
        output.Append((byte)'"');
    }

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> json) => new(json, s_options);

    private static void Find(ReadOnlySpan<byte> json, int start, int end, JsonPath path, int step, List<Range> found)
    {
        if (step == path.Steps.Count)
        {
            if (!found.Contains(start..end)) found.Add(start..end);
            return;
        }

        var wanted = path.Steps[step];
        var kind = KindOf(json[start..end]);
        if (wanted.Kind == JsonStepKind.Anywhere) Find(json, start, end, path, step + 1, found);

        // A value that is no array counts as one of a single element.
        if (kind != JsonKind.Array && wanted.Kind is JsonStepKind.Element or JsonStepKind.Range
            && (wanted.From is 0 or -1) && kind != JsonKind.Array)
        {
            Find(json, start, end, path, step + 1, found);
            return;
        }

        if (kind is not (JsonKind.Array or JsonKind.Object)) return;
        if (kind == JsonKind.Array != wanted.Kind is JsonStepKind.Element or JsonStepKind.AllElements or JsonStepKind.Range
            && wanted.Kind != JsonStepKind.Anywhere) return;
        Walk(json, start, end, path, step, found);
    }

    private static void Walk(ReadOnlySpan<byte> json, int start, int end, JsonPath path, int step, List<Range> found)
    {
        var wanted = path.Steps[step];
        var names = wanted.Kind == JsonStepKind.Member ? new List<string>() : null;
        var children = Children(json[start..end], names);
        var next = wanted.Kind == JsonStepKind.Anywhere ? step : step + 1;
        var from = wanted.From < 0 ? children.Count + wanted.From : wanted.From;
        var to = wanted.To < 0 ? children.Count + wanted.To : wanted.To;
        var name = wanted.Name is null ? null : Encoding.UTF8.GetString(wanted.Name);
        for (var i = 0; i < children.Count; i++)
        {
            var fits = wanted.Kind switch
            {
                JsonStepKind.Member => names![i] == name, // Read above for this kind.
                JsonStepKind.Element or JsonStepKind.Range => i >= from && i <= to,
                _ => true,
            };
            if (fits) Find(json, start + children[i].Start.Value, start + children[i].End.Value, path, next, found);
        }
    }
}
