using System.Buffers;
using System.Net;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using MatViewDb.Rpc.InProcess;
using MatViewDb.Rpc.Server;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Proves payloads that bypass protobuf, and who disposes them.</summary>
public sealed class RawPayloadTests
{
    private static readonly RpcMethod<ReadOnlyMemory<byte>, OwnedBlock> Blocks = new(
        "raw.Blocks/Stream", RpcMethodKind.ServerStreaming, new RawBytesCodec(), new OwnedBlockCodec());

    [Theory]
    [InlineData(Transport.Socket)]
    [InlineData(Transport.InProcess)]
    [InlineData(Transport.InProcessSerialized)]
    public async Task Raw_messages_arrive_and_every_block_is_disposed_once(Transport transport)
    {
        var sent = new List<OwnedBlock>();
        var services = new RpcServices().AddServerStreaming(Blocks, async (request, blocks, _) =>
        {
            blocks.AutoFlushBytes = 64 << 10;
            for (var i = 0; i < 300; i++)
            {
                var block = new OwnedBlock(Enumerable.Repeat((byte)(request.Span[0] + i), 1000 * (i % 50)).ToArray());
                sent.Add(block);
                await blocks.WriteAsync(block);
            }
        });
        await using var server = new RpcServer(services, new RpcServerOptions());
        var port = await server.StartAsync(new IPEndPoint(IPAddress.Loopback, 0));
        IRpcChannel channel = transport == Transport.Socket
            ? new RpcChannel("127.0.0.1", port)
            : new InProcessChannel(services, new() { Serialize = transport == Transport.InProcessSerialized });
        await using (channel)
        {
            await using var call = channel.Start(Blocks, new byte[] { 5 });
            var read = 0;
            await foreach (var block in call.Responses.ReadAllAsync())
            {
                using (block)
                {
                    Assert.Equal(1000 * (read % 50), block.Bytes.Length);
                    Assert.True(block.Bytes.AsSpan().IndexOfAnyExcept((byte)(5 + read)) < 0);
                }
                read++;
            }
            Assert.Equal(300, read);
        }
        Assert.All(sent, block => Assert.Equal(1, block.DisposedCount));
    }

    [Fact]
    public async Task A_codec_that_writes_less_than_it_measured_fails_its_call_only()
    {
        var method = new RpcMethod<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>>(
            "raw.Blocks/Lie", RpcMethodKind.Unary, new RawBytesCodec(), new LyingCodec());
        var services = new RpcServices().AddUnary(method, (request, _) => Task.FromResult(request));
        await using var server = new RpcServer(services, new RpcServerOptions());
        var port = await server.StartAsync(new IPEndPoint(IPAddress.Loopback, 0));
        await using var channel = new RpcChannel("127.0.0.1", port);
        await Assert.ThrowsAsync<RpcException>(() => channel.UnaryAsync(method, new byte[] { 1, 2, 3 }));
        await Assert.ThrowsAsync<RpcException>(() => channel.UnaryAsync(method, new byte[] { 1, 2, 3 }));
    }

    private sealed class OwnedBlock(byte[] bytes) : IDisposable
    {
        public byte[] Bytes { get; } = bytes;

        public int DisposedCount { get; private set; }

        public void Dispose() => DisposedCount++;
    }

    private sealed class OwnedBlockCodec : IMessageCodec<OwnedBlock>
    {
        public int Measure(OwnedBlock message) => message.Bytes.Length;

        public void Write(OwnedBlock message, IBufferWriter<byte> output) => output.Write(message.Bytes);

        public OwnedBlock Read(in ReadOnlySequence<byte> payload) => new(payload.ToArray());
    }

    private sealed class LyingCodec : IMessageCodec<ReadOnlyMemory<byte>>
    {
        public int Measure(ReadOnlyMemory<byte> message) => message.Length + 1;

        public void Write(ReadOnlyMemory<byte> message, IBufferWriter<byte> output) => output.Write(message.Span);

        public ReadOnlyMemory<byte> Read(in ReadOnlySequence<byte> payload) => payload.ToArray();
    }
}
