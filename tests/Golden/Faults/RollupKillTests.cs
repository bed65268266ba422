using System.Diagnostics;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Stops the building of a rollup in its middle: in the background it begins anew after a kill; of another, and of what was cancelled,
/// nothing is left. Rows that are written meanwhile are in it.
/// </summary>
public sealed class RollupKillTests
{
    private const int Rows = 50_000;
    private const string Add = "ALTER TABLE d.t ADD ROLLUP r (v, k)";
    private const string Query = "SELECT count(*), sum(k) FROM d.t WHERE v = 7";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("schema_change.before_commit")]
    [InlineData("storage.rollup.before_metadata")]
    public void ItGoesOnAfterAKill(string point)
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = Prepare(server, point, 60_000);
            var adding = Start(server, folder, out _, "SET background_ddl = true");
            client.Execute("INSERT INTO d.t VALUES (1000000, 7)");
            Assert.DoesNotContain("rollup: r", Plan(client), StringComparison.Ordinal);
            Assert.Equal(Expected(1, 1_000_000), One(client, Query));
            server.Kill();
            Assert.True(adding.Join(s_patience), "the client of the killed server still waits");
        }

        using (var restarted = ServerProcess.Start(folder.Path))
        {
            using var again = restarted.Connect("d");
            WaitFor("the end of the change", () => StateOf(again) == "FINISHED");
            Assert.Contains("rollup: r", Plan(again), StringComparison.Ordinal);
            Assert.Equal(Expected(1, 1_000_000), One(again, Query));
            again.Execute("DELETE FROM t WHERE k = 1000000");
            Assert.Equal(Expected(0, 0), One(again, Query));
            restarted.Stop();
        }

        var left = StoreInspection.Run(folder.Path, pages: true);
        Assert.Empty(left.Damage);
        Assert.Empty(left.Leaks);
    }

    [Fact]
    public void OneThatSomebodyWaitsForLeavesNothingAfterAKill()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = Prepare(server, "schema_change.before_commit", 60_000);
            var adding = Start(server, folder, out _);
            server.Kill();
            Assert.True(adding.Join(s_patience), "the client of the killed server still waits");
        }

        using (var restarted = ServerProcess.Start(folder.Path))
        {
            using var again = restarted.Connect("d");
            Assert.Equal("CANCELLED", StateOf(again));
            WaitFor("the end of its files", () => !RollupFiles(folder).Any());
            Assert.Equal(Expected(0, 0), One(again, Query));
            again.Execute(Add);
            Assert.Contains("rollup: r", Plan(again), StringComparison.Ordinal);
            restarted.Stop();
        }

        Assert.Empty(StoreInspection.Run(folder.Path, pages: true).Leaks);
    }

    [Fact]
    public void ACancelledOneLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = Prepare(server, "schema_change.before_commit", 3_000);
            var adding = Start(server, folder, out var problem);
            Assert.NotEmpty(RollupFiles(folder));
            client.Execute("CANCEL ALTER TABLE ROLLUP FROM d.t");
            Assert.True(adding.Join(s_patience), "the client of the cancelled change still waits");
            Assert.Contains("cancelled", problem()?.Message ?? "no error", StringComparison.Ordinal);
            Assert.Equal("CANCELLED", StateOf(client));
            Assert.Empty(RollupFiles(folder));
            client.Execute("ADMIN SET FAILPOINT 'schema_change.before_commit' = OFF");
            client.Execute(Add);
            Assert.NotEmpty(RollupFiles(folder));
            client.Execute("ALTER TABLE d.t DROP ROLLUP r");
            Assert.Empty(RollupFiles(folder));
            Assert.Equal(Expected(0, 0), One(client, Query));
            server.Stop();
        }

        Assert.Empty(StoreInspection.Run(folder.Path, pages: true).Leaks);
    }

    [Fact]
    public void RowsWrittenWhileItIsBuiltAreInIt()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(
            folder.Path, "--set", "storage_rollup_rows_min=0", "--set", "storage_inline_segment_bytes=0", "--set",
            "storage_compaction_rowsets_min=2");
        using var client = Prepare(server, null, 0);
        using var writer = server.Connect("d");
        var written = 0;
        var stop = false;
        Exception? failed = null;
        var writing = new Thread(() => failed = Record.Exception(() =>
        {
            for (; !Volatile.Read(ref stop); written++)
            {
                writer.Execute($"INSERT INTO t VALUES ({1_000_000 + written}, 7)");
                if (written % 2 == 1) writer.Execute($"DELETE FROM t WHERE k = {1_000_000 + written}");
            }
        }));
        writing.Start();
        WaitFor("a first row", () => Volatile.Read(ref written) > 0);
        for (var i = 0; i < 4; i++)
        {
            client.Execute(Add);
            WaitFor("a row more", Written(() => Volatile.Read(ref written)));
            if (i < 3) client.Execute("ALTER TABLE d.t DROP ROLLUP r");
        }

        Volatile.Write(ref stop, true);
        Assert.True(writing.Join(s_patience), "the writer still waits");
        Assert.Null(failed);
        var expected = Expected((written + 1) / 2, Enumerable.Range(0, written).Where(i => i % 2 == 0).Sum(i => 1_000_000L + i));
        Assert.Contains("rollup: r", Plan(client), StringComparison.Ordinal);
        Assert.Equal(expected, One(client, Query));
        client.Execute("SET enable_sync_materialized_view_rewrite = false");
        Assert.Equal(expected, One(client, Query));
    }

    private static Func<bool> Written(Func<int> count)
    {
        var before = count();
        return () => count() > before;
    }

    // v = 7 of k = 7, 107, 207, ...
    private static string Expected(long rows, long keys)
        => $"{(Rows / 100) + rows}|{Enumerable.Range(0, Rows / 100).Sum(i => 7L + (100 * i)) + keys}";

    private static MySqlClient Prepare(ServerProcess server, string? point, int pauseMs)
    {
        var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.t (k BIGINT, v BIGINT) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 2");
        client.Execute($"INSERT INTO d.t SELECT generate_series, generate_series % 100 FROM TABLE(generate_series(1, {Rows}))");
        if (point is not null) client.Execute($"ADMIN SET FAILPOINT '{point}' = 'sleep({pauseMs})'");
        return client;
    }

    // Gives the thread of a client that waits for the rollup, once files of it are there.
    private static Thread Start(ServerProcess server, TemporaryFolder folder, out Func<Exception?> problem, string before = "DO 1")
    {
        var client = server.Connect("d");
        client.Execute(before);
        Exception? end = null;
        var adding = new Thread(() =>
        {
            end = Record.Exception(() => client.Execute(Add));
            client.Dispose();
        });
        adding.Start();
        using var watcher = server.Connect("d");
        WaitFor("the building", () => StateOf(watcher) == "RUNNING" && RollupFiles(folder).Any());
        problem = () => end;
        return adding;
    }

    private static IEnumerable<string> RollupFiles(TemporaryFolder folder)
        => Directory.EnumerateFiles(folder.Path, "*-*-*-*.seg", SearchOption.AllDirectories);

    private static string? StateOf(MySqlClient client)
    {
        var jobs = client.Query("SHOW ALTER TABLE ROLLUP FROM d");
        return jobs.Rows.Count == 0 ? null : jobs.Rows[^1][8];
    }

    private static string Plan(MySqlClient client) => string.Join('\n', client.Query("EXPLAIN " + Query).Rows.Select(r => r[0]));

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }
}
