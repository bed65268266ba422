using System.Net;
using MatViewDb.Core.Runtime;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Readers and writers of the same tables do not wait for each other, and a query sees one moment of all its tables.</summary>
[Collection(AloneCollection.Name)]
public sealed class SnapshotTests
{
    private const int Accounts = 2_000;
    private const int Moves = 40;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task AWriterDoesNotWaitForAReader()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node.MySqlPort);
        client.Execute("INSERT INTO x SELECT g, 0 FROM TABLE(generate_series(100001, 500000)) AS s(g)");
        using var reading = Connect(node.MySqlPort);
        using (var rows = reading.Read("SELECT id, v FROM x"))
        {
            // Most of the answer is unread, and the server still reads for it.
            Assert.True(rows.ReadRow());
            client.Execute("INSERT INTO x VALUES (3000, 1)");
            client.Execute("UPDATE x SET v = v + 1 WHERE id <= 2000");
            client.Execute("DELETE FROM x WHERE id > 100000");
            client.Execute("ALTER TABLE x ADD COLUMN more INT");
            client.Execute("TRUNCATE TABLE x");
            Assert.Equal("0", One(client, "SELECT count(*) FROM x"));
            long count = 1;
            while (rows.ReadRow()) count++;
            Assert.Equal(Accounts + 400_000, count);
        }
    }

    [Fact]
    public async Task AReaderDoesNotWaitForAWriter()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node.MySqlPort);
        using var reached = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        foreach (var (point, statement) in new[]
        {
            ("storage.write.before_sync", "INSERT INTO x SELECT g, 1 FROM TABLE(generate_series(5001, 9000)) AS s(g)"),
            ("commit.before_record", "UPDATE x SET v = v + 1"), ("storage.publish.before_metadata", "DELETE FROM x WHERE id % 2 = 0"),
        })
        {
            var before = One(client, "SELECT count(*), sum(v) FROM x");
            reached.Reset();
            goOn.Reset();
            FaultPoint.Set(point, () =>
            {
                reached.Set();
                goOn.Wait(s_patience);
            });
            var writing = Task.Factory.StartNew(
                () =>
                {
                    using var writer = Connect(node.MySqlPort);
                    writer.Execute(statement);
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            try
            {
                Assert.True(reached.Wait(s_patience), $"{point} is not reached");
                // Once the record is written, readers wait for the rows that it tells of: that much is the snapshot's promise.
                if (point != "storage.publish.before_metadata") Assert.Equal(before, One(client, "SELECT count(*), sum(v) FROM x"));
                Assert.Equal($"{Accounts}", One(client, "SELECT count(*) FROM y"));
            }
            finally
            {
                FaultPoint.Set(point, null);
                goOn.Set();
            }

            await writing.WaitAsync(s_patience);
            Assert.NotEqual(before, One(client, "SELECT count(*), sum(v) FROM x"));
        }
    }

    [Fact]
    public async Task AQuerySeesOneMomentOfItsTables()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Prepare(node.MySqlPort);
        using var slow = Connect(node.MySqlPort);
        using (var rows = slow.Read("SELECT 1, v FROM x UNION ALL SELECT 2, v FROM y"))
        {
            Assert.True(rows.ReadRow());
            var total = long.Parse(rows.GetText(1)!, System.Globalization.CultureInfo.InvariantCulture); // Not NULL.
            var writers = Enumerable.Range(0, 2).Select(w => Task.Factory.StartNew(
                () => Move(node.MySqlPort, w), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
            var all = Task.WhenAll(writers);
            while (!all.IsCompleted)
            {
                Assert.Equal("0", One(client, "SELECT (SELECT sum(v) FROM x) + (SELECT sum(v) FROM y)"));
                Assert.Equal("0", One(
                    client, "SELECT sum(abs(a.n + b.n)) FROM (SELECT id, sum(v) AS n FROM x GROUP BY id) AS a "
                        + "JOIN (SELECT id, sum(v) AS n FROM y GROUP BY id) AS b ON a.id = b.id"));
            }

            await all;
            while (rows.ReadRow()) total += long.Parse(rows.GetText(1)!, System.Globalization.CultureInfo.InvariantCulture); // The same.
            Assert.Equal(0, total);
        }

        Assert.Equal($"{2 * Moves}", One(client, "SELECT sum(v) FROM y"));
    }

    private static void Move(int port, int writer)
    {
        using var client = Connect(port);
        for (var i = 0; i < Moves; i++)
        {
            client.Execute("BEGIN");
            client.Execute($"INSERT INTO x VALUES ({i * 2 + writer}, -1)");
            client.Execute($"INSERT INTO y VALUES ({i * 2 + writer}, 1)");
            client.Execute("COMMIT");
        }
    }

    private static MySqlClient Prepare(int port)
    {
        using (var admin = Connect(port, "")) admin.Execute("CREATE DATABASE d");
        var client = Connect(port);
        foreach (var table in new[] { "x", "y" })
        {
            client.Execute($"CREATE TABLE {table} (id BIGINT, v BIGINT) DUPLICATE KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 3");
            client.Execute($"INSERT INTO {table} SELECT g, 0 FROM TABLE(generate_series(1, {Accounts})) AS s(g)");
        }

        return client;
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));

    private static MySqlClient Connect(int port, string database = "d") => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, port), User = "root", Database = database, ReadTimeout = s_patience,
        });
}
