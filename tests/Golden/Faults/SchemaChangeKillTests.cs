using System.Diagnostics;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Stops changes of a table that write its rows anew in their middle: those in the background begin anew after a kill; of others, and
/// of what was cancelled, nothing is left.
/// </summary>
public sealed class SchemaChangeKillTests
{
    private const int Rows = 50_000;
    private const string Change = "ALTER TABLE d.t ADD COLUMN g BIGINT AS (v * 2)";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void AChangeInTheBackgroundGoesOnAfterAKillAndHoldsForRowsWrittenMeanwhile()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = Prepare(server, 60_000);
            client.Execute("SET background_ddl = true");
            client.Execute(Change);
            WaitForWritten(client);
            client.Execute("INSERT INTO d.t VALUES (0, 7)");
            Assert.Equal("g is not there", Problem(() => client.Query("SELECT g FROM d.t LIMIT 1"), "g is not there"));
            Assert.Equal("BACKGROUND", Assert.Single(client.Query("SHOW JOBS").Rows)[2]);
            server.Kill();
        }

        using var restarted = ServerProcess.Start(folder.Path);
        using var again = restarted.Connect("d");
        WaitFor("the end of the change", () => StateOf(again) == "FINISHED");
        Assert.Equal($"{Rows + 1}|{Sum + 7}|{2 * (Sum + 7)}", One(again, "SELECT count(*), sum(v), sum(g) FROM t"));
        again.Execute("INSERT INTO t VALUES (0, 1)");
        Assert.Equal("2", One(again, "SELECT g FROM t WHERE v = 1 AND k = 0"));
    }

    [Theory]
    [InlineData("ALTER TABLE d.t MODIFY COLUMN v VARCHAR(30)", "COLUMN")]
    [InlineData("ALTER TABLE d.t MODIFY COLUMN v BIGINT NOT NULL", "COLUMN")]
    [InlineData("ALTER TABLE d.t ORDER BY (v)", "COLUMN")]
    [InlineData("ALTER TABLE d.t ADD INDEX i (v) USING BITMAP", "COLUMN")]
    [InlineData("ALTER TABLE d.t DISTRIBUTED BY HASH (k) BUCKETS 3", "OPTIMIZE")]
    public void ChangesOfEveryKindEndAfterAKillAndLeaveNothingWhenCancelled(string change, string kind)
    {
        using var folder = new TemporaryFolder();
        string before;
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = Prepare(server, 3_000);
            before = One(client, "SHOW CREATE TABLE d.t");
            var cancelled = StartChange(server, change, out var problem, kind);
            client.Execute($"CANCEL ALTER TABLE {kind} FROM d.t");
            Assert.True(cancelled.Join(s_patience), "the client of the cancelled change still waits");
            Assert.Contains("cancelled", problem()?.Message ?? "no error", StringComparison.Ordinal);
            Assert.Equal(before, One(client, "SHOW CREATE TABLE d.t"));
            client.Execute("INSERT INTO d.t VALUES (0, 7)");
            client.Execute("ADMIN SET FAILPOINT 'schema_change.before_commit' = 'sleep(60000)'");
            client.Execute("SET background_ddl = true");
            client.Execute(change);
            client.Execute("USE d");
            WaitForWritten(client, kind);
            Assert.Equal(before, One(client, "SHOW CREATE TABLE d.t"));
            client.Execute("INSERT INTO d.t VALUES (0, 8)");
            server.Kill();
        }

        using (var restarted = ServerProcess.Start(folder.Path))
        {
            using var again = restarted.Connect("d");
            WaitFor("the end of the change", () => StateOf(again, kind) == "FINISHED");
            Assert.NotEqual(before, One(again, "SHOW CREATE TABLE d.t"));
            Assert.Equal($"{Rows + 2}|{Sum + 15}", One(again, "SELECT count(*), sum(CAST(v AS BIGINT)) FROM t"));
            restarted.Stop();
        }

        var left = StoreInspection.Run(folder.Path, pages: true);
        Assert.Empty(left.Damage);
        Assert.Empty(left.Leaks);
        Assert.Empty(left.Staged);
    }

    [Fact]
    public void AChangeThatSomebodyWaitsForLeavesNothingAfterAKill()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = Prepare(server, 60_000);
            var changing = StartChange(server, Change, out _);
            server.Kill();
            Assert.True(changing.Join(s_patience), "the client of the killed server still waits");
        }

        using var restarted = ServerProcess.Start(folder.Path);
        using var again = restarted.Connect("d");
        Assert.Equal("CANCELLED", StateOf(again));
        Assert.Empty(again.Query("SHOW JOBS").Rows);
        Assert.Equal($"{Rows}|{Sum}", One(again, "SELECT count(*), sum(v) FROM t"));
        Assert.Equal("2", One(again, "SELECT count(*) FROM information_schema.columns WHERE TABLE_SCHEMA = 'd' AND TABLE_NAME = 't'"));
        WaitFor("the end of the half written tablets", () => One(again, "SELECT count(*) FROM information_schema.be_tablets") == "2");
        again.Execute(Change);
        Assert.Equal($"{Rows}|{2 * Sum}", One(again, "SELECT count(*), sum(g) FROM t"));
    }

    [Fact]
    public void CancellingIsWhatEndsAChangeInTheBackground()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1");
        using var client = Prepare(server, 6_000);
        using (var other = server.Connect("d"))
        {
            other.Execute("SET background_ddl = true");
            other.Execute("CREATE INDEX i ON t (v) USING BITMAP");
        }

        WaitForWritten(client);
        var job = Assert.Single(client.Query("SHOW JOBS").Rows)[0];
        Assert.Equal(job, client.Query($"CANCEL JOBS {job}").Scalar);
        Assert.Equal("CANCELLED", StateOf(client));
        Assert.Empty(client.Query("SHOW INDEX FROM d.t").Rows);
        Assert.Empty(client.Query("SHOW JOBS").Rows);
    }

    [Fact]
    public void ACancelledChangeLeavesTheTableAsItWas()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1");
        using var client = Prepare(server, 6_000);
        var changing = StartChange(server, Change, out var problem);
        client.Execute("CANCEL ALTER TABLE COLUMN FROM d.t");
        Assert.True(changing.Join(s_patience), "the client of the cancelled change still waits");
        Assert.Contains("cancelled", problem()?.Message ?? "no error", StringComparison.Ordinal);
        Assert.Equal("CANCELLED", StateOf(client));
        Assert.Equal("2", One(client, "SELECT count(*) FROM information_schema.columns WHERE TABLE_SCHEMA = 'd' AND TABLE_NAME = 't'"));
        client.Execute("ADMIN SET FAILPOINT 'schema_change.before_commit' = OFF");
        client.Execute("INSERT INTO d.t VALUES (0, 7)");
        client.Execute(Change);
        Assert.Equal($"{Rows + 1}|{2 * (Sum + 7)}", One(client, "SELECT count(*), sum(g) FROM d.t"));
    }

    [Fact]
    public void WritersAndAChangeDoNotLoseEachOthersRows()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path);
        using var client = Prepare(server, 0);
        using var writer = server.Connect("d");
        var written = 0;
        var stop = false;
        Exception? failed = null;
        var writing = new Thread(() => failed = Record.Exception(() =>
        {
            for (; !Volatile.Read(ref stop); written++) writer.Execute($"INSERT INTO t (k, v) VALUES ({written}, 0)");
        }));
        writing.Start();
        WaitFor("a first row", () => Volatile.Read(ref written) > 0);
        client.Execute(Change);
        client.Execute("ALTER TABLE d.t ORDER BY (v)");
        client.Execute("ALTER TABLE d.t DISTRIBUTED BY HASH (v) BUCKETS 3");
        Volatile.Write(ref stop, true);
        Assert.True(writing.Join(s_patience), "the writer still waits");
        Assert.Null(failed);
        Assert.Equal($"{Rows + written}|{2 * Sum}", One(client, "SELECT count(*), sum(g) FROM d.t"));
    }

    private static long Sum => (long)Rows * (Rows + 1) / 2;

    private static MySqlClient Prepare(ServerProcess server, int pauseMs)
    {
        var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.t (k BIGINT, v BIGINT) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 2");
        client.Execute($"INSERT INTO d.t SELECT generate_series % 100, generate_series FROM TABLE(generate_series(1, {Rows}))");
        if (pauseMs > 0) client.Execute($"ADMIN SET FAILPOINT 'schema_change.before_commit' = 'sleep({pauseMs})'");
        return client;
    }

    // Gives the thread of a client that waits for the change, once the change runs.
    private static Thread StartChange(ServerProcess server, string change, out Func<Exception?> problem, string kind = "COLUMN")
    {
        var client = server.Connect("d");
        Exception? end = null;
        var changing = new Thread(() =>
        {
            end = Record.Exception(() => client.Execute(change));
            client.Dispose();
        });
        changing.Start();
        using var watcher = server.Connect("d");
        WaitForWritten(watcher, kind);
        problem = () => end;
        return changing;
    }

    private static void WaitForWritten(MySqlClient watcher, string kind = "COLUMN") => WaitFor(
        "the change", () => StateOf(watcher, kind) == "RUNNING" && watcher.Query("SHOW JOBS").Rows.Any(j => j.Contains("finishing")));

    private static string? StateOf(MySqlClient client, string kind = "COLUMN")
    {
        var jobs = client.Query($"SHOW ALTER TABLE {kind} FROM d");
        return jobs.Rows.Count == 0 ? null : jobs.Rows[^1][kind == "COLUMN" ? 9 : 6];
    }

    private static string Problem(Action action, string when) => Record.Exception(action) is null ? "no error" : when;

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
