using MatViewDb.Golden.Faults;
using MatViewDb.MySql;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Reads ORC files that another program wrote: as a table, by stream load and by LOAD LABEL.</summary>
public sealed class ForeignOrcTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

    public async Task InitializeAsync()
    {
        _node = await LoadNode.StartAsync(_folder);
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Loads", "Foreign"), "*.orc"))
            File.Copy(path, Path.Combine(_folder.Path, "files", Path.GetFileName(path)));
        _node.Execute("CREATE DATABASE d", "CREATE TABLE d.t (big BIGINT, txt VARCHAR(40), day DATE)");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("none")]
    [InlineData("zlib")]
    [InlineData("snappy")]
    [InlineData("lz4")]
    [InlineData("zstd")]
    public void EveryTypeAndCompressionIsRead(string compression)
    {
        var files = $"FILES('path' = 'types_{compression}.orc', 'format' = 'orc')";
        Assert.Equal(
            "NULL|-1000|0|-5|1|0|-1.5|NULL|-1234567890123456789012345.6789|1960-03-01|1969-12-31 23:59:55.250000"
            + "|text 0, longer than twelve bytes|red "
            + "-47|-991|2000000000|3703703670364|1|0.75|-1.125|-2.25|-1234567890123456789012324.6789|1960-04-03"
            + "|1969-12-31 23:59:57.350003|text 3|red "
            + "-46|-988|16|4938271560487|0|1|-1|NULL|-1234567890123456789012317.6789|1960-04-14"
            + "|1969-12-31 23:59:58.050004|NULL|grün",
            _node.Rows("SELECT tiny, small, i, big, flag, f, d, `dec`, wide, day, moment, txt, colour FROM " + files
                + " WHERE small IN (-1000, -991, -988) ORDER BY big"));
        Assert.Equal(
            "230|-1011|-150995|10003951210|32512345386388055|62|6583.75|2946.875|4414.75|-283950614728395061472655161.1470|197 "
            + "1960-03-01|1967-01-23|1969-12-31 23:59:55.250000|1970-01-01 00:02:35.550229|184|3776|77",
            _node.Rows("SELECT count(*), sum(tiny), sum(small), sum(i), sum(big), sum(flag), sum(f), sum(d), sum(`dec`), sum(wide), "
                + $"count(tiny) FROM {files}") + " " + _node.Rows(
                "SELECT min(day), max(day), min(moment), max(moment), count(txt), sum(length(txt)), sum(colour = 'grün') FROM " + files));
        Assert.Equal("230", _node.Rows($"SELECT count(*) FROM {files}"));
        Assert.Equal(
            "tiny|tinyint|YES small|smallint|YES i|int|YES big|bigint|YES flag|tinyint|YES f|float|YES d|double|YES "
            + "dec|decimal(9,2)|YES wide|decimal(38,4)|YES day|date|YES moment|datetime(6)|YES txt|text|YES colour|text|YES",
            _node.Rows("DESC " + files));
    }

    [Fact]
    public void NestedColumnsAreRead()
    {
        const string Files = "FILES('path' = 'nested.orc', 'format' = 'orc')";
        Assert.Equal(
            "id|bigint|YES li|array<bigint>|YES st|struct<a bigint, b string, c array<bigint>>|YES mp|map<string,bigint>|YES "
            + "lli|array<array<bigint>>|YES ls|array<struct<x bigint, y string>>|YES ml|map<bigint,array<string>>|YES",
            _node.Rows("DESC " + Files));
        Assert.Equal(
            "0|[]|{\"a\":0,\"b\":null,\"c\":[0,1]}|{\"k0\":0,\"z\":null}|[[0],[],[0,null]]|[{\"x\":0,\"y\":\"y0\"}]|{0:[\"v0\",\"w\"]} "
            + "5|[5,null,2]|{\"a\":5,\"b\":\"x5\",\"c\":[5,6]}|{\"k2\":5,\"z\":null}|[[5],[],[0,null]]|[{\"x\":5,\"y\":\"y5\"}]"
            + "|{5:[\"v5\",\"w\"]}",
            _node.Rows($"SELECT * FROM {Files} WHERE id IN (0, 5) ORDER BY id"));
        Assert.Equal("10|45|45|13", _node.Rows($"SELECT count(*), sum(st.a), sum(st.c[1]), sum(array_length(li)) FROM {Files}"));
    }

    [Fact]
    public void MomentsAreThoseOfTheWritersClock()
        => Assert.Equal("0|2024-07-01 01:00:00.000000 3|2024-07-01 04:00:00.000000", _node.Rows(
            "SELECT * FROM FILES('path' = 'zone.orc', 'format' = 'orc') WHERE id IN (0, 3) ORDER BY id"));

    [Fact]
    public void StripesThatCannotMatchAreNotRead()
    {
        const string Query = "SELECT count(*) FROM FILES('path' = 'types_zstd.orc', 'format' = 'orc') WHERE ";
        Assert.Equal("0", _node.Rows(Query + "small > 1000"));
        Assert.Contains("row_groups_pruned 1", _node.Rows("EXPLAIN ANALYZE " + Query + "small > 1000"));
        Assert.Contains("row_groups_pruned 1", _node.Rows("EXPLAIN ANALYZE " + Query + "txt < 'text'"));
        Assert.Contains("row_groups_pruned 1", _node.Rows("EXPLAIN ANALYZE " + Query + "day = '1990-01-01'"));
        Assert.DoesNotContain("row_groups_pruned", _node.Rows("EXPLAIN ANALYZE " + Query + "day = '1960-03-12'"));
    }

    [Fact]
    public async Task LoadsTakeOrc()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "files", "types_lz4.orc"));
        Assert.Equal("Success 230 4", await LoadAsync(bytes, "where: big < 4000000000000"));
        Assert.Equal("Success 230 2", await LoadAsync(bytes, "columns: big, i, txt = concat('i', i)", "where: i IN (4, 16)"));
        Assert.Equal(
            "-5|text 0, longer than twelve bytes|1960-03-01 1234567890118|text 1|1960-03-12 2469135780241|i4|NULL "
            + "2469135780241|text 2, longer than twelve bytes|NULL 3703703670364|text 3|1960-04-03 4938271560487|i16|NULL",
            _node.Rows("SELECT * FROM d.t ORDER BY big, txt"));
        _node.Execute(
            "INSERT INTO d.t SELECT big, txt, day FROM FILES('path' = 'types_z*.orc', 'format' = 'orc') WHERE small = -985",
            "USE d", "LOAD LABEL d.l1 (DATA INFILE ('types_zlib.orc') INTO TABLE t FORMAT AS 'orc' (big, day) SET (txt = 'l1'))",
            "LOAD LABEL d.l2 (DATA INFILE ('types_none.orc') INTO TABLE t (big, txt) WHERE big < 0)");
        for (var i = 0; i < 600 && _node.Rows("SELECT count(*) FROM information_schema.loads WHERE state = 'FINISHED'") != "4"; i++)
            await Task.Yield();
        Assert.Equal("239|230|2|2", _node.Rows(
            "SELECT count(*), sum(txt = 'l1'), sum(txt = 'text 5'), sum(big = -5 AND txt <> 'l1') FROM d.t"));
    }

    [Fact]
    public async Task WhatIsNoOrcIsRefusedAndLeavesNothing()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "files", "types_zlib.orc"));
        byte[] holed = [.. bytes[..1000], .. new byte[4000], .. bytes[5000..]];
        foreach (var body in (byte[][])[[], "big\ttxt"u8.ToArray(), bytes[..^1], bytes[..1000], bytes[1000..], holed])
            Assert.StartsWith("Fail", await LoadAsync(body));
        Assert.Equal("Fail 0 0", await LoadAsync(bytes, "columns: nope"));
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.t"));
        Assert.Contains("cannot be read", Problem("types_zstd.orc", "parquet"));
        File.WriteAllBytes(Path.Combine(_folder.Path, "files", "cut.orc"), bytes[..2000]);
        Assert.Contains("cut.orc' cannot be read: it is no ORC file or it is damaged", Problem("cut.orc", "orc"));

        string Problem(string path, string format) => Assert.Throws<MySqlErrorException>(
            () => _node.Rows($"SELECT * FROM FILES('path' = '{path}', 'format' = '{format}')")).Message;
    }

    private async Task<string> LoadAsync(byte[] body, params string[] headers)
    {
        var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", body, ["format: orc", .. headers]);
        return $"{answer.GetProperty("Status")} {answer.GetProperty("NumberTotalRows")} {answer.GetProperty("NumberLoadedRows")}";
    }
}
