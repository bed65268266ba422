using System.Text;
using System.Text.Json;
using MatViewDb.Golden.Faults;
using MatViewDb.MySql;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Loads whose input is not what it should be: each is told what is wrong, and no wrong row is stored.</summary>
public sealed class HostileInputTests : IAsyncLifetime
{
    private const string Comma = "column_separator: ,";
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

    public async Task InitializeAsync()
    {
        _node = await LoadNode.StartAsync(_folder);
        _node.Execute(
            "CREATE DATABASE d", "CREATE TABLE d.t (k INT NOT NULL, v VARCHAR(5), c CHAR(5)) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k)");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(2_000, "")]
    [InlineData(3_000_000, "")]
    [InlineData(2_000, "enclose: \"")]
    [InlineData(3_000_000, "enclose: \"")]
    public async Task LinesThatAreTooLongAreLeftOut(int length, string header)
    {
        _node.Execute("ADMIN SET FRONTEND CONFIG ('load_row_bytes_max' = '1000')");
        var body = $"1,a,b\n2,{new string('x', length)},b\n3,c,d\n4,{new string('y', length)},b\n5,e,f\n";
        string[] headers = header.Length > 0 ? [Comma, header] : [Comma];
        var failed = await _node.LoadAsync("t", body, headers);
        Assert.Contains("Line 2 of 'stream' is longer than load_row_bytes_max (1000 bytes)", failed.GetProperty("Message").GetString());
        Assert.Equal("Success 5 3 2", Summary(await _node.LoadAsync("t", body, [.. headers, "max_filter_ratio: 0.5"])));
        Assert.Equal("1|a|b 3|c|d 5|e|f", _node.Rows("SELECT * FROM d.t ORDER BY k"));
        var log = _node.Rows("SELECT tracking_log FROM information_schema.load_tracking_logs");
        Assert.Contains("stream, line 4: Line 4 of 'stream' is longer", log);
        var path = Path.Combine(_folder.Path, "files", "long.csv");
        await File.WriteAllTextAsync(path, body);
        var load = $"LOAD DATA INFILE '{path}' INTO TABLE d.t FIELDS TERMINATED BY ','";
        Assert.Contains("Line 2 of", Assert.Throws<MySqlErrorException>(() => _node.Execute(load)).Message);
        _node.Execute(load.Replace("INTO", "IGNORE INTO", StringComparison.Ordinal));
        Assert.Equal("6", _node.Rows("SELECT count(*) FROM d.t"));
        var error = Assert.Throws<MySqlErrorException>(() => _node.Rows(
            "SELECT count(*) FROM FILES('path' = 'long.csv', 'format' = 'csv', 'csv.column_separator' = ',')"));
        Assert.Contains("is longer than load_row_bytes_max", error.Message);
    }

    [Fact]
    public async Task AQuoteThatIsNeverClosedCostsItsLineOnly()
    {
        _node.Execute("ADMIN SET FRONTEND CONFIG ('load_row_bytes_max' = '1000')");
        var body = new StringBuilder("1,a,b\n2,\"x,b\n");
        for (var i = 0; i < 300_000; i++) body.Append("3,c,d\n");
        var answer = await _node.LoadAsync("t", body.ToString(), Comma, "enclose: \"", "max_filter_ratio: 0.1");
        Assert.Equal("Success 300002 300001 1", Summary(answer));
    }

    [Fact]
    public async Task JsonValuesThatAreTooLongAreLeftOutOrEndTheLoad()
    {
        _node.Execute("ADMIN SET FRONTEND CONFIG ('load_row_bytes_max' = '1000')");
        string Value(int length) => $"{{\"k\":1,\"v\":\"{new string('x', length)}\"}}{{\"k\":2}}";
        Assert.Equal("Success 2 1 1", Summary(await _node.LoadAsync("t", Value(2_000), "format: json", "max_filter_ratio: 1")));
        var answer = await _node.LoadAsync("t", Value(3_000_000), "format: json", "max_filter_ratio: 1");
        Assert.Equal("Fail 0 0 0", Summary(answer));
        Assert.Contains("Line 1 of 'stream' is longer than load_row_bytes_max", answer.GetProperty("Message").GetString());
    }

    [Theory]
    [InlineData("{\"k\":1,\"v\":\"\\ud800\"}", "too many filtered rows: 1 of 1", "format: json")]
    [InlineData("1,abcdefgh,x", "Data too long for column 'v' at line 1", Comma, "columns: k, z, c, v = z")]
    [InlineData("1,a,x", "Data too long for column 'v' at line 1", Comma, "columns: k, z, c, v = k * 1000000")]
    [InlineData("1,a,x", "Data too long for column 'c' at line 1", Comma, "columns: k, v, z, c = repeat('ab', 3)", "strict_mode: true")]
    public async Task RowsThatCannotBeStoredAreNotStoredInAnotherWay(string body, string message, params string[] headers)
    {
        var answer = await _node.LoadAsync("t", body, headers);
        Assert.Equal("Fail", answer.GetProperty("Status").GetString());
        Assert.Contains(message, answer.GetProperty("Message").GetString());
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.t"));
        Assert.Equal("Success 1 0 1", Summary(await _node.LoadAsync("t", body, [.. headers, "max_filter_ratio: 1"])));
    }

    [Fact]
    public async Task TextsThatJustFitAreStored()
    {
        Assert.Equal("Success 1 1 0", Summary(await _node.LoadAsync("t", "1,äöüßé,ab   ", Comma, "columns: k, z, y, v = z, c = y")));
        Assert.Equal("1|äöüßé|ab|2", _node.Rows("SELECT *, length(c) FROM d.t"));
    }

