using System.Net;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using MatViewDb.Rpc.InProcess;
using MatViewDb.Rpc.Server;
using MatViewDb.Unit.Rooms.Arrow;
using MatViewDb.Unit.Rooms.Rpc;
using Xunit;

namespace MatViewDb.Unit.Exchange;

/// <summary>Sends batches through the exchange's message over every transport.</summary>
public sealed class BatchBodyTests
{
    [Theory]
    [InlineData(Transport.Socket)]
    [InlineData(Transport.InProcess)]
    [InlineData(Transport.InProcessSerialized)]
    public async Task Batches_arrive_and_leave_no_memory_behind(Transport transport)
    {
        using var tracker = new MemoryTracker("test");
        var codecs = new RpcCodecs().Add(BatchBody.CodecFor<PushMessage>(PushMessage.IpcFieldNumber, tracker));
        var descriptor = FragmentsReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.ServiceDescriptor>(
            "ExchangeService").FindMethodByName("Push");
        var method = RpcMethod.From<BulkMessage<PushMessage, BatchBody>, PushReply>(descriptor, codecs);
        var received = new List<List<string>>();
        var services = new RpcServices().AddClientStreaming(method, async (messages, _) =>
        {
            await foreach (var message in messages.ReadAllAsync())
            {
                using (message)
                {
                    if (message.TakeBody() is not { } body) continue;
                    using var batch = body.TakeBatch();
                    body.Dispose();
                    received.Add(SampleBatches.Lines(batch));
                }
            }
            return new PushReply();
        });
        await using var server = new RpcServer(services, new RpcServerOptions());
        var port = await server.StartAsync(new IPEndPoint(IPAddress.Loopback, 0));
        IRpcChannel channel = transport == Transport.Socket
            ? new RpcChannel("127.0.0.1", port)
            : new InProcessChannel(services, new() { Serialize = transport == Transport.InProcessSerialized });
        var sent = new List<List<string>>();
        await using (channel)
        await using (var call = channel.Start(method))
        {
            for (var seed = 0; seed < 20; seed++)
            {
                var batch = SampleBatches.Mixed(tracker, 100 * seed, seed);
                sent.Add(SampleBatches.Lines(batch));
                await call.Requests.WriteAsync(new(new PushMessage(), new BatchBody(batch)));
            }
            await call.Requests.WriteAsync(new(new PushMessage { End = true }, null));
            await call.Requests.CompleteAsync();
            await call.ResponseAsync();
        }
        Assert.Equal(sent, received);
        Assert.Equal(0, tracker.UsedBytes);
    }
}
