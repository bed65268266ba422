using Google.Protobuf;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Unit.Rooms.Rpc.Echo;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Serves EchoService, and lets a test see what happens on the server's side.</summary>
internal sealed class EchoHandler
{
    private int _written;
    private int _read;

    /// <summary>Gives how many items Count has sent, without the one being sent now.</summary>
    public int Written => Volatile.Read(ref _written);

    public int Read => Volatile.Read(ref _read);

    /// <summary>Completes when a handler was told that its call is over.</summary>
    public TaskCompletionSource CancelSeen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Holds Sum before its first read.</summary>
    public Task MayRead { get; set; } = Task.CompletedTask;

    public async Task<Words> Say(Words request, ServerCallContext context)
    {
        if (request.Text.StartsWith("fail:", StringComparison.Ordinal)) throw Failure(request.Text);
        if (request.Text == "crash") throw new InvalidDataException("a bug");
        if (request.Text == "deadline") return new Words { Text = $"{context.Deadline:O}" };
        if (request.Text == "wait") await WaitForCancelAsync(context);
        if (context.RequestHeaders.Find("x-in") is { } given) context.ResponseTrailers.Add("x-out", given);
        if (request.Text == "headers") await context.WriteResponseHeadersAsync(new RpcHeaders { { "x-early", "yes" } });
        return request;
    }

    public async Task Count(CountRequest request, RpcStreamWriter<Item> items, ServerCallContext context)
    {
        var blob = UnsafeByteOperations.UnsafeWrap(Enumerable.Repeat((byte)7, request.Size).ToArray());
        try
        {
            for (var number = 1; number <= request.Count; number++)
            {
                if (number == request.FailAt) throw Failure("fail:9:broke at 100% – käse");
                await items.WriteAsync(new Item { Number = number, Blob = blob });
                Interlocked.Increment(ref _written);
            }
        }
        catch (OperationCanceledException)
        {
            CancelSeen.TrySetResult();
            throw;
        }
    }

    public async Task<Total> Sum(RpcStreamReader<Item> items, ServerCallContext context)
    {
        var total = new Total();
        await MayRead;
        await foreach (var item in items.ReadAllAsync())
        {
            if (item.Number < 0) throw Failure("fail:3:no negative numbers");
            total.Sum += item.Number;
            total.Count++;
            total.Bytes += item.Blob.Length;
            Interlocked.Increment(ref _read);
        }
        return total;
    }

    public async Task Chat(RpcStreamReader<Words> heard, RpcStreamWriter<Words> said, ServerCallContext context)
    {
        while (await heard.MoveNextAsync())
        {
            var text = heard.Current.Text;
            if (text.StartsWith("fail:", StringComparison.Ordinal)) throw Failure(text);
            if (text == "bye") return;
            await said.WriteAsync(new Words { Text = $"echo {text}" });
        }
    }

    public Task<Words> Missing(Words request, ServerCallContext context) =>
        throw new RpcException(RpcStatusCode.Unimplemented, "not here");

    private async Task WaitForCancelAsync(ServerCallContext context)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }
        finally
        {
            CancelSeen.TrySetResult();
        }
    }

    private static RpcException Failure(string text)
    {
        var parts = text.Split(':', 3);
        return new RpcException(
            (RpcStatusCode)int.Parse(parts[1]),
            parts[2],
            new RpcHeaders { { "x-note", "from the server" }, { "x-note-bin", [0, 1, 2, 255] } });
    }
}
