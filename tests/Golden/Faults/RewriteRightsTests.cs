using System.Net;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Who asks a table needs the right to read the table, and no right on the view that answers; a right on the view alone is no help.</summary>
[Collection(AloneCollection.Name)]
public sealed class RewriteRightsTests
{
    private const string Query = "SELECT g, sum(v) FROM d.t GROUP BY g ORDER BY g";
    private const string Password = "Secret-1";

    [Fact]
    public async Task RightsAreThoseOnTheTable()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var root = Connect(node, "root", "");
        root.Execute("CREATE DATABASE d");
        root.Execute("CREATE TABLE d.t (g INT, v INT)");
        root.Execute("INSERT INTO d.t VALUES (1, 1), (1, 2), (2, 4)");
        root.Execute("CREATE MATERIALIZED VIEW d.m REFRESH MANUAL AS SELECT g, sum(v) AS s FROM d.t GROUP BY g");
        foreach (var (user, table) in new[] { ("reader", "t"), ("viewer", "m") })
        {
            root.Execute($"CREATE USER {user} IDENTIFIED BY '{Password}'");
            root.Execute($"GRANT SELECT ON d.{table} TO {user}");
        }

        using (var reader = Connect(node, "reader", Password))
        {
            Assert.Contains(reader.Query("EXPLAIN " + Query).Rows, row => row[0]!.Contains("TABLE: m", StringComparison.Ordinal));
            Assert.Equal(["1|3", "2|4"], reader.Query(Query).Rows.Select(row => string.Join('|', row)));
            Assert.Equal(1142, Assert.Throws<MySqlErrorException>(() => reader.Query("SELECT * FROM d.m")).Code);
        }

        using var viewer = Connect(node, "viewer", Password);
        Assert.Equal(2, viewer.Query("SELECT * FROM d.m").Rows.Count);
        Assert.Equal(1142, Assert.Throws<MySqlErrorException>(() => viewer.Query(Query)).Code);

        // A right that goes takes the answer with it, though its plan was kept.
        using var other = Connect(node, "reader", Password);
        Assert.Equal(2, other.Query(Query).Rows.Count);
        root.Execute("REVOKE SELECT ON d.t FROM reader");
        Assert.Equal(1142, Assert.Throws<MySqlErrorException>(() => other.Query(Query)).Code);
    }

    private static MySqlClient Connect(StandaloneNode node, string user, string password)
    {
        var client = MySqlClient.Connect(new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = user, Password = password,
            ReadTimeout = TimeSpan.FromSeconds(60),
        });
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        return client;
    }
}
