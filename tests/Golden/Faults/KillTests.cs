using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Kills the server process at random moments: what was acknowledged stays, what was not is whole or absent.</summary>
public sealed class KillTests
{
    private const int RowsPerStatement = 50;
    private const int ViewGroups = 1000;
    private const int BaseRows = 2_000_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(4, 3)]
    public void AcknowledgedInsertsSurviveAndHalfStatementsDoNotShow(int rounds, int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.t (s BIGINT, i INT) DUPLICATE KEY(s) DISTRIBUTED BY HASH(i) BUCKETS 3");
            client.Execute("CREATE MATERIALIZED VIEW d.live AS SELECT s, count(*) AS n, sum(i) AS total FROM d.t GROUP BY s");
            server.Kill();
        }

        var acknowledged = new List<long>();
        long next = 1;
        for (var round = 0; round < rounds; round++)
        {
            using var server = ServerProcess.Start(folder.Path);
            CheckRows(server, acknowledged, next);
            InsertUntilKilled(server, TimeSpan.FromMilliseconds(random.Next(150, 1500)), acknowledged, ref next);
        }

        using var last = ServerProcess.Start(folder.Path);
        CheckRows(last, acknowledged, next);
        Assert.True(acknowledged.Count >= rounds, "hardly anything was inserted before the kills");
    }

    [Fact]
    public void ABackgroundViewGoesOnAndAForegroundOneLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = server.Connect();
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.b (k BIGINT, v BIGINT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2");
            client.Execute(
                $"INSERT INTO d.b SELECT generate_series % {ViewGroups}, generate_series "
                + $"FROM TABLE(generate_series(1, {BaseRows}))");
            // Both views stand still between their rows and their commit, so the kill finds them in the middle.
            client.Execute("ADMIN SET FAILPOINT 'refresh.before_commit' = 'sleep(60000)'");
            client.Execute("SET BACKGROUND_DDL = true");
            client.Execute("CREATE MATERIALIZED VIEW d.background AS SELECT k, count(*) AS n, sum(v) AS total FROM d.b GROUP BY k");
            using var foreground = server.Connect("d");
            Exception? end = null;
            var creating = new Thread(() => end = Record.Exception(() => CreateForeground(foreground)));
            creating.Start();
            WaitFor("the foreground job", () => client.Query("SHOW JOBS").Rows.Any(job => job.Contains("FOREGROUND")));
            server.Kill();
            Assert.True(creating.Join(s_patience), "the client of the killed server still waits");
            Assert.True(end is not null && IsLost(end), $"the foreground view was not cut off: {end?.Message ?? "it was finished"}");
        }

        using (var server = ServerProcess.Start(folder.Path))
        {
            using var client = server.Connect("d");
            WaitFor("the background view", () => client.Query("SHOW JOBS").Rows.Count == 0);
            var expected = $"{ViewGroups}|{BaseRows}|{(long)BaseRows * (BaseRows + 1) / 2}";
            Assert.Equal(expected, One(client, "SELECT count(*), sum(n), sum(total) FROM background"));
            var foreground = client.Query("SHOW MATERIALIZED VIEWS FROM d LIKE 'foreground'").Rows;
            Assert.Empty(foreground);
            client.Execute("CREATE MATERIALIZED VIEW foreground AS SELECT k, max(v) AS high FROM b GROUP BY k");
            Assert.Equal($"{ViewGroups}|{BaseRows}", One(client, "SELECT count(*), max(high) FROM foreground"));
        }
    }

    private static void InsertUntilKilled(ServerProcess server, TimeSpan life, List<long> acknowledged, ref long next)
    {
        using var client = server.Connect("d");
        using var killer = new Timer(_ => server.Kill(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            for (var done = 0; ; done++)
            {
                // A machine may be slow: the life is counted from the first statement that was acknowledged.
                if (done == 1) killer.Change(life, Timeout.InfiniteTimeSpan);
                var s = next++;
                var rows = Enumerable.Range(1, RowsPerStatement).Select(i => string.Create(CultureInfo.InvariantCulture, $"({s},{i})"));
                client.Execute("INSERT INTO t VALUES " + string.Join(',', rows));
                acknowledged.Add(s);
            }
        }
        catch (Exception lost) when (IsLost(lost))
        {
            // The kill came: the statement that was under way is not acknowledged.
        }
    }

    private static void CheckRows(ServerProcess server, List<long> acknowledged, long next)
    {
        using var client = server.Connect("d");
        client.Execute("SET enable_materialized_view_rewrite = false");
        var rows = client.Query("SELECT s, count(*), sum(i) FROM t GROUP BY s").Rows;
        var seen = new HashSet<long>();
        foreach (var row in rows)
        {
            var s = long.Parse(row[0]!, CultureInfo.InvariantCulture);
            Assert.True(s > 0 && s < next && seen.Add(s), $"statement {s} was never sent");
            Assert.Equal($"{RowsPerStatement}|{RowsPerStatement * (RowsPerStatement + 1) / 2}", $"{row[1]}|{row[2]}");
        }

        Assert.Empty(acknowledged.Except(seen));
        var lagging = One(client, "SELECT count(*), coalesce(sum(n), 0), sum(total) FROM live");
        Assert.Equal(One(client, "SELECT count(DISTINCT s), count(*), sum(i) FROM t"), lagging);
    }

    private static void CreateForeground(MySqlClient client)
        => client.Execute("CREATE MATERIALIZED VIEW foreground AS SELECT v, count(*) AS n FROM b GROUP BY v");

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

    private static bool IsLost(Exception problem)
        => problem is IOException or SocketException or ConnectionLostException or ObjectDisposedException
            or MySqlErrorException { Code: 1053 or 2013 };
}
