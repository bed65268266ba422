using System.Buffers;
using System.Text;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Formats.Compression;
using MatViewDb.Frontend.Statements;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Frontend.Exports;

/// <summary>
/// Writes rows as LOAD DATA reads them by default: tabs between columns, a line a row, \N for NULL, and a backslash before what would
/// end a value.
/// </summary>
internal sealed class CsvRowFile : RowFile
{
    private const int FlushBytes = 1 << 20;
    private readonly Stream _stream;
    private readonly ExportOptions _options;
    private readonly ScalarKernel[] _casts;
    private readonly SearchValues<byte> _special;
    private readonly ArrayBufferWriter<byte> _written = new(FlushBytes);
    private readonly MemoryTracker _tracker = MemoryTracker.Process.Child("export");

    internal CsvRowFile(Stream stream, IReadOnlyList<ResultField> columns, ExportOptions options)
    {
        _options = options;
        _stream = Decompression.OpenWrite(options.Compression, stream)!; // Export checked it.
        _casts = [.. columns.Select(c => CastFactory.Create(c.Type, SqlType.String, strict: false))];
        byte[] special = options.Enclose is { } quote
            ? [0, (byte)'\\', quote]
            : [0, (byte)'\\', options.ColumnSeparator[0], options.RowDelimiter[0]];
        _special = SearchValues.Create(special);
        if (!options.HasHeader) return;
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > 0) _written.Write(options.ColumnSeparator);
            AppendValue(Encoding.UTF8.GetBytes(columns[i].Name));
        }

        _written.Write(options.RowDelimiter);
    }

    internal override ValueTask AppendAsync(RecordBatch batch)
    {
        Append(batch);
        if (_written.WrittenCount >= FlushBytes) Flush();
        return default;
    }

    internal override ValueTask FinishAsync()
    {
        Flush();
        _stream.Dispose();
        return default;
    }

    public override ValueTask DisposeAsync()
    {
        _tracker.Dispose();
        return default;
    }

    private void Flush()
    {
        _stream.Write(_written.WrittenSpan);
        _written.ResetWrittenCount();
    }

    private unsafe void Append(RecordBatch batch)
    {
        var context = new FunctionContext(_tracker);
        var texts = new Column[_casts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            using var text = _casts[i].Evaluate([batch[i]], batch.RowCount, context);
            texts[i] = ColumnFlatten.ToFlat(text, _tracker);
        }

        for (var row = 0; row < batch.RowCount; row++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                if (i > 0) _written.Write(_options.ColumnSeparator);
                if (texts[i].IsNull(row)) _written.Write("\\N"u8);
                else AppendValue(StringView.Bytes(texts[i].As<StringView>() + row));
            }

            _written.Write(_options.RowDelimiter);
        }

        foreach (var text in texts) text.Dispose();
    }

    private void AppendValue(ReadOnlySpan<byte> value)
    {
        if (_options.Enclose is { } quote) _written.Write([quote]);
        while (value.IndexOfAny(_special) is >= 0 and var at)
        {
            _written.Write(value[..at]);
            _written.Write("\\"u8);
            _written.Write(value[at] == 0 ? "0"u8 : value.Slice(at, 1));
            value = value[(at + 1)..];
        }

        _written.Write(value);
        if (_options.Enclose is { } end) _written.Write([end]);
    }
}
