using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Sends a real server process what could end it (a stack overflow cannot be caught): it answers with an error or rows, and
/// lives.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private const int TooDeep = 1436;
    private readonly TemporaryFolder _folder = new();
    private readonly ServerProcess _server;

    public BadInputTests()
    {
        _server = ServerProcess.Start(_folder.Path);
        using var client = _server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.t (a INT, s VARCHAR(9)) DUPLICATE KEY(a) DISTRIBUTED BY HASH(a) BUCKETS 1");
        client.Execute("INSERT INTO d.t VALUES (1, 's1'), (2, 's2'), (3, 's3')");
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void NestingHasALimit()
    {
        (string Open, string Inside, string Close)[] shapes =
        [
            ("(", "1", ")"), ("abs(", "1", ")"), ("NOT ", "1", ""), ("- ", "1", ""), ("!", "1", ""), ("(SELECT ", "1", ")"),
            ("CASE WHEN true THEN ", "1", " END"), ("CAST(", "1", " AS INT)"), ("1 + (", "1", ")"), ("1 BETWEEN 0 AND (", "1", ")"),
            ("date_add(", "'2024-01-01'", ", INTERVAL 1 DAY)"), ("1 IN (", "1", ")"), ("if(true, ", "1", ", 2)"),
            ("", "1", " IS NULL"), ("EXISTS (SELECT 1 WHERE ", "true", ")"),
        ];
        using var client = _server.Connect("d");
        foreach (var (open, inside, close) in shapes)
        {
            foreach (var depth in (int[])[50, 450, 10_000])
            {
                var problem = Record.Exception(() => client.Query("SELECT " + Nested(open, inside, close, depth)));
                if (problem is null) continue;
                Assert.True(
                    problem is MySqlErrorException { Code: TooDeep, SqlState: "HY000" }, $"{open}.. {depth} deep: {problem.Message}");
            }
        }

        Assert.Equal(TooDeep, Code(client, "SELECT * FROM " + Nested("(SELECT * FROM ", "(SELECT 1 AS a) AS x", ") AS x", 10_000)));
        Assert.Equal(TooDeep, Code(client, Nested("(", "SELECT 1", ")", 10_000)));
        Assert.Equal(TooDeep, Code(client, new string('(', 10_000)));
        Assert.Equal("1", One(client, "SELECT " + Nested("abs(", "1", ")", 450)));
        AssertLives();
    }

    [Fact]
    public void LongListsAreRead()
    {
        const int Terms = 3_000;
        using var client = _server.Connect("d");
        var since = Stopwatch.GetTimestamp();
        Assert.Equal("3", One(client, "SELECT count(*) FROM t WHERE " + Joined(" OR ", i => $"a = {i}", Terms)));
        Assert.Equal("1", One(client, "SELECT count(*) FROM t WHERE " + Joined(" AND ", i => $"a <> {i + 2}", Terms)));
        Assert.Equal("0", One(client, "SELECT count(*) FROM t WHERE " + Joined(" OR ", i => $"a + {i} < 0", Terms)));
        Assert.Equal("3", One(client, $"SELECT count(*) FROM t WHERE a IN ({Joined(", ", i => $"{i}", Terms)})"));
        Assert.Equal("0", One(client, $"SELECT count(*) FROM t WHERE a NOT IN ({Joined(", ", i => $"{i}", Terms)})"));
        Assert.Equal("3", One(client, $"SELECT count(*) FROM t WHERE s IN ({Joined(", ", i => $"'s{i}'", Terms)})"));
        Assert.Equal("-1", One(client, $"SELECT CASE {Joined(" ", i => $"WHEN 1 = {i + 2} THEN {i}", Terms)} ELSE -1 END"));
        Assert.Equal(TooDeep, Code(client, "SELECT " + Joined(" + ", _ => "a", Terms) + " FROM t"));
        Assert.Equal(TooDeep, Code(client, Joined(" UNION ALL ", _ => "SELECT 1", Terms)));

        // A minute each is what it took when every term was compared with all before it.
        Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(60), "long lists take too long to plan");
        AssertLives();
    }

    [Fact]
    public void AStatementOfAHundredMegabytesIsAnsweredOrRefused()
    {
        using (var client = _server.Connect())
        {
            var problem = Record.Exception(() => client.Query($"SELECT length('{new string('x', 100_000_000)}')"));
            Assert.True(problem is null or MySqlErrorException { Code: 1153 } or IOException or ConnectionLostException);
        }

        AssertLives();
    }

    [Theory]
    [InlineData("SELECT sleep(100)")]
    [InlineData("SELECT count(*) FROM TABLE(generate_series(1, 100000000000)) AS a(x)")]
    [InlineData("SELECT x, count(*) FROM TABLE(generate_series(1, 100000000)) AS a(x) GROUP BY x ORDER BY 2")]
    [InlineData("INSERT INTO d.t SELECT x, 'y' FROM TABLE(generate_series(1, 100000000)) AS a(x)")]
    public void AKilledStatementEndsSoon(string sql)
    {
        using var victim = _server.Connect();
        using var killer = _server.Connect();
        var id = One(victim, "SELECT connection_id()");
        MySqlErrorException? end = null;
        var running = new Thread(() => end = Record.Exception(() => victim.Query(sql)) as MySqlErrorException);
        running.Start();
        WaitUntil("the statement runs", () => IsRunning(killer, id));
        killer.Execute("KILL QUERY " + id);

        // Each would run for minutes; the 200 ms promised of an idle machine are measured by the benchmarks.
        Assert.True(running.Join(TimeSpan.FromSeconds(60)), "the killed statement goes on");
        Assert.Equal((1317, "70100"), (end!.Code, end.SqlState));
        Assert.Equal("1", One(victim, "SELECT 1"));
    }

    [Fact]
    public void LimitsOfAQueryEndTheQueryOnly()
    {
        using var client = _server.Connect();
        client.Execute("SET query_mem_limit = 20000000, enable_spill = false");
        Assert.Equal(1041, Code(client, "SELECT x, count(*) FROM TABLE(generate_series(1, 5000000)) AS a(x) GROUP BY x"));
        client.Execute("SET query_mem_limit = 0, enable_spill = true");
        Assert.Null(One(client, "SELECT length(repeat('x', 2000000000))"));
        client.Execute("SET query_timeout = 1");
        Assert.Equal(3024, Code(client, "SELECT count(*) FROM TABLE(generate_series(1, 100000000000)) AS a(x)"));
        Assert.Equal(3024, Code(client, "SELECT sleep(100)"));
        AssertLives();
    }

    [Fact]
    public void BytesThatAreNoProtocolDoNotHurtOthers()
    {
        var random = new Random(7);
        var open = new List<TcpClient>();
        for (var i = 0; i < 200; i++)
        {
            var socket = new TcpClient();
            socket.Connect(IPAddress.Loopback, _server.Port);
            open.Add(socket);
            var bytes = new byte[random.Next(1, 300)];
            random.NextBytes(bytes);
            socket.GetStream().Write(i % 4 == 0 ? Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\n\r\n") : bytes);
            if (i % 3 != 0) socket.Dispose();
        }

        AssertLives();
        foreach (var socket in open) socket.Dispose();
    }

    [Fact]
    public void AThousandClientsAreServed()
    {
        var clients = new List<MySqlClient>();
        try
        {
            for (var i = 0; i < 1000; i++) clients.Add(_server.Connect());
            Assert.All(clients, client => Assert.Equal("1", One(client, "SELECT 1")));
        }
        finally
        {
            foreach (var client in clients) client.Dispose();
        }

        AssertLives();
    }

    [Fact]
    public void ClientsThatLeaveInTheMiddleStopTheirQueries()
    {
        for (var i = 0; i < 5; i++)
        {
            var client = _server.Connect();
            var id = One(client, "SELECT connection_id()");
            var reading = new Thread(() => Record.Exception(
                () => client.Query("SELECT count(*) FROM TABLE(generate_series(1, 100000000000)) AS a(x)")));
            reading.Start();
            using var other = _server.Connect();
            WaitUntil("the statement runs", () => IsRunning(other, id));
            client.Dispose();
            WaitUntil("the query of a client that left ends", () => !other.Query("SHOW PROCESSLIST").Rows.Any(r => r[0] == id));
            Assert.True(reading.Join(TimeSpan.FromSeconds(60)), "the client itself still waits");
        }
    }

    private static bool IsRunning(MySqlClient client, string? id)
        => client.Query("SHOW PROCESSLIST").Rows.Any(r => r[0] == id && r.Contains("Query"));

    private static void WaitUntil(string what, Func<bool> isTrue)
    {
        var since = Stopwatch.GetTimestamp();
        while (!isTrue())
        {
            Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(60), $"it never comes to pass that {what}");
            Thread.Yield();
        }
    }

    private void AssertLives()
    {
        using var client = _server.Connect("d");
        Assert.Equal("3", One(client, "SELECT count(*) FROM t"));
    }

    private static int Code(MySqlClient client, string sql) => Assert.Throws<MySqlErrorException>(() => client.Query(sql)).Code;

    private static string? One(MySqlClient client, string sql) => Assert.Single(client.Query(sql).Rows)[0];

    private static string Nested(string open, string inside, string close, int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++) text.Append(open);
        text.Append(inside);
        for (var i = 0; i < depth; i++) text.Append(close);
        return text.ToString();
    }

    private static string Joined(string between, Func<int, string> term, int count)
        => string.Join(between, Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{term(i)}")));
}
