using Google.Protobuf;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Server;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

public sealed class ServerLimitsTests
{
    private static readonly Words TwoMegabytes = new() { Text = "big", Blob = ByteString.CopyFrom(new byte[2 << 20]) };

    [Fact]
    public async Task A_request_over_the_limit_is_refused_and_the_connection_lives()
    {
        await using var echo = await EchoFixture.StartAsync(serverOptions: new() { MessageSizeMaxBytes = 1 << 20 });
        var error = await Assert.ThrowsAsync<RpcException>(() => echo.Channel.SayAsync(TwoMegabytes));
        Assert.Equal(RpcStatusCode.ResourceExhausted, error.Status);
        Assert.Contains("1048576", error.Detail);
        Assert.Equal("ok", (await echo.Channel.SayAsync(new Words { Text = "ok" })).Text);
    }

    [Fact]
    public async Task A_response_over_the_limit_is_refused_by_the_client()
    {
        await using var echo = await EchoFixture.StartAsync(channelOptions: new() { MessageSizeMaxBytes = 1 << 20 });
        var error = await Assert.ThrowsAsync<RpcException>(() => echo.Channel.SayAsync(TwoMegabytes));
        Assert.Equal(RpcStatusCode.ResourceExhausted, error.Status);
        Assert.Equal("ok", (await echo.Channel.SayAsync(new Words { Text = "ok" })).Text);
    }

    [Fact]
    public async Task A_refused_connection_is_unavailable_for_every_kind()
    {
        var echo = await EchoFixture.StartAsync();
        var port = echo.Port;
        await echo.DisposeAsync();
        await using var channel = new RpcChannel("127.0.0.1", port);

        var unary = await Assert.ThrowsAsync<RpcException>(() => channel.SayAsync(new Words()));
        Assert.Equal(RpcStatusCode.Unavailable, unary.Status);
        await using var sum = channel.Sum();
        var write = await Assert.ThrowsAsync<RpcException>(async () => await sum.Requests.WriteAsync(new Item()));
        Assert.Equal(RpcStatusCode.Unavailable, write.Status);
        await using var chat = channel.Chat();
        var say = await Assert.ThrowsAsync<RpcException>(async () => await chat.Requests.WriteAsync(new Words()));
        Assert.Equal(RpcStatusCode.Unavailable, say.Status);
        var hear = await Assert.ThrowsAsync<RpcException>(async () => await chat.Responses.MoveNextAsync());
        Assert.Equal(RpcStatusCode.Unavailable, hear.Status);
    }

    [Fact]
    public async Task A_stopped_server_breaks_running_calls()
    {
        await using var echo = await EchoFixture.StartAsync();
        await using var call = echo.Channel.Chat();
        await call.Requests.WriteAsync(new Words { Text = "a" });
        Assert.True(await call.Responses.MoveNextAsync());
        await echo.StopServerAsync();
        var error = await Assert.ThrowsAsync<RpcException>(async () => await call.Responses.MoveNextAsync());
        RpcStatusCode[] broken = [RpcStatusCode.Unavailable, RpcStatusCode.Cancelled, RpcStatusCode.Internal];
        Assert.Contains(error.Status, broken);
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("guess", "wrong")]
    [InlineData("geheim – 漢字", null)]
    public async Task The_shared_secret_is_checked(string? given, string? complaint)
    {
        await using var echo = await EchoFixture.StartAsync(
            serverOptions: new() { Authorize = SharedSecret.Check("geheim – 漢字") },
            channelOptions: new() { SharedSecret = given });
        if (complaint is null)
        {
            Assert.Equal("ok", (await echo.Channel.SayAsync(new Words { Text = "ok" })).Text);
            return;
        }
        var error = await Assert.ThrowsAsync<RpcException>(() => echo.Channel.SayAsync(new Words { Text = "ok" }));
        Assert.Equal(RpcStatusCode.Unauthenticated, error.Status);
        Assert.Contains(complaint, error.Detail);
        await using var chat = echo.Channel.Chat();
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await chat.Responses.MoveNextAsync());
        Assert.Equal(RpcStatusCode.Unauthenticated, refused.Status);
    }

    [Theory]
    [InlineData(Transport.Socket)]
    [InlineData(Transport.InProcess)]
    public async Task Application_errors_cross_unchanged(Transport transport)
    {
        var mapping = new CodeMapping();
        await using var echo = await EchoFixture.StartAsync(
            transport, new() { Errors = mapping }, new() { Errors = mapping });
        var error = await Assert.ThrowsAsync<CodedException>(() => echo.Channel.SayAsync(new Words { Text = "crash" }));
        Assert.Equal((1146, "a bug"), (error.Code, error.Message));
    }

    [Fact]
    public async Task Unknown_errors_do_not_leak_their_text()
    {
        await using var echo = await EchoFixture.StartAsync();
        var error = await Assert.ThrowsAsync<RpcException>(() => echo.Channel.SayAsync(new Words { Text = "crash" }));
        Assert.Equal(RpcStatusCode.Unknown, error.Status);
        Assert.DoesNotContain("bug", error.Detail);
    }

    [Fact]
    public void A_handler_without_a_method_is_refused_at_start()
    {
        var services = new RpcServices();
        var error = Assert.Throws<ArgumentException>(() => services.AddService(EchoMethods.Service, new object()));
        Assert.Contains("Say", error.Message);
    }

    private sealed class CodedException(int code, string message) : Exception(message)
    {
        public int Code { get; } = code;
    }

    private sealed class CodeMapping : IRpcErrorMapping
    {
        public RpcException ToStatus(Exception error) => new(
            RpcStatusCode.Unknown, error.Message, new RpcHeaders { { "code-bin", BitConverter.GetBytes(1146) } });

        public Exception? ToCaller(RpcException status) => status.Trailers.FindBytes("code-bin") is { } code
            ? new CodedException(BitConverter.ToInt32(code), status.Detail)
            : null;
    }
}
