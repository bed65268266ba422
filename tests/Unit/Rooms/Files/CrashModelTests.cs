using MatViewDb.Files;
using Xunit;

namespace MatViewDb.Unit.Rooms.Files;

public sealed class CrashModelTests
{
    [Fact]
    public void LosesUnsyncedBytesAndNames()
    {
        var files = new MemoryFileSystem();
        files.CreateDirectory("/d");
        Write(files, "/d/named", "durable", sync: true);
        files.SyncDirectory("/d");
        using (var file = files.OpenAppend("/d/named"))
        {
            file.Append("lost"u8);
        }
        Write(files, "/d/unnamed", "synced, but its name is not", sync: true);
        files.Crash();
        Assert.Equal(["named"], files.ListFiles("/d"));
        Assert.Equal("durable", Read(files, "/d/named"));
    }

    [Fact]
    public void UndoesADeleteAndARenameThatWereNotSynced()
    {
        var files = new MemoryFileSystem();
        Write(files, "/a", "a", sync: true);
        Write(files, "/b", "b", sync: true);
        files.SyncDirectory("/");
        files.DeleteFile("/a");
        files.Rename("/b", "/c");
        files.Crash();
        Assert.Equal(["a", "b"], files.ListFiles("/"));
    }

    [Fact]
    public void KeepsAPrefixOfAnUnsyncedTail()
    {
        var lengths = new HashSet<long>();
        for (var seed = 0; seed < 20; seed++)
        {
            var files = new MemoryFileSystem();
            Write(files, "/a", "", sync: true);
            files.SyncDirectory("/");
            using (var file = files.OpenAppend("/a"))
            {
                file.Append("0123456789"u8);
            }
            files.Crash(seed);
            var text = Read(files, "/a");
            Assert.StartsWith(text, "0123456789", StringComparison.Ordinal);
            lengths.Add(text.Length);
        }
        Assert.True(lengths.Count > 3);
    }

    [Theory]
    [InlineData(FaultKind.InputOutputError)]
    [InlineData(FaultKind.DiskFull)]
    public void FailsTheNthCallOnly(FaultKind kind)
    {
        var files = new FaultyFileSystem(new MemoryFileSystem(), FaultPlan.NthCall(2, kind));
        using var file = files.Create("/a");
        Assert.Throws<IOException>(() => file.Append("x"u8));
        file.Append("y"u8);
        Assert.Equal(1, file.Length);
    }

    [Fact]
    public void TearsAWriteAndIsDeadFromThenOn()
    {
        var disk = new MemoryFileSystem();
        var files = new FaultyFileSystem(disk, FaultPlan.NthCall(2, FaultKind.TornWrite));
        using var file = files.Create("/a");
        Assert.Throws<SimulatedCrashException>(() => file.Append("0123456789"u8));
        Assert.Throws<SimulatedCrashException>(() => file.Sync());
        Assert.Throws<SimulatedCrashException>(() => files.FileExists("/a"));
        Assert.Equal("01234", Read(disk, "/a"));
    }

    private static void Write(IFileSystem files, string path, string text, bool sync)
    {
        using var file = files.Create(path);
        file.Append(System.Text.Encoding.UTF8.GetBytes(text));
        if (sync)
        {
            file.Sync();
        }
    }

    private static string Read(IFileSystem files, string path)
    {
        using var file = files.OpenRead(path);
        var bytes = new byte[file.Length];
        file.Read(0, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
