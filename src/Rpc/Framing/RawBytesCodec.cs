using System.Buffers;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>Passes payloads through as plain bytes.</summary>
public sealed class RawBytesCodec : IMessageCodec<ReadOnlyMemory<byte>>
{
    public int Measure(ReadOnlyMemory<byte> message) => message.Length;

    public void Write(ReadOnlyMemory<byte> message, IBufferWriter<byte> output) => output.Write(message.Span);

    public ReadOnlyMemory<byte> Read(in ReadOnlySequence<byte> payload) => payload.ToArray();
}
