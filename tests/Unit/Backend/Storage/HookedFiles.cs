using MatViewDb.Files;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Calls a hook before a directory is synced: the moment after a rowset's file is written.</summary>
internal sealed class HookedFiles(IFileSystem inner) : IFileSystem
{
    internal Action? BeforeSync { get; set; }

    public IWritableFile Create(string path) => inner.Create(path);
    public IWritableFile OpenAppend(string path) => inner.OpenAppend(path);
    public IReadableFile OpenRead(string path) => inner.OpenRead(path);
    public bool FileExists(string path) => inner.FileExists(path);
    public bool DirectoryExists(string path) => inner.DirectoryExists(path);
    public void Rename(string from, string to) => inner.Rename(from, to);
    public void DeleteFile(string path) => inner.DeleteFile(path);
    public void CreateDirectory(string path) => inner.CreateDirectory(path);
    public void DeleteDirectory(string path) => inner.DeleteDirectory(path);
    public IReadOnlyList<string> ListFiles(string path) => inner.ListFiles(path);
    public IReadOnlyList<string> ListDirectories(string path) => inner.ListDirectories(path);

    public void SyncDirectory(string path)
    {
        BeforeSync?.Invoke();
        inner.SyncDirectory(path);
    }
}
