using System.Net;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Makes every kind of change of a table while rows come, change and go: what was acknowledged is there once and with its values, and a
/// view of the table gives what its query gives.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ChangesUnderLoadTests
{
    private const int Step = 10;

    private static readonly string[] s_changes =
    [
        "ALTER TABLE t ADD COLUMN c BIGINT DEFAULT '5'", "ALTER TABLE t DROP COLUMN c",
        "ALTER TABLE t ADD COLUMN g BIGINT AS (v + k)", "ALTER TABLE t DROP COLUMN g",
        "ALTER TABLE t RENAME COLUMN v TO v2", "ALTER TABLE t RENAME COLUMN v2 TO v",
        "ALTER TABLE t MODIFY COLUMN w BIGINT", "ALTER TABLE t MODIFY COLUMN w VARCHAR(20)", "ALTER TABLE t MODIFY COLUMN w INT",
        "ALTER TABLE t ADD ROLLUP r (k, w, v)", "ALTER TABLE t DISTRIBUTED BY HASH (k) BUCKETS 3", "ALTER TABLE t DROP ROLLUP r",
        "ALTER TABLE t ADD INDEX i (w) USING BITMAP", "ALTER TABLE t DROP INDEX i",
        "ALTER TABLE t ORDER BY (k, w, v)", "ALTER TABLE t ORDER BY (k, v, w)",
        "ALTER TABLE t SWAP WITH u", "ALTER TABLE t SWAP WITH u",
        "ALTER TABLE t RENAME t9", "ALTER TABLE t9 RENAME t",
    ];

    [Theory]
    [InlineData("DUPLICATE KEY (k)")]
    [InlineData("PRIMARY KEY (k)")]
    public async Task NoRowIsLost(string key)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Connect(node.MySqlPort, "");
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        foreach (var name in "tu")
            client.Execute($"CREATE TABLE {name} (k BIGINT, v BIGINT, w INT) {key} DISTRIBUTED BY HASH (k) BUCKETS 2");
        client.Execute("CREATE MATERIALIZED VIEW live AS SELECT w, count(*) AS n, sum(v) AS total FROM t GROUP BY w");

        using var stop = new CancellationTokenSource();
        var written = new int[2];
        var writers = Enumerable.Range(0, written.Length)
            .Select(w => Task.Factory.StartNew(
                () => Write(node.MySqlPort, w, written, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning,
                TaskScheduler.Default)).ToArray();
        try
        {
            foreach (var change in s_changes)
            {
                var before = Volatile.Read(ref written[0]);
                client.Execute(change);
                if (!change.Contains("v2", StringComparison.Ordinal) && !change.Contains("RENAME t9", StringComparison.Ordinal))
                    Wait(() => Volatile.Read(ref written[0]) > before || writers[0].IsCompleted);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(writers);
        }

        // Each writer's n-th statement wrote the rows n * 10 to n * 10 + 9 and deleted the first of them.
        const string Rows = "(SELECT * FROM t UNION ALL SELECT * FROM u) x";
        Assert.Equal("0", One(client, $"SELECT count(*) FROM {Rows} WHERE v <> k * 2 OR w <> k % 7"));
        for (var writer = 0; writer < written.Length; writer++)
        {
            var (count, distinct) = ((Step - 1) * written[writer], $"k % 2 = {writer}");
            Assert.Equal($"{count}|{count}", One(client, $"SELECT count(*), count(DISTINCT k) FROM {Rows} WHERE {distinct}"));
        }

        client.Execute("ALTER MATERIALIZED VIEW live ACTIVE");
        var shown = client.Query("SELECT w, n, total FROM live ORDER BY w").Rows.Select(r => string.Join('|', r)).ToList();
        client.Execute("SET enable_materialized_view_rewrite = false");
        Assert.Equal(
            client.Query("SELECT w, count(*), sum(v) FROM t GROUP BY w ORDER BY w").Rows.Select(r => string.Join('|', r)), shown);
    }

    private static void Write(int port, int writer, int[] written, CancellationToken stop)
    {
        using var client = Connect(port, "d");
        while (!stop.IsCancellationRequested)
        {
            // Even keys are one writer's, odd ones the other's.
            var keys = Enumerable.Range(written[writer] * Step, Step).Select(i => (i * 2L) + writer).ToList();
            Acknowledged(client, $"INSERT INTO t (k, v, w) VALUES {string.Join(',', keys.Select(k => $"({k},{k * 2},{k % 7})"))}");
            while (!Deleted(client, keys[0])) Thread.Yield();
            Volatile.Write(ref written[writer], written[writer] + 1);
        }
    }

    // The row is in the one or in the other of two tables that change places.
    private static bool Deleted(MySqlClient client, long key)
    {
        foreach (var table in "tu") Acknowledged(client, $"DELETE FROM {table} WHERE k = {key}");
        return Acknowledged(client, $"SELECT count(*) FROM (SELECT k FROM t UNION ALL SELECT k FROM u) x WHERE k = {key}") == "0";
    }

    // A name that is away comes back; whoever lost against a change tries again.
    private static string? Acknowledged(MySqlClient client, string sql)
    {
        while (true)
        {
            try
            {
                return client.Query(sql).Rows is [[var value]] ? value : null;
            }
            catch (MySqlErrorException problem) when (problem.Code is 1054 or 1146 or 1205 or 1213 or 7013)
            {
                Thread.Yield();
            }
        }
    }

    private static void Wait(Func<bool> isThere)
    {
        while (!isThere()) Thread.Yield();
    }

    private static MySqlClient Connect(int port, string database)
        => MySqlClient.Connect(
            new ClientOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, port), User = "root", Database = database });

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
