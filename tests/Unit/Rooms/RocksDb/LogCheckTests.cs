using MatViewDb.RocksDb;
using Xunit;

namespace MatViewDb.Unit.Rooms.RocksDb;

/// <summary>Flips bits of write-ahead logs: what was written is all there, or the database does not open.</summary>
public sealed class LogCheckTests : IDisposable
{
    private const int Writes = 60;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("matviewdb-log-");

    [Fact]
    public void AFlippedBitLosesNothingSilently()
    {
        var whole = Path.Combine(_directory.FullName, "whole");
        Write(whole, Writes, 700);
        var log = LogOf(whole);
        var length = File.ReadAllBytes(log).AsSpan().TrimEnd((byte)0).Length;
        Assert.True(length > 32 << 10, "the log is not longer than a block");
        var random = new Random(3);
        var lastLost = 0;
        for (var i = 0; i < 60; i++)
        {
            var copy = Path.Combine(_directory.FullName, $"copy{i}");
            Copy(whole, copy);
            var bytes = File.ReadAllBytes(LogOf(copy));
            bytes[random.Next(length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(LogOf(copy), bytes);
            try
            {
                // The last record of all cannot be told from one that the loss of power cut off.
                var found = Count(copy);
                if (found == Writes - 1) lastLost++;
                else Assert.Equal(Writes, found);
            }
            catch (RocksDbException damaged)
            {
                Assert.True(damaged.IsCorruption, damaged.Message);
                Assert.Contains(".log", damaged.Message, StringComparison.Ordinal);
            }
        }

        Assert.True(lastLost < 6, $"{lastLost} of 60 flipped bits lost a record");
    }

    [Fact]
    public void AnEndThatWasCutOffIsNone()
    {
        var whole = Path.Combine(_directory.FullName, "whole");
        Write(whole, Writes, 700);
        var bytes = File.ReadAllBytes(LogOf(whole)).AsSpan().TrimEnd((byte)0).ToArray();
        for (var cut = 1; cut < 40_000; cut += 997)
        {
            var copy = Path.Combine(_directory.FullName, $"cut{cut}");
            Copy(whole, copy);
            File.WriteAllBytes(LogOf(copy), bytes[..^cut]);
            Assert.InRange(Count(copy), 0, Writes - 1);
        }
    }

    [Fact]
    public void RemainsOfAReusedLogAreNoDamage()
    {
        var path = Path.Combine(_directory.FullName, "reused");
        using (var database = Database.Open(path, new Options { WriteBufferSizeBytes = 64 << 10 }, "d"))
        {
            for (var i = 0; i < 1000; i++) database.Put(database.Family("d"), BitConverter.GetBytes(i), new byte[700]);
            // As a kill leaves it: the files are copied while the database is open.
            Copy(path, path + "-killed");
        }

        using var again = Database.Open(path + "-killed", new Options(), "d");
        Assert.NotNull(again.Get(again.Family("d"), BitConverter.GetBytes(999)));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static void Write(string path, int writes, int bytes)
    {
        using var database = Database.Open(path, new Options(), "d");
        for (var i = 0; i < writes; i++) database.Put(database.Family("d"), BitConverter.GetBytes(i), new byte[bytes]);
        Copy(path, path + "-open");
        // What an orderly end writes is left out.
        database.Dispose();
        Directory.Delete(path, recursive: true);
        Directory.Move(path + "-open", path);
    }

    private static int Count(string path)
    {
        using var database = Database.Open(path, new Options(), "d");
        using var iterator = database.NewIterator(database.Family("d"));
        var count = 0;
        for (iterator.SeekToFirst(); iterator.IsValid; iterator.Next()) count++;
        return count;
    }

    private static string LogOf(string path) => Directory.GetFiles(path, "*.log").MaxBy(f => new FileInfo(f).Length)!; // There is one.

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).Where(f => Path.GetFileName(f) != "LOCK"))
        {
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = new FileStream(Path.Combine(to, Path.GetFileName(file)), FileMode.Create);
            source.CopyTo(target);
        }
    }
}
