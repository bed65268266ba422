using System.Text;
using MatViewDb.RocksDb;
using Xunit;

namespace MatViewDb.Unit.Rooms.RocksDb;

public sealed class DatabaseTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("matviewdb-rocksdb-");

    private string Root => Path.Combine(_directory.FullName, "db");

    [Fact]
    public void KeepsWhatWasPutAcrossReopening()
    {
        using (var database = Open("meta"))
        {
            database.Put(database.Family("meta"), "k"u8, "v"u8);
            database.Put(database.Family("meta"), "empty"u8, []);
        }
        using var again = Open("meta", "other");
        Assert.Equal("v"u8.ToArray(), again.Get(again.Family("meta"), "k"u8));
        Assert.Empty(again.Get(again.Family("meta"), "empty"u8) ?? [1]);
        Assert.Null(again.Get(again.Family("other"), "k"u8));
    }

    [Fact]
    public void AppliesABatchOverTwoFamilies()
    {
        using var database = Open("a", "b");
        database.Put(database.Family("a"), "old1"u8, "x"u8);
        database.Put(database.Family("a"), "old2"u8, "x"u8);
        using var batch = new WriteBatch();
        batch.Put(database.Family("a"), "k"u8, "1"u8).Put(database.Family("b"), "k"u8, "2"u8)
            .DeleteRange(database.Family("a"), "old"u8, "olz"u8);
        Assert.Equal(3, batch.Count);
        database.Write(batch);
        Assert.Equal("1"u8.ToArray(), database.Get(database.Family("a"), "k"u8));
        Assert.Equal("2"u8.ToArray(), database.Get(database.Family("b"), "k"u8));
        Assert.Null(database.Get(database.Family("a"), "old1"u8));
        Assert.Null(database.Get(database.Family("a"), "old2"u8));
    }

    [Fact]
    public void IteratesInByteOrderFromASeekedKey()
    {
        using var database = Open("a");
        var family = database.Family("a");
        for (var i = 9; i >= 0; i--)
        {
            database.Put(family, Encoding.UTF8.GetBytes($"k{i}"), [(byte)i], sync: false);
        }
        using var iterator = database.NewIterator(family);
        var seen = new List<byte>();
        for (iterator.Seek("k4"u8); iterator.IsValid; iterator.Next())
        {
            seen.Add(iterator.Value[0]);
        }
        Assert.Equal([4, 5, 6, 7, 8, 9], seen);
        iterator.SeekForPrevious("k3x"u8);
        Assert.Equal("k3", Encoding.UTF8.GetString(iterator.Key));
    }

    [Fact]
    public void ReadsThePastThroughASnapshot()
    {
        using var database = Open("a");
        var family = database.Family("a");
        database.Put(family, "k"u8, "1"u8);
        using var snapshot = database.NewSnapshot();
        database.Put(family, "k"u8, "2"u8);
        database.Delete(family, "gone"u8);
        Assert.Equal("1"u8.ToArray(), database.Get(family, "k"u8, snapshot));
        Assert.Equal("2"u8.ToArray(), database.Get(family, "k"u8));
    }

    [Fact]
    public void OpensACheckpointAsADatabaseOfItsOwn()
    {
        using var database = Open("a");
        database.Put(database.Family("a"), "k"u8, "1"u8);
        var copy = Path.Combine(_directory.FullName, "copy");
        database.Checkpoint(copy);
        database.Put(database.Family("a"), "k"u8, "2"u8);
        using var opened = Database.Open(copy, new Options { CreateIfMissing = false }, "a");
        Assert.Equal("1"u8.ToArray(), opened.Get(opened.Family("a"), "k"u8));
    }

    [Fact]
    public void SaysThatTheDirectoryIsLocked()
    {
        using var database = Open();
        var error = Assert.Throws<RocksDbException>(() => Open());
        Assert.Contains("lock", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void StaysOpenForAnIteratorThatOutlivesIt()
    {
        var database = Open("a");
        database.Put(database.Family("a"), "k"u8, "1"u8);
        var iterator = database.NewIterator(database.Family("a"));
        database.Dispose();
        iterator.SeekToFirst();
        Assert.True(iterator.IsValid);
        iterator.Dispose();
        using var again = Open("a");
        Assert.NotNull(again.Get(again.Family("a"), "k"u8));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private Database Open(params string[] families) => Database.Open(Root, new Options(), families);
}
