using System.Net;
using MatViewDb.Core.Runtime;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Changes what a view reads between the moment when a refresh has read it and its commit: the refresh ends with the reason, the view
/// shows what it showed before, and nothing that was read of another definition counts as fresh.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ChangedMidRefreshTests
{
    private const string Old = "1|10,2|20";

    [Theory]
    [InlineData("DROP TABLE src.t", "base-table dropped: t")]
    [InlineData("DROP TABLE src.t FORCE", "base-table dropped: t")]
    [InlineData("DROP DATABASE src", "base-table dropped: t")]
    [InlineData("DROP DATABASE src FORCE", "base-table dropped: t")]
    [InlineData("ALTER TABLE src.t RENAME gone", "base-table renamed: t")]
    [InlineData("ALTER TABLE src.t SWAP WITH unlike", "base-table swapped: t")]
    [InlineData("ALTER TABLE src.t DROP COLUMN v", "base table schema changed for columns: v")]
    [InlineData("ALTER TABLE src.t MODIFY COLUMN v VARCHAR(20)", "base table schema changed for columns: v")]
    [InlineData("ALTER MATERIALIZED VIEW d.mv INACTIVE", "user manually inactivated")]
    public async Task WhatBreaksTheViewEndsTheRefreshWithTheReason(string change, string reason)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        var failure = Assert.Throws<MySqlErrorException>(() => RefreshWhile(node, client, change));
        Assert.Equal(7328, failure.Code);
        Assert.Contains($"mv became inactive while it was being refreshed: {reason}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Old, Rows(client, "SELECT k, s FROM d.mv ORDER BY k"));
        Assert.Equal($"false|{reason}|FAILED|7328", Rows(
            client, "SELECT IS_ACTIVE, INACTIVE_REASON, LAST_REFRESH_STATE, LAST_REFRESH_ERROR_CODE "
                + "FROM information_schema.materialized_views"));
    }

    [Theory]
    [InlineData("ALTER TABLE src.t SWAP WITH alike", "7|70")]
    [InlineData("CREATE OR REPLACE VIEW src.w AS SELECT k, v + 1 AS v FROM src.t", "1|11,2|21,3|31")]
    public async Task WhatMeansOtherRowsEndsTheRefreshAndTheNextOneShowsThem(string change, string then)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        var failure = Assert.Throws<MySqlErrorException>(() => RefreshWhile(node, client, change));
        Assert.Equal(7329, failure.Code);
        Assert.Equal(Old, Rows(client, "SELECT k, s FROM d.mv ORDER BY k"));
        Assert.Equal("true|false", Rows(client, "SELECT IS_ACTIVE, IS_FRESH FROM information_schema.materialized_views"));
        client.Execute("REFRESH MATERIALIZED VIEW d.mv WITH SYNC MODE");
        Assert.Equal(then, Rows(client, "SELECT k, s FROM d.mv ORDER BY k"));
        Assert.Equal("true|true", Rows(client, "SELECT IS_ACTIVE, IS_FRESH FROM information_schema.materialized_views"));
    }

    [Theory]
    [InlineData("INSERT INTO src.t VALUES (3, 1)", "1|10,2|20,3|31")]
    [InlineData("DELETE FROM src.t WHERE k = 1", "2|20,3|30")]
    [InlineData("TRUNCATE TABLE src.t", "")]
    [InlineData("ALTER TABLE src.t ADD COLUMN more INT DEFAULT '5'", "1|10,2|20,3|30")]
    public async Task WhatOnlyMovesRowsIsForTheNextRefresh(string change, string then)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        RefreshWhile(node, client, change);
        Assert.Equal("1|10,2|20,3|30", Rows(client, "SELECT k, s FROM d.mv ORDER BY k"));
        client.Execute("REFRESH MATERIALIZED VIEW d.mv WITH SYNC MODE");
        Assert.Equal(then, Rows(client, "SELECT k, s FROM d.mv ORDER BY k"));
        Assert.Equal("true|true", Rows(client, "SELECT IS_ACTIVE, IS_FRESH FROM information_schema.materialized_views"));
    }

    [Theory]
    [InlineData("ALTER DATABASE src RENAME moved", "d.mv", "moved.t")]
    [InlineData("ALTER DATABASE d RENAME e", "e.mv", "src.t")]
    [InlineData("ALTER TABLE src.t SET SCHEMA d", "d.mv", "d.t")]
    [InlineData("ALTER VIEW src.w SET SCHEMA d", "d.mv", "src.t")]
    [InlineData("ALTER MATERIALIZED VIEW d.mv SET SCHEMA src", "src.mv", "src.t")]
    public async Task WhatOnlyMovesNamesIsNoMatter(string change, string view, string table)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        RefreshWhile(node, client, change);
        Assert.Equal("1|10,2|20,3|30", Rows(client, $"SELECT k, s FROM {view} ORDER BY k"));
        Assert.Equal("true|true", Rows(client, "SELECT IS_ACTIVE, IS_FRESH FROM information_schema.materialized_views"));
        client.Execute($"INSERT INTO {table} VALUES (1, 5)");
        client.Execute($"REFRESH MATERIALIZED VIEW {view} WITH SYNC MODE");
        Assert.Equal("1|15,2|20,3|30", Rows(client, $"SELECT k, s FROM {view} ORDER BY k"));
    }

    [Fact]
    public async Task AViewThatGoesWithItsDatabaseSaysSo()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node);
        var dropped = Task.CompletedTask;
        using var watcher = Connect(node);
        // It is answered after the refresh, with which the connection of other changes goes.
        using var dropping = Connect(node);
        var failure = Assert.Throws<MySqlErrorException>(() => RefreshWhile(node, client, _ =>
        {
            // The drop waits until the refresh has ended, as the refresh here waits for the catalog.
            dropped = Task.Run(() => dropping.Execute("DROP DATABASE d FORCE"));
            while (watcher.Query("SHOW DATABASES LIKE 'd'").Rows.Count > 0) dropped.Wait(TimeSpan.FromMilliseconds(1));
        }));
        await dropped;
        Assert.Equal(7323, failure.Code);
        Assert.Contains("materialized view mv was dropped while it was being refreshed", failure.Message, StringComparison.Ordinal);
    }

    // The change comes when the rows were read and are not committed.
    private static void RefreshWhile(StandaloneNode node, MySqlClient client, string change)
        => RefreshWhile(node, client, other => other.Execute(change));

    private static void RefreshWhile(StandaloneNode node, MySqlClient client, Action<MySqlClient> change)
    {
        const string Point = "refresh.before_commit";
        using var other = Connect(node);
        other.Execute("USE src");
        var hits = 0;
        FaultPoint.Set(Point, () =>
        {
            if (Interlocked.Increment(ref hits) == 1) change(other);
        });
        try
        {
            client.Execute("REFRESH MATERIALIZED VIEW d.mv WITH SYNC MODE");
        }
        finally
        {
            FaultPoint.Set(Point, null);
            Assert.True(hits > 0, $"{Point} was never reached");
        }
    }

    private static MySqlClient Prepare(StandaloneNode node)
    {
        var client = Connect(node);
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE DATABASE src");
        client.Execute("CREATE TABLE src.t (k INT, v INT) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 1");
        client.Execute("CREATE TABLE src.alike (k INT, v INT) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 1");
        client.Execute("CREATE TABLE src.unlike (x DATE)");
        client.Execute("INSERT INTO src.t VALUES (1, 10), (2, 20)");
        client.Execute("INSERT INTO src.alike VALUES (7, 70)");
        client.Execute("CREATE VIEW src.w AS SELECT k, v FROM src.t");
        client.Execute("CREATE MATERIALIZED VIEW d.mv REFRESH MANUAL AS SELECT k, sum(v) AS s FROM src.w GROUP BY k");
        client.Execute("INSERT INTO src.t VALUES (3, 30)");
        return client;
    }

    private static string Rows(MySqlClient client, string query)
        => string.Join(',', client.Query(query).Rows.Select(row => string.Join('|', row)));

    private static MySqlClient Connect(StandaloneNode node) => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", ReadTimeout = TimeSpan.FromSeconds(60),
    });
}
