using System.Net;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Holds that a query over a stale view does not fail when what the view lacks can no longer be told.</summary>
[Collection(AloneCollection.Name)]
public sealed class StaleAnswerTests
{
    private const string Point = "storage.difference.read";
    private const string Query = "SELECT g, sum(v), count(*) FROM t GROUP BY g ORDER BY g";

    [Theory]
    [InlineData(7101)]
    [InlineData(7102)]
    public async Task ReadsTheBasesWhenTheDifferenceIsGone(int code)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = MySqlClient.Connect(
            new ClientOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root" });
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (g INT, v INT)");
        client.Execute("INSERT INTO t VALUES (1, 10), (2, 20)");
        client.Execute("CREATE MATERIALIZED VIEW mv REFRESH MANUAL AS SELECT g, sum(v) AS sv, count(*) AS n FROM t GROUP BY g");
        client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
        client.Execute("INSERT INTO t VALUES (1, 5), (3, 7)");
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        var gone = new ErrorDefinition(code, "HY000", ErrorKind.Retryable, "the difference is gone");
        var hits = 0;
        FaultPoint.Set(Point, () =>
        {
            hits++;
            throw gone.With();
        });
        try
        {
            Assert.Equal(["1|15|2", "2|20|1", "3|7|1"], client.Query(Query).Rows.Select(row => string.Join('|', row)));
        }
        finally
        {
            FaultPoint.Set(Point, null);
        }

        Assert.Equal(1, hits);
    }

    [Theory]
    [InlineData(7101)]
    [InlineData(7102)]
    public async Task NoRowLeavesBeforeTheDifferenceIsHeld(int code)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = MySqlClient.Connect(
            new ClientOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root" });
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (g INT, v INT)");
        client.Execute("INSERT INTO t SELECT g, 1 FROM TABLE(generate_series(1, 100000)) AS s(g)");
        client.Execute("CREATE MATERIALIZED VIEW mv REFRESH MANUAL AS SELECT g, v FROM t WHERE g > 10");
        client.Execute("INSERT INTO t VALUES (200000, 2)");
        client.Execute("DELETE FROM t WHERE g = 20");
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        const string query = "SELECT g, v FROM t WHERE g > 10";
        Assert.Contains("success", client.Query("TRACE REASON MV " + query).Rows[0][0], StringComparison.Ordinal);
        var gone = new ErrorDefinition(code, "HY000", ErrorKind.Retryable, "the difference is gone");
        var hits = 0;
        FaultPoint.Set(Point, () =>
        {
            if (Interlocked.Increment(ref hits) > 0) throw gone.With();
        });
        try
        {
            Assert.Equal(99_990, client.Query(query).Rows.Count);
        }
        finally
        {
            FaultPoint.Set(Point, null);
        }

        Assert.True(hits > 0);
        Assert.Equal(99_990, client.Query(query).Rows.Count);
    }
}
