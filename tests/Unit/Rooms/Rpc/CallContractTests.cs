using Google.Protobuf;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Holds every transport to one behaviour.</summary>
public sealed class CallContractTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static TheoryData<Transport> Transports => new(Enum.GetValues<Transport>());

    [Theory, MemberData(nameof(Transports))]
    public async Task All_kinds_of_calls_work(Transport transport)
    {
        await using var echo = await EchoFixture.StartAsync(transport);
        await EchoChecks.AllAsync(echo.Channel);
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task The_server_sees_a_cancelled_stream(Transport transport)
    {
        await using var echo = await EchoFixture.StartAsync(transport);
        var call = echo.Channel.Count(new CountRequest { Count = int.MaxValue, Size = 10_000 });
        Assert.True(await call.Responses.MoveNextAsync());
        await call.DisposeAsync();
        await echo.Handler.CancelSeen.Task.WaitAsync(Patience);
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task The_server_sees_a_cancelled_wait_and_its_deadline(Transport transport)
    {
        await using var echo = await EchoFixture.StartAsync(transport);
        var options = new RpcCallOptions { Timeout = TimeSpan.FromHours(1) };
        var answer = await echo.Channel.SayAsync(new Words { Text = "deadline" }, options);
        var deadline = DateTimeOffset.Parse(answer.Text);
        Assert.InRange((deadline - TimeProvider.System.GetUtcNow()).TotalMinutes, 50, 70);

        using var cancel = new CancellationTokenSource();
        var waiting = echo.Channel.SayAsync(new Words { Text = "wait" }, cancel.Token);
        cancel.CancelAfter(50);
        var error = await Assert.ThrowsAsync<RpcException>(() => waiting.WaitAsync(Patience));
        Assert.Equal(RpcStatusCode.Cancelled, error.Status);
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task A_slow_reader_bounds_the_server(Transport transport)
    {
        const int All = 1500;
        await using var echo = await EchoFixture.StartAsync(
            transport, channelOptions: new() { StreamWindowBytes = 128 << 10 });
        await using var call = echo.Channel.Count(new CountRequest { Count = All, Size = 64 << 10 });
        Assert.True(await call.Responses.MoveNextAsync());
        var written = await SettledAsync(() => echo.Handler.Written);
        Assert.InRange(written, 1, transport == Transport.Socket ? 200 : 20);

        var read = 1;
        while (await call.Responses.MoveNextAsync()) read++;
        Assert.Equal(All, read);
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task A_slow_server_bounds_the_client(Transport transport)
    {
        const int All = 1500;
        await using var echo = await EchoFixture.StartAsync(
            transport, new() { StreamWindowBytes = 128 << 10, ConnectionWindowBytes = 256 << 10 });
        var mayRead = new TaskCompletionSource();
        echo.Handler.MayRead = mayRead.Task;
        var sent = 0;
        await using var call = echo.Channel.Sum();
        var writing = WriteAllAsync();
        var written = await SettledAsync(() => Volatile.Read(ref sent));
        Assert.InRange(written, 1, transport == Transport.Socket ? 200 : 20);
        Assert.False(writing.IsCompleted);

        mayRead.SetResult();
        await writing.WaitAsync(Patience);
        Assert.Equal(All, (await call.ResponseAsync()).Count);

        async Task WriteAllAsync()
        {
            var blob = ByteString.CopyFrom(new byte[64 << 10]);
            for (var i = 0; i < All; i++)
            {
                await call.Requests.WriteAsync(new Item { Number = i, Blob = blob });
                Interlocked.Increment(ref sent);
            }
            await call.Requests.CompleteAsync();
        }
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task A_client_stream_learns_why_the_server_refuses(Transport transport)
    {
        await using var echo = await EchoFixture.StartAsync(transport);
        await using var call = echo.Channel.Sum();
        var error = await Assert.ThrowsAsync<RpcException>(async () =>
        {
            for (var i = 0; i < 1_000_000; i++) await call.Requests.WriteAsync(new Item { Number = -1 });
        });
        Assert.Equal(RpcStatusCode.InvalidArgument, error.Status);
        Assert.Equal("no negative numbers", error.Detail);
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task A_duplex_call_may_be_ended_by_the_server(Transport transport)
    {
        await using var echo = await EchoFixture.StartAsync(transport);
        await using var call = echo.Channel.Chat();
        await call.Requests.WriteAsync(new Words { Text = "bye" });
        Assert.False(await call.Responses.MoveNextAsync());
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task Response_headers_may_be_sent_first(Transport transport)
    {
        await using var echo = await EchoFixture.StartAsync(transport);
        var method = RpcMethod.Unary<Words, Words>("echo.EchoService/Say");
        await using var call = echo.Channel.Start(method, new Words { Text = "headers" });
        Assert.Equal("yes", (await call.HeadersAsync()).Find("x-early"));
        Assert.Equal("headers", (await call.ResponseAsync()).Text);
    }

    // Back-pressure shows as a count that stops: waits until it stayed the same for a while.
    private static async Task<int> SettledAsync(Func<int> count)
    {
        var last = -1;
        for (var calm = 0; calm < 5;)
        {
            await Task.Delay(50);
            var now = count();
            calm = now == last && now > 0 ? calm + 1 : 0;
            last = now;
        }
        return last;
    }
}
