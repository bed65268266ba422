using System.Diagnostics;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Kills the server between the batches of a refresh: it goes on at the first batch that is not done.</summary>
public sealed class RefreshKillTests
{
    private const int Partitions = 12;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void AForcedRefreshGoesOnAtTheFirstUndoneBatch()
    {
        using var folder = new TemporaryFolder();
        IReadOnlyList<string> old, atKill;
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = server.Connect();
            client.Execute("CREATE DATABASE d");
            var partitions = Enumerable.Range(1, Partitions).Select(p => $"PARTITION p{p} VALUES LESS THAN ({p})");
            client.Execute($"CREATE TABLE d.t (k INT, v INT) PARTITION BY RANGE (k) ({string.Join(", ", partitions)})");
            client.Execute($"INSERT INTO d.t SELECT g, g FROM TABLE(generate_series(0, {Partitions - 1})) AS s(g)");
            client.Execute("CREATE MATERIALIZED VIEW d.m PARTITION BY k REFRESH MANUAL AS SELECT k, sum(v) AS s FROM d.t GROUP BY k");
            client.Execute("CREATE MATERIALIZED VIEW d.soon REFRESH ASYNC AS SELECT sum(v) AS s FROM d.t");
            old = Ids(client);
            client.Execute("ADMIN SET FAILPOINT 'refresh.before_batch' = 'sleep(1000)'");
            client.Execute("REFRESH MATERIALIZED VIEW d.m FORCE");
            client.Execute("INSERT INTO d.t VALUES (11, 5000)");
            WaitFor("two batches", () => Ids(client).Except(old).Count() >= 2);
            atKill = Ids(client);
            server.Kill();
        }

        Assert.InRange(atKill.Except(old).Count(), 2, Partitions - 1);
        using (var server = ServerProcess.Start(folder.Path))
        {
            using var client = server.Connect();
            WaitFor("the rest", () => !Ids(client).Intersect(old).Any());
            WaitFor("the end", () => client.Query("SHOW JOBS").Rows.Count == 0);
            // What was done stays, unless rows came to it meanwhile.
            Assert.Subset(Ids(client).ToHashSet(), atKill.Except(old).ToHashSet());
            var sums = Enumerable.Range(0, Partitions).Select(k => $"{k}|{(k == Partitions - 1 ? k + 5000 : k)}");
            Assert.Equal(sums, client.Query("SELECT k, s FROM d.m ORDER BY k").Rows.Select(r => string.Join('|', r)));
            // One job before and after; the run that was under way failed, unless the kill came between two runs.
            var runs = client.Query(
                "SELECT count(DISTINCT JOB_ID), count(*), sum(STATE = 'FAILED') FROM information_schema.task_runs "
                + "WHERE PROPERTIES LIKE '%\"FORCE\":\"true\"%'").Rows;
            Assert.Equal("1", runs[0][0]);
            Assert.Contains(runs[0][2], (string[])["0", "1"]);
            // The commit that no refresh had followed yet is followed.
            WaitFor("the view that follows commits", () => client.Query("SELECT s FROM d.soon").Rows[0][0] == "5066");
        }
    }

    private static List<string> Ids(MySqlClient client) => [.. client.Query(
        "SELECT PARTITION_ID FROM information_schema.partitions_meta WHERE DB_NAME = 'd' AND TABLE_NAME = 'm'").Rows.Select(r => r[0]!)];

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
