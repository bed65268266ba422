using System.Diagnostics;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Runs sources, sinks, backups and restores where backends are processes of their own.</summary>
[Collection(AloneCollection.Name)]
public sealed class ClusterStreamTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void RowsFlowThroughSourcesAndSinks()
    {
        using var folder = new TemporaryFolder();
        var inbox = Directory.CreateDirectory(Path.Combine(folder.Path, "files", "in")).FullName;
        using var cluster = new ClusterProcesses(folder.Path, "--set", $"secure_file_priv={Path.Combine(folder.Path, "files")}");
        using var client = cluster.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE made (a BIGINT, b VARCHAR(40)) DISTRIBUTED BY HASH (a) BUCKETS 4");
        client.Execute("INSERT INTO made SELECT g, concat('v', g % 10) FROM generate_series(1, 1000) AS x(g)");
        client.Execute(
            "INSERT INTO FILES('path' = 'in/1.parquet', 'format' = 'parquet', 'single' = 'true') SELECT a, b FROM made");
        File.WriteAllText(Path.Combine(inbox, "1.csv"), "1,\"x, y\"\n2,\"two\nlines\"\n");
        client.Execute(
            "CREATE SOURCE j (a BIGINT, b VARCHAR(40)) INCLUDE file AS f WITH (connector = 'posix_fs', posix_fs.root = 'in', "
            + "match_pattern = '*.json') FORMAT PLAIN ENCODE JSON");
        client.Execute(
            "CREATE SOURCE c (a BIGINT, b VARCHAR(40)) WITH (connector = 'posix_fs', posix_fs.root = 'in', match_pattern = '*.csv') "
            + "FORMAT PLAIN ENCODE CSV");
        client.Execute(
            "CREATE SOURCE p (a BIGINT, b VARCHAR(40)) WITH (connector = 'posix_fs', posix_fs.root = 'in', match_pattern = '*.parquet') "
            + "FORMAT PLAIN ENCODE PARQUET");
        client.Execute(
            "CREATE SOURCE g (i BIGINT, n BIGINT, PRIMARY KEY (i)) WITH (connector = 'datagen', fields.i.min = '1', fields.i.max = '20', "
            + "fields.n.kind = 'sequence', fields.n.start = '1', fields.n.end = '2000', datagen.rows.per.second = '100000') "
            + "FORMAT PLAIN ENCODE JSON");
        client.Execute("CREATE MATERIALIZED VIEW per AS SELECT b, count(*) AS n, sum(a) AS total FROM p GROUP BY b");
        client.Execute("CREATE TABLE sums (b VARCHAR(40), n BIGINT, total BIGINT, PRIMARY KEY (b)) DISTRIBUTED BY HASH (b) BUCKETS 3");
        client.Execute("CREATE TABLE copy (a BIGINT, b VARCHAR(40)) DISTRIBUTED BY HASH (a) BUCKETS 4");
        client.Execute("CREATE SINK s INTO sums AS SELECT b, count(*), sum(a) FROM made GROUP BY b");
        client.Execute("CREATE SINK t INTO copy AS SELECT a, b FROM made WHERE a % 2 = 0");
        foreach (var format in new[] { "CSV", "JSON", "PARQUET" })
        {
            client.Execute(
                $"CREATE SINK f{format} FROM made WITH (connector = 'fs', fs.path = 'out', type = 'append-only') "
                + $"FORMAT PLAIN ENCODE {format}");
        }

        File.WriteAllText(Path.Combine(inbox, "1.json"), "{\"a\":1,\"b\":\"x\"}\n{\"a\":2}\n");
        client.Execute("INSERT INTO made SELECT g, concat('v', g % 10) FROM generate_series(1001, 1010) AS x(g)");
        WaitFor(client, "SELECT count(*), sum(a), max(b), max(f) FROM j", "2|3|x|1.json");
        WaitFor(client, "SELECT group_concat(b ORDER BY a SEPARATOR '|') FROM c", "x, y|two\nlines");
        WaitFor(client, "SELECT count(*), sum(a) FROM p", "1000|500500");
        WaitFor(client, "SELECT count(*), max(n) FROM g", "20|2000");
        WaitFor(client, "SELECT count(*), sum(n), sum(total) FROM per", "10|1000|500500");
        WaitFor(client, "SELECT count(*), sum(n), sum(total) FROM sums", "10|1010|510555");
        WaitFor(client, "SELECT count(*), sum(a) FROM copy", "505|255530");
        foreach (var format in new[] { "json", "parquet" })
            WaitFor(client, $"SELECT count(*), sum(a) FROM FILES('path' = 'out/*.{format}', 'format' = '{format}')", "1010|510555");
        WaitFor(
            client, "SELECT count(*), sum($1) FROM FILES('path' = 'out/*.csv', 'format' = 'csv', 'csv.column_separator' = ',')",
            "1010|510555");

        // A backend that was gone for a while is waited for.
        cluster.KillBackend(1);
        File.AppendAllText(Path.Combine(inbox, "1.json"), "{\"a\":3,\"b\":\"z\"}\n");
        cluster.StartBackend(1);
        WaitFor(client, "SELECT count(*), sum(a), max(b) FROM j", "3|6|z");
        client.Execute("DELETE FROM made WHERE a > 1000");
        WaitFor(client, "SELECT count(*), sum(n), sum(total) FROM sums", "10|1000|500500");
        WaitFor(client, "SELECT count(*) FROM rw_catalog.rw_sinks WHERE State = 'FAILED'", "4");
    }

    [Fact]
    public void BackupsOfSeveralBackendsComeBack()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "files"));
        using var cluster = new ClusterProcesses(folder.Path, "--set", $"secure_file_priv={Path.Combine(folder.Path, "files")}");
        using var client = cluster.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (k BIGINT, v BIGINT) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 5");
        client.Execute("CREATE TABLE u (k BIGINT, v BIGINT, PRIMARY KEY (k)) DISTRIBUTED BY HASH (k) BUCKETS 5");
        client.Execute(
            "CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT k % 10 AS g, count(*) AS n, sum(v) AS total FROM t GROUP BY k % 10");
        foreach (var table in new[] { "t", "u" })
            client.Execute($"INSERT INTO {table} SELECT g, g * 2 FROM generate_series(1, 5000) AS x(g)");
        client.Execute("UPDATE u SET v = 0 WHERE k <= 100");
        client.Execute("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        client.Execute("CREATE REPOSITORY r WITH LOCAL ON LOCATION 'repository'");
        client.Execute("BACKUP SNAPSHOT d.s TO r");
        WaitFor(client, "the backup", null, () => client.Query("SHOW BACKUP").Rows[^1][3] == "FINISHED");
        client.Execute("INSERT INTO t VALUES (99999, 1)");
        client.Execute("RESTORE SNAPSHOT s FROM r AS e");
        WaitFor(client, "the restore", null, () => client.Query(
            "SELECT State FROM information_schema.restores WHERE DbName = 'e'").Rows is [.., var last] && last[0] == "FINISHED");
        Assert.Equal("5000|25005000", One(client, "SELECT count(*), sum(v) FROM e.t"));
        Assert.Equal("5000|24994900", One(client, "SELECT count(*), sum(v) FROM e.u"));
        Assert.Equal("10|5000|25005000", One(client, "SELECT count(*), sum(n), sum(total) FROM e.m"));
        client.Execute("INSERT INTO e.t VALUES (100001, 10)");
        client.Execute("REFRESH MATERIALIZED VIEW e.m WITH SYNC MODE");
        Assert.Equal("10|5001|25005010", One(client, "SELECT count(*), sum(n), sum(total) FROM e.m"));
    }

    private static void WaitFor(MySqlClient client, string query, string? expected, Func<bool>? isThere = null)
    {
        var started = Stopwatch.StartNew();
        var found = "";
        while (true)
        {
            try
            {
                if (isThere?.Invoke() ?? (found = One(client, query)) == expected) return;
            }
            catch (MySqlErrorException away)
            {
                found = away.Message;
            }

            Assert.True(started.Elapsed < s_patience, $"{query}: {found} instead of {expected}");
        }
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
