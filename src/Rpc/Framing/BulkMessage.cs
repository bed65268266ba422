using System.Buffers;
using Google.Protobuf;

namespace MatViewDb.Rpc.Framing;

/// <summary>Writes a large payload straight into the connection's buffers.</summary>
public interface IBulkBody : IDisposable
{
    /// <summary>Gives how many bytes WriteTo writes.</summary>
    long SizeBytes { get; }

    void WriteTo(IBufferWriter<byte> output);
}

/// <summary>Joins a protobuf message with a payload that stands for its one large bytes field, and owns it.</summary>
public sealed class BulkMessage<THead, TBody>(THead head, TBody? body) : IDisposable
    where THead : IMessage
    where TBody : class, IBulkBody
{
    private TBody? _body = body;

    public THead Head { get; } = head;

    public TBody? Body => _body;

    /// <summary>Hands the payload over to the caller.</summary>
    public TBody? TakeBody() => Interlocked.Exchange(ref _body, null);

    public void Dispose() => TakeBody()?.Dispose();
}
