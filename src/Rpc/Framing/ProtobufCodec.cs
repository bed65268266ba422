using System.Buffers;
using Google.Protobuf;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>Encodes protobuf messages.</summary>
public sealed class ProtobufCodec<T>(MessageParser parser) : IMessageCodec<T>
    where T : IMessage
{
    private const int LevelsMax = 5_000;

    public int Measure(T message) => message.CalculateSize();

    public void Write(T message, IBufferWriter<byte> output) => message.WriteTo(output);

    public T Read(in ReadOnlySequence<byte> payload)
    {
        // The library stops at 100 levels to protect its stack; plans of many joins are deeper.
        using var stream = new MemoryStream(payload.ToArray(), writable: false);
        return (T)parser.ParseFrom(CodedInputStream.CreateWithLimits(stream, int.MaxValue, LevelsMax));
    }
}
