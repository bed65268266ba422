using System.Net;
using MatViewDb.Core.Runtime;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Holds rewritten queries to their tables while views change places, go, and are refreshed under them.</summary>
[Collection(AloneCollection.Name)]
public sealed class RewriteWhileTests
{
    private const int Rows = 200_000;
    private const string Planned = "query.planned";
    private const string Grouped = "SELECT g, sum(v) FROM t GROUP BY g ORDER BY g";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task AQueryReadsTheViewThatItBeganWith()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        client.Execute($"CREATE TABLE x (id BIGINT, v BIGINT)");
        client.Execute($"INSERT INTO x SELECT g, g FROM TABLE(generate_series(1, {Rows})) AS s(g)");
        client.Execute("CREATE MATERIALIZED VIEW all_ REFRESH MANUAL AS SELECT id, v FROM x");
        client.Execute("CREATE MATERIALIZED VIEW few REFRESH MANUAL AS SELECT id, v FROM x WHERE id < 10");
        using var reading = Connect(node);
        const string query = "SELECT id, v FROM x";
        Assert.Contains(reading.Query("EXPLAIN " + query).Rows, row => row[0]!.Contains("TABLE: all_", StringComparison.Ordinal));
        using var rows = reading.Read(query);
        Assert.True(rows.ReadRow());
        client.Execute("ALTER MATERIALIZED VIEW all_ SWAP WITH few");
        client.Execute("DROP MATERIALIZED VIEW few");
        client.Execute("DROP MATERIALIZED VIEW all_");
        long count = 1;
        while (rows.ReadRow()) count++;
        Assert.Equal(Rows, count);
    }

    [Theory]
    [InlineData("ALTER MATERIALIZED VIEW m SWAP WITH spare")]
    [InlineData("ALTER MATERIALIZED VIEW m SWAP WITH spare; DROP MATERIALIZED VIEW spare")]
    [InlineData("DROP MATERIALIZED VIEW m")]
    [InlineData("ALTER MATERIALIZED VIEW m INACTIVE")]
    [InlineData("REFRESH MATERIALIZED VIEW m FORCE WITH SYNC MODE")]
    [InlineData("INSERT INTO t VALUES (1, 1000); REFRESH MATERIALIZED VIEW m WITH SYNC MODE")]
    [InlineData("TRUNCATE TABLE t; REFRESH MATERIALIZED VIEW m WITH SYNC MODE")]
    public async Task WhatHappensBetweenPlanAndScanChangesNothing(string statements)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        using var other = Connect(node);
        Assert.Contains(client.Query("EXPLAIN " + Grouped).Rows, row => row[0]!.Contains("TABLE: m", StringComparison.Ordinal));
        var before = Answer(client);
        var hits = 0;
        FaultPoint.Set(Planned, () =>
        {
            if (Interlocked.Increment(ref hits) > 1) return;
            foreach (var statement in statements.Split("; ")) other.Execute(statement);
        });
        string answer;
        try
        {
            answer = Answer(client);
        }
        finally
        {
            FaultPoint.Set(Planned, null);
        }

        // The rows of one moment: when it was planned, or, where those were gone, afterwards.
        client.Execute("SET enable_materialized_view_rewrite = false");
        var after = Answer(client);
        Assert.True(hits > 0);
        Assert.True(answer == before || answer == after, $"{answer} is neither {before} nor {after}");
        client.Execute("SET enable_materialized_view_rewrite = true");
        Assert.Equal(after, Answer(client));
    }

    [Theory]
    [InlineData("refresh.before_batch")]
    [InlineData("refresh.before_commit")]
    [InlineData("commit.before_record")]
    [InlineData("commit.before_publish")]
    public async Task WhileARefreshRunsItsViewAnswersAsItWas(string point)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        client.Execute("INSERT INTO t VALUES (1, 1000), (9, 9)");
        client.Execute("SET enable_materialized_view_rewrite = false");
        var now = Answer(client);
        client.Execute("SET enable_materialized_view_rewrite = true");
        using var reached = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        FaultPoint.Set(point, () =>
        {
            reached.Set();
            goOn.Wait(s_patience);
        });
        var refresh = Task.Factory.StartNew(
            () =>
            {
                using var refreshing = Connect(node);
                refreshing.Execute("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            Assert.True(reached.Wait(s_patience), $"{point} is not reached");
            // Once the record is written, readers of the view wait for the rows that it tells of.
            if (point != "commit.before_publish")
            {
                foreach (var delta in new[] { "true", "false" })
                {
                    client.Execute($"SET materialized_view_delta_rewrite = {delta}");
                    Assert.Equal(now, Answer(client));
                }
            }
        }
        finally
        {
            FaultPoint.Set(point, null);
            goOn.Set();
        }

        await refresh.WaitAsync(s_patience);
        Assert.Equal(now, Answer(client));
        Assert.Contains(client.Query("EXPLAIN " + Grouped).Rows, row => row[0]!.Contains("TABLE: m", StringComparison.Ordinal));
    }

    private static MySqlClient Prepare(StandaloneNode node)
    {
        using (var admin = Connect(node, "")) admin.Execute("CREATE DATABASE d");
        var client = Connect(node);
        client.Execute("CREATE TABLE t (g INT, v INT)");
        client.Execute("INSERT INTO t VALUES (1, 1), (1, 2), (2, 4), (NULL, 8)");
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT g, sum(v) AS s FROM t GROUP BY g");
        client.Execute("CREATE MATERIALIZED VIEW spare REFRESH MANUAL AS SELECT g, count(v) AS s FROM t WHERE g > 1 GROUP BY g");
        return client;
    }

    private static string Answer(MySqlClient client)
        => string.Join(", ", client.Query(Grouped).Rows.Select(row => $"{row[0] ?? "NULL"}={row[1]}"));

    private static MySqlClient Connect(StandaloneNode node, string database = "d")
    {
        var client = MySqlClient.Connect(new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", Database = database, ReadTimeout = s_patience,
        });
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        return client;
    }
}
