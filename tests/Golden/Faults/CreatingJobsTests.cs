using System.Diagnostics;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Creates views and sinks that take long: their number is limited, and what a foreground statement began goes with it.</summary>
public sealed class CreatingJobsTests
{
    private const string Endless = "SELECT a.v % 7 AS k, count(*) AS n FROM t a JOIN t b ON a.v + b.v > a.v * b.v % 5 GROUP BY a.v % 7";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void BeyondTheLimitAJobWaitsInSight()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path);
        using var client = Prepare(server);
        client.Execute("SET background_ddl = true");
        var jobs = new List<string>();
        foreach (var name in new[] { "one", "two", "three" })
        {
            client.Execute($"CREATE MATERIALIZED VIEW {name} REFRESH MANUAL AS {Endless}");
            jobs.Add(One(client, $"SELECT max(ddl_id) FROM rw_catalog.rw_ddl_progress"));
        }

        WaitFor("the first", () => StateOf(client, jobs[0]) == "RUNNING");
        Assert.Equal("QUEUED|queued (0 ahead)|0.0%", One(client, Job("State, Phase, Progress", jobs[1])));
        Assert.Equal("QUEUED|queued (1 ahead)|0.0%", One(client, Job("State, Phase, Progress", jobs[2])));
        Assert.Equal("d.one|d.t", One(
            client, $"SELECT job_name, upstream_table_name FROM rw_catalog.rw_fragment_backfill_progress WHERE job_id = {jobs[0]}"));
        var hidden = Assert.Throws<MySqlErrorException>(() => client.Query("SELECT * FROM two"));
        Assert.Equal(7325, hidden.Code);
        Assert.Contains($"job {jobs[1]}", hidden.Message, StringComparison.Ordinal);

        // Who goes makes room; a higher limit counts at once; of several ids those that are known go.
        Assert.Equal(jobs[0], client.Query($"CANCEL JOBS {jobs[0]}").Scalar);
        WaitFor("the second", () => StateOf(client, jobs[1]) == "RUNNING");
        Assert.Equal("QUEUED", StateOf(client, jobs[2]));
        client.Execute("ALTER SYSTEM SET max_concurrent_creating_streaming_jobs TO 2");
        WaitFor("the third", () => StateOf(client, jobs[2]) == "RUNNING");
        // Lowering it stops nothing.
        client.Execute("ALTER SYSTEM SET max_concurrent_creating_streaming_jobs TO 1");
        Assert.Equal("RUNNING|RUNNING", $"{StateOf(client, jobs[1])}|{StateOf(client, jobs[2])}");
        Assert.Equal([jobs[1], jobs[2]], client.Query($"CANCEL JOBS {jobs[1]}, 4000000000, {jobs[2]}, {jobs[0]}").Rows.Select(r => r[0]));
        Assert.Empty(client.Query("SHOW JOBS").Rows);
        Assert.Equal("0", One(client, "SELECT count(*) FROM rw_catalog.rw_materialized_views"));
        client.Execute("WAIT");
    }

    [Theory]
    [InlineData("CANCEL JOBS {0}", 7322)]
    [InlineData("KILL QUERY {1}", 1317)]
    [InlineData("KILL {1}", 0)]
    [InlineData("", 0)]
    public void AForegroundCreationThatIsEndedLeavesNothing(string ending, int error)
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path);
        using var client = Prepare(server);
        var waiter = server.Connect("d");
        var id = One(waiter, "SELECT connection_id()");
        MySqlErrorException? told = null;
        var waiting = new Thread(() => told = Record.Exception(
            () => waiter.Execute($"CREATE MATERIALIZED VIEW m REFRESH MANUAL AS {Endless}")) as MySqlErrorException);
        waiting.Start();
        var job = "";
        WaitFor("the job", () => (job = client.Query("SELECT Id FROM rw_catalog.rw_ddl_progress_jobs WHERE State = 'RUNNING'").Scalar
            ?? "").Length > 0);
        Assert.Equal("FOREGROUND", One(client, Job("`Create Type`", job)));
        // Without an ending the client goes away in the middle.
        if (ending.Length == 0) waiter.Dispose();
        else client.Query(string.Format(System.Globalization.CultureInfo.InvariantCulture, ending, job, id));
        WaitFor("the end", () => One(client, "SELECT count(*) FROM rw_catalog.rw_ddl_progress_jobs") == "0");
        Assert.True(waiting.Join(s_patience), "the statement goes on");
        if (error != 0) Assert.Equal(error, told?.Code);
        Assert.Equal("0", One(client, "SELECT count(*) FROM rw_catalog.rw_materialized_views"));
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT count(*) AS n FROM t");
        Assert.Equal("100000", One(client, "SELECT n FROM m"));
        waiter.Dispose();
    }

    [Fact]
    public void OthersMayNeitherSetNorRecoverNorCancel()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path);
        using var client = Prepare(server);
        client.Execute("CREATE USER u");
        client.Execute("GRANT SELECT ON d.* TO u");
        client.Execute("SET background_ddl = true");
        client.Execute($"CREATE MATERIALIZED VIEW m REFRESH MANUAL AS {Endless}");
        var job = One(client, "SELECT ddl_id FROM rw_catalog.rw_ddl_progress");
        using var other = server.Connect("d", "u");
        foreach (var refused in new[]
        {
            "ALTER SYSTEM SET max_concurrent_creating_streaming_jobs TO 4", "RECOVER", $"CANCEL JOBS {job}",
        })
        {
            Assert.Equal(1227, Assert.Throws<MySqlErrorException>(() => other.Execute(refused)).Code);
        }

        Assert.Equal("0", One(other, "SELECT count(*) FROM rw_catalog.rw_event_logs"));
        Assert.Equal("BACKGROUND", One(client, Job("`Create Type`", job)));
        client.Execute($"CANCEL JOBS {job}");
        client.Execute("RECOVER");
        Assert.Equal("META_NODE_START,GLOBAL_RECOVERY_START,GLOBAL_RECOVERY_SUCCESS", One(
            client, "SELECT group_concat(event_type ORDER BY timestamp, unique_id) FROM rw_catalog.rw_event_logs"));
        Assert.Equal("d|RUNNING|1|0", One(
            client, "SELECT database_name, recovery_state, in_global_running, in_global_recovering FROM rw_catalog.rw_recovery_info"));
    }

    [Fact]
    public void RecoverBeginsWhatIsBeingCreatedAnew()
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path);
        using var client = Prepare(server);
        client.Execute("ALTER SYSTEM SET max_concurrent_creating_streaming_jobs TO 0");
        client.Execute("SET background_ddl = true");
        client.Execute("SET backfill_rate_limit = 0");
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT v FROM t");
        client.Execute("CREATE SINK s FROM t WITH (connector = 'blackhole', type = 'append-only')");
        var jobs = client.Query("SELECT ddl_id FROM rw_catalog.rw_ddl_progress ORDER BY ddl_id").Rows.Select(r => r[0]!).ToList();
        WaitFor("the batch", () => One(client, Job("Phase", jobs[0])).StartsWith("partition batch", StringComparison.Ordinal));
        client.Execute("RECOVER");
        WaitFor("another run", () => One(
            client, "SELECT count(*), sum(ERROR_MESSAGE = 'begins anew') FROM information_schema.task_runs") == "2|1");
        Assert.Equal("RUNNING|RUNNING", $"{StateOf(client, jobs[0])}|{StateOf(client, jobs[1])}");
        client.Execute("ALTER MATERIALIZED VIEW m SET backfill_rate_limit = DEFAULT");
        client.Execute("ALTER SINK s SET backfill_rate_limit = DEFAULT");
        client.Execute("WAIT");
        Assert.Equal("100000", One(client, "SELECT count(*) FROM m"));
        Assert.Equal("100000", One(client, "SELECT `Rows` FROM rw_catalog.rw_sinks WHERE Name = 's'"));
    }

    [Fact]
    public void AfterAKillProgressIsNotBelowWhatWasCommitted()
    {
        using var folder = new TemporaryFolder();
        var server = ServerProcess.Start(folder.Path);
        try
        {
            using (var client = server.Connect())
            {
                client.Execute("CREATE DATABASE d");
                client.Execute("USE d");
                client.Execute("CREATE TABLE p (v INT) PARTITION BY RANGE (v) (PARTITION a VALUES LESS THAN (1001), "
                    + "PARTITION b VALUES LESS THAN (2001), PARTITION c VALUES LESS THAN (3001))");
                client.Execute("INSERT INTO p SELECT * FROM generate_series(1, 3000)");
                client.Execute("SET background_ddl = true");
                client.Execute("SET backfill_rate_limit = 200");
                client.Execute("CREATE MATERIALIZED VIEW m PARTITION BY v REFRESH MANUAL PROPERTIES ('partition_refresh_number' = '1') "
                    + "AS SELECT v FROM p");
                WaitFor("a batch", () => One(client, "SELECT count(*) FROM information_schema.task_runs WHERE STATE = 'SUCCESS'") != "0");
                client.Execute("ALTER MATERIALIZED VIEW m SET backfill_rate_limit = 0");
                Assert.Equal("1", One(client, "SELECT count(*) FROM rw_catalog.rw_ddl_progress"));
            }

            server.Kill();
            server.Dispose();
            server = ServerProcess.Start(folder.Path);
            using var again = server.Connect("d");
            const string Rows = "SELECT `Rows` >= 1000 AND Progress LIKE '%/3000)' FROM rw_catalog.rw_ddl_progress_jobs";
            WaitFor("the job", () => again.Query(Rows).Rows is [["1"]]);
            again.Execute("ALTER MATERIALIZED VIEW m SET backfill_rate_limit = DEFAULT");
            again.Execute("WAIT MATERIALIZED VIEW m");
            Assert.Equal("3000|4501500", One(again, "SELECT count(*), sum(v) FROM m"));
        }
        finally
        {
            server.Dispose();
        }
    }

    private static MySqlClient Prepare(ServerProcess server)
    {
        var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (v INT)");
        client.Execute("INSERT INTO t SELECT * FROM generate_series(1, 100000)");
        return client;
    }

    private static string Job(string columns, string id) => $"SELECT {columns} FROM rw_catalog.rw_ddl_progress_jobs WHERE Id = {id}";

    private static string StateOf(MySqlClient client, string job) => One(client, Job("State", job));

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
