using System.IO.Compression;
using System.Text;
using System.Text.Json;
using MatViewDb.Golden.Faults;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Loads that look at stored rows, in two phases: what becomes of the rows is worked out when the load is committed.</summary>
public sealed class TwoPhaseChangesTests : IAsyncLifetime
{
    private const string Start = "1|a|10|5 2|b|20|5 3|c|30|5";
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

    private string Stored => _node.Rows("SELECT * FROM d.p ORDER BY id");

    private int Kept => Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .Count(f => Path.GetFileName(Path.GetDirectoryName(f)!).EndsWith("_prepared", StringComparison.Ordinal));

    public async Task InitializeAsync()
    {
        _node = await LoadNode.StartAsync(_folder);
        _node.Execute(
            "CREATE DATABASE d",
            "CREATE TABLE d.p (id INT NOT NULL, name VARCHAR(10) DEFAULT 'none', score INT, ver INT NOT NULL DEFAULT '1', "
            + "PRIMARY KEY (id)) DISTRIBUTED BY HASH(id) BUCKETS 2",
            "INSERT INTO d.p VALUES (1, 'a', 10, 5), (2, 'b', 20, 5), (3, 'c', 30, 5)");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OtherColumnsAreThoseOfTheCommit(bool restarts)
    {
        Assert.Equal("Success 3 3 0", await PrepareAsync("a", "1,100\n4,400\n1,101\n", "partial_update: true", "columns: id, score"));
        Assert.Equal(Start, Stored);
        Assert.Equal(1, Kept);
        if (restarts) await _node.RestartAsync();
        _node.Execute("UPDATE d.p SET name = 'later' WHERE id = 1", "DELETE FROM d.p WHERE id = 2");
        Assert.Equal("Success", await EndAsync("a", "commit"));
        Assert.Equal("1|later|101|5 3|c|30|5 4|none|400|1", Stored);
        Assert.Equal(0, Kept);
        Assert.Equal("Success", await EndAsync("a", "commit"));
        Assert.Equal("Fail", await EndAsync("a", "abort"));
        if (restarts) await _node.RestartAsync();
        Assert.Equal("1|later|101|5 3|c|30|5 4|none|400|1", Stored);
        var again = await LoadAsync("a", "1,7\n", "partial_update: true", "columns: id, score");
        Assert.Equal("Label Already Exists", again.GetProperty("Status").GetString());
        Assert.Equal("FINISHED|3|3", _node.Rows("SELECT state, scan_rows, sink_rows FROM information_schema.loads WHERE label = 'a'"));
    }

    [Fact]
    public async Task ConditionsLookAtTheRowsOfTheCommit()
    {
        Assert.Equal("Success 2 2 0", await PrepareAsync("m", "1,x,1,7\n2,y,2,7\n", "merge_condition: ver"));
        _node.Execute("UPDATE d.p SET ver = 9 WHERE id = 1");
        Assert.Equal("Success", await EndAsync("m", "commit"));
        Assert.Equal("1|a|10|9 2|y|2|7 3|c|30|5", Stored);
        Assert.Equal("Success 1 1 0", await PrepareAsync("x", "3\n", "columns: id, name = '', score = 0, ver = 0, __op = 'delete'"));
        Assert.Equal("1|a|10|9 2|y|2|7 3|c|30|5", Stored);
        Assert.Equal("Success", await EndAsync("x", "commit"));
        Assert.Equal("1|a|10|9 2|y|2|7", Stored);
    }

    [Fact]
    public async Task WhatIsRolledBackOrFailsLeavesNothing()
    {
        Assert.Equal("Success 1 1 0", await PrepareAsync("b", "1,100\n", "partial_update: true", "columns: id, score"));
        Assert.Equal("Success", await EndAsync("b", "abort"));
        Assert.Equal("Fail", await EndAsync("b", "commit"));
        Assert.Equal("Fail 2 0 1", await PrepareAsync("b", "1,100\nx,1\n", "partial_update: true", "columns: id, score"));
        Assert.Equal("Fail 0 0 0", await PrepareAsync("b", "1,100\n", "partial_update: true", "columns: id, score", "compression: gzip"));
        Assert.Equal(0, Kept);
        Assert.Equal(Start, Stored);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write("1,55\n"u8);
        string[] headers =
        [
            "label: b", "column_separator: ,", "partial_update: true", "columns: id, score", "two_phase_commit: true", "compression: gzip",
        ];
        var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/p/_stream_load", packed.ToArray(), headers);
        Assert.Equal("Success 1 1 0", Summary(answer));
        Assert.Equal("Success", await EndAsync("b", "commit"));
        Assert.Equal("1|a|55|5 2|b|20|5 3|c|30|5", Stored);
    }

    [Fact]
    public async Task AnotherTableOfTheNameIsNotTheLoads()
    {
        Assert.Equal("Success 1 1 0", await PrepareAsync("t", "1,100\n", "partial_update: true", "columns: id, score"));
        _node.Execute("DROP TABLE d.p", "CREATE TABLE d.p (id INT, score INT, PRIMARY KEY (id)) DISTRIBUTED BY HASH(id)");
        Assert.Equal("Fail", await EndAsync("t", "commit"));
        Assert.Equal("", Stored);
        Assert.Equal("Success", await EndAsync("t", "abort"));
        Assert.Equal(0, Kept);
    }

    private Task<JsonElement> LoadAsync(string label, string body, params string[] headers)
        => _node.LoadAsync("p", body, ["column_separator: ,", $"label: {label}", "two_phase_commit: true", .. headers]);

    private async Task<string> PrepareAsync(string label, string body, params string[] headers)
        => Summary(await LoadAsync(label, body, headers));

    private async Task<string?> EndAsync(string label, string operation)
    {
        var answer = await _node.SendAsync(
            HttpMethod.Put, "/api/d/_stream_load_2pc", Encoding.UTF8.GetBytes(""), [$"label: {label}", $"txn_operation: {operation}"]);
        return answer.GetProperty("status").GetString();
    }

    private static string Summary(JsonElement answer) => string.Join(' ', new[]
    {
        "Status", "NumberTotalRows", "NumberLoadedRows", "NumberFilteredRows",
    }.Select(n => answer.GetProperty(n).ToString()));
}
