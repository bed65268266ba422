using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MatViewDb.Frontend.Sources;

/// <summary>Says where a row of a source stood; what a connector does not know is null.</summary>
public readonly record struct RowOrigin(string Offset)
{
    public string? Partition { get; init; }
    public string? Subject { get; init; }
    public string? File { get; init; }
    public DateTime? Timestamp { get; init; }
    public string? Key { get; init; }
    public IReadOnlyList<KeyValuePair<string, string>>? Headers { get; init; }

    /// <summary>Of FORMAT UPSERT: the row of the key goes.</summary>
    public bool IsDelete { get; init; }
}

/// <summary>
/// Collects rows of JSON or CSV, a line each. What INCLUDE asks for comes before the row's own fields in CSV, so that rows with fields too
/// few or too many do not move it, and behind them in JSON, so that a row cannot say it itself.
/// </summary>
public sealed class SourceRows(SourceRecord source)
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly bool _isCsv = source.Encode == "CSV";
    private readonly byte[] _separator = Encoding.UTF8.GetBytes(source.EncodeOptions.GetValueOrDefault("delimiter", ","));
    private readonly byte[][] _names = [.. source.Includes.Select(i => JsonSerializer.SerializeToUtf8Bytes(i.Column))];

    public int Count { get; private set; }

    /// <summary>Some of them take rows away.</summary>
    public bool Deletes { get; private set; }

    public long Length => _text.WrittenCount;

    public byte[] ToBytes() => _text.WrittenSpan.ToArray();

    public void Add(ReadOnlySpan<byte> row, in RowOrigin origin)
    {
        row = row.TrimEnd("\r\n"u8);
        if (row.IsEmpty && !origin.IsDelete) return;
        Count++;
        Deletes |= origin.IsDelete;
        if (_isCsv) AddCsv(row, origin);
        else AddJson(row, origin);
        _text.Write([(byte)'\n']);
    }

    private void AddCsv(ReadOnlySpan<byte> row, in RowOrigin origin)
    {
        foreach (var field in source.Includes)
        {
            if (ValueOf(field, row, origin) is { } value)
                _text.Write(Encoding.UTF8.GetBytes($"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            else
                _text.Write("\\N"u8);
            _text.Write(_separator);
        }

        _text.Write(row);
    }

    private void AddJson(ReadOnlySpan<byte> row, in RowOrigin origin)
    {
        row = row.TrimStart(" \t\r\n"u8);
        var whole = row;
        if (origin.IsDelete) row = "{}"u8;
        var body = row.TrimEnd(" \t\r\n"u8);
        // Anything but an object is a bad row whatever stands in it. Of fields with one name the last one counts.
        if ((_names.Length == 0 && !source.IsUpsert) || !body.StartsWith("{"u8) || !body.EndsWith("}"u8))
        {
            WriteLine(row);
            return;
        }

        body = body[..^1];
        WriteLine(body);
        var isFirst = body[1..].Trim(" \t\r\n"u8).IsEmpty;
        if (source.IsUpsert)
        {
            WriteName("\"__op\""u8, ref isFirst);
            _text.Write(origin.IsDelete ? "true"u8 : "false"u8);
        }

        for (var i = 0; i < _names.Length; i++)
        {
            WriteName(_names[i], ref isFirst);
            var value = ValueOf(source.Includes[i], whole, origin);
            var isJson = value is not null && source.Includes[i] is { Kind: "header", Inner: null };
            _text.Write(isJson ? Encoding.UTF8.GetBytes(value!) : JsonSerializer.SerializeToUtf8Bytes(value)); // Asked before.
        }

        _text.Write([(byte)'}']);
    }

    private void WriteName(ReadOnlySpan<byte> name, ref bool isFirst)
    {
        if (!isFirst) _text.Write([(byte)',']);
        isFirst = false;
        _text.Write(name);
        _text.Write([(byte)':']);
    }

    // In JSON ends of lines stand between tokens only.
    private void WriteLine(ReadOnlySpan<byte> json)
    {
        foreach (var one in json) _text.Write([one is (byte)'\n' or (byte)'\r' ? (byte)' ' : one]);
    }

    private static string? ValueOf(IncludedField field, ReadOnlySpan<byte> row, in RowOrigin origin) => field.Kind switch
    {
        "key" => origin.Key,
        "header" when origin.Headers is not { Count: > 0 } => null,
        "header" when field.Inner is { } name => ValueOf(name, origin.Headers),
        "header" => JsonSerializer.Serialize(origin.Headers.Select(h => new { key = h.Key, value = h.Value })),
        "offset" => origin.Offset,
        "partition" => origin.Partition,
        "subject" => origin.Subject,
        "file" => origin.File,
        "payload" => Encoding.UTF8.GetString(row),
        "timestamp" => origin.Timestamp?.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        _ => null,
    };

    // Of several the last one counts; names are written as they are.
    private static string? ValueOf(string name, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        for (var i = headers.Count - 1; i >= 0; i--)
        {
            if (headers[i].Key == name) return headers[i].Value;
        }

        return null;
    }
}
