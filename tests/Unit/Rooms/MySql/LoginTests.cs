using MatViewDb.MySql;
using MatViewDb.MySql.Auth;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Packets;
using Xunit;

namespace MatViewDb.Unit.Rooms.MySql;

public sealed class LoginTests : IDisposable
{
    private readonly ToyServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("native", "secret", TlsMode.Never)]
    [InlineData("native", "secret", TlsMode.Required)]
    [InlineData("sha2", "secret", TlsMode.Never)]
    [InlineData("sha2", "secret", TlsMode.Required)]
    [InlineData("full", "secret", TlsMode.Never)]
    [InlineData("full", "secret", TlsMode.Required)]
    [InlineData("native-empty", "", TlsMode.Never)]
    [InlineData("sha2-empty", "", TlsMode.Preferred)]
    [InlineData("tls-only", "", TlsMode.Required)]
    public void AcceptsTheRightPassword(string user, string password, TlsMode tls)
    {
        foreach (var plugin in new[] { AuthPlugins.NativePassword, AuthPlugins.CachingSha2Password })
        {
            var options = _server.Client(user, password) with { Tls = tls, AuthPlugin = plugin };
            using var client = MySqlClient.Connect(options);
            Assert.Equal(tls != TlsMode.Never, client.IsTls);
            Assert.Equal("1", client.Query("SELECT 1").Scalar);
        }
    }

    [Theory]
    [InlineData("native", "wrong", "YES")]
    [InlineData("native", "", "NO")]
    [InlineData("sha2", "wrong", "YES")]
    [InlineData("sha2", "", "NO")]
    [InlineData("full", "wrong", "YES")]
    [InlineData("native-empty", "some", "YES")]
    [InlineData("sha2-empty", "some", "YES")]
    [InlineData("tls-only", "", "NO")]
    [InlineData("locked", "", "NO")]
    [InlineData("nobody", "secret", "YES")]
    [InlineData("nobody", "", "NO")]
    public void RefusesAllElse(string user, string password, string used)
    {
        var error = Assert.Throws<MySqlErrorException>(() => MySqlClient.Connect(_server.Client(user, password)));
        Assert.Equal((1045, "28000"), (error.Code, error.SqlState));
        Assert.Equal($"Access denied for user '{user}'@'127.0.0.1' (using password: {used})", error.Message);
    }

    [Fact]
    public void RefusesClearLoginsWhenTlsIsRequired()
    {
        using var server = new ToyServer(options => options with { RequiresTls = true });
        var error = Assert.Throws<MySqlErrorException>(() => server.Connect());
        Assert.Equal(3159, error.Code);
        using var client = server.Connect(options => options with { Tls = TlsMode.Required });
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Fact]
    public void RefusesMoreConnectionsThanAllowed()
    {
        using var server = new ToyServer(options => options with { ConnectionsMax = 2 });
        using var first = server.Connect();
        using var second = server.Connect();
        var error = Assert.Throws<MySqlErrorException>(() => server.Connect());
        Assert.Equal((1040, "08004"), (error.Code, error.SqlState));
    }

    [Fact]
    public void RefusalOfTheHandlerReachesTheClient()
    {
        var attributes = new Dictionary<string, string> { ["refuse"] = "yes" };
        var error = Assert.Throws<MySqlErrorException>(() => _server.Connect(o => o with { Attributes = attributes }));
        Assert.Equal(1203, error.Code);
    }

    [Fact]
    public void FindsAServerByName()
    {
        var endPoint = new System.Net.DnsEndPoint("localhost", _server.Listener.Port);
        using var client = _server.Connect(options => options with { EndPoint = endPoint });
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
    }

    [Fact]
    public void ServesUnixSockets()
    {
        var path = Path.Combine(Path.GetTempPath(), $"matviewdb-{Guid.NewGuid():N}.sock");
        try
        {
            var endPoint = new System.Net.Sockets.UnixDomainSocketEndPoint(path);
            using var server = new ToyServer(options => options with { EndPoint = endPoint });
            using var client = server.Connect(options => options with { EndPoint = endPoint });
            Assert.Equal("1", client.Query("SELECT 1").Scalar);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void OpensTheDatabaseOfTheLogin()
    {
        using var client = _server.Connect(options => options with { Database = "shop" });
        Assert.Equal("shop", client.Query("database").Scalar);
        var error = Assert.Throws<MySqlErrorException>(() => _server.Connect(o => o with { Database = "missing" }));
        Assert.Equal((1049, "42000"), (error.Code, error.SqlState));
    }

    [Fact]
    public void ChangesTheUser()
    {
        using var client = _server.Connect(options => options with { Database = "shop" });
        using var statement = client.Prepare("SELECT 1");
        client.ChangeUser("sha2", "secret", "other");
        Assert.Equal("other", client.Query("database").Scalar);
        Assert.Equal(1243, Assert.Throws<MySqlErrorException>(() => statement.Query()).Code);
        client.ChangeUser("root", "");
        Assert.Equal("", client.Query("database").Scalar);
        var error = Assert.Throws<MySqlErrorException>(() => client.ChangeUser("native", "wrong"));
        Assert.Equal(1045, error.Code);
    }

    [Fact]
    public void GreetsAsMySql8()
    {
        using var client = _server.Connect();
        Assert.StartsWith("8.0.", client.ServerVersion, StringComparison.Ordinal);
        Assert.DoesNotContain("MariaDB", client.ServerVersion, StringComparison.OrdinalIgnoreCase);
        Assert.True(client.Capabilities.HasFlag(Capabilities.LongPassword | Capabilities.DeprecateEof));
        Assert.False(client.Capabilities.HasFlag(Capabilities.Compress));
        Assert.Equal(ServerStatus.Autocommit, client.Status);
        Assert.Equal(_server.Handlers.Keys.Single(), client.ConnectionId);
    }

    [Fact]
    public void DigestsAreThoseOfMySql()
    {
        // PASSWORD('secret') of MySQL is '*14E65567ABDB5135D0CFD9A70B3032C179A49EE7'.
        var digest = Convert.ToHexString(NativePassword.MakeDigest("secret"u8));
        Assert.Equal("14E65567ABDB5135D0CFD9A70B3032C179A49EE7", digest);
        Assert.Empty(NativePassword.MakeDigest([]));
        var nonce = ServerNonce();
        var answer = CachingSha2Password.Answer("secret"u8, nonce);
        Assert.True(CachingSha2Password.Verify(answer, nonce, CachingSha2Password.MakeDigest("secret"u8)));
        answer[^1] ^= 1;
        Assert.False(CachingSha2Password.Verify(answer, nonce, CachingSha2Password.MakeDigest("secret"u8)));
        Assert.False(NativePassword.Verify([], nonce, NativePassword.MakeDigest("secret"u8)));
    }

    [Fact]
    public void GuessingGetsSlower()
    {
        var time = new ManualTime();
        var throttle = new LoginThrottle(time);
        for (var i = 0; i < 4; i++) throttle.Failed("u", "h");
        var fifth = throttle.DelayFor("u", "h");
        Assert.True(fifth > TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, throttle.DelayFor("other", "h"));
        throttle.Failed("u", "h");
        Assert.Equal(fifth * 2, throttle.DelayFor("u", "h"));
        for (var i = 0; i < 100; i++) throttle.Failed("u", "h");
        Assert.Equal(TimeSpan.FromSeconds(5), throttle.DelayFor("u", "h"));
        time.Ticks += TimeSpan.FromHours(1).Ticks;
        Assert.Equal(TimeSpan.Zero, throttle.DelayFor("u", "h"));
    }

    private static byte[] ServerNonce() => [.. Enumerable.Range(1, HandshakeV10.NonceLength).Select(i => (byte)i)];

    private sealed class ManualTime : TimeProvider
    {
        public long Ticks { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ticks;
    }
}
