using Google.Protobuf;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Holds any server of EchoService to the contract, through any channel.</summary>
internal static class EchoChecks
{
    public static async Task AllAsync(IRpcChannel channel)
    {
        await UnaryAsync(channel);
        await LargeMessageAsync(channel);
        await FailureWithTrailersAsync(channel);
        await UnimplementedAsync(channel);
        await DeadlineAsync(channel);
        await ServerStreamAsync(channel);
        await FailureInStreamAsync(channel);
        await CancelInStreamAsync(channel);
        await ClientStreamAsync(channel);
        await DuplexAsync(channel);
        await FailureInDuplexAsync(channel);
    }

    private static async Task UnaryAsync(IRpcChannel channel)
    {
        var method = RpcMethod.Unary<Words, Words>("echo.EchoService/Say");
        var options = new RpcCallOptions { Headers = new RpcHeaders { { "x-in", "passed through" } } };
        var request = new Words { Text = "grüße 100% 漢字", Blob = ByteString.CopyFrom(1, 2) };
        await using var call = channel.Start(method, request.Clone(), options);
        Assert.Equal(request, await call.ResponseAsync());
        Assert.Equal("passed through", call.Trailers.Find("x-out"));
    }

    private static async Task LargeMessageAsync(IRpcChannel channel)
    {
        var blob = new byte[40 << 20];
        new Random(1).NextBytes(blob);
        var answer = await channel.SayAsync(new Words { Text = "big", Blob = UnsafeByteOperations.UnsafeWrap(blob) });
        Assert.True(answer.Blob.Span.SequenceEqual(blob));
    }

    private static async Task FailureWithTrailersAsync(IRpcChannel channel)
    {
        var error = await Assert.ThrowsAsync<RpcException>(
            () => channel.SayAsync(new Words { Text = "fail:5:100% nicht gefunden – 漢字\n" }));
        Assert.Equal(RpcStatusCode.NotFound, error.Status);
        Assert.Equal("100% nicht gefunden – 漢字\n", error.Detail);
        Assert.Equal("from the server", error.Trailers.Find("x-note"));
        Assert.Equal([0, 1, 2, 255], error.Trailers.FindBytes("x-note-bin"));
    }

    private static async Task UnimplementedAsync(IRpcChannel channel)
    {
        var method = RpcMethod.Unary<Words, Words>("echo.EchoService/Nowhere");
        var error = await Assert.ThrowsAsync<RpcException>(() => channel.UnaryAsync(method, new Words()));
        Assert.Equal(RpcStatusCode.Unimplemented, error.Status);
    }

    private static async Task DeadlineAsync(IRpcChannel channel)
    {
        var options = new RpcCallOptions { Timeout = TimeSpan.FromMilliseconds(150) };
        var error = await Assert.ThrowsAsync<RpcException>(
            () => channel.SayAsync(new Words { Text = "wait" }, options).WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.Equal(RpcStatusCode.DeadlineExceeded, error.Status);
    }

    private static async Task ServerStreamAsync(IRpcChannel channel)
    {
        await using var call = channel.Count(new CountRequest { Count = 1000, Size = 100 });
        var expected = 0;
        await foreach (var item in call.Responses.ReadAllAsync()) Assert.Equal(++expected, item.Number);
        Assert.Equal(1000, expected);
        Assert.False(await call.Responses.MoveNextAsync());
    }

    private static async Task FailureInStreamAsync(IRpcChannel channel)
    {
        await using var call = channel.Count(new CountRequest { Count = 10, Size = 10, FailAt = 6 });
        var seen = 0;
        var error = await Assert.ThrowsAsync<RpcException>(async () =>
        {
            await foreach (var item in call.Responses.ReadAllAsync()) seen = item.Number;
        });
        Assert.Equal(5, seen);
        Assert.Equal(RpcStatusCode.FailedPrecondition, error.Status);
        Assert.Equal("broke at 100% – käse", error.Detail);
        Assert.Equal("from the server", call.Trailers.Find("x-note"));
    }

    private static async Task CancelInStreamAsync(IRpcChannel channel)
    {
        using var cancel = new CancellationTokenSource();
        await using var call = channel.Count(new CountRequest { Count = int.MaxValue, Size = 1000 }, cancel.Token);
        var error = await Assert.ThrowsAsync<RpcException>(async () =>
        {
            await foreach (var item in call.Responses.ReadAllAsync())
            {
                if (item.Number == 5) await cancel.CancelAsync();
            }
        });
        Assert.Equal(RpcStatusCode.Cancelled, error.Status);
    }

    private static async Task ClientStreamAsync(IRpcChannel channel)
    {
        await using var call = channel.Sum();
        call.Requests.AutoFlushBytes = 16 << 10;
        var blob = ByteString.CopyFrom(new byte[100]);
        for (var i = 1; i <= 500; i++) await call.Requests.WriteAsync(new Item { Number = i, Blob = blob });
        await call.Requests.CompleteAsync();
        Assert.Equal(new Total { Sum = 125250, Count = 500, Bytes = 50000 }, await call.ResponseAsync());
    }

    private static async Task DuplexAsync(IRpcChannel channel)
    {
        await using var call = channel.Chat();
        for (var i = 0; i < 100; i++)
        {
            await call.Requests.WriteAsync(new Words { Text = $"{i}" });
            Assert.True(await call.Responses.MoveNextAsync());
            Assert.Equal($"echo {i}", call.Responses.Current.Text);
        }
        await call.Requests.CompleteAsync();
        Assert.False(await call.Responses.MoveNextAsync());
    }

    private static async Task FailureInDuplexAsync(IRpcChannel channel)
    {
        await using var call = channel.Chat();
        await call.Requests.WriteAsync(new Words { Text = "a" });
        Assert.True(await call.Responses.MoveNextAsync());
        await call.Requests.WriteAsync(new Words { Text = "fail:11:too far" });
        var error = await Assert.ThrowsAsync<RpcException>(async () => await call.Responses.MoveNextAsync());
        Assert.Equal(RpcStatusCode.OutOfRange, error.Status);
        Assert.Equal("too far", error.Detail);
    }
}
