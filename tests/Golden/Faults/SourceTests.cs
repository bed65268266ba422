using System.Diagnostics;
using System.Globalization;
using System.Net;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Kills servers while sources are read: every row comes once, into the source and into the views on it.</summary>
public sealed class SourceTests
{
    private const int Rounds = 4;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void LinesOfGrowingFilesComeOnce()
    {
        using var folder = new TemporaryFolder();
        var inbox = Directory.CreateDirectory(Path.Combine(folder.Path, "files", "in")).FullName;
        long written = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var server = Start(folder);
            using var client = server.Connect(round == 0 ? "" : "d");
            if (round == 0)
            {
                Prepare(client);
                client.Execute(
                    "CREATE SOURCE s (a BIGINT, b VARCHAR(40)) WITH (connector = 'posix_fs', posix_fs.root = 'in') "
                    + "FORMAT PLAIN ENCODE JSON");
                client.Execute("CREATE MATERIALIZED VIEW m AS SELECT a % 7 AS k, count(*) AS n, sum(a) AS s FROM s GROUP BY a % 7");
            }

            // Every other one is killed while rows are written and not yet committed.
            if (round % 2 == 0) client.Execute("ADMIN SET FAILPOINT 'source.before_commit' = 'sleep(300)'");
            for (var part = 0; part < 10; part++)
            {
                using var file = File.AppendText(Path.Combine(inbox, $"{part % 3}.json"));
                for (var i = 0; i < 50; i++)
                    file.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"a\":{++written},\"b\":\"é{written}\"}}\n"));
            }

            WaitFor("some rows", () => long.Parse(One(client, "SELECT count(*) FROM s"), CultureInfo.InvariantCulture) > written - 450);
            server.Kill();
        }

        using var last = Start(folder);
        using var again = last.Connect("d");
        var expected = $"{written}|{written}|{written * (written + 1) / 2}";
        WaitFor("all rows", () => One(again, "SELECT count(*), count(DISTINCT a), sum(a) FROM s") == expected);
        WaitFor("the view", () => One(again, "SELECT sum(n), sum(s) FROM m") == $"{written}|{written * (written + 1) / 2}");
    }

    [Fact]
    public void RowsOfATableElsewhereComeOnce()
    {
        using var folder = new TemporaryFolder();
        using var there = new TemporaryFolder();
        using var other = Start(there);
        using var writer = other.Connect();
        writer.Execute("CREATE DATABASE o");
        writer.Execute("CREATE TABLE o.t (id BIGINT, v VARCHAR(20), f BOOLEAN)");
        long written = 0;
        for (var round = 0; round < 3; round++)
        {
            using var server = Start(folder);
            using var client = server.Connect(round == 0 ? "" : "d");
            if (round == 0)
            {
                Prepare(client);
                client.Execute(
                    "CREATE SOURCE s (id BIGINT, v VARCHAR(20), f BOOLEAN) WITH (connector = 'mysql', hostname = '127.0.0.1', "
                    + $"port = '{other.Port}', username = 'root', password = '', database.name = 'o', table.name = 't', "
                    + "polling.key = 'id', batch.rows = '100')");
                Assert.Contains("'password' = '***'", client.Query("SHOW CREATE SOURCE s").Rows[0][1], StringComparison.Ordinal);
            }

            if (round == 1) client.Execute("ADMIN SET FAILPOINT 'source.before_commit' = 'sleep(300)'");
            writer.Execute($"INSERT INTO o.t SELECT {written} + g, if(g % 5 = 0, NULL, concat('a\\t\\n\\\\', g)), g % 2 = 0 "
                + "FROM generate_series(1, 250) AS x(g)");
            written += 250;
            WaitFor("some rows", () => long.Parse(One(client, "SELECT count(*) FROM s"), CultureInfo.InvariantCulture) > written - 250);
            server.Kill();
        }

        using var last = Start(folder);
        using var again = last.Connect("d");
        WaitFor("all rows", () => One(again, "SELECT count(*), count(DISTINCT id) FROM s") == $"{written}|{written}");
        const string Summary = "SELECT count(v), sum(length(v)), sum(f), min(v), max(v) FROM ";
        Assert.Equal(One(writer, Summary + "o.t"), One(again, Summary + "s"));
        other.Kill();
        WaitFor("the problem", () => again.Query("SHOW SOURCES").Rows[0][3] == "RETRYING");
        Assert.Equal($"{written}", One(again, "SELECT count(*) FROM s"));
    }

    [Fact]
    public void FilesAreForThoseWhoMayReadThem()
    {
        using var folder = new TemporaryFolder();
        using var server = Start(folder);
        using var root = server.Connect();
        Prepare(root);
        root.Execute("CREATE TABLE t (a INT)");
        root.Execute("CREATE SINK k FROM t WITH (connector = 'blackhole')");
        root.Execute("CREATE USER writer IDENTIFIED BY 'pw'");
        root.Execute("GRANT ALL ON d.* TO writer");
        root.Execute("CREATE USER reader IDENTIFIED BY 'pw'");
        root.Execute("GRANT SELECT ON d.t TO reader");
        using var writer = Connect(server, "writer");
        const string Source = "CREATE SOURCE s (a INT) WITH (connector = 'posix_fs', posix_fs.root = 'in') FORMAT PLAIN ENCODE JSON";
        const string Sink = "CREATE SINK f FROM t WITH (connector = 'fs', fs.path = 'out') FORMAT PLAIN ENCODE JSON";
        Assert.Equal(1227, Code(writer, Source));
        Assert.Equal(1227, Code(writer, Sink));
        writer.Execute("CREATE SOURCE g (a INT) WITH (connector = 'datagen') FORMAT PLAIN ENCODE JSON");
        using var reader = Connect(server, "reader");
        Assert.Equal(1142, Code(reader, "SHOW CREATE SINK k"));
        Assert.Equal(1142, Code(reader, "ALTER SINK k SET sink_rate_limit = 1"));
        Assert.Equal(1142, Code(reader, "CREATE SINK x FROM t WITH (connector = 'blackhole')"));
        root.Execute("GRANT FILE ON *.* TO writer");
        writer.Execute(Source);
        writer.Execute(Sink);
    }

    private static MySqlClient Connect(ServerProcess server, string user) => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new DnsEndPoint("127.0.0.1", server.Port), User = user, Password = "pw", Database = "d",
    });

    private static int Code(MySqlClient client, string statement)
        => Assert.Throws<MySqlErrorException>(() => client.Execute(statement)).Code;

    private static ServerProcess Start(TemporaryFolder folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder.Path, "files")).FullName;
        return ServerProcess.Start(
            Path.Combine(folder.Path, "data"), "--set", "enable_failpoints=1", "--set", $"secure_file_priv={files}");
    }

    private static void Prepare(MySqlClient client)
    {
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
    }

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
