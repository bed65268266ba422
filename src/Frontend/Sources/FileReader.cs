using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;

namespace MatViewDb.Frontend.Sources;

/// <summary>
/// Follows the files of a directory: new files, and what is added to files of text. A line counts once its end is there, or the file
/// has not grown between two looks.
/// </summary>
internal sealed class FileReader : ISourceReader
{
    private const int ChunkBytes = 4 << 20;

    private readonly IFileSystem _files;
    private readonly GlobalSettings _globals;
    private readonly string _root;
    private readonly Regex _pattern;
    private readonly bool _isParquet;
    private readonly bool _hasHeader;
    private readonly bool _isQuoted;
    private readonly SourceRecord _source;
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);

    internal FileReader(SourceOptions options, IFileSystem files, GlobalSettings globals)
    {
        (_files, _globals) = (files, globals);
        _source = options.Record;
        _root = options.Require("posix_fs.root");
        _pattern = new Regex(
            ServerFiles.Pattern(options.Find("match_pattern") ?? "*"), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        _isParquet = options.Record.Encode == "PARQUET";
        _isQuoted = options.Record.Encode == "CSV";
        _hasHeader = _isQuoted && !options.Flag("without_header", standard: true);
        Interval = options.Interval;
        ServerFiles.Resolve(files, globals, _root);
    }

    public TimeSpan Interval { get; }

    public SourceChunk? Read(string position, long rowsMax, CancellationToken cancel)
    {
        var root = ServerFiles.Resolve(_files, _globals, _root);
        if (!_files.DirectoryExists(root)) return null;
        var offsets = position.Length == 0
            ? ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal)
            : JsonSerializer.Deserialize<Dictionary<string, long>>(position)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
        foreach (var name in _files.ListFiles(root).Where(f => _pattern.IsMatch(f)).Order(StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            var path = ServerFiles.Resolve(_files, _globals, $"{root}/{name}");
            using var file = _files.OpenRead(path);
            var offset = offsets.GetValueOrDefault(name);
            var rested = _seen.GetValueOrDefault(name, -1) == file.Length;
            _seen[name] = file.Length;
            if (file.Length <= offset) continue;
            if (_isParquet)
            {
                // A file that is still written has no end yet.
                if (!rested && !EndsAsParquet(file)) continue;
                return new SourceChunk([], Moved(offsets, name, file.Length)) { ParquetFile = path, HasMore = true };
            }

            if (ReadLines(file, name, offset, rested, rowsMax) is not { } lines) continue;
            return new SourceChunk(lines.Text, Moved(offsets, name, offset + lines.Bytes)) { HasMore = true };
        }

        return null;
    }

    public void Dispose()
    {
        // Files are open for a moment only.
    }

    private (byte[] Text, int Bytes)? ReadLines(IReadableFile file, string name, long offset, bool rested, long rowsMax)
    {
        var atEnd = false;
        for (var size = ChunkBytes; ; size *= 2)
        {
            var bytes = new byte[(int)Math.Min(size, file.Length - offset)];
            var read = file.Read(offset, bytes);
            atEnd = offset + read >= file.Length;
            var whole = atEnd && rested ? read : LastEnd(bytes.AsSpan(0, read));
            if (whole == 0 && atEnd) return null;
            if (whole == 0) continue;
            var skip = offset == 0 && _hasHeader ? bytes.AsSpan(0, whole).IndexOf((byte)'\n') + 1 : 0;
            if (offset == 0 && _hasHeader && skip == 0) skip = whole;
            if (rowsMax < long.MaxValue || !_source.Includes.IsEmpty)
                return ReadRows(bytes.AsSpan(0, whole), skip, name, offset, rowsMax);
            var text = bytes.AsSpan(skip, whole - skip);
            return (text.Length > 0 && text[^1] != (byte)'\n' ? [.. text, (byte)'\n'] : text.ToArray(), whole);
        }
    }

    private (byte[] Text, int Bytes) ReadRows(ReadOnlySpan<byte> bytes, int skip, string name, long offset, long rowsMax)
    {
        var rows = new SourceRows(_source);
        var at = skip;
        while (at < bytes.Length && rows.Count < rowsMax)
        {
            var end = at + FirstEnd(bytes[at..]);
            rows.Add(bytes[at..end], new RowOrigin((offset + at).ToString(CultureInfo.InvariantCulture)) { File = name });
            at = end;
        }

        return (rows.ToBytes(), at);
    }

    private int FirstEnd(ReadOnlySpan<byte> bytes)
    {
        var quoted = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'"') quoted ^= _isQuoted;
            else if (bytes[i] == (byte)'\n' && !quoted) return i + 1;
        }

        return bytes.Length;
    }

    // The end of the last line; those within quotes are none.
    private int LastEnd(ReadOnlySpan<byte> bytes)
    {
        if (!_isQuoted) return bytes.LastIndexOf((byte)'\n') + 1;
        var (end, quoted) = (0, false);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'"') quoted = !quoted;
            else if (bytes[i] == (byte)'\n' && !quoted) end = i + 1;
        }

        return end;
    }

    private static bool EndsAsParquet(IReadableFile file)
    {
        Span<byte> magic = stackalloc byte[4];
        return file.Length > 12 && file.Read(file.Length - 4, magic) == 4 && magic.SequenceEqual("PAR1"u8);
    }

    private static string Moved(ImmutableSortedDictionary<string, long> offsets, string name, long offset)
        => JsonSerializer.Serialize(offsets.SetItem(name, offset));
}
