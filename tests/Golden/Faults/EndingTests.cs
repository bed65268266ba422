using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Ends heavy statements of every kind at a moment that nobody chose: each ends, and leaves no memory, no file, no session and no
/// lock behind. How soon it ends is measured by <c>benchmarks/run.sh limits</c>.
/// </summary>
public sealed partial class EndingTests : IDisposable
{
    private const int BaseRows = 200_000;
    private const long MemoryThatMayStay = 1 << 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static readonly string[] s_statements =
    [
        "SELECT count(*) FROM b x JOIN b y ON x.k = y.k AND x.t < y.t",
        "SELECT sum(x.v + y.v) FROM b x JOIN b y ON x.g = y.g",
        "SELECT count(*) FROM b x, b y WHERE x.v + y.v < 0",
        "SELECT count(*) FROM b x LEFT JOIN b y ON x.v < y.k AND x.t <> y.t",
        "SELECT sum(n) FROM (SELECT t, v, count(*) AS n FROM b GROUP BY t, v) AS q",
        "SELECT count(*) FROM (SELECT k, v, t, count(*) FROM b GROUP BY CUBE (k, v, t)) AS q",
        "SELECT count(DISTINCT t), count(DISTINCT v), percentile_cont(v, 0.4) FROM b",
        "SELECT count(*) FROM (SELECT DISTINCT t, v FROM b UNION SELECT t, k FROM b EXCEPT SELECT t, g FROM b) AS q",
        "SELECT * FROM b ORDER BY t DESC, v",
        "SELECT max(r), max(s) FROM (SELECT row_number() OVER (PARTITION BY g ORDER BY t) AS r, "
            + "sum(v) OVER (ORDER BY t, k ROWS BETWEEN 100 PRECEDING AND 100 FOLLOWING) AS s FROM b) AS q",
        "SELECT max(s) FROM (SELECT sum(v) OVER () AS s FROM b) AS q",
        "WITH c AS (SELECT k, t, v FROM b WHERE v > 3) SELECT count(*) FROM c x JOIN c y ON x.k = y.k AND x.t <> y.t",
        "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 900) SELECT max(n) FROM r",
        "SELECT sum(x) FROM TABLE(generate_series(1, 100000000000)) AS s(x)",
        "SELECT count(*) FROM b, unnest(split(repeat(t, 50), 'a')) AS u(w) WHERE w LIKE '%zz%'",
        "SELECT length(group_concat(t ORDER BY t DESC)), array_length(array_agg(t)) FROM b",
        "SELECT sum(length(upper(repeat(t, 5000)))) FROM b",
        "SELECT count(*) FROM b WHERE regexp(repeat(t, 20), '^(([a-z])+ ?)+[0-9]$')",
        "SELECT sum(array_sum(array_map(y -> y * k, array_generate(1, 3000)))) FROM b",
        "SELECT sum(levenshtein(repeat(t, 20), reverse(repeat(t, 20)))) FROM b",
        "SELECT repeat(t, 200) FROM b",
        "INSERT INTO w SELECT k, v, t FROM b",
        "INSERT OVERWRITE w SELECT k, v, t FROM b ORDER BY t",
        "UPDATE w SET v = v + 1 WHERE k % 3 > 0",
        "DELETE FROM w WHERE v % 7 = 1",
        "CREATE TABLE made AS SELECT k, t, count(*) AS n FROM b GROUP BY k, t",
        "REFRESH MATERIALIZED VIEW m FORCE WITH SYNC MODE",
        "EXPLAIN SELECT count(*) FROM b AS t0 "
            + string.Join(' ', Enumerable.Range(1, 30).Select(i => $"JOIN b AS t{i} ON t{i - 1}.k = t{i}.v")),
        "SELECT sum(CASE " + Numbers(2000, i => $"WHEN v = {i} THEN k + {i}", " ") + " END) FROM b",
        "SELECT count(*) FROM b WHERE t IN (" + Numbers(20_000, i => $"'t{i}'", ", ") + ")",
        "INSERT INTO w VALUES " + Numbers(5_000, i => $"({i} + 1, {i}, concat('t', {i}))", ", "),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly ServerProcess _server;
    private readonly HttpClient _http = new();
    private readonly Random _random = new(11);

    public EndingTests()
    {
        // Where merges put rows is kept for transactions, up to a limit: that is memory which stays on purpose.
        _server = ServerProcess.Start(_folder.Path, "--set", "mem_limit=2000000000", "--set", "storage_moved_rows_kept=0");
        using var client = _server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.b (k BIGINT, g INT, v BIGINT, t VARCHAR(60)) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2");
        client.Execute("CREATE TABLE d.w (k BIGINT NOT NULL, v BIGINT, t VARCHAR(60)) PRIMARY KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2");
        client.Execute(
            "INSERT INTO d.b SELECT x, x % 3, (x * 7919) % 100003, concat('a text that is not short ', (x * 31) % 1000003) "
            + $"FROM TABLE(generate_series(1, {BaseRows})) AS s(x)");
        client.Execute(
            "CREATE MATERIALIZED VIEW d.m REFRESH DEFERRED MANUAL AS SELECT v, t, count(*) AS n, sum(k) AS s FROM d.b GROUP BY v, t");
    }

    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("KILL QUERY")]
    [InlineData("KILL CONNECTION")]
    [InlineData("leave")]
    [InlineData("time limit")]
    [InlineData("memory limit")]
    public void AStatementThatIsEndedLeavesNothing(string way)
    {
        using var other = _server.Connect("d");
        foreach (var sql in s_statements)
        {
            var before = Memory();
            var end = Run(sql, way, other);
            Assert.True(
                end is null or IOException or SocketException or ConnectionLostException or ObjectDisposedException
                    or MySqlErrorException { Code: 1317 or 3024 or 1041 or 1053 or 1301 or 7701 },
                $"{way}: {Short(sql)}: {end}");
            WaitUntil($"{Short(sql)} is gone", () => other.Query("SHOW PROCESSLIST").Rows.Count == 1);
            WaitUntil($"the memory of {Short(sql)} is given back", () => Memory() < before + MemoryThatMayStay);
            Assert.Empty(SpillFiles());
            other.Execute("DROP TABLE IF EXISTS made");
        }

        // No lock is left either, and what was written is whole.
        other.Execute("DELETE FROM w WHERE k > 0");
        other.Execute("INSERT INTO w VALUES (1, 2, 'three')");
        Assert.Equal("1|2|three", string.Join('|', Assert.Single(other.Query("SELECT * FROM w").Rows)));
        other.Execute("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        Assert.Equal(BaseRows, long.Parse(other.Query("SELECT sum(n) FROM m").Rows[0][0]!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AClientThatDoesNotReadLosesItsStatement()
    {
        using var other = _server.Connect("d");
        using var client = _server.Connect("d");
        var id = client.Query("SELECT connection_id()").Rows[0][0];
        var before = Memory();
        using var reader = client.Read("SELECT x.t, y.t FROM b x, b y");
        Assert.True(reader.ReadRow());
        other.Execute("KILL QUERY " + id);
        WaitUntil("the statement is gone", () => other.Query("SHOW PROCESSLIST").Rows.All(row => row[0] != id || row[4] != "Query"));
        WaitUntil("the memory is given back", () => Memory() < before + MemoryThatMayStay);
        Assert.ThrowsAny<Exception>(() =>
        {
            while (reader.ReadRow())
            {
            }
        });
    }

    [Fact]
    public void PlanningAndReadingCountAsTimeOfTheStatement()
    {
        using var client = _server.Connect("d");
        client.Execute("SET max_execution_time = 1");
        var joins = Numbers(40, i => $"JOIN b AS t{i} ON t0.k = t{i}.v", " ");
        var cases = Numbers(4000, i => $"WHEN t0.v = {i} THEN {i}", " ");
        var problem = Assert.Throws<MySqlErrorException>(
            () => client.Query($"EXPLAIN SELECT CASE {cases} END FROM b AS t0 {joins}"));
        Assert.Equal((3024, "HY000"), (problem.Code, problem.SqlState));
        client.Execute("SET max_execution_time = 0");
        Assert.NotEmpty(client.Query("EXPLAIN SELECT 1").Rows);
    }

    private Exception? Run(string sql, string way, MySqlClient other)
    {
        using var client = _server.Connect("d");
        var id = client.Query("SELECT connection_id()").Rows[0][0]!;
        if (way == "time limit")
            client.Execute($"SET max_execution_time = {_random.Next(1, 100)}, insert_timeout = 1");
        if (way == "memory limit")
            client.Execute($"SET query_mem_limit = {_random.Next(1 << 20, 1 << 25)}, spill_mode = '{(_random.Next(2) == 0 ? "none" : "auto")}'");
        Exception? end = null;
        var running = new Thread(() => end = Record.Exception(() => Read(client, sql)));
        running.Start();
        if (way is "KILL QUERY" or "KILL CONNECTION" or "leave")
        {
            // Looks at the list of statements are the clock: some come before the statement, some far into it.
            for (var looks = _random.Next(1, 60); looks > 0 && running.IsAlive; looks--) other.Query("SHOW PROCESSLIST");
            if (way == "leave") client.Dispose();
            else if (Record.Exception(() => other.Execute($"{way} {id}")) is { } problem)
                Assert.True(problem is MySqlErrorException { Code: 1094 }, $"{way}: {problem}");
        }

        // Nobody ends a statement that came late to its kill, nor one that needs no memory.
        var looksLeft = 200;
        WaitUntil($"{Short(sql)} ends", () =>
        {
            if (!running.IsAlive) return true;
            other.Query("SHOW PROCESSLIST");
            if (way == "KILL QUERY" || way == "memory limit" && --looksLeft < 0) Record.Exception(() => other.Execute($"KILL QUERY {id}"));
            return false;
        });
        return end;
    }

    private static void Read(MySqlClient client, string sql)
    {
        using var reader = client.Read(sql);
        while (reader.Columns.Count > 0 && reader.ReadRow())
        {
        }
    }

    private string[] SpillFiles()
    {
        var folder = Path.Combine(_folder.Path, "backend", "spill");
        return Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];
    }

    private long Memory()
    {
        var text = _http.GetStringAsync($"http://127.0.0.1:{_server.HttpPort}/metrics").GetAwaiter().GetResult();
        return long.Parse(UsedMemory().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static void WaitUntil(string what, Func<bool> isTrue)
    {
        var since = Stopwatch.GetTimestamp();
        while (!isTrue())
        {
            Assert.True(Stopwatch.GetElapsedTime(since) < s_patience, $"it never comes to pass that {what}");
            Thread.Yield();
        }
    }

    private static string Short(string sql) => sql.Length < 100 ? sql : sql[..100];

    private static string Numbers(int count, Func<int, string> text, string between)
        => string.Join(between, Enumerable.Range(1, count).Select(text));

    [GeneratedRegex(@"^matviewdb_memory_bytes (\d+)", RegexOptions.Multiline)]
    private static partial Regex UsedMemory();
}
