using MatViewDb.Files;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Does something when its n-th file or write is asked for: tests kill queries at such points.</summary>
internal sealed class KillingFileSystem(IFileSystem inner, int point) : IFileSystem
{
    private int _calls;

    /// <summary>What happens at the point; it happens to the one query that runs.</summary>
    internal static Action? Act { get; set; }

    public IWritableFile Create(string path)
    {
        Count();
        return new File(inner.Create(path), this);
    }

    public IWritableFile OpenAppend(string path) => inner.OpenAppend(path);

    public IReadableFile OpenRead(string path)
    {
        Count();
        return inner.OpenRead(path);
    }

    public bool FileExists(string path) => inner.FileExists(path);

    public bool DirectoryExists(string path) => inner.DirectoryExists(path);

    public void Rename(string from, string to) => inner.Rename(from, to);

    public void DeleteFile(string path) => inner.DeleteFile(path);

    public void CreateDirectory(string path) => inner.CreateDirectory(path);

    public void DeleteDirectory(string path) => inner.DeleteDirectory(path);

    public IReadOnlyList<string> ListFiles(string path) => inner.ListFiles(path);

    public IReadOnlyList<string> ListDirectories(string path) => inner.ListDirectories(path);

    public void SyncDirectory(string path) => inner.SyncDirectory(path);

    private void Count()
    {
        if (Interlocked.Increment(ref _calls) == point) Act?.Invoke();
    }

    private sealed class File(IWritableFile inner, KillingFileSystem owner) : IWritableFile
    {
        public string Path => inner.Path;

        public long Length => inner.Length;

        public void Append(ReadOnlySpan<byte> bytes)
        {
            owner.Count();
            inner.Append(bytes);
        }

        public void Sync() => inner.Sync();

        public void Dispose() => inner.Dispose();
    }
}
