using System.Buffers;

namespace MatViewDb.Rpc.Contracts;

/// <summary>Turns messages into payload bytes and back; protobuf is one codec among others.</summary>
public interface IMessageCodec<T>
{
    /// <summary>Computes the exact number of bytes that Write will produce.</summary>
    int Measure(T message);

    /// <summary>Writes the payload, exactly as many bytes as measured, without the five-byte prefix.</summary>
    void Write(T message, IBufferWriter<byte> output);

    /// <summary>Reads one payload. The bytes are only valid during the call.</summary>
    T Read(in ReadOnlySequence<byte> payload);
}
