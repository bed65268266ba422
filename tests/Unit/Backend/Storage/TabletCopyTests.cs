using System.Runtime.CompilerServices;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.KeyedTable;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Copies tablets into files and makes tablets of them again, also where files and disks are damaged.</summary>
public sealed class TabletCopyTests
{
    private const string Path = "/copy";
    private static readonly StorageOptions s_options = new() { CompactsInBackground = false, InlineSegmentBytes = 700 };
    private static readonly Row[] s_rows = [.. Enumerable.Range(0, 40).Select(i => new Row(i, $"text {i}", i))];

    [Fact]
    public void EveryFlippedBitIsFound()
    {
        var files = new MemoryFileSystem();
        var made = Make(files);
        var bytes = ReadAll(files, Path);
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= (byte)(1 << (at % 8));
            var other = new MemoryFileSystem();
            WriteAll(other, Path, damaged);
            using var store = TabletStore.Open(other, "/o", new MemoryMetadata(), TimeProvider.System, s_options);
            // The magic at the very beginning is for people.
            if (at < 8) continue;
            var problem = Assert.Throws<MatViewException>(() => store.Restore(Request(made), default));
            Assert.True(problem.Code is 7103 or 7105, $"byte {at}: {problem.Message}");
            Assert.Contains(Path, problem.Message, StringComparison.Ordinal);
            Assert.Empty(store.TabletIds);
            Assert.Empty(other.ListDirectories("/o").SelectMany(d => other.ListFiles("/o/" + d)));
        }
    }

    [Fact]
    public void AFileThatIsCutShortIsFound()
    {
        var files = new MemoryFileSystem();
        var made = Make(files);
        var bytes = ReadAll(files, Path);
        var other = new MemoryFileSystem();
        WriteAll(other, Path, bytes[..^1]);
        using var store = TabletStore.Open(other, "/o", new MemoryMetadata(), TimeProvider.System, s_options);
        Assert.Equal(7103, Assert.Throws<MatViewException>(() => store.Restore(Request(made), default)).Code);
    }

    [Theory]
    [InlineData(FaultKind.DiskFull)]
    [InlineData(FaultKind.InputOutputError)]
    [InlineData(FaultKind.ShortWrite)]
    public void ADiskThatFailsLeavesNothing(FaultKind kind)
    {
        var fired = true;
        for (var n = 1; fired; n++)
        {
            var files = new MemoryFileSystem();
            var made = Make(files);
            var home = new MemoryMetadata();
            using (TabletStore.Open(files, "/o", home, TimeProvider.System, s_options))
            {
                // Makes its directories.
            }

            var plan = FaultPlan.NthCall(n, kind);
            using var store = TabletStore.Open(new AfterStart(files, plan, out var start), "/o", home, TimeProvider.System, s_options);
            start();
            var problem = Record.Exception(() => store.Restore(Request(made), default));
            fired = plan.Fired;
            if (problem is null) continue;
            Assert.True(problem is MatViewException { Code: 7103 or 7107 }, problem.ToString());
            Assert.Empty(store.TabletIds);
        }
    }

    [Fact]
    public void DamagedRowsAreNotCopied()
    {
        var files = new MemoryFileSystem();
        using var store = TabletStore.Open(
            files, "/t", new MemoryMetadata(), TimeProvider.System, new StorageOptions { CompactsInBackground = false });
        store.Create(Spec(1, [0], [0]));
        Write(store, 5, 1, 2, [.. Enumerable.Range(0, 5_000).Select(i => new Row(i, $"text {i}", i))]);
        var path = files.ListDirectories("/t").SelectMany(d => files.ListFiles("/t/" + d).Select(f => $"/t/{d}/{f}")).Single();
        var bytes = ReadAll(files, path);
        bytes[2_000] ^= 4;
        files.DeleteFile(path);
        WriteAll(files, path, bytes);
        Hold(store);
        var problem = Assert.Throws<MatViewException>(() => store.Copy(Copying(), default));
        Assert.Equal(7103, problem.Code);
        Assert.False(files.FileExists(Path));
    }

    [Fact]
    public void AHeldTabletOutlivesItsDrop()
    {
        var files = new MemoryFileSystem();
        using var store = TabletStore.Open(files, "/t", new MemoryMetadata(), TimeProvider.System, s_options);
        Fill(store);
        Hold(store);
        store.Drop([1]);
        var made = store.Copy(Copying(), default);
        store.Hold(new HoldTabletsRequest { BackupId = 9, Release = true });
        Assert.Equal(7101, Assert.Throws<MatViewException>(() => store.Copy(Copying(), default)).Code);
        Assert.Empty(files.ListDirectories("/t").SelectMany(d => files.ListFiles("/t/" + d)));
        store.Restore(Request(made), default);
        Assert.Equal(Expected(), Shown(store));
    }

    [Fact]
    public void ReadsWhatEarlierBuildsWrote()
    {
        var frozen = System.IO.Path.Combine(Folder(), "tablet-v1.copy");
        var files = new MemoryFileSystem();
        if (Environment.GetEnvironmentVariable("MATVIEWDB_WRITE_FROZEN") == "1" && !File.Exists(frozen))
        {
            Make(files);
            File.WriteAllBytes(frozen, ReadAll(files, Path));
            files.DeleteFile(Path);
        }

        var bytes = File.ReadAllBytes(frozen);
        WriteAll(files, Path, bytes);
        using var store = TabletStore.Open(files, "/o", new MemoryMetadata(), TimeProvider.System, s_options);
        var checksum = BitConverter.ToUInt32(bytes, bytes.Length - 16);
        store.Restore(Request(new CopyTabletReply { Bytes = bytes.Length, Checksum = checksum }), default);
        Assert.Equal(Expected(), Shown(store));
    }

    private static string[] Expected() => [.. s_rows.Skip(3).Select(r => r.ToString())];

    private static string[] Shown(TabletStore store)
        => [.. Read(store, 7, 4).Select(f => f.Row).OrderBy(r => r.Key).Select(r => r.ToString())];

    // A large rowset in a file, a small one in the metadata, and rows deleted from the first.
    private static void Fill(TabletStore store)
    {
        store.Create(Spec(1, [0], [0]));
        Write(store, 5, 1, 2, [.. s_rows.Take(38)]);
        Write(store, 6, 1, 3, [.. s_rows.Skip(38)]);
        Write(store, 7, 1, 4, [], Read(store, 1, 3).Where(f => f.Row.Key < 3));
    }

    private static CopyTabletReply Make(MemoryFileSystem files)
    {
        using var store = TabletStore.Open(files, "/t", new MemoryMetadata(), TimeProvider.System, s_options);
        Fill(store);
        Assert.Single(files.ListDirectories("/t").SelectMany(d => files.ListFiles("/t/" + d)));
        Hold(store);
        return store.Copy(Copying(), default);
    }

    private static void Hold(TabletStore store)
        => store.Hold(new HoldTabletsRequest
        {
            BackupId = 9, Tablets = { new TabletVersion { TabletId = 1, Version = store.Stats([1]).Single().Version } },
        });

    private static CopyTabletRequest Copying() => new() { BackupId = 9, TabletId = 1, Path = Path };

    private static RestoreTabletRequest Request(CopyTabletReply made)
        => new() { Path = Path, Bytes = made.Bytes, Checksum = made.Checksum, Version = 4, TabletId = 7, TableId = 8, PartitionId = 9 };

    private static byte[] ReadAll(MemoryFileSystem files, string path)
    {
        using var file = files.OpenRead(path);
        var bytes = new byte[file.Length];
        file.Read(0, bytes);
        return bytes;
    }

    private static void WriteAll(MemoryFileSystem files, string path, byte[] bytes)
    {
        using var file = files.Create(path);
        file.Append(bytes);
        file.Sync();
    }

    private static string Folder([CallerFilePath] string source = "")
        => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(source)!, "frozen");

    /// <summary>Is a disk that begins to fail when it is told to.</summary>
    private sealed class AfterStart : IFileSystem
    {
        private readonly FaultyFileSystem _failing;
        private IFileSystem _files;

        internal AfterStart(MemoryFileSystem files, FaultPlan plan, out Action start)
        {
            (_files, _failing) = (files, new FaultyFileSystem(files, plan));
            start = () => _files = _failing;
        }

        public IWritableFile Create(string path) => _files.Create(path);
        public IWritableFile OpenAppend(string path) => _files.OpenAppend(path);
        public IReadableFile OpenRead(string path) => _files.OpenRead(path);
        public bool FileExists(string path) => _files.FileExists(path);
        public bool DirectoryExists(string path) => _files.DirectoryExists(path);
        public void Rename(string from, string to) => _files.Rename(from, to);
        public void DeleteFile(string path) => _files.DeleteFile(path);
        public void CreateDirectory(string path) => _files.CreateDirectory(path);
        public void DeleteDirectory(string path) => _files.DeleteDirectory(path);
        public IReadOnlyList<string> ListFiles(string path) => _files.ListFiles(path);
        public IReadOnlyList<string> ListDirectories(string path) => _files.ListDirectories(path);
        public void SyncDirectory(string path) => _files.SyncDirectory(path);
    }
}
