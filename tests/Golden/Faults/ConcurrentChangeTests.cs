using System.Globalization;
using System.Net;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Changes the same rows from several connections while others come and go: no change is lost or done twice.</summary>
[Collection(AloneCollection.Name)]
public sealed class ConcurrentChangeTests
{
    private const int Writers = 4;
    private const int Rounds = 15;

    [Theory]
    [InlineData("v BIGINT, PRIMARY KEY (k)")]
    [InlineData("v BIGINT")]
    public async Task NoUpdateIsLost(string columns)
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Connect(node.MySqlPort, "");
        client.Execute("CREATE DATABASE d");
        client.Execute($"CREATE TABLE d.t (k INT, {columns}) DISTRIBUTED BY HASH(k) BUCKETS 3");
        client.Execute("INSERT INTO d.t SELECT g, 0 FROM generate_series(0, 9) AS x(g)");

        var work = Enumerable.Range(0, Writers).Select(_ => Start(node.MySqlPort, _ => ["UPDATE t SET v = v + 1 WHERE k < 10"])).ToList();
        work.Add(Start(node.MySqlPort, i =>
        [
            $"INSERT INTO t VALUES ({100 + i}, {i}), (50, {i})", $"DELETE FROM t WHERE k = {100 + i}",
            "INSERT INTO t SELECT k + 1000, v FROM t WHERE k < 3", "DELETE FROM t WHERE k >= 1000",
        ]));
        await Task.WhenAll(work);

        Assert.Equal($"10|{Writers * Rounds}|{Writers * Rounds}", One(client, "SELECT count(*), min(v), max(v) FROM d.t WHERE k < 10"));
        var others = columns.Contains("KEY", StringComparison.Ordinal) ? 1 : Rounds;
        Assert.Equal($"{others}|1", One(client, "SELECT count(*), count(DISTINCT k) FROM d.t WHERE k >= 10"));
    }

    /// <summary>Counters that many sessions raise, several times in one statement too, while others put rows beside them.</summary>
    [Fact]
    public async Task NoCountIsLost()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Connect(node.MySqlPort, "");
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.t (k INT, v BIGINT, PRIMARY KEY (k)) DISTRIBUTED BY HASH(k) BUCKETS 2");
        var work = Enumerable.Range(0, Writers).Select(_ => Start(node.MySqlPort, i =>
        [
            "INSERT INTO t VALUES (1, 1), (2, 1), (1, 1) ON DUPLICATE KEY UPDATE v = v + VALUES(v)",
            "INSERT INTO t VALUES (3, 1) ON DUPLICATE KEY UPDATE v = v + 1", $"INSERT IGNORE INTO t VALUES (4, 7), ({10 + i}, 1)",
        ])).ToList();
        work.Add(Start(node.MySqlPort, i => [$"INSERT INTO t VALUES ({100 + i}, {i}), (50, {i})", $"DELETE FROM t WHERE k = {100 + i}"]));
        await Task.WhenAll(work);
        var all = Writers * Rounds;
        Assert.Equal(
            $"{2 * all}|{all}|{all}|7",
            One(client, "SELECT sum(if(k = 1, v, 0)), sum(if(k = 2, v, 0)), sum(if(k = 3, v, 0)), sum(if(k = 4, v, 0)) FROM d.t"));
        Assert.Equal($"{Rounds}|{Rounds}|1", One(client, "SELECT count(*), sum(v), max(v) FROM d.t WHERE k BETWEEN 10 AND 40"));
    }

    /// <summary>Rows of one statement come in many batches; workers must not change their order.</summary>
    [Fact]
    public async Task TheLastValueOfAStatementWins()
    {
        const int keys = 100;
        const int rows = 20_000;
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Connect(node.MySqlPort, "");
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.t (k INT, v BIGINT, PRIMARY KEY (k)) DISTRIBUTED BY HASH(k) BUCKETS 2");
        for (var round = 1; round <= 3; round++)
        {
            client.Execute("INSERT INTO d.t VALUES " + string.Join(',', Enumerable.Range(0, rows).Select(i => $"({i % keys},{i * round})")));
            Assert.Equal(
                $"{keys}|{(rows - keys) * round}|{(rows - 1) * round}", One(client, "SELECT count(*), min(v), max(v) FROM d.t"));
        }
    }

    /// <summary>
    /// Small inserts of several sessions are committed together; errors of one, in its values or in where they belong, are its own.
    /// </summary>
    [Theory]
    [InlineData("v BIGINT", 1)]
    [InlineData("v BIGINT, PRIMARY KEY (k, w)", 1)]
    [InlineData("v BIGINT SUM", 2)]
    public async Task SmallInsertsShareACommitButNotTheirErrors(string columns, int perKey)
    {
        const int sessions = 8;
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Connect(node.MySqlPort, "");
        client.Execute("CREATE DATABASE d");
        var keys = columns.EndsWith("SUM", StringComparison.Ordinal) ? "AGGREGATE KEY(k, w) " : "";
        client.Execute($"CREATE TABLE d.t (k INT NOT NULL, w INT NOT NULL, {columns}) {keys}"
            + "PARTITION BY RANGE(k) (PARTITION p VALUES LESS THAN ('1000'))");
        var refused = 0;
        var work = Enumerable.Range(0, sessions).Select(w => Task.Factory.StartNew(
            () =>
            {
                using var own = Connect(node.MySqlPort, "d");
                for (var i = 0; i < Rounds * 4; i++)
                {
                    for (var times = 0; times < perKey; times++)
                        Assert.Equal(1, own.Execute($"INSERT INTO t VALUES ({i}, {w}, {i + w})"));
                    Fails(own, i % 2 == 0 ? $"INSERT INTO t VALUES (5000, {w}, 1)" : $"INSERT INTO t VALUES ({i}, NULL, 1)");
                    Assert.Equal($"{perKey * (i + w)}", One(own, $"SELECT v FROM t WHERE k = {i} AND w = {w}"));
                }
            }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        await Task.WhenAll(work);
        var rows = sessions * Rounds * 4;
        Assert.Equal(rows, refused);
        Assert.Equal($"{rows}|{rows}", One(client, "SELECT count(*), count(DISTINCT k * 100 + w) FROM d.t"));
        var versions = int.Parse(
            One(client, "SELECT visible_version FROM information_schema.partitions_meta WHERE table_name = 't'"),
            CultureInfo.InvariantCulture);
        Assert.True(versions < rows * perKey, $"{versions} versions for {rows * perKey} statements: none were committed together");

        void Fails(MySqlClient own, string statement)
        {
            var problem = Assert.Throws<MySqlErrorException>(() => own.Execute(statement));
            Assert.True(problem.Code is 1526 or 1048, $"{problem.Code} {problem.Message}");
            Interlocked.Increment(ref refused);
        }
    }

    private static Task Start(int port, Func<int, string[]> statements) => Task.Factory.StartNew(
        () =>
        {
            using var client = Connect(port, "d");
            for (var i = 0; i < Rounds; i++)
            {
                foreach (var statement in statements(i)) client.Execute(statement);
            }
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));

    private static MySqlClient Connect(int port, string database) => MySqlClient.Connect(
        new ClientOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, port), User = "root", Database = database });
}
