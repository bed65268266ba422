using MatViewDb.Golden.Faults;
using MatViewDb.MySql;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Reads files that another program wrote: tests/Golden/Loads/Foreign holds them, with what made them in its README.</summary>
public sealed class ForeignFileTests
{
    [Theory]
    [InlineData("types.parquet")]
    [InlineData("types_zstd.parquet")]
    [InlineData("types_gzip.parquet")]
    public async Task ParquetOfDuckDbIsRead(string name)
    {
        using var folder = new TemporaryFolder();
        await using var node = await LoadNode.StartAsync(folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Loads", "Foreign", name), Path.Combine(folder.Path, "files", name));
        Assert.Equal(
            "-1|-7|0|0.5|-1.25|1.75|-12345678901234567890.1234|2023-12-31|2024-01-01 00:00:01.500000|NULL|10:00:01|{\"k\":0}|255"
            + "|4294967295 3|2147483641|1|2.5|0.75|6.75|12345678901234567890.1234|2024-01-04|2024-01-01 00:00:05.500000"
            + "|text 3, longer than twelve bytes|10:00:05|{\"k\":4}|255|4294967295",
            node.Rows("SELECT small, big, flag, f, d, dec, wide, day, moment, txt, tm, js, u8, u32 FROM FILES('path' = '" + name
                + "', 'format' = 'parquet') WHERE small IN (-1, 3) ORDER BY small"));
        Assert.Equal(
            "3000|4495500|2400|2032-03-17",
            node.Rows($"SELECT count(*), sum(small), count(txt), max(day) FROM FILES('path' = '{name}', 'format' = 'parquet')"));
    }

    [Fact]
    public async Task NestedColumnsOfDuckDbAreRead()
    {
        using var folder = new TemporaryFolder();
        await using var node = await StartAsync(folder, "nested.parquet");
        const string Files = "FILES('path' = 'nested.parquet', 'format' = 'parquet')";
        Assert.Equal(
            "id|bigint|YES li|array<bigint>|YES st|struct<a bigint, b string, c array<bigint>>|YES mp|map<string,bigint>|YES "
            + "lli|array<array<bigint>>|YES ls|array<struct<x bigint, y string>>|YES ml|map<bigint,array<string>>|YES "
            + "deep|struct<d date, t datetime(6), n decimal(9,2), f boolean, e decimal(21,1)>|YES", node.Rows("DESC " + Files));

        // As DuckDB itself gives them.
        Assert.Equal(
            "0|NULL|NULL|NULL|[[0],[],null,[0,1]]|[{\"x\":0,\"y\":null}]|{0:[\"v0\"]} "
            + "1|[1,null,2]|{\"a\":1,\"b\":\"x1\",\"c\":[1,2]}|{\"k1\":1,\"z\":null}|[[1],[],null,[1,2]]|[{\"x\":1,\"y\":\"y1\"}]|{1:[\"v1\"]} "
            + "5|[]|{\"a\":5,\"b\":\"x5\",\"c\":[5,6]}|{\"k2\":5,\"z\":null}|[[5],[],null,[5,6]]|[{\"x\":5,\"y\":\"y5\"}]|{5:[\"v5\"]} "
            + "7|NULL|{\"a\":7,\"b\":\"x7\",\"c\":[7,8]}|{\"k1\":7,\"z\":null}|[[7],[],null,[7,8]]|[{\"x\":7,\"y\":\"y7\"}]|{7:[\"v7\"]}",
            node.Rows($"SELECT id, li, st, mp, lli, ls, ml FROM {Files} WHERE id IN (0, 1, 5, 7) ORDER BY id"));
        Assert.Equal("NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL", node.Rows($"SELECT * FROM {Files} WHERE id IS NULL"));
        Assert.Equal(
            "3|2024-01-04|2024-01-01 10:00:03.000000|0.75|0|1.5",
            node.Rows($"SELECT id, deep.d, deep.t, deep.n, deep.f, deep.e FROM {Files} WHERE id = 3"));
        Assert.Equal("11|21|6|10", node.Rows(
            $"SELECT count(*), sum(array_length(li)), sum(st.a IS NOT NULL AND st.c[2] = id + 1), sum(array_length(ls)) FROM {Files}"));
        node.Execute(
            "CREATE DATABASE d", "CREATE TABLE d.n (id BIGINT, li ARRAY<INT>, mp MAP<STRING, BIGINT>)",
            $"INSERT INTO d.n SELECT id, li, mp FROM {Files}");
        Assert.Equal("1|[1,null,2]|{\"k1\":1,\"z\":null}", node.Rows("SELECT * FROM d.n WHERE id = 1"));
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "files", "nested.parquet"));
        var loaded = await node.SendAsync(
            HttpMethod.Put, "/api/d/n/_stream_load", bytes, ["format: parquet", "columns: id, li, mp", "where: id < 3"]);
        Assert.Equal("Success", loaded.GetProperty("Status").GetString());
        Assert.Equal("14|10", node.Rows("SELECT count(*), count(DISTINCT id) FROM d.n"));

