using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Breaks the file of a view under a server: queries that it answered are answered from their table, and say so.</summary>
public sealed class DamagedViewTests
{
    private const string Query = "SELECT g, sum(v) FROM t GROUP BY g ORDER BY g LIMIT 3";
    private const string Refused = "SET materialized_view_rewrite_mode = 'FORCE_OR_ERROR'";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheTableAnswers(bool isGone)
    {
        using var folder = new TemporaryFolder();
        string[] before;
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.t (g INT, v INT) DUPLICATE KEY(g) DISTRIBUTED BY HASH(g) BUCKETS 1");
            client.Execute("INSERT INTO d.t SELECT g % 20000, g FROM TABLE(generate_series(1, 100000)) AS s(g)");
            server.Stop();
            before = Segments(folder);
        }

        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect("d"))
        {
            client.Execute(
                "CREATE MATERIALIZED VIEW m DISTRIBUTED BY HASH(g) BUCKETS 1 REFRESH MANUAL AS SELECT g, sum(v) AS s FROM t GROUP BY g");
            Assert.Contains("success for m", Reasons(client), StringComparison.Ordinal);
            server.Stop();
        }

        var file = Assert.Single(Segments(folder).Except(before));
        if (isGone) File.Delete(file);
        else
        {
            var bytes = File.ReadAllBytes(file);
            for (var at = 64; at < bytes.Length / 2; at += 64) bytes[at] ^= 4;
            File.WriteAllBytes(file, bytes);
        }

        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect("d"))
        {
            Assert.Equal("0|300000;1|200005;2|200010", Answer(client));
            var warning = Assert.Single(client.Query("SHOW WARNINGS").Rows);
            Assert.Equal("7337", warning[1]);
            Assert.StartsWith("Materialized view m was left out: ", warning[2], StringComparison.Ordinal);
            client.Execute(Refused);
            Assert.NotEqual(0, Assert.Throws<MySqlErrorException>(() => Answer(client)).Code);
            client.Execute("SET materialized_view_rewrite_mode = 'DEFAULT'");
            client.Execute("REFRESH MATERIALIZED VIEW m FORCE WITH SYNC MODE");
            Assert.Equal("0|300000;1|200005;2|200010", Answer(client));
            Assert.Empty(client.Query("SHOW WARNINGS").Rows);
            Assert.Contains("success for m", Reasons(client), StringComparison.Ordinal);
            client.Execute(Refused);
            Assert.Equal("0|300000;1|200005;2|200010", Answer(client));
        }
    }

    private static string[] Segments(TemporaryFolder folder) => Directory.GetFiles(folder.Path, "*.seg", SearchOption.AllDirectories);

    private static string Answer(MySqlClient client) => string.Join(';', client.Query(Query).Rows.Select(r => string.Join('|', r)));

    private static string Reasons(MySqlClient client)
        => string.Join('\n', client.Query("TRACE REASON MV " + Query).Rows.Select(r => r[0]));
}
