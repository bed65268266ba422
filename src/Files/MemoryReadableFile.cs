namespace MatViewDb.Files;

internal sealed class MemoryReadableFile(string path, MemoryFile file, Lock guard) : IReadableFile
{
    public string Path => path;

    public long Length
    {
        get
        {
            lock (guard)
            {
                return file.Length;
            }
        }
    }

    public int Read(long offset, Span<byte> buffer)
    {
        lock (guard)
        {
            return file.Read(offset, buffer);
        }
    }

    public FileMapping? TryMap() => null;

    public void Dispose()
    {
    }
}
