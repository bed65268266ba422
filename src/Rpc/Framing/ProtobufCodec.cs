using System.Buffers;
using Google.Protobuf;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>Encodes protobuf messages.</summary>
public sealed class ProtobufCodec<T>(MessageParser parser) : IMessageCodec<T>
    where T : IMessage
{
    public int Measure(T message) => message.CalculateSize();

    public void Write(T message, IBufferWriter<byte> output) => message.WriteTo(output);

    public T Read(in ReadOnlySequence<byte> payload) => (T)parser.ParseFrom(payload);
}
