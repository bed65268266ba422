using System.Text.Json;
using MatViewDb.Golden.Faults;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Loads that look at stored rows: some columns only, under a condition, and rows that delete.</summary>
public sealed class ChangingLoadTests : IAsyncLifetime
{
    private const string Comma = "column_separator: ,";
    private const string Start = "1|a|10|5 2|b|20|5 3|c|30|5";
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

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
    [InlineData("1,100\n4,400\n1,101\n", "Success 3 3 0 0", "1|a|101|5 2|b|20|5 3|c|30|5 4|none|400|1", "columns: id, score")]
    [InlineData("1,7,x\n2,8\n", "Fail 2 0 1 0", Start, "columns: id, score")]
    [InlineData("1,7\nx,9\n\\N,1\n", "Success 3 1 2 0", "1|a|7|5 2|b|20|5 3|c|30|5", "columns: id, score", "max_filter_ratio: 0.7")]
    [InlineData("1,5\n2,6\n", "Success 2 1 0 1", "1|a|10|5 2|b|12|5 3|c|30|5", "columns: id, t, score = t * 2", "where: score > 10")]
    [InlineData("{\"id\":3,\"name\":\"z\"}", "Success 1 1 0 0", "1|a|10|5 2|b|20|5 3|z|30|5", "columns: id, name", "format: json")]
    [InlineData("3,\\N\n", "Success 1 1 0 0", "1|a|10|5 2|b|20|5 3|NULL|30|5", "columns: id, name", "partial_update_mode: column")]
    public async Task OtherColumnsStayAsTheyAre(string body, string summary, string rows, params string[] headers)
    {
        Assert.Equal(summary, Summary(await _node.LoadAsync("p", body, [Comma, "partial_update: true", .. headers])));
        await _node.RestartAsync();
        Assert.Equal(rows, _node.Rows("SELECT * FROM d.p ORDER BY id"));
    }

    [Fact]
    public async Task ARowTakesEffectWhereItsColumnIsNotLess()
    {
        const string Body = "1,A,1,4\n2,B,2,5\n3,C,3,6\n5,E,5,1\n5,F,6,3\n5,G,7,2\n";
        Assert.Equal("Success 6 6 0 0", Summary(await _node.LoadAsync("p", Body, Comma, "merge_condition: ver")));
        Assert.Equal("1|a|10|5 2|B|2|5 3|C|3|6 5|F|6|3", _node.Rows("SELECT * FROM d.p ORDER BY id"));
        var both = await _node.LoadAsync("p", "1,6\n2,4\n7,1\n", Comma, "columns: id, ver", "merge_condition: ver", "partial_update: true");
        Assert.Equal("Success 3 3 0 0", Summary(both));
        Assert.Equal("1|a|10|6 2|B|2|5 3|C|3|6 5|F|6|3 7|none|NULL|1", _node.Rows("SELECT * FROM d.p ORDER BY id"));
    }

    [Theory]
    [InlineData("2\n9\n", "1|a|10|5 3|c|30|5", "columns: id, __op='delete'")]
    [InlineData("2\n9\n", "1|a|10|5 3|c|30|5", "columns: id, __op = 1")]
    [InlineData("2\n", "1|a|10|5 3|c|30|5", "columns: id", "merge_type: DELETE")]
    [InlineData("2,x,1,1,1\n4,y,2,2,0\n4,z,2,2,1\n5,u,1,1,1\n5,v,2,2,0\n", "1|a|10|5 3|c|30|5 5|v|2|2",
        "columns: id, name, score, ver, __op")]
    [InlineData("1,n,1,9\n3,n,2,9\n", "1|n|1|9 2|b|20|5", "merge_type: MERGE", "delete: id > 2")]
    [InlineData("2,1\n4,2\n", "1|a|10|5 3|c|30|5 4|none|2|1", "columns: id, score, __op = if(score = 1, 'delete', 'upsert')")]
    public async Task RowsDelete(string body, string rows, params string[] headers)
    {
        Assert.StartsWith("Success", Summary(await _node.LoadAsync("p", body, [Comma, .. headers])));
        await _node.RestartAsync();
        Assert.Equal(rows, _node.Rows("SELECT * FROM d.p ORDER BY id"));
    }

