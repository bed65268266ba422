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
}

/// <summary>
/// Collects rows of JSON or CSV, a line each; what INCLUDE asks for comes before the row's own fields, so that rows with fields too few
/// or too many do not move it.
/// </summary>
public sealed class SourceRows(SourceRecord source)
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly bool _isCsv = source.Encode == "CSV";
    private readonly byte[] _separator = Encoding.UTF8.GetBytes(source.EncodeOptions.GetValueOrDefault("delimiter", ","));
    private readonly byte[][] _names = [.. source.Includes.Select(i => JsonSerializer.SerializeToUtf8Bytes(i.Column))];

    public int Count { get; private set; }

    public long Length => _text.WrittenCount;

    public byte[] ToBytes() => _text.WrittenSpan.ToArray();

    public void Add(ReadOnlySpan<byte> row, in RowOrigin origin)
    {
        row = row.TrimEnd("\r\n"u8);
        if (row.IsEmpty) return;
        Count++;
        if (_isCsv) AddCsv(row, origin);
        else AddJson(row, origin);
        _text.Write([(byte)'\n']);
    }

    private void AddCsv(ReadOnlySpan<byte> row, in RowOrigin origin)
    {
        foreach (var field in source.Includes)
        {
            if (ValueOf(field.Kind, row, origin) is { } value)
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
        // Anything but an object is a bad row whatever stands before it.
        if (_names.Length > 0 && row.StartsWith("{"u8))
        {
            var whole = row;
            row = row[1..].TrimStart(" \t\r\n"u8);
            _text.Write([(byte)'{']);
            for (var i = 0; i < _names.Length; i++)
            {
                if (i > 0) _text.Write([(byte)',']);
                _text.Write(_names[i]);
                _text.Write([(byte)':']);
                _text.Write(JsonSerializer.SerializeToUtf8Bytes(ValueOf(source.Includes[i].Kind, whole, origin)));
            }

            if (!row.StartsWith("}"u8)) _text.Write([(byte)',']);
        }

        // In JSON ends of lines stand between tokens only.
        foreach (var one in row) _text.Write([one is (byte)'\n' or (byte)'\r' ? (byte)' ' : one]);
    }

    private static string? ValueOf(string kind, ReadOnlySpan<byte> row, in RowOrigin origin) => kind switch
    {
        "offset" => origin.Offset,
        "partition" => origin.Partition,
        "subject" => origin.Subject,
        "file" => origin.File,
        "payload" => Encoding.UTF8.GetString(row),
        "timestamp" => origin.Timestamp?.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        _ => null,
    };
}
