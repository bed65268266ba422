using System.Net;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Fails at each point around the commit: a statement happens as a whole or not at all, before and after a restart.</summary>
[Collection(AloneCollection.Name)]
public sealed class FailpointTests
{
    private static readonly ErrorDefinition s_hit = new(7999, "HY000", ErrorKind.Internal, "failpoint {0} was hit");

    [Theory]
    [InlineData("write.staged")]
    [InlineData("commit.before_record")]
    [InlineData("commit.after_record")]
    [InlineData("commit.before_publish")]
    [InlineData("commit.after_publish")]
    [InlineData("storage.write.before_sync")]
    [InlineData("storage.write.after_sync")]
    [InlineData("storage.publish.before_metadata")]
    [InlineData("storage.publish.after_metadata")]
    public async Task AnInsertThatFailsIsWholeOrAbsent(string point)
    {
        using var folder = new TemporaryFolder();
        string before;
        await using (var node = await StartAsync(folder))
        {
            using var client = Prepare(node);
            var failed = FailOnce(
                point, () => client.Execute("INSERT INTO t SELECT generate_series, 10 FROM TABLE(generate_series(101, 200))"));
            before = State(client);
            Assert.True(before is "3|60" or "103|1060", $"{point}: half of a statement is visible: {before}");
            if (!failed) Assert.Equal("103|1060", before);
            client.Execute("INSERT INTO t VALUES (1000, 1)");
        }

        await CheckRestartedAsync(folder, before is "3|60" ? "4|61" : "104|1061", point);
    }

    [Theory]
    [InlineData("refresh.before_batch")]
    [InlineData("refresh.before_commit")]
    [InlineData("commit.before_record")]
    [InlineData("commit.after_record")]
    [InlineData("commit.before_publish")]
    [InlineData("commit.after_publish")]
    [InlineData("storage.write.before_sync")]
    [InlineData("storage.publish.before_metadata")]
    [InlineData("storage.publish.after_metadata")]
    public async Task ARefreshThatFailsShowsTheOldRowsOrTheNewOnes(string point)
    {
        using var folder = new TemporaryFolder();
        await using (var node = await StartAsync(folder))
        {
            using var client = Prepare(node);
            client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
            client.Execute("INSERT INTO t VALUES (1, 5), (4, 7)");
            FailOnce(point, () => client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE"));
            var rows = One(client, "SELECT count(*), sum(total) FROM mv");
            Assert.True(rows is "3|60" or "4|72", $"{point}: half of a refresh is visible: {rows}");
            Assert.Equal("4|72", One(client, "SELECT count(*), sum(x) FROM (SELECT k, sum(v) AS x FROM t GROUP BY k) AS q"));
        }

        await using (var node = await StartAsync(folder))
        {
            using var client = Connect(node, "d");
            var rows = One(client, "SELECT count(*), sum(total) FROM mv");
            Assert.True(rows is "3|60" or "4|72", $"{point}: half of a refresh is visible after a restart: {rows}");
            client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
            Assert.Equal("4|72", One(client, "SELECT count(*), sum(total) FROM mv"));
        }
    }

    [Theory]
    [InlineData("refresh.before_batch")]
    [InlineData("refresh.before_commit")]
    [InlineData("commit.before_record")]
    [InlineData("commit.after_record")]
    [InlineData("commit.before_publish")]
    [InlineData("commit.after_publish")]
    [InlineData("storage.write.before_sync")]
    [InlineData("storage.publish.before_metadata")]
    [InlineData("storage.publish.after_metadata")]
    public async Task ARefreshByDifferencesThatFailsMovesRowsAndVersionsTogether(string point)
    {
        using var folder = new TemporaryFolder();
        await using (var node = await StartAsync(folder))
        {
            using var client = Prepare(node);
            client.Execute("INSERT INTO t SELECT generate_series, 0 FROM TABLE(generate_series(4, 200))");
            client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
            client.Execute("INSERT INTO t VALUES (1, 5), (201, 7)");
            client.Execute("DELETE FROM t WHERE k = 3");
            FailOnce(point, () => client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE"));
            var rows = One(client, "SELECT count(*), sum(total) FROM mv");
            Assert.True(rows is "200|60" or "200|42", $"{point}: half of a refresh is visible: {rows}");
        }

        // Whatever was applied is not applied again.
        await using (var node = await StartAsync(folder))
        {
            using var client = Connect(node, "d");
            client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
            Assert.Equal("200|42", One(client, "SELECT count(*), sum(total) FROM mv"));
            Assert.Equal("0", One(client, "SELECT count(*) FROM mv WHERE k = 3"));
            Assert.Equal("INCREMENTAL", One(
                client, "SELECT DISTINCT refresh_mode FROM information_schema.task_runs WHERE refresh_mode = 'INCREMENTAL'"));
        }
    }

    private static async Task CheckRestartedAsync(TemporaryFolder folder, string expected, string point)
    {
        await using var node = await StartAsync(folder);
        using var client = Connect(node, "d");
        var after = State(client);
        Assert.True(expected == after, $"{point}: {expected} became {after} by a restart");
        client.Execute("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
        Assert.Equal(after, One(client, "SELECT sum(n), sum(total) FROM mv"));
    }

    private static bool FailOnce(string point, Action statement)
    {
        var hits = 0;
        FaultPoint.Set(point, () =>
        {
            if (Interlocked.Increment(ref hits) == 1) throw s_hit.With(point);
        });
        try
        {
            statement();
            return false;
        }
        catch (MySqlErrorException problem)
        {
            Assert.NotEqual("00000", problem.SqlState);
            return true;
        }
        finally
        {
            FaultPoint.Set(point, null);
            Assert.True(hits > 0, $"{point} was never reached");
        }
    }

    private static MySqlClient Prepare(StandaloneNode node)
    {
        var client = Connect(node, "");
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (k BIGINT, v INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 3");
        client.Execute("INSERT INTO t VALUES (1, 10), (2, 20), (3, 30)");
        client.Execute("CREATE MATERIALIZED VIEW mv REFRESH MANUAL AS SELECT k, count(*) AS n, sum(v) AS total FROM t GROUP BY k");
        return client;
    }

    private static string State(MySqlClient client) => One(client, "SELECT count(*), sum(v) FROM t");

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));

    internal static Task<StandaloneNode> StartNodeAsync(string dataDir)
        => StandaloneNode.StartAsync(
            new ServerOptions { Role = ServerRole.Standalone, DataDir = dataDir, MySqlPort = 0, HttpPort = 0, Quiet = true },
            new RecentAuditLog(), TimeProvider.System, CancellationToken.None);

    private static Task<StandaloneNode> StartAsync(TemporaryFolder folder) => StartNodeAsync(folder.Path);

    private static MySqlClient Connect(StandaloneNode node, string database) => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", Database = database,
            ReadTimeout = TimeSpan.FromSeconds(60),
        });
}
