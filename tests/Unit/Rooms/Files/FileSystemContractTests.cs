using MatViewDb.Files;
using Xunit;

namespace MatViewDb.Unit.Rooms.Files;

/// <summary>Holds every file system to the same behaviour.</summary>
public sealed class FileSystemContractTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("matviewdb-files-");

    public static TheoryData<string> Kinds => ["local", "memory", "faulty"];

    [Theory, MemberData(nameof(Kinds))]
    public void ReadsBackWhatWasAppended(string kind)
    {
        var (files, root) = Make(kind);
        var path = root + "/a";
        using (var file = files.Create(path))
        {
            file.Append("hello "u8);
            file.Append("world"u8);
            file.Sync();
            Assert.Equal(11, file.Length);
        }
        using (var file = files.OpenAppend(path))
        {
            file.Append("!"u8);
        }
        using var read = files.OpenRead(path);
        Assert.Equal(12, read.Length);
        var buffer = new byte[20];
        Assert.Equal(6, read.Read(6, buffer));
        Assert.Equal("world!"u8.ToArray(), buffer[..6]);
        Assert.Equal(0, read.Read(12, buffer));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void ListsRenamesAndDeletes(string kind)
    {
        var (files, root) = Make(kind);
        files.CreateDirectory(root + "/x/y");
        files.Create(root + "/x/b").Dispose();
        files.Create(root + "/x/a").Dispose();
        Assert.Throws<IOException>(() => files.Create(root + "/x/a"));
        Assert.Equal(["a", "b"], files.ListFiles(root + "/x"));
        Assert.Equal(["y"], files.ListDirectories(root + "/x"));
        files.Rename(root + "/x/a", root + "/x/b");
        Assert.Equal(["b"], files.ListFiles(root + "/x"));
        files.DeleteFile(root + "/x/b");
        files.DeleteFile(root + "/x/b");
        Assert.False(files.FileExists(root + "/x/b"));
        files.SyncDirectory(root + "/x");
        files.DeleteDirectory(root + "/x");
        Assert.False(files.DirectoryExists(root + "/x"));
        Assert.Throws<FileNotFoundException>(() => files.OpenRead(root + "/nothing"));
    }

    [Fact]
    public unsafe void MapsALocalFile()
    {
        var (files, root) = Make("local");
        using (var file = files.Create(root + "/m"))
        {
            file.Append("mapped"u8);
        }
        using var read = files.OpenRead(root + "/m");
        using var mapping = read.TryMap();
        Assert.NotNull(mapping);
        Assert.Equal("mapped"u8.ToArray(), new ReadOnlySpan<byte>(mapping.Pointer, (int)mapping.Length).ToArray());
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private (IFileSystem Files, string Root) Make(string kind)
    {
        IFileSystem files = kind switch
        {
            "local" => new LocalFileSystem(),
            "memory" => new MemoryFileSystem(),
            _ => new FaultyFileSystem(new MemoryFileSystem(), FaultPlan.None()),
        };
        var root = kind == "local" ? _directory.FullName : "/data";
        files.CreateDirectory(root);
        return (files, root);
    }
}
