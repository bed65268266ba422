using System.Net;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Proves that a cluster gives right rows or none: after a missed commit, at other addresses, with foreign backends.</summary>
[Collection(AloneCollection.Name)]
public sealed class ClusterTests
{
    private static readonly ErrorDefinition s_hit = new(7999, "HY000", ErrorKind.Internal, "failpoint {0} was hit");

    [Fact]
    public async Task ABackendThatMissedACommitAnswersWithItsRowsOrNotAtAll()
    {
        using var folder = new TemporaryFolder();
        await using var cluster = await StartAsync(folder.Path);
        using var client = Prepare(cluster);
        FaultPoint.Set("storage.publish.before_metadata", () => throw s_hit.With("publish"));
        try
        {
            client.Execute("INSERT INTO t VALUES (101, 7), (102, 7), (103, 7), (104, 7)");
            var stale = Assert.Throws<MySqlErrorException>(() => client.Query("SELECT count(*) FROM t"));
            Assert.Equal(7101, (int)stale.Code);
        }
        finally
        {
            FaultPoint.Set("storage.publish.before_metadata", null);
        }

        Assert.Equal("104", client.Query("SELECT count(*) FROM t").Scalar);
    }

    [Fact]
    public async Task BackendsAreKnownByTheirDataWhereverTheyAre()
    {
        using var folder = new TemporaryFolder();
        await using (var cluster = await StartAsync(folder.Path))
        {
            using var client = Prepare(cluster);
            Assert.Equal("100|4950", Rows(client));
        }

        var (one, two) = (Path.Combine(folder.Path, "backend1"), Path.Combine(folder.Path, "backend2"));
        Directory.Move(one, one + "x");
        Directory.Move(two, one);
        Directory.Move(one + "x", two);
        await using (var cluster = await StartAsync(folder.Path))
        {
            using var client = Connect(cluster, "d");
            Assert.Equal("100|4950", Rows(client));
            client.Execute("INSERT INTO t VALUES (100, 100)");
            Assert.Equal("101|5050", Rows(client));
            Assert.Equal(["10002", "10001"], client.Query("SHOW BACKENDS").Rows.OrderBy(r => int.Parse(r[2]!) == Port(cluster, 0) ? 0 : 1).Select(r => r[0]));
        }
    }

    [Fact]
    public async Task ABackendOfAnotherClusterIsRefusedWithTheReason()
    {
        using var folder = new TemporaryFolder();
        var (here, there) = (Path.Combine(folder.Path, "here"), Path.Combine(folder.Path, "there"));
        await using (var other = await StartAsync(there)) Prepare(other).Dispose();
        await using (var cluster = await StartAsync(here)) Prepare(cluster).Dispose();
        Directory.Delete(Path.Combine(here, "backend2"), recursive: true);
        Directory.Move(Path.Combine(there, "backend2"), Path.Combine(here, "backend2"));

        await using var mixed = await StartAsync(here);
        using var client = Connect(mixed, "d");
        Assert.Equal(7213, (int)Assert.Throws<MySqlErrorException>(() => Rows(client)).Code);
        var lost = Assert.Single(client.Query("SHOW BACKENDS").Rows, row => row[0] == "0" && row[2] == $"{Port(mixed, 1)}");
        Assert.Contains(lost, cell => cell is not null && cell.Contains("not one of this cluster", StringComparison.Ordinal));
        client.Execute("CREATE TABLE u (a INT)");
        client.Execute("INSERT INTO u VALUES (1)");
        Assert.Equal("1", client.Query("SELECT a FROM u").Scalar);
    }

    [Fact]
    public async Task AnEmptyDataDirectoryJoinsAsANewBackend()
    {
        using var folder = new TemporaryFolder();
        await using (var cluster = await StartAsync(folder.Path)) Prepare(cluster).Dispose();
        Directory.Delete(Path.Combine(folder.Path, "backend2"), recursive: true);
        await using var after = await StartAsync(folder.Path);
        using var client = Connect(after, "d");
        Assert.Equal(7213, (int)Assert.Throws<MySqlErrorException>(() => Rows(client)).Code);
        Assert.Equal(["10001", "10003"], client.Query("SHOW BACKENDS").Rows.Where(r => r.Contains("true")).Select(r => r[0]));
    }

    [Fact]
    public async Task StorageSettingsReachTheBackendsAndUnknownOnesAreRefused()
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string> { ["storage_write_buffer_bytes"] = "65536", ["storage_compaction_rowsets_min"] = "0" };
        await using (var cluster = await StartAsync(folder.Path, settings))
        {
            using var client = Prepare(cluster);
            for (var i = 0; i < 12; i++) client.Execute($"INSERT INTO t VALUES ({i}, 1)");
            Assert.True(long.Parse(client.Query("SELECT max(NUM_ROWSET) FROM information_schema.be_tablets").Scalar!) > 2);
        }

        var problem = await Assert.ThrowsAsync<MatViewException>(
            () => StartAsync(Path.Combine(folder.Path, "other"), new() { ["storage_write_bufer_bytes"] = "65536" }));
        Assert.Contains("storage_write_bufer_bytes", problem.Message, StringComparison.Ordinal);
    }

    private static int Port(ClusterNode cluster, int index) => cluster.BackendPorts[index];

    private static MySqlClient Prepare(ClusterNode cluster)
    {
        var client = Connect(cluster, "");
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (k BIGINT, v INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 4");
        client.Execute("INSERT INTO t SELECT generate_series, generate_series FROM TABLE(generate_series(0, 99))");
        return client;
    }

    private static string Rows(MySqlClient client) => string.Join('|', client.Query("SELECT count(*), sum(v) FROM t").Rows[0]);

    private static Task<ClusterNode> StartAsync(string dataDir, Dictionary<string, string>? settings = null)
        => ClusterNode.StartAsync(
            new ServerOptions
            {
                Role = ServerRole.Frontend, DataDir = dataDir, MySqlPort = 0, HttpPort = 0, Quiet = true,
                Settings = settings ?? new Dictionary<string, string>(),
            },
            2, new RecentAuditLog(), TimeProvider.System, CancellationToken.None);

    private static MySqlClient Connect(ClusterNode cluster, string database) => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, cluster.MySqlPort), User = "root", Database = database,
            ReadTimeout = TimeSpan.FromSeconds(60),
        });
}