        // A damaged file is an error or other values, never a crash.
        for (var i = 0; i < bytes.Length; i += 11)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0x55;
            var answer = await node.SendAsync(HttpMethod.Put, "/api/d/n/_stream_load", damaged, ["format: parquet", "columns: id, li, mp"]);
            Assert.True(answer.TryGetProperty("Status", out _), $"no answer for a file damaged at byte {i}");
        }
    }

    [Theory]
    [InlineData("s >= 's05000' AND s < 's05010'", "10|50045", 2)]
    [InlineData("d = '2020-01-03'", "100|24950", 2)]
    [InlineData("n > 700", "543|3188496", 2)]
    [InlineData("t < '2024-01-01 00:10:00'", "10|45", 2)]
    [InlineData("late IS NOT NULL", "2048|10484736", 2)]
    [InlineData("late IS NULL AND id IN (5, 2050)", "2|2055", 1)]
    [InlineData("late > 6000", "143|868296", 2)]
    [InlineData("id > 100000", "0|NULL", 3)]
    [InlineData("id <> 5 AND n + id >= 0", "6143|18871291", 0)]
    public async Task RowGroupsThatCannotMatchAreNotRead(string condition, string answer, int pruned)
    {
        using var folder = new TemporaryFolder();
        await using var node = await StartAsync(folder, "groups.parquet");
        var query = $"SELECT count(*), sum(id) FROM FILES('path' = 'groups.parquet', 'format' = 'parquet') WHERE {condition}";
        Assert.Equal(answer, node.Rows(query));
        var counter = node.Rows("EXPLAIN ANALYZE " + query);
        if (pruned == 0) Assert.DoesNotContain("row_groups_pruned", counter);
        else Assert.Contains($"row_groups_pruned {pruned}", counter);
    }

    [Fact]
    public async Task PathsGiveColumnsAndJsonHasRoots()
    {
        using var folder = new TemporaryFolder();
        await using var node = await StartAsync(folder, "nested.parquet");
        var files = Path.Combine(folder.Path, "files");
        foreach (var part in (string[])["y=2023/m=1", "y=2024/m=2", "y=2025/m=__HIVE_DEFAULT_PARTITION__"])
            Directory.CreateDirectory(Path.Combine(files, part));
        await File.WriteAllTextAsync(Path.Combine(files, "y=2023/m=1/a.csv"), "1,a\n2,b\n");
        await File.WriteAllTextAsync(Path.Combine(files, "y=2024/m=2/a.csv"), "3,c\n4\n");
        await File.WriteAllTextAsync(Path.Combine(files, "y=2025/m=__HIVE_DEFAULT_PARTITION__/a.csv"), "5,e\n");
        File.Copy(Path.Combine(files, "nested.parquet"), Path.Combine(files, "y=2024/m=2/n.parquet"));
        await File.WriteAllTextAsync(
            Path.Combine(files, "r.json"), "{\"a\":{\"r\":[{\"id\":1,\"n\":{\"x\":[1.5,2]}},{\"id\":2}]}}\n{\"a\":{\"r\":[{\"id\":3}]}}");
        byte[] rows = [.. "7,lz\n8,four\n"u8];
        byte[] lz4 = [0x04, 0x22, 0x4D, 0x18, 0x60, 0x40, 0x82, (byte)rows.Length, 0, 0, 0x80, .. rows, 0, 0, 0, 0];
        await File.WriteAllBytesAsync(Path.Combine(files, "x.csv.lz4"), lz4);
        const string Csv = "FILES('path' = 'y=*/m=*/a.csv', 'format' = 'csv', 'csv.column_separator' = ',', "
            + "'columns_from_path' = 'y, m', 'fill_mismatch_column_with' = 'null')";
        Assert.Equal("1|a|2023|1 2|b|2023|1 3|c|2024|2 4|NULL|2024|2 5|e|2025|NULL", node.Rows($"SELECT * FROM {Csv} ORDER BY $1"));
        Assert.Equal("2024|2 2025|1", node.Rows($"SELECT y, count(*) FROM {Csv} WHERE y > 2023 GROUP BY y ORDER BY y"));
        Assert.Equal("$1|bigint|YES $2|text|YES y|text|YES m|text|YES", node.Rows($"DESC {Csv}"));
        Assert.Equal("0|2 1|2", node.Rows(
            "SELECT id, m FROM FILES('path' = 'y=2024/*/n.parquet', 'format' = 'parquet', 'columns_from_path' = 'm') WHERE id < 2 ORDER BY id"));
        const string Json = "FILES('path' = 'r.json', 'format' = 'json', 'json_root' = '$.a.r', 'strip_outer_array' = 'true'";
        Assert.Equal("1|{\"x\":[1.5,2]} 2|NULL 3|NULL", node.Rows($"SELECT * FROM {Json}) ORDER BY id"));
        Assert.Equal("1|2 2|NULL 3|NULL", node.Rows($"SELECT * FROM {Json}, 'jsonpaths' = '[\"$.id\", \"$.n.x[1]\"]') ORDER BY id"));
        Assert.Equal("7|lz 8|four", node.Rows("SELECT * FROM FILES('path' = 'x.csv.lz4', 'format' = 'csv', 'csv.column_separator' = ',')"));
        node.Execute("CREATE DATABASE d", "CREATE TABLE d.l (k INT, v VARCHAR(9))");
        foreach (var name in (string[])["lz4_frame", "LZ4"])
        {
            var loaded = await node.SendAsync(
                HttpMethod.Put, "/api/d/l/_stream_load", lz4, ["column_separator: ,", $"compression: {name}"]);
            Assert.Equal("Success", loaded.GetProperty("Status").GetString());
        }

        Assert.Equal("4|15", node.Rows("SELECT count(*), sum(k) / 2 FROM d.l"));
        Assert.Contains("has no part 'q=...'", Problem("'path' = 'y=2024/*/n.parquet', 'format' = 'parquet', 'columns_from_path' = 'q'"));
        Assert.Contains("do not have themselves", Problem("'path' = 'y=2024/*/n.parquet', 'format' = 'parquet', 'columns_from_path' = 'id'"));
        Assert.Contains("doesn't contain data for all columns", Problem("'path' = 'y=*/m=*/a.csv', 'format' = 'csv', 'csv.column_separator' = ','"));
        Assert.Contains("go with format json", Problem("'path' = 'y=*/m=*/a.csv', 'format' = 'csv', 'json_root' = '$.a'"));
        Assert.Contains("not supported yet: format avro", Problem("'path' = 'x.avro', 'format' = 'avro'"));

        string Problem(string arguments)
            => Assert.Throws<MySqlErrorException>(() => node.Rows($"SELECT * FROM FILES({arguments})")).Message;
    }

    private static async Task<LoadNode> StartAsync(TemporaryFolder folder, string name)
    {
        var node = await LoadNode.StartAsync(folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Loads", "Foreign", name), Path.Combine(folder.Path, "files", name));
        return node;
    }
}
