using System.Net;
using Google.Protobuf;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using MatViewDb.Rpc.Server;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

public sealed class ChannelPoolTests
{
    private const int MegabytesSent = 7;

    private static readonly RpcMethod<Words, Words> Push = new(
        "test.Pool/Push", RpcMethodKind.ClientStreaming, RpcCodecs.Protobuf.Get<Words>(), RpcCodecs.Protobuf.Get<Words>());

    [Fact]
    public async Task Streams_whose_readers_wait_hold_up_no_other()
    {
        var gate = new TaskCompletionSource();
        await using var server = new RpcServer(Serve(gate.Task), new RpcServerOptions());
        var port = await server.StartAsync(new IPEndPoint(IPAddress.Loopback, 0));
        await using var pool = new RpcChannelPool(() => new RpcChannel("127.0.0.1", port));
        var waiting = new List<(IRpcChannel Channel, RpcCall<Words, Words> Call)>();
        for (var i = 0; i < 3; i++)
        {
            var channel = pool.Rent();
            var call = channel.Start(Push);
            waiting.Add((channel, call));
            await SendAsync(call, "wait"); // Together these are more than the window of one connection.
        }

        Assert.Equal("read 8", await RunAsync(pool, "go"));
        gate.SetResult();
        foreach (var (channel, call) in waiting)
        {
            await call.Requests.CompleteAsync();
            Assert.Equal("read 8", (await call.ResponseAsync()).Text);
            await call.DisposeAsync();
            await pool.ReturnAsync(channel, endedWell: true);
        }
    }

    [Fact]
    public async Task A_channel_is_lent_again_only_after_a_good_end()
    {
        var made = 0;
        await using var pool = new RpcChannelPool(() =>
        {
            made++;
            return new RpcChannel("127.0.0.1", 1);
        });
        var good = pool.Rent();
        await pool.ReturnAsync(good, endedWell: true);
        Assert.Same(good, pool.Rent());
        await pool.ReturnAsync(good, endedWell: false);
        Assert.NotSame(good, pool.Rent());
        Assert.Equal(2, made);
    }

    private static RpcServices Serve(Task gate) => new RpcServices().AddClientStreaming(Push, async (requests, _) =>
    {
        var read = 0;
        while (await requests.MoveNextAsync())
        {
            read++;
            if (requests.Current.Text == "wait") await gate;
        }

        return new Words { Text = $"read {read}" };
    });

    private static async Task<string> RunAsync(RpcChannelPool pool, string text)
    {
        var channel = pool.Rent();
        await using var call = channel.Start(Push);
        await SendAsync(call, text);
        await call.Requests.CompleteAsync();
        var answer = await call.ResponseAsync();
        await pool.ReturnAsync(channel, endedWell: true);
        return answer.Text;
    }

    private static async Task SendAsync(RpcCall<Words, Words> call, string text)
    {
        await call.Requests.WriteAsync(new Words { Text = text });
        var megabyte = ByteString.CopyFrom(new byte[1 << 20]);
        for (var i = 0; i < MegabytesSent; i++) await call.Requests.WriteAsync(new Words { Blob = megabyte });
    }
}
