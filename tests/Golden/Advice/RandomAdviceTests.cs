using System.Net;
using MatViewDb.Frontend.Audit;
using MatViewDb.Golden.Faults;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Advice;

/// <summary>
/// Asks for advice on random queries: what is proposed is created as it stands, the query reads it, and materialized_view_verify finds
/// no difference.
/// </summary>
public sealed class RandomAdviceTests : IDisposable
{
    private const int Queries = 60;
    private const int AdvisedMin = 30;

    private static readonly string[] s_keys =
    [
        "t.a", "t.b", "t.s", "t.d", "u.n", "u.k", "date_trunc('month', t.d)", "year(t.d)", "upper(t.s)", "t.a % 3", "coalesce(t.c, 0)",
        "CASE WHEN t.b > 2 THEN 1 ELSE 0 END", "CAST(t.a AS STRING)",
    ];

    private static readonly string[] s_aggregates =
    [
        "count(*)", "count(t.c)", "sum(t.c)", "avg(t.b)", "avg(t.w)", "sum(t.w * 2)", "min(t.d)", "max(t.x)", "count(DISTINCT t.a)",
        "count(DISTINCT u.m)", "stddev(t.b)", "approx_count_distinct(t.s)", "sum(CASE WHEN t.s LIKE 's1%' THEN t.b ELSE 0 END)", "sum(u.m)",
    ];

    private static readonly string[] s_predicates =
    [
        "t.a = 3", "t.a IN (1, 2, 5)", "t.b NOT IN (1, 1)", "t.c IS NULL", "(t.a = 1 OR t.b > 2)", "t.s LIKE 's1%'", "t.s > 'it''s'",
        "t.d >= '2024-02-01'", "t.d < DATE '2024-03-01'", "t.x > 0.25", "t.x > 1e0", "t.w * 1.1 > 3", "t.w < 12.50", "NOT (t.b < 1)",
        "t.a <=> NULL", "u.m <> 1", "u.n = 'n1'",
        "EXISTS (SELECT 1 FROM p WHERE p.k = t.b)", "NOT EXISTS (SELECT 1 FROM p WHERE p.k = t.a AND p.z > 2)",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsProposedIsCreatedReadAndRight()
    {
        var options = new ServerOptions { Role = ServerRole.Standalone, DataDir = _folder.Path, MySqlPort = 0, HttpPort = 0, Quiet = true };
        await using var node = await StandaloneNode.StartAsync(options, new RecentAuditLog(), TimeProvider.System, CancellationToken.None);
        using var client = MySqlClient.Connect(new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", Tls = TlsMode.Never,
            ReadTimeout = TimeSpan.FromSeconds(60),
        });
        Fill(client);
        var random = new Random(20241);
        var advised = 0;
        for (var i = 0; i < Queries; i++)
        {
            var query = Next(random);
            foreach (var row in client.Query($"ADVISE MATERIALIZED VIEW FOR {query}").Rows)
            {
                advised++;
                client.Execute($"CREATE MATERIALIZED VIEW x FROM ADVICE {row[0]}");
                client.Execute("WAIT");
                client.Query(query);
                var reasons = string.Join('\n', client.Query($"TRACE REASON MV {query}").Rows.Select(r => r[0]));
                Assert.True(reasons.Contains("success for x", StringComparison.Ordinal), $"{query}\n{row[^1]}\n{reasons}");
                client.Execute("DROP MATERIALIZED VIEW x");
            }
        }

        Assert.True(advised >= AdvisedMin, $"only {advised} proposals");
    }

    private static void Fill(MySqlClient client)
    {
        foreach (var statement in new[]
        {
            "CREATE DATABASE d", "USE d", "SET materialized_view_verify = 'always'",
            "CREATE TABLE t (a INT, b INT, c BIGINT, d DATE, s VARCHAR(10), x DOUBLE, w DECIMAL(10,2)) PARTITION BY RANGE(d) "
            + "(START ('2024-01-01') END ('2024-05-01') EVERY (INTERVAL 1 MONTH))",
            "CREATE TABLE u (k INT, n VARCHAR(5), m INT)",
            "CREATE TABLE p (k INT NOT NULL, z INT) PRIMARY KEY(k)",
            "INSERT INTO t SELECT if(generate_series % 11 = 0, NULL, generate_series % 8), generate_series % 5, "
            + "if(generate_series % 13 = 0, NULL, generate_series % 6), date_add('2024-01-01', INTERVAL generate_series % 100 DAY), "
            + "concat('s', generate_series % 12), (generate_series % 9) / 4, (generate_series % 30) / 2 FROM generate_series(1, 20000)",
            "INSERT INTO u SELECT generate_series % 9, concat('n', generate_series % 3), if(generate_series % 4 = 0, NULL, "
            + "generate_series % 5) FROM generate_series(0, 12)",
            "INSERT INTO p SELECT generate_series, generate_series * 3 % 7 FROM generate_series(0, 9)",
        })
        {
            client.Execute(statement);
        }
    }

    private static string Next(Random random)
    {
        var from = random.Next(3) switch { 0 => "t", 1 => "t JOIN u ON t.a = u.k", _ => "t LEFT JOIN u ON t.a = u.k AND u.m > 1" };
        var keys = Some(random, Of(s_keys), random.Next(3));
        var aggregates = Some(random, Of(s_aggregates), 1 + random.Next(2));
        var where = Some(random, Of(s_predicates), random.Next(3));
        var items = keys.Concat(aggregates).Select((item, i) => $"{item} AS c{i}");
        return $"SELECT {string.Join(", ", items)} FROM {from}"
            + (where.Count == 0 ? "" : $" WHERE {string.Join(" AND ", where)}")
            + (keys.Count == 0 ? "" : $" GROUP BY {string.Join(", ", keys)}");

        string[] Of(string[] all) => from == "t" ? [.. all.Where(s => !s.Contains("u.", StringComparison.Ordinal))] : all;
    }

    private static List<string> Some(Random random, string[] all, int count)
        => [.. Enumerable.Range(0, count).Select(_ => all[random.Next(all.Length)]).Distinct()];
}
