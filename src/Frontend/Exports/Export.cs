using System.Globalization;
using MatViewDb.Arrow;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Formats.Compression;
using MatViewDb.Frontend.Statements;

namespace MatViewDb.Frontend.Exports;

/// <summary>Writes the rows of a query into new files; after a failure nothing of them is left.</summary>
internal sealed class Export
{
    private readonly IFileSystem _files;
    private readonly ExportOptions _options;
    private readonly string _path;
    private readonly List<string> _written = [];

    /// <param name="files">Where files are written.</param>
    /// <param name="path">The file; without <see cref="ExportOptions.IsSingle"/> the directory for files of their own names.</param>
    /// <param name="options">How.</param>
    internal Export(IFileSystem files, string path, ExportOptions options)
    {
        (_files, _path, _options) = (files, path, options);
        if (options.IsSingle && (files.FileExists(path) || files.DirectoryExists(path))) throw FrontendErrors.FileExists.With(path);
        if (!options.IsSingle && files.FileExists(path)) throw FrontendErrors.FileExists.With(path);
        if (options.Format == "csv" && Decompression.OpenWrite(options.Compression, Stream.Null) is null)
            throw CoreErrors.NotSupported.With($"compression {options.Compression} of CSV files; known are gzip, zstd");
    }

    /// <summary>Writes all rows and gives how many; names of files begin with <paramref name="name"/>.</summary>
    internal async ValueTask<long> WriteAsync(StreamResult result, string name, CancellationToken cancel)
    {
        long rows = 0;
        IWritableFile? file = null;
        RowFile? target = null;
        try
        {
            while (await result.Stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
            {
                using (batch)
                {
                    if (target is null) (file, target) = await CreateAsync(result, name).ConfigureAwait(false);
                    await target.AppendAsync(batch).ConfigureAwait(false);
                    rows += batch.RowCount;
                }

                if (file!.Length < _options.FileBytesMax) continue; // Made with the target.
                await FinishAsync(file, target).ConfigureAwait(false);
                (file, target) = (null, null);
            }

            // Without rows there is still a file, with nothing but its frame.
            if (target is null && _written.Count == 0) (file, target) = await CreateAsync(result, name).ConfigureAwait(false);
            if (target is not null) await FinishAsync(file!, target).ConfigureAwait(false); // The same.
            target = null;
            return rows;
        }
        catch
        {
            if (target is not null) await target.DisposeAsync().ConfigureAwait(false);
            file?.Dispose();
            foreach (var path in _written) _files.DeleteFile(path);
            throw;
        }
    }

    private async ValueTask<(IWritableFile File, RowFile Target)> CreateAsync(StreamResult result, string name)
    {
        var path = _options.IsSingle ? _path
            : Path.Combine(_path, string.Create(CultureInfo.InvariantCulture, $"{name}_{_written.Count}{_options.Extension}"));
        IWritableFile file;
        try
        {
            if (!_options.IsSingle) _files.CreateDirectory(_path);
            file = _files.Create(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw FrontendErrors.CannotCreateFile.Because(problem, path, problem.Message);
        }

        _written.Add(path);
        try
        {
            RowFile target = _options.Format == "parquet"
                ? await ParquetRowFile.CreateAsync(new FileWriteStream(file), result.Columns, _options).ConfigureAwait(false)
                : new CsvRowFile(new FileWriteStream(file), result.Columns, _options);
            return (file, target);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static async ValueTask FinishAsync(IWritableFile file, RowFile target)
    {
        await target.FinishAsync().ConfigureAwait(false);
        await target.DisposeAsync().ConfigureAwait(false);
        file.Sync();
        file.Dispose();
    }
}

/// <summary>Is a file that rows are written into.</summary>
internal abstract class RowFile : IAsyncDisposable
{
    internal abstract ValueTask AppendAsync(RecordBatch batch);

    /// <summary>Writes what is held back and the end of the file.</summary>
    internal abstract ValueTask FinishAsync();

    public abstract ValueTask DisposeAsync();
}
