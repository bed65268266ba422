using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using MatViewDb.Frontend.Loads;
using MatViewDb.Golden.Faults;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Loads over HTTP and looks at the answers, at what is stored and at what is not.</summary>
public sealed class StreamLoadTests : IAsyncLifetime
{
    private const string Comma = "column_separator: ,";
    private readonly TemporaryFolder _folder = new();
    private LoadNode _node = null!; // InitializeAsync sets it.

    public async Task InitializeAsync()
    {
        _node = await LoadNode.StartAsync(_folder);
        _node.Execute(
            "CREATE DATABASE d",
            "CREATE TABLE d.t (id INT NOT NULL, name VARCHAR(10), score DECIMAL(8,2), day DATE) DUPLICATE KEY(id) "
            + "DISTRIBUTED BY HASH(id) BUCKETS 2",
            "CREATE TABLE d.p (k INT NOT NULL, v INT) DUPLICATE KEY(k) PARTITION BY RANGE(k) "
            + "(PARTITION a VALUES LESS THAN ('10'), PARTITION b VALUES LESS THAN ('20')) DISTRIBUTED BY HASH(k) BUCKETS 1");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task RowsArriveOnceForALabel()
    {
        const string Body = "1,a,1.5,2024-01-01\n2,\\N,2,\\N\n";
        var first = await _node.LoadAsync("t", Body, Comma, "label: once");
        Assert.Equal("Success 2 2 0 0", Summary(first));
        Assert.Equal(Body.Length, first.GetProperty("LoadBytes").GetInt32());
        await _node.RestartAsync();
        var second = await _node.LoadAsync("t", "3,c,3,2024-01-03\n", Comma, "label: once");
        Assert.Equal("Label Already Exists 2 2 0 0", Summary(second));
        Assert.Equal("FINISHED", second.GetProperty("ExistingJobStatus").GetString());
        Assert.Equal("1|a|1.50|2024-01-01 2|NULL|2.00|NULL", _node.Rows("SELECT * FROM d.t ORDER BY id"));
    }

    [Fact]
    public async Task AFailedLabelMayBeUsedAgainAndAnOldOneIsForgotten()
    {
        Assert.Equal("Fail 1 0 1 0", Summary(await _node.LoadAsync("t", "x,a,1,2024-01-01\n", Comma, "label: again")));
        Assert.Equal("Success 1 1 0 0", Summary(await _node.LoadAsync("t", "1,a,1,2024-01-01\n", Comma, "label: again")));
        _node.Execute("ADMIN SET FRONTEND CONFIG ('label_keep_max_num' = '1')");
        await _node.LoadAsync("t", "2,a,1,2024-01-01\n", Comma, "label: newer");
        Assert.Equal("Success 1 1 0 0", Summary(await _node.LoadAsync("t", "3,a,1,2024-01-01\n", Comma, "label: again")));
    }

    [Theory]
    [InlineData("t", "1,a,1,2024-01-01\n2,b\n", "Line 2")]
    [InlineData("t", "1,a,1,2024-01-01\n2,b,1,2024-01-01,7\n", "Line 2")]
    [InlineData("t", "1,a,1,2024-01-01\n99999999999,b,1,2024-01-01\n", "Out of range value '99999999999' for column 'id' at line 2")]
    [InlineData("t", "1,a,1,2024-01-01\n\\N,b,1,2024-01-01\n", "'id' cannot be null")]
    [InlineData("t", "1,a,1,2024-01-01\n2,12345678901,1,2024-01-01\n", "Data too long for column 'name' at line 2")]
    [InlineData("p", "1,1\n20,2\n", "no partition for value 20")]
    public async Task ARowThatCannotBeStoredIsCountedWithLineAndReason(string table, string body, string reason)
    {
        var refused = await _node.LoadAsync(table, body, Comma);
        Assert.Equal("Fail 2 0 1 0", Summary(refused));
        Assert.Contains(reason, refused.GetProperty("Message").GetString());
        Assert.Equal("0", _node.Rows($"SELECT count(*) FROM d.{table}"));
        var taken = await _node.LoadAsync(table, body, Comma, "max_filter_ratio: 0.5");
        Assert.Equal("Success 2 1 1 0", Summary(taken));
        Assert.Equal("1", _node.Rows($"SELECT count(*) FROM d.{table}"));
        var log = await _node.SendAsync(HttpMethod.Get, new Uri(taken.GetProperty("ErrorURL").GetString()!).PathAndQuery, null, []);
        Assert.Contains("line 2: ", log.GetString());
        Assert.Contains(reason, log.GetString());
    }

    [Fact]
    public async Task BytesThatAreNoUtf8AreRefusedNotStored()
    {
        byte[] body = [.. "1,"u8, 0xC3, 0x28, .. ",1,2024-01-01\n"u8];
        var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", body, [Comma]);
        Assert.Equal("Fail 1 0 1 0", Summary(answer));
        Assert.Contains("not valid UTF-8", answer.GetProperty("Message").GetString());
    }

    [Fact]
    public async Task WhatCannotBeReadIsNullUnlessStrict()
    {
        const string Body = "1,a,x,2024-02-30\n";
        Assert.Equal("Success 1 1 0 0", Summary(await _node.LoadAsync("t", Body, Comma)));
        Assert.Equal("1|a|NULL|NULL", _node.Rows("SELECT * FROM d.t"));
        Assert.Equal("Fail 1 0 1 0", Summary(await _node.LoadAsync("t", Body, Comma, "strict_mode: true")));
    }

    [Fact]
    public async Task ColumnsAreComputedAndRowsChosen()
    {
        var answer = await _node.LoadAsync(
            "t", "h\n 1 ;x;2\n2;y;3\n3;z;4\n", "column_separator: ;", "columns: id, tmp, n, name = concat(tmp, tmp), score = n * 10",
            "where: id <> 2", "skip_header: 1", "trim_space: true");
        Assert.Equal("Success 3 2 0 1", Summary(answer));
        Assert.Equal("1|xx|20.00|NULL 3|zz|40.00|NULL", _node.Rows("SELECT * FROM d.t ORDER BY id"));
    }

    [Fact]
    public async Task QuotesEscapesAndSeparatorsOfSeveralBytesAreUnderstood()
    {
        var answer = await _node.LoadAsync(
            "t", "1||\"a||\\\"b\"||1||2024-01-01<>2||c||2||\\N<>", "column_separator: ||", "row_delimiter: <>", "enclose: \"",
            "escape: \\");
        Assert.Equal("Success 2 2 0 0", Summary(answer));
        Assert.Equal("1|a||\"b|1.00|2024-01-01 2|c|2.00|NULL", _node.Rows("SELECT * FROM d.t ORDER BY id"));
        var control = await _node.LoadAsync("t", "3\u00014\u0001\\N\u00012024-01-01", "column_separator: \\x01");
        Assert.Equal("Success 1 1 0 0", Summary(control));
    }

    [Fact]
    public async Task JsonIsReadInLinesArraysAndByPath()
    {
        Assert.Equal("Success 2 2 0 0", Summary(await _node.LoadAsync(
            "t", "{\"id\":1,\"name\":\"a\\u00e9\\n\",\"score\":1.25}\n" + "{\"day\":\"2024-01-01\",\"id\":\"2\",\"more\":{\"x\":[1]}}",
            "format: json")));
        Assert.Equal("Success 2 2 0 0", Summary(await _node.LoadAsync(
            "t", "[{\"id\":3},\n{\"id\":4}]", "format: json", "strip_outer_array: true")));
        Assert.Equal("Success 2 2 0 0", Summary(await _node.LoadAsync(
            "t", "{\"data\":{\"rows\":[{\"k\":5,\"n\":{\"m\":[\"x\",\"y\"]}},{\"k\":6}]}}", "format: json", "strip_outer_array: true",
            "json_root: $.data.rows", "jsonpaths: [\"$.k\", \"$.n.m[1]\"]", "columns: id, name")));
        Assert.Equal(
            "1|aé\n|1.25|NULL 2|NULL|NULL|2024-01-01 3|NULL|NULL|NULL 4|NULL|NULL|NULL 5|y|NULL|NULL 6|NULL|NULL|NULL",
            _node.Rows("SELECT * FROM d.t ORDER BY id"));
        var array = await _node.LoadAsync("t", "[{\"id\":3}]", "format: json");
        Assert.Contains("strip_outer_array", array.GetProperty("Message").GetString());
        Assert.Equal("Fail 2 0 1 0", Summary(await _node.LoadAsync("t", "{\"id\":7}\n{\"id\":}", "format: json")));
        Assert.Equal("6", _node.Rows("SELECT count(*) FROM d.t"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task CompressedBodiesAreReadAndBrokenOnesLoadNothing(string compression)
    {
        var rows = Enumerable.Range(1, 200_000).Select(i => $"{i},n{i % 77},{i % 100}.5,2024-01-01\n");
        var text = Encoding.UTF8.GetBytes(string.Concat(rows));
        using var packed = new MemoryStream();
        using (Stream packer = compression == "gzip"
            ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new ZstdSharp.CompressionStream(packed))
        {
            packer.Write(text);
        }

        var bytes = packed.ToArray();
        string[] headers = [Comma, $"compression: {compression}"];
        var whole = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", bytes, headers);
        Assert.Equal("Success 200000 200000 0 0", Summary(whole));
        _node.Execute("TRUNCATE TABLE d.t");
        var cut = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", bytes[..(bytes.Length * 2 / 3)], headers);
        Assert.Equal("Fail", cut.GetProperty("Status").GetString());
        Assert.Contains("cannot be read", cut.GetProperty("Message").GetString());
        bytes.AsSpan(bytes.Length / 2, 64).Fill(0xAA);
        var damaged = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", bytes, headers);
        Assert.Equal("Fail", damaged.GetProperty("Status").GetString());
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.t"));
    }

    [Fact]
    public async Task ParquetIsLoadedByNameOfColumns()
    {
        _node.Execute(
            "CREATE TABLE d.s (name VARCHAR(20), id BIGINT, extra INT)", "INSERT INTO d.s VALUES ('a', 1, 1), (NULL, 2, 2), ('c', NULL, 3)",
            "SELECT * FROM d.s INTO OUTFILE 's.parquet' FORMAT AS PARQUET",
            "SELECT name, 'x' AS id FROM d.s INTO OUTFILE 'text.parquet' FORMAT AS PARQUET",
            "SELECT name AS other FROM d.s INTO OUTFILE 'other.parquet' FORMAT AS PARQUET");
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "files", "s.parquet"));
        var loaded = await ParquetAsync(bytes, "columns: id, name, extra, score = extra + 1", "max_filter_ratio: 0.5");
        Assert.Equal("Success 3 2 1 0", Summary(loaded));
        var log = await _node.SendAsync(HttpMethod.Get, new Uri(loaded.GetProperty("ErrorURL").GetString()!).PathAndQuery, null, []);
        Assert.Contains("stream, line 3: Column 'id' cannot be null", log.GetString());
        Assert.Equal("1|a|2.00|NULL 2|NULL|3.00|NULL", _node.Rows("SELECT * FROM d.t ORDER BY id"));

        var foreign = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "files", "other.parquet"));
        var other = await ParquetAsync(foreign, "columns: id, name");
        Assert.Contains("Unknown column 'id'", other.GetProperty("Message").GetString());
        var text = await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "files", "text.parquet"));
        Assert.Equal("Fail 3 0 3 0", Summary(await ParquetAsync(text, "columns: id, name")));
        var strict = await ParquetAsync(text, "columns: id, name", "strict_mode: true");
        Assert.Contains("Incorrect", strict.GetProperty("Message").GetString());
        var cut = await ParquetAsync(bytes[..(bytes.Length / 2)], "columns: id, name");
        Assert.Contains("cannot be read", cut.GetProperty("Message").GetString());
        for (var i = 0; i < bytes.Length; i += 7)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0x55;
            var answer = await ParquetAsync(damaged, "columns: id, name", "max_filter_ratio: 0");
            Assert.True(answer.TryGetProperty("Status", out _), $"no answer for a file damaged at byte {i}");
        }

        Assert.Equal("2", _node.Rows("SELECT count(*) FROM d.t WHERE score > 0"));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Path, "spool")));
    }

    [Fact]
    public async Task ALoadMakesThePartitionsThatItsRowsNeedWithinTheLimit()
    {
        _node.Execute(
            "CREATE TABLE d.m (day DATE NOT NULL, n INT) DUPLICATE KEY(day) PARTITION BY date_trunc('month', day) "
            + "DISTRIBUTED BY HASH(n) BUCKETS 1");
        const string Body = "2024-01-05,1\n2024-01-06,2\n2024-03-01,3\n";
        Assert.Equal("Success 3 3 0 0", Summary(await _node.LoadAsync("m", Body, Comma)));
        Assert.Equal("Success 1 1 0 0", Summary(await _node.LoadAsync(
            "m", "{\"d\":\"2025-07-01\",\"n\":4}", "format: json", "columns: d, n, day = date_add(d, interval 1 month)")));
        Assert.Equal("2024-01-05|1 2024-01-06|2 2024-03-01|3 2025-08-01|4", _node.Rows("SELECT * FROM d.m ORDER BY day"));
        Assert.Equal("3", _node.Rows("SELECT count(*) FROM information_schema.partitions_meta WHERE table_name = 'm'"));
        _node.Execute("ADMIN SET FRONTEND CONFIG ('max_partitions_in_one_batch' = '2')");
        var tooMany = await _node.LoadAsync("m", "2026-01-05,1\n2026-02-06,2\n2026-03-01,3\n", Comma);
        Assert.Contains("max_partitions_in_one_batch (2)", tooMany.GetProperty("Message").GetString());
        Assert.Equal("4", _node.Rows("SELECT count(*) FROM d.m"));
    }

    [Fact]
    public async Task AClientThatGoesAwayLeavesNothing()
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, _node.HttpPort);
            var head = $"PUT /api/d/t/_stream_load HTTP/1.1\r\nHost: x\r\nAuthorization: {LoadNode.Login("root", "")}\r\n"
                + "column_separator: ,\r\nlabel: cut\r\nContent-Length: 100000000\r\n\r\n";
            var rows = string.Concat(Enumerable.Range(1, 100_000).Select(i => $"{i},a,1,2024-01-01\n"));
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head + rows));
        }

        var loads = _node.Node.Frontend.Services.Loads;
        var patience = DateTime.UtcNow.AddSeconds(60);
        while (loads.All.FirstOrDefault(l => l.Label == "cut") is not { HasEnded: true })
        {
            Assert.True(DateTime.UtcNow < patience, "the load never ended");
            await Task.Yield();
        }

        var load = loads.All.Single(l => l.Label == "cut");
        Assert.Equal((LoadState.Cancelled, LoadErrors.Stopped.Code), (load.State, load.ErrorCode));
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.t"));
        Assert.Equal("Success 1 1 0 0", Summary(await _node.LoadAsync("t", "1,a,1,2024-01-01\n", Comma, "label: cut")));
    }

    [Fact]
    public async Task TwoPhasesMayLieOnBothSidesOfARestart()
    {
        var staged = await _node.LoadAsync("t", "1,a,1,2024-01-01\n", Comma, "label: later", "two_phase_commit: true");
        Assert.Equal("Success 1 1 0 0", Summary(staged));
        Assert.Equal("true", staged.GetProperty("TwoPhaseCommit").GetString());
        await _node.LoadAsync("t", "2,b,1,2024-01-01\n", Comma, "label: never", "two_phase_commit: true");
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.t"));
        await _node.RestartAsync();
        var state = await _node.SendAsync(HttpMethod.Get, "/api/d/get_load_state?label=later", null, []);
        Assert.Equal("PREPARED", state.GetProperty("state").GetString());
        var transaction = staged.GetProperty("TxnId").GetInt64();
        string[] commit = [$"txn_id: {transaction}", "txn_operation: commit"];
        for (var i = 0; i < 2; i++)
        {
            // An answer may be lost: asking again is no error.
            var answer = await _node.SendAsync(HttpMethod.Put, "/api/d/_stream_load_2pc", null, commit);
            Assert.Equal($"transaction [{transaction}] commit successfully.", answer.GetProperty("msg").GetString());
        }

        var aborted = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load_2pc", null, ["label: never", "txn_operation: abort"]);
        Assert.Equal("Success", aborted.GetProperty("status").GetString());
        Assert.Equal("1|a|1.00|2024-01-01", _node.Rows("SELECT * FROM d.t"));
        var late = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load_2pc", null, ["label: never", "txn_operation: commit"]);
        Assert.Equal("Fail", late.GetProperty("status").GetString());
    }

    [Fact]
    public async Task ATransactionTakesSeveralLoads()
    {
        string[] headers = ["label: tx", "db: d", "table: t", Comma];
        Assert.Equal("OK", await StepAsync("begin", null, headers));
        Assert.Equal("LABEL_ALREADY_EXISTS", await StepAsync("begin", null, headers));
        Assert.Equal("OK", await StepAsync("load", "1,a,1,2024-01-01\n", headers));
        Assert.Equal("OK", await StepAsync("load", "2,b,1,2024-01-01\n1,c,1,2024-01-01\n", headers));
        Assert.Equal("0", _node.Rows("SELECT count(*) FROM d.t"));
        Assert.Equal("OK", await StepAsync("prepare", null, headers));
        Assert.Equal("FAILED", await StepAsync("load", "3,c,1,2024-01-01\n", headers));
        await _node.RestartAsync();
        Assert.Equal("OK", await StepAsync("commit", null, headers));
        Assert.Equal("3|2", _node.Rows("SELECT count(*), count(DISTINCT id) FROM d.t"));
        Assert.Equal("TXN_NOT_EXISTS", await StepAsync("rollback", null, ["label: other", "db: d"]));

        string[] bad = ["label: bad", "db: d", "table: t", Comma];
        Assert.Equal("OK", await StepAsync("begin", null, bad));
        Assert.Equal("OK", await StepAsync("load", "4,d,1,2024-01-01\n", bad));
        Assert.Equal("FAILED", await StepAsync("load", "x\n", bad));
        Assert.Equal("FAILED", await StepAsync("commit", null, bad));
        Assert.Equal("3", _node.Rows("SELECT count(*) FROM d.t"));
    }

    [Fact]
    public async Task OnlyWhoMayInsertMayLoad()
    {
        _node.Execute(
            "CREATE USER 'reader' IDENTIFIED BY 'pw'", "GRANT SELECT ON d.t TO 'reader'", "CREATE USER 'writer' IDENTIFIED BY 'pw'",
            "GRANT INSERT ON d.t TO 'writer'");
        var denied = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", "1,a,1,2024-01-01\n"u8.ToArray(), [Comma],
            LoadNode.Login("reader", "pw"));
        Assert.Contains("INSERT command denied", denied.GetProperty("Message").GetString());
        var wrong = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", [], [], LoadNode.Login("writer", "no"));
        Assert.Contains("Access denied", wrong.GetProperty("Message").GetString());
        var allowed = await _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", "1,a,1,2024-01-01\n"u8.ToArray(), [Comma],
            LoadNode.Login("writer", "pw"));
        Assert.Equal("Success 1 1 0 0", Summary(allowed));
    }

    [Theory]
    [InlineData("partial_update: true", "Invalid value 'true' for 'partial_update' of a load: a table with a primary or unique key")]
    [InlineData("merge_condition: score", "Invalid value 'score' for 'merge_condition' of a load: a table with a primary or unique key")]
    [InlineData("columns: id, __op = 'delete'", "Invalid value 'true' for '__op' of a load: a table with a primary or unique key")]
    [InlineData("hidden_columns: x", "not supported yet: hidden_columns")]
    [InlineData("negative: true", "not supported yet: negative")]
    [InlineData("temporary_partitions: x", "Unknown partition 'x'")]
    [InlineData("format: xml", "Invalid value 'xml' for 'format' of a load: csv, json, parquet or orc")]
    [InlineData("strict_mode: perhaps", "Invalid value 'perhaps' for 'strict_mode' of a load: true or false")]
    [InlineData("two_phase_commit: 2", "Invalid value '2' for 'two_phase_commit'")]
    [InlineData("enable_merge_commit: on", "Invalid value 'on' for 'enable_merge_commit'")]
    [InlineData("merge_commit_interval_ms: 0", "Invalid value '0' for 'merge_commit_interval_ms' of a load: a whole number of at least 1")]
    [InlineData("timeout: 0", "Invalid value '0' for 'timeout' of a load: a whole number from 1 to 259200")]
    [InlineData("timezone: Mars/Olympus", "Unknown or incorrect time zone: 'Mars/Olympus'")]
    [InlineData("load_mem_limit: much", "Invalid value 'much' for 'exec_mem_limit'")]
    [InlineData("skip_header: -1", "Invalid value '-1' for 'skip_header' of a load: a whole number of at least 0")]
    [InlineData("log_rejected_record_num: -2", "Invalid value '-2' for 'log_rejected_record_num'")]
    [InlineData("enclose: <>", "Invalid value '<>' for 'enclose' of a load: one byte")]
    [InlineData("row_delimiter: 123456789012345678901234567890123456789012345678901", "up to 50 bytes")]
    [InlineData("jsonpaths: $.a", "Invalid value '$.a' for 'jsonpaths' of a load: a JSON array of paths")]
    [InlineData("partitions: nowhere", "Unknown partition 'nowhere'")]
    [InlineData("max_filter_ratio: none", "Invalid value 'none' for 'max_filter_ratio'")]
    [InlineData("where: id >", "You have an error in your SQL syntax")]
    [InlineData("columns: id, ID", "'ID' is there twice")]
    [InlineData("columns: id, name = 1, name = 2", "'name = 2' is there twice")]
    [InlineData("format: avro", "not supported yet: format avro")]
    [InlineData("max_filter_ratio: 2", "Invalid value '2' for 'max_filter_ratio'")]
    [InlineData("label: a b", "Invalid label 'a b'")]
    [InlineData("columns: id, nope + 1", "Invalid value 'nope + 1' for 'columns'")]
    [InlineData("where: nope = 1", "Unknown column 'nope'")]
    [InlineData("compression: bzip2", "not supported yet: compression bzip2")]
    public async Task WhatIsAskedForIsDoneOrRefused(string header, string message)
    {
        var answer = await _node.LoadAsync("t", "1,a,1,2024-01-01\n", Comma, header);
        Assert.Equal("Fail", answer.GetProperty("Status").GetString());
        Assert.Contains(message, answer.GetProperty("Message").GetString());
    }

    private Task<JsonElement> ParquetAsync(byte[] bytes, params string[] headers)
        => _node.SendAsync(HttpMethod.Put, "/api/d/t/_stream_load", bytes, ["format: parquet", .. headers]);

    private async Task<string?> StepAsync(string step, string? body, string[] headers)
    {
        var method = step == "load" ? HttpMethod.Put : HttpMethod.Post;
        var answer = await _node.SendAsync(method, $"/api/transaction/{step}", body is null ? null : Encoding.UTF8.GetBytes(body), headers);
        return answer.GetProperty("Status").GetString();
    }

    private static string Summary(JsonElement answer) => string.Join(' ', new[]
    {
        "Status", "NumberTotalRows", "NumberLoadedRows", "NumberFilteredRows", "NumberUnselectedRows",
    }.Select(n => answer.GetProperty(n).ToString()));
}
