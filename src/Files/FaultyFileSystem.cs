namespace MatViewDb.Files;

/// <summary>Passes calls to another file system and fails those that its plan picks.</summary>
public sealed class FaultyFileSystem(IFileSystem inner, FaultPlan plan) : IFileSystem
{
    public IWritableFile Create(string path)
    {
        plan.Check("create", path);
        return new FaultyWritableFile(inner.Create(path), plan);
    }

    public IWritableFile OpenAppend(string path)
    {
        plan.Check("open", path);
        return new FaultyWritableFile(inner.OpenAppend(path), plan);
    }

    public IReadableFile OpenRead(string path)
    {
        plan.Check("open", path);
        return new FaultyReadableFile(inner.OpenRead(path), plan);
    }

    public bool FileExists(string path)
    {
        plan.Check("stat", path);
        return inner.FileExists(path);
    }

    public void MakePrivate(string path)
    {
        plan.Check("chmod", path);
        inner.MakePrivate(path);
    }

    public bool DirectoryExists(string path)
    {
        plan.Check("stat", path);
        return inner.DirectoryExists(path);
    }

    public void Rename(string from, string to)
    {
        plan.Check("rename", from);
        inner.Rename(from, to);
    }

    public void DeleteFile(string path)
    {
        plan.Check("delete", path);
        inner.DeleteFile(path);
    }

    public void CreateDirectory(string path)
    {
        plan.Check("create directory", path);
        inner.CreateDirectory(path);
    }

    public void DeleteDirectory(string path)
    {
        plan.Check("delete directory", path);
        inner.DeleteDirectory(path);
    }

    public IReadOnlyList<string> ListFiles(string path)
    {
        plan.Check("list", path);
        return inner.ListFiles(path);
    }

    public IReadOnlyList<string> ListDirectories(string path)
    {
        plan.Check("list", path);
        return inner.ListDirectories(path);
    }

    public void SyncDirectory(string path)
    {
        plan.Check("sync directory", path);
        inner.SyncDirectory(path);
    }
}