    [Fact]
    public async Task TextsOfColumnarFilesAreNotCut()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Loads", "Foreign");
        var orc = await File.ReadAllBytesAsync(Path.Combine(folder, "types_zstd.orc"));
        _node.Execute("CREATE TABLE d.w (big BIGINT, colour VARCHAR(5)) DUPLICATE KEY (big) DISTRIBUTED BY HASH (big)");
        var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/w/_stream_load", orc, ["format: orc", "max_filter_ratio: 0.7"]);
        Assert.Equal("Success 230 154 76", Summary(answer));
        Assert.Equal("grün|77 red|77", _node.Rows("SELECT colour, count(*) FROM d.w GROUP BY colour ORDER BY colour"));
    }

    [Fact]
    public async Task DatesThatThereAreNotAreErrors()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Loads", "Foreign", "infinite.parquet"));
        _node.Execute("CREATE TABLE d.p (k INT, v VARCHAR(5), d DATE, n DECIMAL(5,2)) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k)");
        var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/p/_stream_load", bytes, ["format: parquet", "max_filter_ratio: 1"]);
        Assert.Contains("column d holds a date that is out of range", answer.GetProperty("Message").GetString());
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "files", "i.parquet"), bytes);
        Assert.Equal("1|1.50", _node.Rows("SELECT k, n FROM FILES('path' = 'i.parquet', 'format' = 'parquet')"));
        Assert.Throws<MySqlErrorException>(() => _node.Rows("SELECT d FROM FILES('path' = 'i.parquet', 'format' = 'parquet')"));
    }

    [Theory]
    [InlineData("gzip", "the gzip data ends too early")]
    [InlineData("zstd", "cannot be read")]
    [InlineData("lz4_frame", "the LZ4 data")]
    public async Task WhatIsNotPackedIsNoPackedInput(string compression, string message)
    {
        byte[] zstd = [0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x06, 0x31, 0x00, 0x00, 0x31, 0x2C, 0x61, 0x2C, 0x62, 0x0A];
        Assert.Equal("Success 1 1 0", Summary(await SendAsync(zstd, "zstd")));
        byte[] gzip = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x33, 0xD4, 0x49];
        byte[] lz4 = [0x04, 0x22, 0x4D, 0x18, 0x60, 0x40, 0x82, 40, 0, 0, 0x80, 0x31];
        var cut = compression switch { "gzip" => gzip, "zstd" => zstd[..^2], _ => lz4 };
        foreach (var body in (byte[][])[cut, "1,a,b\n"u8.ToArray(), [.. cut[..4], .. new byte[60]]])
        {
            var answer = await SendAsync(body, compression);
            Assert.Equal("Fail", answer.GetProperty("Status").GetString());
            Assert.DoesNotContain("internal error", answer.GetProperty("Message").GetString());
        }

        Assert.Contains(message, (await SendAsync(cut, compression)).GetProperty("Message").GetString());
        Assert.Equal("1", _node.Rows("SELECT count(*) FROM d.t"));
    }

    [Fact]
    public async Task JsonThatIsNoTextIsNoTable()
    {
        var path = Path.Combine(_folder.Path, "files", "bad.json");
        await File.WriteAllBytesAsync(path, [.. "{\"k\":1,\"v"u8, 0xFF, .. "\":\"x"u8, 0xFE, .. "\"}"u8]);
        var problem = Assert.Throws<MySqlErrorException>(() => _node.Rows("SELECT * FROM FILES('path' = 'bad.json', 'format' = 'json')"));
        Assert.Equal(7501, problem.Code);
        var answer = await _node.SendAsync(
            HttpMethod.Put, "/api/d/t/_stream_load", await File.ReadAllBytesAsync(path), ["format: json", "max_filter_ratio: 1"]);
        Assert.DoesNotContain("internal error", answer.GetProperty("Message").GetString());
    }

    [Fact]
    public void PipesAreNoFiles()
    {
        var path = Path.Combine(_folder.Path, "files", "pipe.csv");
        using (var made = System.Diagnostics.Process.Start("mkfifo", path)) made.WaitForExit();
        Assert.True(File.Exists(path));
        string[] statements =
        [
            "SELECT * FROM FILES('path' = 'pipe.csv', 'format' = 'csv')", "SELECT * FROM FILES('path' = '*.csv', 'format' = 'parquet')",
            $"LOAD DATA INFILE '{path}' INTO TABLE d.t", "LOAD LABEL d.pipe (DATA INFILE ('pipe.csv') INTO TABLE t)",
        ];
        foreach (var statement in statements)
            Assert.Equal(13, Assert.Throws<MySqlErrorException>(() => _node.Rows(statement)).Code);
    }

    [Theory]
    [InlineData("txn_id: abc", "Invalid value 'abc' for 'txn_id'")]
    [InlineData("txn_id: -5", "Invalid value '-5' for 'txn_id'")]
    [InlineData("txn_id: 99999999999999999999", "Invalid value '99999999999999999999' for 'txn_id'")]
    [InlineData("txn_id: 77", "There is no load")]
    [InlineData("x: y", "a label or txn_id is needed")]
    public async Task WhatEndsNothingSaysSo(string header, string message)
    {
        var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/_stream_load_2pc", null, ["txn_operation: commit", header]);
        Assert.Contains(message, answer.GetProperty("msg").GetString());
    }

    private Task<JsonElement> SendAsync(byte[] body, string compression)
        => _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", body, [Comma, $"compression: {compression}"]);

    private static string Summary(JsonElement answer) => string.Join(' ', new[]
    {
        "Status", "NumberTotalRows", "NumberLoadedRows", "NumberFilteredRows",
    }.Select(n => answer.GetProperty(n).ToString()));
}
