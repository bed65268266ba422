namespace MatViewDb.Files;

internal sealed class MemoryWritableFile(string path, MemoryFile file, Lock guard) : IWritableFile
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

    public void Append(ReadOnlySpan<byte> bytes)
    {
        lock (guard)
        {
            file.Append(bytes);
        }
    }

    public void Sync()
    {
        lock (guard)
        {
            file.Sync();
        }
    }

    public void Dispose()
    {
    }
}
