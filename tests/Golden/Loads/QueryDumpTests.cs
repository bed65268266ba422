using System.Text;
using System.Text.Json;
using MatViewDb.Golden.Faults;
using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Dumps queries over HTTP; what a dump says is enough to plan the query elsewhere, and no secret is in it.</summary>
public sealed class QueryDumpTests : IAsyncLifetime
{
    private const string Query = "SELECT g, sum(v) FROM w WHERE g <> 3 GROUP BY g";
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

    public async Task InitializeAsync()
    {
        _node = await LoadNode.StartAsync(_folder);
        _node.Execute(
            "CREATE DATABASE d",
            "CREATE TABLE d.t (g INT NOT NULL, v INT, s VARCHAR(20)) DUPLICATE KEY(g) DISTRIBUTED BY HASH(g) BUCKETS 2",
            "INSERT INTO d.t SELECT generate_series % 10, 1, 'private' FROM generate_series(1, 20000)",
            "CREATE VIEW d.w AS SELECT g, v FROM d.t WHERE v > 0",
            "CREATE MATERIALIZED VIEW d.m REFRESH MANUAL AS SELECT g, sum(v) AS s FROM d.t WHERE v > 0 GROUP BY g",
            "REFRESH MATERIALIZED VIEW d.m WITH SYNC MODE");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task ADumpHasWhatPlanningDependsOn()
    {
        var dump = await AskAsync("/api/query_dump?db=d", Query);
        Assert.Equal(Query, dump.GetProperty("statement").GetString());
        Assert.Contains("CREATE TABLE `t`", dump.GetProperty("table_meta").GetProperty("d.t").GetString());
        Assert.StartsWith("CREATE VIEW `w`", dump.GetProperty("view_meta").GetProperty("d.w").GetString());
        Assert.Equal(20000, dump.GetProperty("table_row_count").GetProperty("d.t").GetProperty("t").GetInt64());
        Assert.StartsWith("[0, 9, 0, ", dump.GetProperty("column_statistics").GetProperty("d.t").GetProperty("g").GetString());
        Assert.Equal("fresh", dump.GetProperty("materialized_views").GetProperty("d.m").GetString());
        Assert.Contains("MV rewrite success for m", dump.GetProperty("rewrite_info").EnumerateArray().Select(l => l.GetString()));
        Assert.DoesNotContain("private", dump.ToString());
    }

    [Fact]
    public async Task AScriptMakesTheSameObjectsElsewhere()
    {
        var script = (await AskAsync("/api/query_dump?db=d&format=sql", Query)).GetString()!; // No object: a text.
        using var folder = new TemporaryFolder();
        await using var other = await LoadNode.StartAsync(folder);
        using var client = other.Connect();
        foreach (var statement in StatementText.Split(script)) client.Execute(statement.Text);
        Assert.Equal("m t w", other.Rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'd' ORDER BY 1"));
    }

    [Fact]
    public async Task SecretsAndWhatTheUserMayNotSeeAreNotInIt()
    {
        const string Secret = "SELECT * FROM FILES('path' = 's3://b/x.csv', 'format' = 'csv', 'aws.s3.secret_key' = 'hunter2')";
        var dump = await AskAsync("/api/query_dump?db=d", Secret);
        Assert.DoesNotContain("hunter2", dump.ToString());

        _node.Execute("CREATE USER u IDENTIFIED BY 'p'", "GRANT SELECT ON d.w TO u");
        var narrow = await AskAsync("/api/query_dump?db=d", Query, "u", "p");
        Assert.True(narrow.GetProperty("view_meta").TryGetProperty("d.w", out _));
        Assert.False(narrow.GetProperty("table_meta").TryGetProperty("d.t", out _));
        var refused = await AskAsync("/api/query_dump?db=d", "SELECT * FROM t", "u", "p");
        Assert.Contains("1142", refused.GetProperty("exception")[0].GetString());
    }

    private Task<JsonElement> AskAsync(string path, string query, string user = "root", string password = "")
        => _node.SendAsync(HttpMethod.Post, path, Encoding.UTF8.GetBytes(query), [], LoadNode.Login(user, password));
}
