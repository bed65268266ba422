using MatViewDb.Files;

namespace MatViewDb.Frontend.Loads;

/// <summary>Is a file of the spool that is written to its end, then read, and goes away with the handle.</summary>
internal sealed class SpoolFile(IFileSystem files, string path) : IDisposable
{
    private IWritableFile? _open;
    private bool _exists;

    internal string Path => path;

    internal long Length { get; private set; }

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (_open is null)
        {
            _exists = true;
            _open = files.OpenAppend(path);
        }

        _open.Append(bytes);
        Length += bytes.Length;
    }

    /// <summary>Ends the writing; also of a file that got nothing.</summary>
    internal void Complete()
    {
        if (!_exists) Append([]);
        _open?.Dispose();
        _open = null;
    }

    internal Stream OpenRead()
    {
        Complete();
        return new FileReadStream(files.OpenRead(path));
    }

    public void Dispose()
    {
        _open?.Dispose();
        _open = null;
        if (!_exists) return;
        try
        {
            files.DeleteFile(path);
        }
        catch (IOException)
        {
            // The next start deletes it.
        }
    }
}
