using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>Writes and reads length-prefixed messages: a flag byte, a big-endian length, the payload.</summary>
internal static class MessageFraming
{
    public const int PrefixBytes = 5;

    public static void Write<T>(PipeWriter output, IMessageCodec<T> codec, T message)
    {
        var size = codec.Measure(message);
        var prefix = output.GetSpan(PrefixBytes);
        prefix[0] = 0;
        BinaryPrimitives.WriteInt32BigEndian(prefix[1..], size);
        output.Advance(PrefixBytes);
        var counting = new CountingOutput(output);
        codec.Write(message, counting);

        // A codec that lies about its size would shift every later message, so the call must die here.
        if (counting.WrittenBytes != size)
        {
            throw new InvalidOperationException(
                $"The codec of {typeof(T).Name} measured {size} bytes and wrote {counting.WrittenBytes}.");
        }
    }

    /// <summary>Reads one message into the box; false at the end of the stream.</summary>
    public static async ValueTask<bool> ReadAsync<T>(
        PipeReader input, IMessageCodec<T> codec, int sizeMaxBytes, MessageBox<T> box, CancellationToken cancel)
    {
        while (true)
        {
            var result = await input.ReadAsync(cancel).ConfigureAwait(false);
            if (result.IsCanceled) throw new OperationCanceledException(cancel);

            var buffer = result.Buffer;
            var size = buffer.Length < PrefixBytes ? -1 : ReadSize(buffer, sizeMaxBytes);
            if (size >= 0 && buffer.Length >= PrefixBytes + (long)size)
            {
                var payload = buffer.Slice(PrefixBytes, size);
                box.Message = Decode(codec, payload);
                input.AdvanceTo(payload.End);
                return true;
            }
            if (result.IsCompleted)
            {
                if (buffer.IsEmpty) return false;
                throw new RpcException(RpcStatusCode.Internal, "The stream ended in the middle of a message.");
            }
            input.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static int ReadSize(in ReadOnlySequence<byte> buffer, int sizeMaxBytes)
    {
        Span<byte> prefix = stackalloc byte[PrefixBytes];
        buffer.Slice(0, PrefixBytes).CopyTo(prefix);
        if (prefix[0] == 1)
        {
            throw new RpcException(RpcStatusCode.Unimplemented, "Compressed messages are not supported.");
        }
        if (prefix[0] != 0)
        {
            throw new RpcException(RpcStatusCode.Internal, $"A message began with the unknown flag {prefix[0]}.");
        }
        var size = BinaryPrimitives.ReadUInt32BigEndian(prefix[1..]);
        if (size > (uint)sizeMaxBytes)
        {
            throw new RpcException(
                RpcStatusCode.ResourceExhausted,
                $"A message of {size} bytes is larger than the limit of {sizeMaxBytes} bytes.");
        }
        return (int)size;
    }

    private static T Decode<T>(IMessageCodec<T> codec, in ReadOnlySequence<byte> payload)
    {
        try
        {
            return codec.Read(payload);
        }
        catch (Exception error) when (error is not RpcException)
        {
            throw new RpcException(
                RpcStatusCode.Internal, $"A message of type {typeof(T).Name} could not be read: {error.Message}",
                inner: error);
        }
    }
}

/// <summary>Takes the message that an asynchronous read produced; a call reuses one box for all its messages.</summary>
internal sealed class MessageBox<T>
{
    public T Message { get; set; } = default!; // set before it is read
}
