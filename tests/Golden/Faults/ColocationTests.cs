using System.Net;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Holds tables of a colocate group on several backends: their buckets lie together, joins and groups by them move no rows, and answers
/// are those of plans that know nothing of it.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ColocationTests
{
    private const string Together = "(COLOCATE)";

    [Fact]
    public async Task JoinsAndGroupsByBucketsMoveNoRowsAndAnswerTheSame()
    {
        using var folder = new TemporaryFolder();
        await using var cluster = await StartAsync(folder.Path, 3);
        using var client = Prepare(cluster);

        const string Inner = "SELECT o.k, o.d, c.name, i.n FROM orders o"
            + " JOIN customers c ON o.k = c.k JOIN items i ON i.k = c.k WHERE o.v < 40";
        Assert.Equal(2, Plan(client, Inner).Count(line => line.Contains("INNER JOIN (COLOCATE)", StringComparison.Ordinal)));
        Assert.Equal(1, Exchanges(client, Inner));
        Assert.Equal(1, Exchanges(client, "SELECT k, count(*), sum(v), count(DISTINCT d) FROM orders GROUP BY k"));
        Assert.Equal(1, Exchanges(client, "SELECT k, v, row_number() OVER (PARTITION BY k ORDER BY v, d) FROM orders"));
        Assert.Equal(1, Exchanges(client, "SELECT o.k, sum(o.v), max(c.name) FROM orders o JOIN customers c ON o.k = c.k GROUP BY o.k"));
        Assert.True(Exchanges(client, "SELECT d, count(*) FROM orders GROUP BY d") > 1);

        foreach (var query in Queries().Append(Inner)) SameWithout(client, query);
        client.Execute("SET disable_colocate_join = true");
        Assert.DoesNotContain(Together, string.Join('\n', Plan(client, Inner)));
    }

    [Fact]
    public async Task RowsOfTheOtherSideGoWhereTheBucketsAre()
    {
        using var folder = new TemporaryFolder();
        await using var cluster = await StartAsync(folder.Path, 3);
        using var client = Prepare(cluster);
        client.Execute("SET broadcast_row_limit = 0");
        foreach (var kind in (string[])["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"])
        {
            var query = $"SELECT o.k, o.v, x.k, x.n FROM orders o {kind} [bucket] loose x ON o.k = x.k";
            Assert.Contains("(BUCKET_SHUFFLE)", string.Join('\n', Plan(client, query)), StringComparison.Ordinal);
            SameWithout(client, query);
            var joined = $"(SELECT o.k a, x.k b, x.n n FROM orders o {kind} [bucket] loose x ON o.k = x.k";
            SameWithout(client, $"SELECT a, count(*), sum(n) FROM {joined}) q GROUP BY a");
            SameWithout(client, $"SELECT b, count(*), sum(n) FROM {joined} AND o.k IN (3, 4)) q GROUP BY b");
            var few = $"(SELECT x.k b FROM (SELECT * FROM orders WHERE k IN (3, 4)) o {kind} [bucket] loose x ON o.k = x.k) q";
            SameWithout(client, $"SELECT b, count(*) FROM {few} GROUP BY b");
        }

        client.Execute("SET enable_bucket_shuffle_join = false");
        Assert.DoesNotContain("BUCKET_SHUFFLE", string.Join('\n', Plan(client, "SELECT * FROM orders o JOIN loose x ON o.k = x.k")));
    }

    [Fact]
    public async Task NewPartitionsStayWithTheGroupWhenBackendsJoin()
    {
        using var folder = new TemporaryFolder();
        await using (var two = await StartAsync(folder.Path, 2)) Prepare(two).Dispose();
        await using var three = await StartAsync(folder.Path, 3);
        using var client = Connect(three, "d");
        Assert.Equal(3, client.Query("SHOW BACKENDS").Rows.Count(r => r.Contains("true")));
        client.Execute("ALTER TABLE orders ADD PARTITION p3 VALUES LESS THAN ('2024-04-01')");
        client.Execute("INSERT INTO orders SELECT k, '2024-03-05', v FROM orders WHERE d < '2024-02-01'");
        client.Execute("CREATE TABLE late (k BIGINT, w INT) DISTRIBUTED BY HASH (k) BUCKETS 6 PROPERTIES ('colocate_with' = 'g')");
        client.Execute("INSERT INTO late SELECT generate_series, generate_series FROM TABLE(generate_series(0, 99))");
        Assert.Equal("true", Group(client)[6]);
        const string Query = "SELECT o.k, o.d, l.w FROM orders o JOIN late l ON o.k = l.k";
        Assert.Contains(Together, string.Join('\n', Plan(client, Query)), StringComparison.Ordinal);
        SameWithout(client, Query);

        // A table outside of the group does use the new backend.
        client.Execute("CREATE TABLE free (k BIGINT) DISTRIBUTED BY HASH (k) BUCKETS 6");
        Assert.Equal(
            "3", client.Query("SELECT count(DISTINCT b.BE_ID) FROM information_schema.be_tablets b JOIN information_schema.tables_config c"
                + " ON b.TABLE_ID = c.TABLE_ID WHERE c.TABLE_NAME = 'free'").Scalar);
    }

    [Fact]
    public async Task ATableThatJoinsAGroupMovesWhenItIsWrittenAnew()
    {
        using var folder = new TemporaryFolder();
        await using var cluster = await StartAsync(folder.Path, 3);
        using var client = Prepare(cluster);
        const string Query = "SELECT o.k, o.v, x.n FROM orders o JOIN loose x ON o.k = x.k";

        // Its second partition begins one backend further.
        client.Execute("ALTER TABLE loose SET ('colocate_with' = 'g')");
        Assert.Contains("lie elsewhere", client.Query("SHOW WARNINGS").Rows[0][2], StringComparison.Ordinal);
        Assert.Equal("false", Group(client)[6]);
        Assert.DoesNotContain(Together, string.Join('\n', Plan(client, Query)));
        SameWithout(client, Query);
        client.Execute("ALTER TABLE loose DISTRIBUTED BY HASH (k)");
        Assert.Equal("true", Group(client)[6]);
        Assert.Contains(Together, string.Join('\n', Plan(client, Query)), StringComparison.Ordinal);
        SameWithout(client, Query);
        Assert.Contains(
            "same bucket num: 6",
            Assert.Throws<MySqlErrorException>(() => client.Execute("ALTER TABLE orders ADD PARTITION p9 VALUES LESS THAN ('2024-09-01')"
                + " DISTRIBUTED BY HASH (k) BUCKETS 4")).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Queries()
    {
        foreach (var kind in (string[])["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"])
        {
            yield return $"SELECT o.k, o.v, c.k, c.name FROM orders o {kind} customers c ON o.k = c.k";
            yield return $"SELECT o.k, count(*), count(c.k) FROM orders o {kind} customers c ON o.k = c.k GROUP BY o.k";
            yield return $"SELECT c.k, count(*), count(o.k) FROM orders o {kind} customers c ON o.k = c.k AND c.k % 2 = 0 GROUP BY c.k";
            yield return $"SELECT o.k, c.k, i.k, i.n FROM orders o {kind} customers c ON o.k = c.k {kind} items i ON i.k = c.k";
            yield return $"SELECT o.k, o.v, c.name FROM orders o {kind} customers c ON o.k <=> c.k AND o.v > 20";
            yield return $"SELECT o.v, x.k FROM orders o {kind} loose x ON o.k = x.k";
        }

        yield return "SELECT k, v FROM orders WHERE k IN (SELECT k FROM customers WHERE name > 'c5')";
        yield return "SELECT k, v FROM orders WHERE k NOT IN (SELECT k FROM customers WHERE k IS NOT NULL)";
        yield return "SELECT k, v FROM orders o WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.k = o.k AND c.k > 30)";
        yield return "SELECT k FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.k = c.k) OR k > 70";
        yield return "SELECT k + 0, count(*) FROM orders GROUP BY k + 0";
        yield return "SELECT k, d, sum(v) FROM orders GROUP BY GROUPING SETS ((k), (k, d), ())";
        yield return "SELECT DISTINCT k, d FROM orders WHERE k IN (1, 2, 50)";
        yield return "SELECT a.k, a.s, b.s FROM (SELECT k, sum(v) s FROM orders GROUP BY k) a"
            + " JOIN (SELECT k, sum(n) s FROM items GROUP BY k) b ON a.k = b.k";
        yield return "SELECT o.k, c.name FROM orders o JOIN customers c ON o.k = c.k WHERE o.k = 8";
        yield return "SELECT k, count(*) FROM (SELECT k FROM orders UNION ALL SELECT k FROM items) u GROUP BY k";
        yield return "SELECT o.k, rank() OVER (PARTITION BY o.k ORDER BY o.v), c.name FROM orders o JOIN customers c ON o.k = c.k";
    }

    private static void SameWithout(MySqlClient client, string query)
    {
        var with = Sorted(client, query);
        client.Execute("SET disable_colocate_plan = true");
        var without = Sorted(client, query);
        client.Execute("SET disable_colocate_plan = false");
        Assert.NotEmpty(without);
        var missing = string.Join('\n', without.Except(with).Take(5));
        Assert.True(without.SequenceEqual(with), $"{query}\n{missing}\nare missing of {without.Count}, there are {with.Count}");
    }

    private static List<string> Sorted(MySqlClient client, string query)
        => [.. client.Query(query).Rows.Select(r => string.Join('|', r.Select(c => c ?? "NULL"))).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Plan(MySqlClient client, string query)
        => [.. client.Query("EXPLAIN " + query).Rows.Select(r => r[0] ?? "")];

    private static int Exchanges(MySqlClient client, string query)
        => Plan(client, query).Count(line => line.Contains("EXCHANGE", StringComparison.Ordinal));

    private static IReadOnlyList<string?> Group(MySqlClient client) => Assert.Single(client.Query("SHOW PROC '/colocation_group'").Rows);

    // Keys that a side misses, that are NULL, and that are there many times.
    private static MySqlClient Prepare(ClusterNode cluster)
    {
        var client = Connect(cluster, "");
        const string Grouped = "PROPERTIES ('colocate_with' = 'g')";
        const string Months = "PARTITION BY RANGE (d) (PARTITION p1 VALUES LESS THAN ('2024-02-01'),"
            + " PARTITION p2 VALUES LESS THAN ('2024-03-01'))";
        foreach (var statement in (string[])
        [
            "CREATE DATABASE d", "USE d", "CREATE TABLE noise (k INT) DISTRIBUTED BY HASH (k) BUCKETS 1",
            $"CREATE TABLE orders (k BIGINT, d DATE, v INT) DUPLICATE KEY (k) {Months} DISTRIBUTED BY HASH (k) BUCKETS 6 {Grouped}",
            $"CREATE TABLE customers (k BIGINT, name STRING) DISTRIBUTED BY HASH (k) BUCKETS 6 {Grouped}",
            $"CREATE TABLE items (k BIGINT NOT NULL, n INT) PRIMARY KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 6 {Grouped}",
            $"CREATE TABLE loose (k BIGINT, d DATE, n INT) DUPLICATE KEY (k) {Months} DISTRIBUTED BY HASH (k) BUCKETS 6",
            "INSERT INTO orders SELECT if(generate_series % 50 = 0, NULL, generate_series % 97),"
                + " days_add('2024-01-01', generate_series % 60), generate_series % 60 FROM TABLE(generate_series(1, 600))",
            "INSERT INTO customers SELECT generate_series * 2, concat('c', generate_series) FROM TABLE(generate_series(0, 60))",
            "INSERT INTO customers VALUES (NULL, 'nobody')",
            "INSERT INTO items SELECT generate_series * 3, generate_series FROM TABLE(generate_series(0, 40))",
            "INSERT INTO loose SELECT if(generate_series % 40 = 0, NULL, generate_series % 120),"
                + " days_add('2024-01-01', generate_series % 60), generate_series FROM TABLE(generate_series(1, 400))",
        ])
        {
            client.Execute(statement);
        }

        return client;
    }

    private static Task<ClusterNode> StartAsync(string dataDir, int backends) => ClusterNode.StartAsync(
        new ServerOptions
        {
            Role = ServerRole.Frontend, DataDir = dataDir, MySqlPort = 0, HttpPort = 0, Quiet = true,
            Settings = new Dictionary<string, string>(),
        },
        backends, new RecentAuditLog(), TimeProvider.System, CancellationToken.None);

    private static MySqlClient Connect(ClusterNode cluster, string database) => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, cluster.MySqlPort), User = "root", Database = database,
            ReadTimeout = TimeSpan.FromSeconds(60),
        });
}
