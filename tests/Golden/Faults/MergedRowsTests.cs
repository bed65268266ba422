using System.Diagnostics;
using System.Globalization;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Merges rowsets under open transactions: what moves rows in the background makes no statement fail.</summary>
public sealed class MergedRowsTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("PRIMARY KEY (k)")]
    [InlineData("DUPLICATE KEY (k)")]
    public void ATransactionDeletesRowsThatMergesMovedSinceItsSnapshot(string key)
    {
        using var folder = new TemporaryFolder();
        using var server = ServerProcess.Start(folder.Path, "--set", "storage_compaction_rowsets_min=4");
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute($"CREATE TABLE d.t (k BIGINT NOT NULL, v BIGINT) {key} DISTRIBUTED BY HASH (k) BUCKETS 1");
        for (var i = 0; i < 3; i++) client.Execute($"INSERT INTO d.t VALUES ({i}, {i})");
        using var open = server.Connect("d");
        open.Execute("BEGIN");
        Assert.Equal("3", One(open, "SELECT count(*) FROM t"));

        // The three are merged with rows that the transaction does not see.
        for (var i = 0; i < 20; i++) client.Execute($"INSERT INTO d.t VALUES ({1000 + i}, 1)");
        var started = Stopwatch.StartNew();
        while (long.Parse(One(client, "SELECT max(NUM_ROWSET) FROM information_schema.be_tablets"), CultureInfo.InvariantCulture) > 12)
        {
            Assert.True(started.Elapsed < s_patience, "nothing is merged");
            Thread.Yield();
        }

        open.Execute("DELETE FROM t WHERE k < 2");
        Assert.Equal("1|2", One(open, "SELECT count(*), min(k) FROM t"));
        open.Execute("UPDATE t SET v = 7 WHERE k = 2");
        Assert.Equal("1|7", One(open, "SELECT count(*), min(v) FROM t"));
        open.Execute("COMMIT");
        Assert.Equal("21|2|27", One(client, "SELECT count(*), min(k), sum(v) FROM d.t"));
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
