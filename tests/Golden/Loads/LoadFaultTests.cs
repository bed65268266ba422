using System.Text;
using System.Text.Json;
using MatViewDb.Catalog.Journal;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Server;
using MatViewDb.Storage.Tablets;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>
/// Fails the calls to the disk and the writes to the journal that a load makes, one after the other, restarts, and sends the load again
/// under its label: its rows are there once, whatever the first answer was.
/// </summary>
public sealed class LoadFaultTests
{
    private const int Rows = 60_000;
    private static readonly byte[] s_body = Encoding.UTF8.GetBytes(string.Concat(
        Enumerable.Range(1, Rows).Select(i => $"{i}\tsome text number {i}, long enough for a file\n")));

    [Theory]
    [InlineData(FaultKind.DiskFull)]
    [InlineData(FaultKind.ShortWrite)]
    [InlineData(FaultKind.Crash)]
    public async Task AFailingDiskLeavesAllOrNothing(FaultKind kind)
    {
        var counted = FaultPlan.None();
        var (before, after) = await CountAsync(counted);
        Assert.True(after > before, "the load wrote no file");
        var failed = 0;
        for (var n = before + 1; n <= after; n++)
        {
            var disk = new Disk();
            var answer = await SendAsync(disk, new FaultyFileSystem(disk.Files, FaultPlan.NthCall(n, kind)));
            if (kind == FaultKind.Crash) disk.Files.Crash();
            await CheckAsync(disk, answer, $"{kind} at file call {n} of {before}..{after}");
            if (answer != "Success") failed++;
        }

        Assert.True(failed > 0, "no fault made the load fail");
    }

    [Fact]
    public async Task AFailingJournalLeavesAllOrNothing()
    {
        var failed = 0;
        for (var n = 1; n <= 4; n++)
        {
            var disk = new Disk();
            var writes = 0;
            var number = n;
            var answer = await SendAsync(disk, disk.Files, () => disk.Journal.BeforeAppend = _ =>
            {
                if (++writes == number) throw new IOException($"injected: journal write {number} of the load fails");
            });
            disk.Journal.BeforeAppend = null;
            await CheckAsync(disk, answer, $"journal write {n}");
            if (answer != "Success") failed++;
        }

        Assert.True(failed > 0, "no fault made the load fail");
    }

    private static async Task<(long Before, long After)> CountAsync(FaultPlan plan)
    {
        var disk = new Disk();
        long before = 0;
        var answer = await SendAsync(disk, new FaultyFileSystem(disk.Files, plan), () => before = plan.Calls);
        Assert.Equal("Success", answer);
        return (before, plan.Calls);
    }

    /// <summary>Starts a node, makes the table, sends the load; gives the status that it answered, or why there was none.</summary>
    private static async Task<string> SendAsync(Disk disk, IFileSystem files, Action? beforeLoad = null)
    {
        try
        {
            await using var node = await LoadNode.StartAsync(disk.World(files));
            node.Execute(
                "CREATE DATABASE d", "CREATE TABLE d.t (k INT NOT NULL, v VARCHAR(60)) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2");
            beforeLoad?.Invoke();
            return Status(await LoadAsync(node));
        }
        catch (Exception problem) when (problem is IOException or HttpRequestException or MatViewException)
        {
            return problem.Message;
        }
    }

    private static async Task CheckAsync(Disk disk, string answer, string fault)
    {
        await using var node = await LoadNode.StartAsync(disk.World(disk.Files));
        var count = node.Rows("SELECT count(*) FROM d.t");
        Assert.True(count == Rows.ToString() || count == "0" && answer != "Success", $"{fault}: {count} rows after the answer '{answer}'");
        var again = Status(await LoadAsync(node));
        Assert.Equal(count == "0" ? "Success" : "Label Already Exists", again);
        Assert.Equal($"{Rows}|{Rows}", node.Rows("SELECT count(*), count(DISTINCT k) FROM d.t"));
    }

    private static Task<JsonElement> LoadAsync(LoadNode node)
        => node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", s_body, ["label: once"]);

    private static string Status(JsonElement answer) => answer.GetProperty("Status").GetString()!; // Every answer has one.

    /// <summary>Is what survives a restart.</summary>
    private sealed class Disk
    {
        internal MemoryFileSystem Files { get; } = new();
        internal MemoryMetadata Metadata { get; } = new();
        internal MemoryJournal Journal { get; } = new();

        internal NodeWorld World(IFileSystem files) => new()
        {
            Files = files, Time = TimeProvider.System, OpenJournal = () => Journal, OpenTabletMetadata = () => Metadata,
        };
    }
}
