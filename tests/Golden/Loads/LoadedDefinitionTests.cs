using MatViewDb.Golden.Faults;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Loads over HTTP into tables with generated columns and into temporary partitions.</summary>
public sealed class LoadedDefinitionTests : IAsyncLifetime
{
    private const string Comma = "column_separator: ,";
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

    public async Task InitializeAsync()
    {
        _node = await LoadNode.StartAsync(_folder);
        _node.Execute(
            "CREATE DATABASE d",
            "CREATE TABLE d.g (id INT, x INT, y BIGINT AS (x * 10), n VARCHAR(20)) DUPLICATE KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 2",
            "CREATE TABLE d.dp (ts DATETIME, v INT, day DATE AS (date(ts))) DUPLICATE KEY(ts) PARTITION BY (day)",
            "CREATE TABLE d.p (k INT NOT NULL, v INT) DUPLICATE KEY(k) PARTITION BY RANGE(k) "
            + "(PARTITION a VALUES LESS THAN ('10'), PARTITION b VALUES LESS THAN ('20')) DISTRIBUTED BY HASH(k) BUCKETS 1",
            "ALTER TABLE d.p ADD TEMPORARY PARTITION t VALUES LESS THAN ('10')");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task GeneratedColumnsAreNoFieldsOfARow()
    {
        Assert.Equal("Success", await StatusAsync("g", "1,5,a\n2,\\N,b\n", Comma));
        Assert.Equal("Success", await StatusAsync("g", "{\"id\":3,\"x\":7,\"n\":\"c\"}", "format: json"));
        Assert.Equal("Success", await StatusAsync("g", "4;8", "column_separator: ;", "columns: id, t, x = t + 1"));
        Assert.Equal("1|5|50|a 2|NULL|NULL|b 3|7|70|c 4|9|90|NULL", _node.Rows("SELECT * FROM d.g ORDER BY id"));
        Assert.Equal("Fail", await StatusAsync("g", "1,5,50", Comma, "columns: id, x, y"));
        Assert.Equal("4", _node.Rows("SELECT count(*) FROM d.g"));
    }

    [Fact]
    public async Task APartitionMayBeChosenByAGeneratedColumn()
    {
        Assert.Equal("Success", await StatusAsync("dp", "2024-01-05 10:00:00,1\n2024-01-06 11:00:00,2\n", Comma));
        Assert.Equal(
            "p20240105|1 p20240106|1",
            _node.Rows("SELECT PARTITION_NAME, ROW_COUNT FROM information_schema.partitions_meta WHERE TABLE_NAME = 'dp' ORDER BY 1"));
    }

    [Fact]
    public async Task RowsGoIntoTemporaryPartitionsThatAreNamed()
    {
        Assert.Equal("Success", await StatusAsync("p", "1,1\n9,9\n", Comma, "temporary_partitions: t"));
        Assert.Equal("Fail", await StatusAsync("p", "11,1\n", Comma, "temporary_partitions: t"));
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.p"));
        Assert.Equal("1|1 9|9", _node.Rows("SELECT * FROM d.p TEMPORARY PARTITION (t) ORDER BY k"));
    }

    private async Task<string?> StatusAsync(string table, string body, params string[] headers)
        => (await _node.LoadAsync(table, body, headers)).GetProperty("Status").GetString();
}
