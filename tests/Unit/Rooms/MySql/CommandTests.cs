using System.Text;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;
using Xunit;

namespace MatViewDb.Unit.Rooms.MySql;

public sealed class CommandTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly ToyServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(Capabilities.None)]
    [InlineData(Capabilities.DeprecateEof)]
    [InlineData(Capabilities.SessionTrack)]
    [InlineData(Capabilities.DeprecateEof | Capabilities.SessionTrack)]
    public void BothRowFormsGiveTheSameTexts(Capabilities without)
    {
        using var client = _server.Connect(options => options with { Without = without });
        var text = client.Query("types");
        using var statement = client.Prepare("types");
        var binary = statement.Query();
        foreach (var result in new[] { text, binary })
        {
            Assert.Equal(ToyRows.Columns, result.Columns);
            Assert.Equal(ToyRows.Texts, result.Rows[0]);
            Assert.All(result.Rows[1], Assert.Null);
            Assert.Equal(2, result.Rows.Count);
            Assert.Equal(2, result.Ok.Warnings);
        }

        Assert.Equal(ToyRows.Columns, statement.Columns);
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Fact]
    public void BindsParametersOfAllTypes()
    {
        using var client = _server.Connect();
        using var statement = client.Prepare("echo" + string.Concat(Enumerable.Repeat(" ?", 17)));
        var moment = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Unspecified).AddMicroseconds(7);
        object?[] values =
        [
            true, (sbyte)-1, (byte)255, (short)-2, (ushort)65535, -3, uint.MaxValue, long.MinValue, ulong.MaxValue,
            0.5f, 1e300, 12.50m, new DateOnly(2024, 2, 29), moment, new TimeSpan(-100, 0, -1), "größe", null,
        ];
        string?[] expected =
        [
            "Int64 1", "Int64 -1", "UInt64 255", "Int64 -2", "UInt64 65535", "Int64 -3", "UInt64 4294967295",
            "Int64 -9223372036854775808", "UInt64 18446744073709551615", "Float 0.5", "Double 1E+300", "Decimal 12.50",
            "Date 19782", "DateTime 1709210096000007", "Time -360001000000", "Text größe", "null",
        ];
        Assert.Equal(expected, statement.Query(values).Rows[0]);

        // The second time the client leaves the types away.
        values[1] = (sbyte)5;
        expected[1] = "Int64 5";
        Assert.Equal(expected, statement.Query(values).Rows[0]);
    }

    [Fact]
    public void LongDataIsJoinedAndThenForgotten()
    {
        using var client = _server.Connect();
        using var statement = client.Prepare("echo ? ?");
        for (var i = 0; i < 40; i++) statement.SendLongData(1, Encoding.ASCII.GetBytes(new string('y', 1000)));
        Assert.Equal((string?[])["Int64 7", "Text " + new string('y', 40000)], statement.Query(7, null).Rows[0]);
        Assert.Equal((string?[])["Int64 8", "Text short"], statement.Query(8, "short").Rows[0]);
        statement.SendLongData(0, "dropped"u8);
        statement.Reset();
        Assert.Equal((string?[])["Int64 9", "null"], statement.Query(9, null).Rows[0]);
    }

    [Fact]
    public void StatementNumbersEndWithTheirStatement()
    {
        using var client = _server.Connect();
        var statement = client.Prepare("SELECT 1");
        Assert.Equal("1", statement.Query().Scalar);
        Assert.Equal("1", statement.QueryWithCursor().Scalar);
        statement.Dispose();
        var error = Assert.Throws<MySqlErrorException>(() => statement.Query());
        Assert.Equal((1243, "HY000"), (error.Code, error.SqlState));
        Assert.Equal(1146, Assert.Throws<MySqlErrorException>(() => client.Prepare("fail")).Code);
        Assert.Empty(client.Prepare("insert").Columns);
    }

    [Fact]
    public void SeveralStatementsGiveSeveralResults()
    {
        using var client = _server.Connect();
        var results = client.QueryAll("SELECT 1; insert; rows 2;");
        Assert.Equal(3, results.Count);
        Assert.Equal("1", results[0].Scalar);
        Assert.Equal((3ul, "Records: 3  Duplicates: 0  Warnings: 0"), (results[1].Ok.AffectedRows, results[1].Ok.Info));
        Assert.Equal(2, results[2].Rows.Count);

        using (var reader = client.Read("SELECT 1; fail; SELECT 1"))
        {
            Assert.True(reader.ReadRow());
            Assert.Equal(1146, Assert.Throws<MySqlErrorException>(() => reader.NextResult()).Code);
        }

        client.SetMultiStatements(false);
        Assert.Equal(1064, Assert.Throws<MySqlErrorException>(() => client.Query("SELECT 1; SELECT 1")).Code);
        Assert.Equal("1", client.Query("SELECT 1;").Scalar);
    }

    [Fact]
    public void ErrorsLeaveTheSessionAlive()
    {
        using var client = _server.Connect();
        using (var reader = client.Read("half"))
        {
            Assert.True(reader.ReadRow());
            Assert.Equal(3024, Assert.Throws<MySqlErrorException>(() => reader.ReadRow()).Code);
        }

        Assert.Equal(1105, Assert.Throws<MySqlErrorException>(() => client.Query("crash")).Code);
        Assert.IsType<InvalidOperationException>(Assert.Single(_server.Unhandled));
        Assert.Equal(1105, Assert.Throws<MySqlErrorException>(() => client.Query("silent")).Code);
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Fact]
    public void SmallCommandsAnswer()
    {
        using var client = _server.Connect();
        client.Ping();
        Assert.StartsWith("Uptime: ", client.Statistics(), StringComparison.Ordinal);
        client.InitDb("shop");
        Assert.Equal("shop", client.Query("database").Scalar);
        client.ResetConnection();
        Assert.Equal("shop", client.Query("database").Scalar);
        Assert.Equal(1, _server.Handlers[client.ConnectionId].Resets);
        Assert.Equal(["id", "name"], client.ListFields("t").Select(column => column.Name));
        Assert.Equal(1146, Assert.Throws<MySqlErrorException>(() => client.ListFields("u")).Code);
        Assert.Equal(1049, Assert.Throws<MySqlErrorException>(() => client.InitDb("missing")).Code);
        client.Ping();
    }

    [Fact]
    public void ChangesOfTheSessionAreReported()
    {
        using var client = _server.Connect();
        using var reader = client.Read("set x");
        var change = Assert.Single(reader.Ok.Changes);
        Assert.Equal(SessionChange.Variable("autocommit", "ON"), change);
        Assert.Empty(client.Query("SELECT 1").Ok.Changes);
    }

    [Theory]
    [InlineData(PacketOutput.ChunkSizeMax - 5)]
    [InlineData(PacketOutput.ChunkSizeMax - 4)]
    [InlineData(PacketOutput.ChunkSizeMax - 3)]
    [InlineData(2 * PacketOutput.ChunkSizeMax - 5)]
    [InlineData(2 * PacketOutput.ChunkSizeMax + 5)]
    public void RowsAndStatementsMayExceed16Megabytes(int size)
    {
        using var client = _server.Connect();
        Assert.Equal(size, client.Query($"big {size}").Scalar!.Length);
        var statement = "length" + new string(' ', size - 7) + "z";
        Assert.Equal($"{size} {(int)'z'}", client.Query(statement).Scalar);
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(40_000_000)]
    public void PacketsOverTheLimitAreRefusedAlone(int size)
    {
        using var server = new ToyServer(options => options with { PacketSizeMax = 1_000_000 });
        using var client = server.Connect();
        var statement = "length" + new string(' ', size);
        var error = Assert.Throws<MySqlErrorException>(() => client.Query(statement));
        Assert.Equal((1153, "08S01"), (error.Code, error.SqlState));
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Fact]
    public void LocalFilesComeOnRequestOnly()
    {
        var content = new byte[300_000];
        for (var i = 0; i < content.Length; i++) content[i] = (byte)(i * 7);
        using (var client = _server.Connect(options => options with { OpenLocalFile = _ => new MemoryStream(content) }))
        {
            var result = client.Query("load data.csv");
            Assert.Equal(300_000ul, result.Ok.AffectedRows);
            Assert.Equal("sum " + content.Sum(item => (long)item), result.Ok.Info);
            Assert.Equal(1366, Assert.Throws<MySqlErrorException>(() => client.Query("load data.csv bad")).Code);
            Assert.Equal("1", client.Query("SELECT 1").Scalar);
        }

        using (var client = _server.Connect())
        {
            Assert.Equal(3948, Assert.Throws<MySqlErrorException>(() => client.Query("load data.csv")).Code);
            Assert.Equal("1", client.Query("SELECT 1").Scalar);
        }

        using (var client = _server.Connect(o => o with { OpenLocalFile = _ => throw new FileNotFoundException() }))
        {
            Assert.Throws<FileNotFoundException>(() => client.Query("load data.csv"));
            Assert.Equal("1", client.Query("SELECT 1").Scalar);
        }
    }

    [Fact]
    public void AbandonedResultsAreReadToTheirEnd()
    {
        using var client = _server.Connect(options => options with { Tls = TlsMode.Required });
        using (var reader = client.Read("rows 200000"))
        {
            Assert.True(reader.ReadRow());
            Assert.Equal("some text", reader.GetText(1));
        }

        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Fact]
    public void TextIsConvertedButBytesAreNot()
    {
        using var client = _server.Connect();
        using var reader = client.Read("latin1");
        Assert.True(reader.ReadRow());
        Assert.Equal([0xE9], reader.GetBytes(0).ToArray());
        Assert.Equal([0xC3, 0xA9], reader.GetBytes(1).ToArray());
    }

    [Fact]
    public void KillsAQueryOrAConnection()
    {
        using var admin = _server.Connect();
        using var client = _server.Connect();
        var handler = _server.Handlers[client.ConnectionId];
        var failure = InThread(() => client.Query("sleep"));
        Assert.True(handler.Sleeping.Wait(_patience));
        admin.Execute($"kill query {client.ConnectionId}");
        Assert.Equal(1317, Assert.IsType<MySqlErrorException>(failure()).Code);
        Assert.Equal("1", client.Query("SELECT 1").Scalar);

        admin.Execute($"kill {client.ConnectionId}");
        Assert.ThrowsAny<IOException>(() => client.Query("SELECT 1"));
        Assert.True(handler.Disposed.Wait(_patience));
    }

    [Theory]
    [InlineData(TlsMode.Never)]
    [InlineData(TlsMode.Required)]
    public void NoticesAClientThatLeavesDuringAQuery(TlsMode tls)
    {
        using var client = _server.Connect(options => options with { Tls = tls });
        var handler = _server.Handlers[client.ConnectionId];
        var failure = InThread(() => client.Query("sleep"));
        Assert.True(handler.Sleeping.Wait(_patience));
        client.Abort();
        Assert.True(handler.SawClientGone.Wait(_patience));
        Assert.True(handler.Disposed.Wait(_patience));
        Assert.IsType<ConnectionLostException>(failure());
    }

    [Fact]
    public void IdleSessionsEnd()
    {
        using var client = _server.Connect();
        client.Execute("set wait_timeout 50");
        Assert.True(_server.Handlers[client.ConnectionId].Disposed.Wait(_patience));
        Assert.Equal(4031, Assert.Throws<MySqlErrorException>(client.Ping).Code);
    }

    [Fact]
    public void SlowLoginsAreCut()
    {
        using var server = new ToyServer(options => options with { LoginTimeout = TimeSpan.FromSeconds(2) });
        using var socket = new System.Net.Sockets.Socket(
            System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        socket.Connect(server.Listener.EndPoint);
        socket.ReceiveTimeout = (int)_patience.TotalMilliseconds;
        var buffer = new byte[1000];
        var received = 0;
        for (var read = socket.Receive(buffer); read > 0; read = socket.Receive(buffer)) received += read;
        Assert.True(received > 40);
    }

    [Fact]
    public void StoppingLetsRunningStatementsFinish()
    {
        using var server = new ToyServer();
        using var idle = server.Connect();
        using var busy = server.Connect();
        var handler = server.Handlers[busy.ConnectionId];
        string? answer = null;
        var failure = InThread(() => answer = Assert.Throws<MySqlErrorException>(() => busy.Query("sleep")).SqlState);
        Assert.True(handler.Sleeping.Wait(_patience));
        var stop = new Thread(() => server.Listener.Stop(_patience));
        stop.Start();
        Assert.True(server.Handlers[idle.ConnectionId].Disposed.Wait(_patience));
        Assert.False(handler.Disposed.IsSet);
        handler.KillQuery();
        Assert.Null(failure());
        Assert.True(stop.Join(_patience), "the listener does not stop");
        Assert.Equal("70100", answer);
        Assert.True(handler.Disposed.IsSet);
        Assert.Equal(0, server.Listener.ConnectionCount);
    }

    [Theory]
    [InlineData(TlsMode.Never, 0)]
    [InlineData(TlsMode.Required, 500)]
    public void ASmallStatementAllocatesNothingInTheServer(TlsMode tls, int bytesPerStatementMax)
    {
        const int Count = 1000;
        using var client = _server.Connect(options => options with { Tls = tls });
        client.Query("one");
        var before = long.Parse(client.Query("allocated").Scalar!);
        for (var i = 0; i < Count; i++) client.Query("one");
        var after = long.Parse(client.Query("allocated").Scalar!);

        // What the measuring statements themselves use is small next to a single byte for each of the others.
        Assert.InRange(after - before, 0, 4096 + Count * bytesPerStatementMax);
    }

    private static Func<Exception?> InThread(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception caught)
            {
                failure = caught;
            }
        });
        thread.Start();
        return () =>
        {
            Assert.True(thread.Join(_patience));
            return failure;
        };
    }
}
