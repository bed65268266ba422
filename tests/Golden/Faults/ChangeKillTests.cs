using System.Globalization;
using MatViewDb.Golden.Faults.Changed;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Kills the server process while statements, transactions and loads change tables of every kind, columns and partitions come and go,
/// and compaction runs: every acknowledged statement is there exactly once, the one under way wholly or not at all, and after an
/// orderly stop no file or record is left that belongs to nothing.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ChangeKillTests
{
    private const int InspectedEvery = 3;

    /// <summary>Points whose failure a client hears of, or that are tried again.</summary>
    private static readonly string[] s_points =
    [
        "commit.before_record", "commit.after_record", "commit.before_publish", "storage.publish.before_metadata",
        "storage.publish.after_metadata", "storage.compact.before_metadata", "storage.write.before_sync", "storage.write.after_sync",
        "storage.rollup.written", "storage.rollup.before_metadata",
        "backend.create_tablets", "refresh.before_commit",
    ];

    /// <summary>MATVIEWDB_KILL_ROUNDS asks for more than the few rounds of every run.</summary>
    private static readonly int s_rounds = int.Parse(
        Environment.GetEnvironmentVariable("MATVIEWDB_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void ChangesAreWholeOrAbsent(int seed, bool withFaults)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        ChangedTable[] tables =
        [
            new RowsTable("keyed", hasKey: true), new RowsTable("plain", hasKey: false), new SummedTable("summed"),
            new AlteredTable("altered"), new LoadedTable("loaded"), new TwoPhaseTable("phased"), new TransactedTable("transacted"),
            new PartialTable("partial"), new PartitionedTable("parted"), new RewrittenTable("rewritten"),
            new RolledUpTable("rolled"),
        ];
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            foreach (var table in tables) client.Execute(table.Create);
            client.Execute("CREATE MATERIALIZED VIEW d.live AS SELECT g, count(*) AS n, sum(v) AS total FROM d.keyed GROUP BY g");
            server.Kill();
        }

        for (var round = 0; round < s_rounds; round++)
        {
            if (round % InspectedEvery == InspectedEvery - 1) Inspect(folder, tables);
            Round(folder, tables, random, round, withFaults);
        }

        Inspect(folder, tables);
        Assert.All(tables, t => Assert.True(t.Acknowledged >= s_rounds, "hardly anything was changed before the kills"));
        if (withFaults) Assert.True(tables.Sum(t => t.Failed) > 0, "no statement met a fault");
        using var last = ServerProcess.Start(folder.Path);
        using var reader = last.Connect("d");
        reader.Execute("REFRESH MATERIALIZED VIEW live WITH SYNC MODE");
        Assert.Equal(
            One(reader, "SELECT count(DISTINCT g), count(*), sum(v) FROM keyed"),
            One(reader, "SELECT count(*), coalesce(sum(n), 0), sum(total) FROM live"));
    }

    private static void Round(TemporaryFolder folder, ChangedTable[] tables, Random random, int round, bool withFaults)
    {
        // Every merge of two rowsets is made, and what it replaced goes at once; rows lie in files and with the metadata in turn.
        using var server = ServerProcess.Start(
            folder.Path, "--set", "storage_compaction_rowsets_min=2", "--set", $"storage_replaced_rowsets_kept_seconds={round % 2}", "--set",
            $"storage_inline_segment_bytes={(round % 2 == 0 ? 0 : 16384)}", "--set", $"enable_failpoints={(withFaults ? 1 : 0)}",
            "--set", "storage_rollup_rows_min=0");
        foreach (var table in tables) table.Check(server);
        if (withFaults) SetFaults(server, random.Next());
        var life = TimeSpan.FromMilliseconds(random.Next(300, 2500));
        using var killer = new Timer(_ => server.Kill(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        // A machine may be slow: the life is counted from the moment that every table was changed once.
        var unchanged = tables.Length;
        void Changed()
        {
            if (Interlocked.Decrement(ref unchanged) == 0) killer.Change(life, Timeout.InfiniteTimeSpan);
        }

        var writers = tables.Select(t => new Thread(() => t.ChangeUntilKilled(server, withFaults, Changed))).ToList();
        foreach (var writer in writers) writer.Start();
        foreach (var writer in writers) writer.Join();
    }

    private static void SetFaults(ServerProcess server, int seed)
    {
        using var client = server.Connect();
        client.Execute($"ADMIN SET FAILPOINT 'files' = 'disk(0.01, {seed})'");
        foreach (var point in s_points) client.Execute($"ADMIN SET FAILPOINT '{point}' = 'error(0.01, {seed})'");
    }

    /// <summary>Lets a server finish what is under way, stops it in order, and looks at everything that it leaves.</summary>
    private static void Inspect(TemporaryFolder folder, ChangedTable[] tables)
    {
        using (var server = ServerProcess.Start(folder.Path))
        {
            foreach (var table in tables) table.Check(server);
            server.Stop();
        }

        var found = StoreInspection.Run(folder.Path, pages: true);
        Assert.Empty(found.Damage);
        Assert.Empty(found.Leaks);
        Assert.Empty(found.Staged);
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
