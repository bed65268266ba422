using System.Text.Json;

namespace MatViewDb.Formats.Json;

/// <summary>Looks at the first objects of JSON text, to find out what its columns are.</summary>
public static class JsonSample
{
    private const int BytesMax = 1 << 20;

    /// <summary>Gives up to so many objects, and whether an array stands around them.</summary>
    public static (IReadOnlyList<JsonElement> Objects, bool IsArray) Read(Stream stream, int objectsMax)
    {
        var bytes = new byte[BytesMax];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var text = new ReadOnlySpan<byte>(bytes, 0, count);
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        var start = 0;
        while (start < text.Length && text[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start++;
        var isArray = start < text.Length && text[start] == '[';
        var objects = new List<JsonElement>();
        var options = new JsonReaderOptions { AllowMultipleValues = true };
        try
        {
            var reader = new Utf8JsonReader(text[start..], count < bytes.Length, new JsonReaderState(options));
            if (isArray) reader.Read();
            while (objects.Count < objectsMax && reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                if (!JsonDocument.TryParseValue(ref reader, out var document)) break;
                using (document) objects.Add(document.RootElement.Clone());
            }
        }
        catch (JsonException)
        {
            // What is wrong is told where it is read.
        }

        return (objects, isArray);
    }
}
