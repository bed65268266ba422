using System.Net;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>A view whose matching fails inside is left out, with the reason in the warnings, in TRACE and in the log; the query runs.</summary>
[Collection(AloneCollection.Name)]
public sealed class BrokenMatchingTests
{
    private const string Grouped = "SELECT g, sum(v) FROM t GROUP BY g ORDER BY g";
    private const string Ranked = "SELECT g, v, rank() OVER (PARTITION BY g ORDER BY v) AS r FROM t";

    [Theory]
    [InlineData("rewrite.freshness", Grouped)]
    [InlineData("rewrite.match", Grouped)]
    [InlineData("rewrite.plan", Grouped)]
    [InlineData("rewrite.lower", Grouped)]
    [InlineData("rewrite.text", Ranked)]
    public async Task TheQueryRunsWithoutIt(string point, string query)
    {
        using var folder = new TemporaryFolder();
        var audit = new RecentAuditLog();
        await using var node = await StandaloneNode.StartAsync(
            new ServerOptions { Role = ServerRole.Standalone, DataDir = folder.Path, MySqlPort = 0, HttpPort = 0, Quiet = true },
            audit, TimeProvider.System, CancellationToken.None);
        using var client = Prepare(node);
        client.Execute("SET enable_materialized_view_rewrite = false");
        var plain = Answer(client, query);
        client.Execute("SET enable_materialized_view_rewrite = true");
        Assert.Contains("MV rewrite success", Traced(client, query), StringComparison.Ordinal);
        FaultPoint.Set(point, () => throw new InvalidOperationException("no such thing"));
        try
        {
            Assert.Equal(plain, Answer(client, query));
            var warnings = client.Query("SHOW WARNINGS").Rows;
            Assert.NotEmpty(warnings);
            Assert.Equal("7337", warnings[0][1]);
            Assert.Contains("no such thing", warnings[0][2], StringComparison.Ordinal);
            var traced = Traced(client, query);
            Assert.Contains("matching it failed: no such thing", traced, StringComparison.Ordinal);
            Assert.DoesNotContain("success", traced, StringComparison.Ordinal);
        }
        finally
        {
            FaultPoint.Set(point, null);
        }

        // Where it happened is in the record that the log is written from.
        Assert.Contains(audit.Entries, e => e.Stmt == query && e.Faults.Contains("InvalidOperationException: no such thing\n", StringComparison.Ordinal)
            && e.Faults.Contains("   at MatViewDb.", StringComparison.Ordinal));
        Assert.Equal(plain, Answer(client, query));
        Assert.Empty(client.Query("SHOW WARNINGS").Rows);
        Assert.Contains("MV rewrite success", Traced(client, query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherViewAnswersInItsPlace()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        client.Execute("CREATE MATERIALIZED VIEW finer REFRESH MANUAL AS SELECT g, v, count(*) AS n, sum(v) AS s FROM t GROUP BY g, v");
        var before = Answer(client, Grouped);
        var hits = 0;
        FaultPoint.Set("rewrite.match", () =>
        {
            if (++hits == 1) throw new InvalidOperationException("no such thing");
        });
        try
        {
            var traced = Traced(client, Grouped);
            Assert.Contains("MV rewrite fail for m: matching it failed: no such thing", traced, StringComparison.Ordinal);
            Assert.Contains("MV rewrite success for finer", traced, StringComparison.Ordinal);
            hits = 0;
            Assert.Equal(before, Answer(client, Grouped));
        }
        finally
        {
            FaultPoint.Set("rewrite.match", null);
        }
    }

    private static MySqlClient Prepare(StandaloneNode node)
    {
        var client = MySqlClient.Connect(new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", ReadTimeout = TimeSpan.FromSeconds(60),
        });
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        client.Execute("CREATE TABLE t (g INT, v INT)");
        client.Execute("INSERT INTO t VALUES (1, 1), (1, 2), (2, 4), (NULL, 8)");
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT g, sum(v) AS s FROM t GROUP BY g");
        client.Execute($"CREATE MATERIALIZED VIEW ranked REFRESH MANUAL AS {Ranked}");
        return client;
    }

    private static string Traced(MySqlClient client, string query)
        => string.Join('\n', client.Query($"TRACE REASON MV {query}").Rows.Select(row => row[0]));

    private static string Answer(MySqlClient client, string query)
        => string.Join(", ", client.Query(query).Rows.Select(row => string.Join('|', row.Select(v => v ?? "NULL"))).Order(StringComparer.Ordinal));
}
