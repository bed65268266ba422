namespace MatViewDb.Files;

/// <summary>Works on the machine's own disks.</summary>
public sealed class LocalFileSystem : IFileSystem
{
    public IWritableFile Create(string path) => new LocalWritableFile(path, FileMode.CreateNew);

    public IWritableFile OpenAppend(string path) => new LocalWritableFile(path, FileMode.OpenOrCreate);

    public IReadableFile OpenRead(string path) => new LocalReadableFile(path);

    public bool FileExists(string path) => File.Exists(path);

    public bool IsPlainFile(string path) => FileKind.IsPlain(path);

    public string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var real = Path.Combine(RealPath(parent), Path.GetFileName(full));
        FileSystemInfo info = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
        return info.LinkTarget is null ? real : RealPath(info.ResolveLinkTarget(returnFinalTarget: false)!.FullName); // A link has one.
    }

    public void MakePrivate(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public bool DirectoryExists(string path) => Directory.Exists(path);

    public void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    public void DeleteFile(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
            // A file in a missing directory is as gone as it should be.
        }
    }

    public void CreateDirectory(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return;
        }
        CreateDirectory(parent);
        Directory.CreateDirectory(full);
        SyncDirectory(parent);
    }

    public void DeleteDirectory(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    public IReadOnlyList<string> ListFiles(string path) => Names(Directory.EnumerateFiles(path));

    public IReadOnlyList<string> ListDirectories(string path) => Names(Directory.EnumerateDirectories(path));

    public void SyncDirectory(string path) => DirectorySync.Sync(path);

    private static List<string> Names(IEnumerable<string> paths)
    {
        var names = new List<string>();
        foreach (var path in paths)
        {
            names.Add(Path.GetFileName(path));
        }
        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
