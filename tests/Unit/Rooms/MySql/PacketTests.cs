using System.Net;
using System.Net.Sockets;
using MatViewDb.MySql;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Rows;
using Xunit;

namespace MatViewDb.Unit.Rooms.MySql;

/// <summary>Holds the packets to bytes that are printed in MySQL's protocol documentation or follow from it.</summary>
public sealed class PacketTests : IDisposable
{
    private readonly Socket _reader;
    private readonly Transport _writer;
    private readonly PacketOutput _output;

    public PacketTests()
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(listener.LocalEndPoint!);
        _reader = listener.Accept();
        _writer = new Transport(socket);
        _output = new PacketOutput(_writer);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }

    [Fact]
    public void Greeting()
    {
        const string Bytes =
            "36 00 00 00 0a 35 2e 35 2e 32 2d 6d 32 00 0b 00 00 00 64 76 48 40 49 2d 43 4a 00 ff f7 08 02 00 00 00 15"
            + "00 00 00 00 00 00 00 00 00 00 2a 34 64 7c 63 5a 77 6b 34 5e 5d 3a 00 00";
        var greeting = HandshakeV10.Read(Payload(Bytes));
        Assert.Equal(("5.5.2-m2", 11u), (greeting.ServerVersion, greeting.ConnectionId));
        Assert.Equal(8, greeting.CharacterSet);
        Assert.Equal("dvH@I-CJ*4d|cZwk4^]:", System.Text.Encoding.ASCII.GetString(greeting.Nonce));
        Assert.Equal(ServerStatus.Autocommit, greeting.Status);
        Assert.Equal("", greeting.AuthPlugin);

        greeting = greeting with { Capabilities = Capabilities.PluginAuth | Capabilities.Protocol41, AuthPlugin = "p" };
        greeting.Write(_output);
        var again = HandshakeV10.Read(Written().AsSpan(4));
        Assert.Equal(greeting.Nonce, again.Nonce);
        Assert.Equal(greeting, again with { Nonce = greeting.Nonce });
    }

    [Fact]
    public void Login()
    {
        // The client of the documentation: user pam, database test, plugin mysql_native_password.
        const string Bytes =
            "54 00 00 01"
            + "8d a6 0f 00 00 00 00 01 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
            + "70 61 6d 00 14 ab 09 ee f6 bc b1 32 3e 61 14 38 65 c0 99 1d 95 7d 75 d4 47 74 65 73 74 00"
            + "6d 79 73 71 6c 5f 6e 61 74 69 76 65 5f 70 61 73 73 77 6f 72 64 00";
        var login = HandshakeResponse41.Read(Payload(Bytes), (Capabilities)uint.MaxValue);
        Assert.Equal(("pam", "test", "mysql_native_password"), (login.User, login.Database, login.AuthPlugin));
        Assert.Equal((20, 8, 1u << 24), (login.AuthResponse.Length, login.CharacterSet, login.PacketSizeMax));
        _output.Sequence = 1;
        login.Write(_output);
        Assert.Equal(Hex(Bytes), Written());
    }

    [Fact]
    public void LoginWithAttributes()
    {
        var login = new HandshakeResponse41
        {
            Capabilities = Capabilities.Protocol41 | Capabilities.PluginAuthLengthEncoded | Capabilities.PluginAuth
                | Capabilities.ConnectAttributes | Capabilities.ConnectWithDatabase,
            User = "root",
            AuthResponse = [1, 2, 3],
            Database = "d",
            AuthPlugin = "x",
            Attributes = new Dictionary<string, string> { ["_os"] = "Linux", ["long"] = new string('v', 300) },
        };
        login.Write(_output);
        var again = HandshakeResponse41.Read(Written().AsSpan(4), login.Capabilities);
        Assert.Equal(login.Attributes, again.Attributes);
        Assert.Equal(login.AuthResponse, again.AuthResponse);
        var offered = Capabilities.Protocol41 | Capabilities.PluginAuthLengthEncoded;
        login.Write(_output);
        Assert.Equal(offered, HandshakeResponse41.Read(Written().AsSpan(4), offered).Capabilities);
    }

    [Fact]
    public void TlsRequest()
    {
        const string Bytes =
            "20 00 00 01"
            + "05 ae 03 00 00 00 00 01 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00";
        Assert.True(SslRequest.Is(Payload(Bytes)));
        _output.Sequence = 1;
        SslRequest.Read(Payload(Bytes)).Write(_output);
        Assert.Equal(Hex(Bytes), Written());
    }

    [Fact]
    public void OkInAllForms()
    {
        const Capabilities Tracking = Capabilities.Protocol41 | Capabilities.SessionTrack;
        new OkPacket { Status = ServerStatus.Autocommit }.Write(_output, Capabilities.Protocol41);
        Assert.Equal(Hex("07 00 00 00 00 00 00 02 00 00 00"), Written());
        new OkPacket { Status = ServerStatus.Autocommit }.Write(_output, Tracking, EofPacket.Marker);
        Assert.Equal(Hex("07 00 00 01 fe 00 00 02 00 00 00"), Written());
        new OkPacket { AffectedRows = 300, Info = "hi" }.Write(_output, Capabilities.Protocol41);
        Assert.Equal(Hex("0b 00 00 02 00 fc 2c 01 00 00 00 00 00 68 69"), Written());

        // "SET autocommit = OFF" and "USE test" in the documentation of session tracking.
        var variable = new OkPacket { Changes = [SessionChange.Variable("autocommit", "OFF")] };
        variable.Write(_output, Tracking);
        var bytes = Hex("1a 00 00 03 00 00 00 00 40 00 00 00 11 00 0f 0a 61 75 74 6f 63 6f 6d 6d 69 74 03 4f 46 46");
        Assert.Equal(bytes, Written());
        Assert.Equal(variable.Changes, OkPacket.Read(bytes.AsSpan(4), Tracking).Changes);
        new OkPacket { Changes = [SessionChange.Schema("test")] }.Write(_output, Tracking);
        Assert.Equal(Hex("10 00 00 04 00 00 00 00 40 00 00 00 07 01 05 04 74 65 73 74"), Written());
        new OkPacket { Changes = [SessionChange.State] }.Write(_output, Tracking);
        Assert.Equal(Hex("0d 00 00 05 00 00 00 00 40 00 00 00 04 02 02 01 31"), Written());
    }

    [Fact]
    public void ErrorsAndEof()
    {
        ErrPacket.Write(_output, 1096, "HY000", "No tables used");
        var bytes = Hex("17 00 00 00 ff 48 04 23 48 59 30 30 30 4e 6f 20 74 61 62 6c 65 73 20 75 73 65 64");
        Assert.Equal(bytes, Written());
        var error = ErrPacket.Read(bytes.AsSpan(4));
        Assert.Equal((1096, "HY000", "No tables used"), (error.Code, error.SqlState, error.Message));
        new EofPacket(0, ServerStatus.Autocommit).Write(_output);
        Assert.Equal(Hex("05 00 00 01 fe 00 00 02 00"), Written());
        Assert.Equal(new EofPacket(0, ServerStatus.Autocommit), EofPacket.Read(Hex("fe 00 00 02 00")));
    }

    [Fact]
    public void ColumnAndPrepare()
    {
        var column = new ColumnDefinition
        {
            Name = "@@version_comment",
            Type = MySqlType.VarString,
            CharacterSet = 8,
            Length = 28,
            Decimals = 31,
        };
        _output.Sequence = 2;
        column.Write(_output);
        var bytes = Hex(
            "27 00 00 02"
            + "03 64 65 66 00 00 00 11 40 40 76 65 72 73 69 6f 6e 5f 63 6f 6d 6d 65 6e 74 00 0c 08 00 1c 00 00"
            + "00 fd 00 00 1f 00 00");
        Assert.Equal(bytes, Written());
        Assert.Equal(column, ColumnDefinition.Read(bytes.AsSpan(4)));

        _output.Sequence = 1;
        new PrepareOk(1, 1, 2, 0).Write(_output);
        Assert.Equal(Hex("0c 00 00 01 00 01 00 00 00 01 00 02 00 00 00 00"), Written());
    }

    [Fact]
    public void SwitchAndMoreData()
    {
        var request = new AuthSwitchRequest("mysql_native_password", [.. Enumerable.Repeat((byte)'n', 20)]);
        request.Write(_output);
        var bytes = Written();
        Assert.Equal(44, bytes[0]);
        Assert.Equal(0xFE, bytes[4]);
        Assert.Equal(0, bytes[^1]);
        var again = AuthSwitchRequest.Read(bytes.AsSpan(4));
        Assert.Equal((request.Plugin, 20), (again.Plugin, again.Nonce.Length));
        AuthMoreData.Write(_output, [4]);
        Assert.Equal(Hex("02 00 00 01 01 04"), Written());
        LocalInfileRequest.Write(_output, "/etc/passwd");
        Assert.Equal(Hex("0c 00 00 02 fb 2f 65 74 63 2f 70 61 73 73 77 64"), Written());
    }

    [Fact]
    public void ExecuteOfTheDocumentation()
    {
        // A string parameter "foo" behind the iteration count: null bitmap, flag, type, value.
        var parameters = new ExecuteParameters(1);
        parameters.Decode(Hex("00 01 0f 00 03 66 6f 6f"));
        Assert.Equal("foo"u8, parameters.Values[0].Bytes.Span);
        parameters.Decode(Hex("00 00 03 62 61 72"));
        Assert.Equal("bar"u8, parameters.Values[0].Bytes.Span);
        parameters.Decode(Hex("01 00"));
        Assert.True(parameters.Values[0].IsNull);
        parameters.Decode(Hex("00 01 0c 00 0b da 07 0a 11 13 1b 1e 01 00 00 00"));
        Assert.Equal(ParameterKind.DateTime, parameters.Values[0].Kind);
        var micros = (new DateTime(2010, 10, 17, 19, 27, 30) - DateTime.UnixEpoch).Ticks / 10 + 1;
        Assert.Equal(micros, parameters.Values[0].Int64);
        parameters.Decode(Hex("00 01 0b 00 0c 01 78 00 00 00 13 1b 1e 01 00 00 00"));
        Assert.Equal(-(((120 * 24L + 19) * 3600 + 27 * 60 + 30) * 1_000_000 + 1), parameters.Values[0].Int64);
        parameters.Decode(Hex("00 01 0a 00 00"));
        Assert.StartsWith("0000-00-00", ToyRows.Describe(parameters.Values[0])[5..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("00 01")]
    [InlineData("00 01 0f")]
    [InlineData("00 00 03 66 6f 6f")]
    [InlineData("00 01 0f 00 04 66 6f 6f")]
    [InlineData("00 01 0f 00 fe ff ff ff ff ff ff ff ff 66")]
    [InlineData("00 01 0c 00 05 00 00 00 00 00")]
    [InlineData("00 01 64 00 00")]
    [InlineData("00 01 03 00 01 00 00 00 00")]
    public void BrokenExecutesAreErrors(string bytes)
    {
        var error = Assert.Throws<MySqlErrorException>(() => new ExecuteParameters(1).Decode(Hex(bytes)));
        Assert.Equal(1835, error.Code);
    }

    [Theory]
    [InlineData(250, "fa")]
    [InlineData(251, "fc fb 00")]
    [InlineData(65535, "fc ff ff")]
    [InlineData(65536, "fd 00 00 01")]
    [InlineData(16777215, "fd ff ff ff")]
    [InlineData(16777216, "fe 00 00 00 01 00 00 00 00")]
    public void LengthEncoding(ulong value, string bytes)
    {
        _output.BeginPacket();
        _output.WriteLengthEncoded(value);
        _output.EndPacket();
        Assert.Equal(Hex(bytes), Written()[4..]);
        Assert.Equal(value, new PacketReader(Hex(bytes)).ReadLengthEncoded());
    }

    [Fact]
    public void RowsOfTheDocumentation()
    {
        var rows = new RowWriter(_output);
        rows.Start([ColumnTypes.VarChar("a", 3), ColumnTypes.VarChar("b", 3)], binary: false, null);
        rows.BeginRow();
        rows.WriteUtf8("abc"u8);
        rows.WriteNull();
        rows.EndRow();
        Assert.Equal(Hex("05 00 00 00 03 61 62 63 fb"), Written());
        rows.Start([ColumnTypes.VarChar("a", 6)], binary: true, null);
        rows.BeginRow();
        rows.WriteUtf8("foobar"u8);
        rows.EndRow();
        Assert.Equal(Hex("09 00 00 01 00 00 06 66 6f 6f 62 61 72"), Written());
        rows.BeginRow();
        rows.WriteNull();
        rows.EndRow();
        Assert.Equal(Hex("02 00 00 02 00 04"), Written());
    }

    [Fact]
    public void RowsWithTooFewOrTooManyValuesAreDefects()
    {
        var rows = new RowWriter(_output);
        rows.Start([ColumnTypes.Int("a")], binary: true, null);
        rows.BeginRow();
        Assert.Throws<InvalidOperationException>(rows.EndRow);
        Assert.Throws<InvalidOperationException>(() => rows.WriteUtf8("x"u8));
    }

    private static byte[] Hex(string bytes) => Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));

    private static ReadOnlySpan<byte> Payload(string bytes) => Hex(bytes).AsSpan(4);

    private byte[] Written()
    {
        _output.Flush();
        var buffer = new byte[4096];
        var length = _reader.Receive(buffer);
        return buffer[..length];
    }
}
