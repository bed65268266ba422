using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MatViewDb.Arrow;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Frontend.Exports;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;

namespace MatViewDb.Frontend.Sinks;

/// <summary>
/// Is the file of one difference. It gets its name, which its number makes, when it is whole; without rows there is none.
/// </summary>
internal sealed class SinkFile(IFileSystem files, string directory, SinkRecord sink, string extension) : IDisposable
{
    private const int FlushBytes = 1 << 20;
    private readonly string _path = string.Create(CultureInfo.InvariantCulture, $"{directory}/{sink.Name}-{sink.Sequence:D8}.{extension}");
    private IWritableFile? _file;

    internal MemoryStream Buffer { get; } = new();

    internal IWritableFile Open()
    {
        if (_file is not null) return _file;
        files.CreateDirectory(directory);
        files.DeleteFile(_path + ".part");
        return _file = files.Create(_path + ".part");
    }

    internal void FlushIfLarge()
    {
        if (Buffer.Length >= FlushBytes) Flush();
    }

    internal void Finish()
    {
        if (Buffer.Length > 0) Flush();
        if (_file is null) return;
        _file.Sync();
        _file.Dispose();
        _file = null;
        files.Rename(_path + ".part", _path);
        files.SyncDirectory(directory);
    }

    public void Dispose()
    {
        if (_file is null) return;
        _file.Dispose();
        files.DeleteFile(_path + ".part");
    }

    private void Flush()
    {
        Open().Append(Buffer.GetBuffer().AsSpan(0, (int)Buffer.Length));
        Buffer.SetLength(0);
    }
}

/// <summary>Writes rows as CSV: commas, quotes where needed, \N for NULL.</summary>
internal sealed class CsvSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services, SinkFile file)
    : RowSinkWriter(sink, types, services)
{
    private static readonly System.Buffers.SearchValues<char> s_quoted = System.Buffers.SearchValues.Create("\",\r\n");

    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0) file.Buffer.WriteByte((byte)',');
            var text = SinkText.Of(row[i], Types[i]) ?? "\\N";
            if (row[i] is not null && (text.AsSpan().ContainsAny(s_quoted) || text == "\\N"))
                text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            file.Buffer.Write(Encoding.UTF8.GetBytes(text));
        }

        file.Buffer.WriteByte((byte)'\n');
        file.FlushIfLarge();
        return default;
    }

    protected override ValueTask EndAsync(CancellationToken cancel)
    {
        file.Finish();
        return default;
    }

    protected override void Close() => file.Dispose();
}

/// <summary>Writes rows as JSON objects, a line each.</summary>
internal sealed class JsonSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services, SinkFile file)
    : RowSinkWriter(sink, types, services)
{
    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        using (var json = new Utf8JsonWriter(file.Buffer, JsonRows.Options)) JsonRows.Write(json, Sink.Columns, row, Types);
        file.Buffer.WriteByte((byte)'\n');
        file.FlushIfLarge();
        return default;
    }

    protected override ValueTask EndAsync(CancellationToken cancel)
    {
        file.Finish();
        return default;
    }

    protected override void Close() => file.Dispose();
}

/// <summary>Writes a row as a JSON object.</summary>
internal static class JsonRows
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Utf8JsonWriter json, IReadOnlyList<string> columns, object?[] row, IReadOnlyList<SqlType> types)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            json.WritePropertyName(columns[i]);
            switch (row[i])
            {
                case null: json.WriteNullValue(); break;
                case bool flag: json.WriteBooleanValue(flag); break;
                case long number: json.WriteNumberValue(number); break;
                case decimal number: json.WriteNumberValue(number); break;
                case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
                default: json.WriteStringValue(SinkText.Of(row[i], types[i])); break;
            }
        }

        json.WriteEndObject();
    }
}

/// <summary>Writes batches as Parquet.</summary>
internal sealed class ParquetSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, SinkFile file) : ISinkWriter
{
    private ParquetRowFile? _rows;
    private long _count;

    public async ValueTask AppendAsync(RecordBatch batch, RowWeights weights, CancellationToken cancel)
    {
        if (weights is RowWeights.Added or RowWeights.Removed) throw SinkErrors.NotAppendOnly.With();
        for (var row = 0; weights == RowWeights.Column && row < batch.RowCount; row++)
        {
            if ((long)BatchValues.Read(batch[types.Count], row, SqlType.BigInt)! != 1) throw SinkErrors.NotAppendOnly.With(); // Never NULL.
        }

        if (batch.RowCount == 0) return;
        _rows ??= await ParquetRowFile.CreateAsync(
            new FileWriteStream(file.Open()), [.. sink.Columns.Select((c, i) => new ResultField(c, types[i]))],
            new ExportOptions { Format = "parquet" }).ConfigureAwait(false);
        await _rows.AppendAsync(batch).ConfigureAwait(false);
        _count += batch.RowCount;
    }

    public async ValueTask<long> FinishAsync(CancellationToken cancel)
    {
        if (_rows is not null) await _rows.FinishAsync().ConfigureAwait(false);
        file.Finish();
        return _count;
    }

    public async ValueTask DisposeAsync()
    {
        if (_rows is not null) await _rows.DisposeAsync().ConfigureAwait(false);
        file.Dispose();
    }
}
