using System.Text;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>
/// Writes rows into a new file as LOAD DATA reads them by default: tabs between columns, a line a row, \N for NULL, and a
/// backslash before what would end a value. PROPERTIES change the separators and may enclose values.
/// </summary>
internal sealed class Outfile
{
    private const int FlushBytes = 1 << 20;
    private readonly IFileSystem _files;
    private readonly string _path;
    private readonly byte[] _column = "\t"u8.ToArray();
    private readonly byte[] _line = "\n"u8.ToArray();
    private readonly byte? _enclosed;

    internal Outfile(IFileSystem files, string path, OutfileClause clause)
    {
        _files = files;
        _path = path;
        if (clause.Format is { } format && !format.Equals("csv", StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.NotSupported.With($"INTO OUTFILE ... FORMAT AS {format}");
        foreach (var property in clause.Properties)
        {
            var value = Encoding.UTF8.GetBytes(Regular(property.Value));
            switch (property.Key.ToLowerInvariant())
            {
                case "column_separator":
                    _column = value;
                    break;
                case "line_delimiter" or "row_delimiter":
                    _line = value;
                    break;
                case "enclose" when value.Length == 1:
                    _enclosed = value[0];
                    break;
                case "max_file_size":
                    break;
                default:
                    throw Catalog.CatalogErrors.UnknownProperty.With(property.Key, " of INTO OUTFILE");
            }
        }

        if (_column.Length == 0 || _line.Length == 0) throw CoreErrors.Semantic.With("separators of INTO OUTFILE must not be empty");
        if (_files.FileExists(path)) throw FrontendErrors.FileExists.With(path);
    }

    /// <summary>Writes all rows and gives how many; after a failure nothing of the file is left.</summary>
    internal async ValueTask<long> WriteAsync(StreamResult result, CancellationToken cancel)
    {
        long rows = 0;
        var casts = result.Columns.Select(c => CastFactory.Create(c.Type, SqlType.String, strict: false)).ToArray();
        var written = new List<byte>();
        using var tracker = MemoryTracker.Process.Child("outfile");
        try
        {
            using var file = _files.Create(_path);
            while (await result.Stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
            {
                using (batch) Append(batch, casts, new FunctionContext(tracker), written);
                rows += batch.RowCount;
                if (written.Count < FlushBytes) continue;
                file.Append([.. written]);
                written.Clear();
            }

            file.Append([.. written]);
            file.Sync();
            return rows;
        }
        catch
        {
            _files.DeleteFile(_path);
            throw;
        }
    }

    private unsafe void Append(RecordBatch batch, ScalarKernel[] casts, FunctionContext context, List<byte> written)
    {
        var texts = new Column[casts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            using var text = casts[i].Evaluate([batch[i]], batch.RowCount, context);
            texts[i] = ColumnFlatten.ToFlat(text, context.Tracker);
        }

        for (var row = 0; row < batch.RowCount; row++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                if (i > 0) written.AddRange(_column);
                if (texts[i].IsNull(row)) written.AddRange("\\N"u8);
                else AppendValue(StringView.Bytes(texts[i].As<StringView>() + row), written);
            }

            written.AddRange(_line);
        }

        foreach (var text in texts) text.Dispose();
    }

    private void AppendValue(ReadOnlySpan<byte> value, List<byte> written)
    {
        if (_enclosed is { } quote) written.Add(quote);
        foreach (var each in value)
        {
            if (each == 0)
            {
                written.AddRange("\\0"u8);
                continue;
            }

            var ends = _enclosed is { } mark ? each == mark : each == _column[0] || each == _line[0];
            if (ends || each == '\\') written.Add((byte)'\\');
            written.Add(each);
        }

        if (_enclosed is { } end) written.Add(end);
    }

    private static string Regular(string text) => text
        .Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal)
        .Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\x01", "\u0001", StringComparison.Ordinal);
}
