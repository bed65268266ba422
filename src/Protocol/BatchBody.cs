using System.Buffers;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Protocol;

/// <summary>
/// Carries a record batch in a message: inside the process as it is, over a socket as one self-contained Arrow frame,
/// written from native memory and read into native memory.
/// </summary>
public sealed class BatchBody(RecordBatch batch, IDisposable? hold = null) : IBulkBody
{
    private RecordBatch? _batch = batch;
    private IpcPayload? _payload;
    private IDisposable? _hold = hold;

    public long SizeBytes => Payload().SizeBytes;

    /// <summary>Hands the batch over to the caller.</summary>
    public RecordBatch TakeBatch() =>
        Interlocked.Exchange(ref _batch, null) ?? throw new InvalidOperationException("The batch was taken already.");

    public void WriteTo(IBufferWriter<byte> output) => Payload().WriteTo(output);

    public void Dispose()
    {
        Interlocked.Exchange(ref _payload, null)?.Dispose();
        Interlocked.Exchange(ref _batch, null)?.Dispose();
        Interlocked.Exchange(ref _hold, null)?.Dispose();
    }

    /// <summary>Creates the codec of a message whose bytes field holds a batch; the tracker is charged.</summary>
    public static BulkCodec<THead, BatchBody> CodecFor<THead>(int bytesField, MemoryTracker tracker)
        where THead : Google.Protobuf.IMessage, new() =>
        CodecFor<THead>(bytesField, _ => (tracker, null));

    /// <summary>
    /// Creates the same codec with the tracker that the rest of a message decides, and what keeps that tracker alive until
    /// the body is disposed.
    /// </summary>
    public static BulkCodec<THead, BatchBody> CodecFor<THead>(
        int bytesField, Func<THead, (MemoryTracker Tracker, IDisposable? Hold)> accountOf)
        where THead : Google.Protobuf.IMessage, new() =>
        new(bytesField, (head, bytes) =>
        {
            var (tracker, hold) = accountOf(head);
            try
            {
                return new BatchBody(IpcFrame.Decode(bytes, tracker), hold);
            }
            catch
            {
                hold?.Dispose();
                throw;
            }
        });

    private IpcPayload Payload() => _payload ??= IpcFrame.Encode(
        _batch ?? throw new InvalidOperationException("The batch was taken already."));
}
