using System.Diagnostics;
using System.Globalization;
using System.Net;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Kills servers while sinks write: tables and files get every row once; what only takes rows gets each at least once.</summary>
public sealed class SinkTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void TablesAndFilesGetEveryRowOnce()
    {
        using var folder = new TemporaryFolder();
        long written = 0;
        for (var round = 0; round < 4; round++)
        {
            using var server = Start(folder);
            using var client = server.Connect(round == 0 ? "" : "d");
            if (round == 0)
            {
                client.Execute("CREATE DATABASE d");
                client.Execute("USE d");
                client.Execute("CREATE TABLE t (a BIGINT, b VARCHAR(20))");
                client.Execute("CREATE TABLE copy (a BIGINT, b VARCHAR(20))");
                client.Execute("CREATE SINK s INTO copy FROM t");
                client.Execute(
                    "CREATE SINK f FROM t WITH (connector = 'fs', fs.path = 'out', type = 'append-only') FORMAT PLAIN ENCODE JSON");
            }

            // Killed behind the file and before the catalog says so.
            if (round % 2 == 0) client.Execute("ADMIN SET FAILPOINT 'sink.before_commit' = 'sleep(400)'");
            for (var part = 0; part < 5; part++)
            {
                client.Execute($"INSERT INTO t SELECT {written} + g, 'x' FROM generate_series(1, 100) AS x(g)");
                written += 100;
            }

            WaitFor("some rows", () => long.Parse(One(client, "SELECT count(*) FROM copy"), CultureInfo.InvariantCulture) > written - 500);
            server.Kill();
        }

        using var last = Start(folder);
        using var again = last.Connect("d");
        var expected = $"{written}|{written}|{written * (written + 1) / 2}";
        WaitFor("all rows", () => One(again, "SELECT count(*), count(DISTINCT a), sum(a) FROM copy") == expected);
        WaitFor("all lines", () => One(
            again, "SELECT count(*), count(DISTINCT a), sum(a) FROM FILES('path' = 'out/*.json', 'format' = 'json')") == expected);
    }

    [Fact]
    public void AKilledForegroundCreationLeavesNothingABackgroundOneGoesOn()
    {
        using var folder = new TemporaryFolder();
        using (var server = Start(folder))
        {
            using var client = server.Connect();
            client.Execute("CREATE DATABASE d");
            client.Execute("USE d");
            client.Execute("CREATE TABLE t (a BIGINT)");
            client.Execute("CREATE TABLE copy (a BIGINT)");
            client.Execute("INSERT INTO t SELECT g FROM generate_series(1, 1000) AS x(g)");
            client.Execute("ADMIN SET FAILPOINT 'sink.before_commit' = 'sleep(30000)'");
            client.Execute("ALTER SYSTEM SET max_concurrent_creating_streaming_jobs TO 2");
            client.Execute("SET background_ddl = true");
            client.Execute("CREATE SINK back INTO copy FROM t");
            var creating = new Thread(() => Record.Exception(() =>
            {
                using var other = server.Connect("d");
                other.Execute("CREATE SINK front FROM t WITH (connector = 'blackhole', type = 'append-only')");
            }));
            creating.Start();
            WaitFor("both jobs", () => client.Query("SHOW JOBS").Rows.Count(j => j.Contains("CREATE SINK")) == 2);
            server.Kill();
            Assert.True(creating.Join(s_patience), "the client of the killed server still waits");
        }

        using var restarted = Start(folder);
        using var again = restarted.Connect("d");
        WaitFor("the rows", () => One(again, "SELECT count(*) FROM copy") == "1000");
        Assert.Equal("back", Assert.Single(again.Query("SHOW SINKS").Rows)[0]);
        var cleared = One(again, "SELECT info FROM rw_catalog.rw_event_logs WHERE event_type = 'DIRTY_STREAM_JOB_CLEAR'");
        Assert.Contains("CREATE SINK front", cleared, StringComparison.Ordinal);
    }

    [Fact]
    public void CompactionWaitsForSinksThatStand()
    {
        using var folder = new TemporaryFolder();
        // What a merge replaced goes soon: without who needs it, the differences would be gone.
        using var server = ServerProcess.Start(
            Path.Combine(folder.Path, "data"), "--set", "storage_compaction_rowsets_min=2", "--set",
            "storage_replaced_rowsets_kept_seconds=1");
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (a BIGINT, PRIMARY KEY (a)) DISTRIBUTED BY HASH (a) BUCKETS 1");
        client.Execute("CREATE TABLE copy (a BIGINT, PRIMARY KEY (a))");
        client.Execute("CREATE TABLE sums (k BIGINT, n BIGINT, total BIGINT, PRIMARY KEY (k))");
        client.Execute("INSERT INTO t SELECT g FROM generate_series(1, 100000) AS x(g)");
        client.Execute("SET sink_rate_limit = 0");
        // Once these return, backends have been told what to keep.
        client.Execute("CREATE SINK rows_of INTO copy FROM t");
        client.Execute("CREATE SINK groups_of INTO sums AS SELECT a % 5, count(*), sum(a) FROM t GROUP BY a % 5");
        client.Execute("CREATE SINK adds FROM t WITH (connector = 'blackhole', type = 'append-only', force_append_only = 'true')");
        var merged = Merges(server) + 5;
        for (var i = 1; Merges(server) < merged; i++) Change(client, i);
        foreach (var sink in s_followers) client.Execute($"ALTER SINK {sink} SET sink_rate_limit = -1");
        WaitFor("the rows", () => One(client, "SELECT count(*), sum(a) FROM copy") == One(client, "SELECT count(*), sum(a) FROM t"));
        WaitFor("the groups", () => One(client, "SELECT sum(n), sum(total) FROM sums") == One(client, "SELECT count(*), sum(a) FROM t"));
        Assert.Equal("3|0", One(client, "SELECT sum(State = 'RUNNING'), sum(Snapshots) FROM rw_catalog.rw_sinks"));

        // Within a bound only: then who has a key begins anew with all rows, and who only adds is at its end.
        client.Execute("ALTER SYSTEM SET sink_versions_kept_seconds = 0");
        var next = 1_000_000;
        for (var rounds = 100; !IsLost(client); rounds *= 2)
        {
            foreach (var sink in s_followers) client.Execute($"ALTER SINK {sink} SET sink_rate_limit = 0");
            for (var i = 0; i < rounds; i++) Change(client, next++);
            foreach (var sink in s_followers) client.Execute($"ALTER SINK {sink} SET sink_rate_limit = -1");
            WaitFor("an end or all rows", () => IsLost(client)
                || One(client, "SELECT max(a) FROM copy") == One(client, "SELECT max(a) FROM t"));
        }

        WaitFor("all rows", () => One(client, "SELECT count(*) FROM t WHERE a NOT IN (SELECT a FROM copy)") == "0");
        Assert.Contains("may be left in its target", One(client, $"SELECT Advice {From} 'rows_of'"), StringComparison.Ordinal);
        Assert.Equal("RUNNING|1", One(client, $"SELECT State, Error IS NULL {From} 'rows_of'"));
        Assert.Contains("snapshot = 'false'", One(client, $"SELECT Advice {From} 'adds' AND State = 'FAILED'"), StringComparison.Ordinal);
        Assert.Contains("compaction has merged", One(client, $"SELECT Error {From} 'adds'"), StringComparison.Ordinal);
    }

    private const string From = "FROM rw_catalog.rw_sinks WHERE Name =";
    private static readonly string[] s_followers = ["rows_of", "groups_of", "adds"];

    private static bool IsLost(MySqlClient client)
        => One(client, $"SELECT count(*) {From} 'rows_of' AND Snapshots > 0") == "1"
            && One(client, $"SELECT count(*) {From} 'adds' AND State = 'FAILED'") == "1";

    private static void Change(MySqlClient client, int number)
    {
        client.Execute($"INSERT INTO t VALUES ({number + 1_000_000})");
        client.Execute($"DELETE FROM t WHERE a = {number}");
    }

    private static long Merges(ServerProcess server)
    {
        using var http = new HttpClient();
        var text = http.GetStringAsync($"http://127.0.0.1:{server.HttpPort}/metrics").GetAwaiter().GetResult();
        return long.Parse(text.Split('\n').First(l => l.StartsWith(MergesName, StringComparison.Ordinal))[MergesName.Length..],
            CultureInfo.InvariantCulture);
    }

    private const string MergesName = "storage_compactions_total ";

    [Fact]
    public async Task OtherServersGetWhatChanges()
    {
        using var folder = new TemporaryFolder();
        using var hook = new HttpListener();
        const int port = 20_590;
        hook.Prefixes.Add($"http://127.0.0.1:{port}/");
        hook.Start();
        using var server = Start(folder);
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE k (id INT, v VARCHAR(20), f BOOLEAN, PRIMARY KEY (id))");
        client.Execute("CREATE TABLE there (id INT, v VARCHAR(20), f BOOLEAN, PRIMARY KEY (id))");
        client.Execute("INSERT INTO k VALUES (1, 'a''\\\\', true), (2, NULL, false)");
        client.Execute(
            "CREATE SINK m FROM k WITH (connector = 'mysql', hostname = '127.0.0.1', "
            + $"port = '{server.Port}', username = 'root', password = '', database.name = 'd', table.name = 'there', type = 'upsert', "
            + "primary_key = 'id')");
        Assert.Equal("2|1", One(client, "SELECT count(*), count(v) FROM there"));
        client.Execute("INSERT INTO k VALUES (2, 'b', true), (3, 'c', NULL)");
        client.Execute("DELETE FROM k WHERE id = 1");
        const string Shown = "SELECT group_concat(id ORDER BY id), group_concat(v ORDER BY id) FROM there";
        WaitFor("the changes", () => One(client, Shown) == "2,3|b,c");

        client.Execute("SET background_ddl = true");
        client.Execute(
            $"CREATE SINK h AS SELECT id, v FROM k WITH (connector = 'http', url = 'http://127.0.0.1:{port}/in', "
            + "'header.X-Token' = 'secret', type = 'append-only', force_append_only = 'true')");
        // The first answer is an error: the rows come again.
        var first = await AnswerAsync(hook, 500);
        var second = await AnswerAsync(hook, 200);
        Assert.Equal(first, second);
        Assert.Equal("secret [{\"id\":2,\"v\":\"b\"},{\"id\":3,\"v\":\"c\"}]", second);
        // With delete_unmatched all rows take the place of those that are there, also when a difference was lost.
        client.Execute("SET background_ddl = false");
        client.Execute("CREATE TABLE kept (id INT, v VARCHAR(20), f BOOLEAN, more INT DEFAULT 5, PRIMARY KEY (id))");
        client.Execute("INSERT INTO kept VALUES (2, 'x', false, 1), (9, 'y', true, 1)");
        client.Execute(
            $"CREATE SINK u FROM k WITH (connector = 'mysql', hostname = '127.0.0.1', port = '{server.Port}', username = 'root', "
            + "database.name = 'd', table.name = 'kept', type = 'upsert', primary_key = 'id', delete_unmatched = 'true')");
        const string Kept = "SELECT group_concat(id ORDER BY id), group_concat(v ORDER BY id), group_concat(more ORDER BY id) FROM kept";
        Assert.Equal("2,3|b,c|1,5", One(client, Kept));
        client.Execute("DROP TABLE k");
        client.Execute("CREATE TABLE k (id INT, v VARCHAR(20), f BOOLEAN, PRIMARY KEY (id))");
        client.Execute("INSERT INTO k VALUES (3, 'd', true), (4, 'e', true)");
        WaitFor("the rows of now", () => One(client, Kept) == "3,4|d,e|5,5");
        Assert.Contains("'header.X-Token' = '***'", client.Query("SHOW CREATE SINK h").Rows[0][1], StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(HttpListener hook, int status)
    {
        var context = await hook.GetContextAsync().WaitAsync(s_patience);
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = status;
        context.Response.Close();
        return $"{context.Request.Headers["X-Token"]} {body}";
    }

    private static ServerProcess Start(TemporaryFolder folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder.Path, "files")).FullName;
        return ServerProcess.Start(
            Path.Combine(folder.Path, "data"), "--set", "enable_failpoints=1", "--set", $"secure_file_priv={files}");
    }

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