    [Fact]
    public async Task PartitionsAreMadeAndParquetIsRead()
    {
        _node.Execute(
            "CREATE TABLE d.m (day DATE, k INT, v INT, w INT DEFAULT '7') UNIQUE KEY(day, k) PARTITION BY date_trunc('month', day) "
            + "DISTRIBUTED BY HASH(k) BUCKETS 1",
            "INSERT INTO d.m VALUES ('2024-01-05', 1, 1, 1)",
            "SELECT cast('2024-01-05' AS DATE) AS day, 1 AS k, 11 AS v UNION ALL SELECT '2024-02-05', 2, 22 "
            + "INTO OUTFILE 'm.parquet' FORMAT AS PARQUET");
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "files", "m.parquet"));
        string[] headers = ["format: parquet", "columns: day, k, v", "partial_update: true"];
        var loaded = await _node.SendAsync(HttpMethod.Put, "/api/d/m/_stream_load", bytes, headers);
        Assert.Equal("Success 2 2 0 0", Summary(loaded));
        Assert.Equal("2024-01-05|1|11|1 2024-02-05|2|22|7", _node.Rows("SELECT * FROM d.m ORDER BY day"));
        var deleted = await _node.LoadAsync("m", "2024-01-05,1\n2024-03-01,1\n", Comma, "columns: day, k", "merge_type: delete");
        Assert.StartsWith("Success", Summary(deleted));
        Assert.Equal("2024-02-05|2|22|7", _node.Rows("SELECT * FROM d.m ORDER BY day"));
    }

    [Fact]
    public async Task LoadsAtTheSameTimeLoseNothing()
    {
        _node.Execute("INSERT INTO d.p (id, score) SELECT generate_series, 0 FROM TABLE(generate_series(100, 199))");
        var loads = Enumerable.Range(0, 12).Select(async at =>
        {
            var body = string.Concat(Enumerable.Range(100, 100).Select(id => $"{id},{at}\n"));
            var column = at % 3 == 0 ? "name" : at % 3 == 1 ? "score" : "ver";
            var answer = await _node.LoadAsync("p", body, Comma, "partial_update: true", $"columns: id, {column}", "merge_type: append");
            return Summary(answer);
        });
        Assert.All(await Task.WhenAll(loads), summary => Assert.Equal("Success 100 100 0 0", summary));
        Assert.Equal(
            "100|1|1|1", _node.Rows("SELECT count(*), count(DISTINCT name), count(DISTINCT score), count(DISTINCT ver) FROM d.p WHERE id >= 100"));
        Assert.Equal("1", _node.Rows("SELECT count(*) FROM (SELECT DISTINCT name % 3, score % 3, ver % 3 FROM d.p WHERE id >= 100) x"));
    }

    [Theory]
    [InlineData("Invalid value 'maybe' for 'partial_update'", "partial_update: maybe")]
    [InlineData("Invalid value 'some' for 'partial_update_mode'", "partial_update: true", "partial_update_mode: some")]
    [InlineData("has to give the key column 'id'", "partial_update: true", "columns: name, score")]
    [InlineData("Unknown column 'nope' in 'merge_condition'", "merge_condition: nope")]
    [InlineData("a column that is not part of the key", "merge_condition: id")]
    [InlineData("a column of the load", "merge_condition: ver", "columns: id, name")]
    [InlineData("Invalid value 'upsert?' for '__op'", "columns: id, __op = 'upsert?'")]
    [InlineData("Incorrect integer value: '7' for column '__op' at line 1", "columns: id, __op, score, ver")]
    [InlineData("Invalid value 'sometimes' for 'merge_type'", "merge_type: sometimes")]
    [InlineData("needs the condition", "merge_type: merge")]
    [InlineData("it goes with merge_type merge", "delete: id = 1")]
    public async Task WhatCannotBeIsSaid(string message, params string[] headers)
    {
        var answer = await _node.LoadAsync("p", "1,7,7,7\n", [Comma, .. headers]);
        Assert.Equal("Fail", answer.GetProperty("Status").GetString());
        Assert.Contains(message, answer.GetProperty("Message").GetString());
        Assert.Equal(Start, _node.Rows("SELECT * FROM d.p ORDER BY id"));
    }

    private static string Summary(JsonElement answer) => string.Join(' ', new[]
    {
        "Status", "NumberTotalRows", "NumberLoadedRows", "NumberFilteredRows", "NumberUnselectedRows",
    }.Select(n => answer.GetProperty(n).ToString()));
}
