using System.Buffers;
using Google.Protobuf;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Backend.Services;

/// <summary>Starts fragments, streams their rows and stops queries.</summary>
public sealed class FragmentService(BackendNode node)
{
    public Task<StartReply> Start(FragmentRequest request, ServerCallContext context)
    {
        node.Start(request);
        return Task.FromResult(new StartReply());
    }

    /// <summary>Streams the rows and then the outcome; a client that goes away cancels the query.</summary>
    public async Task Fetch(FetchRequest request, RpcStreamWriter<BatchEnvelope> responses, ServerCallContext context)
    {
        using var execution = node.Require(request);
        IpcBatches? encoder = null;
        try
        {
            while (await execution.ReadAsync(context.CancellationToken).ConfigureAwait(false) is { } batch)
            {
                using (batch)
                {
                    encoder ??= new IpcBatches(batch);
                    var envelope = new BatchEnvelope { Ipc = encoder.Encode(batch) };
                    await responses.WriteAsync(envelope, context.CancellationToken).ConfigureAwait(false);
                }
            }

            await responses.WriteAsync(new BatchEnvelope { Outcome = execution.Outcome }, context.CancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            encoder?.Dispose();
        }
    }

    public Task<CancelReply> Cancel(CancelRequest request, ServerCallContext context)
    {
        node.Cancel(request);
        return Task.FromResult(new CancelReply());
    }
}

/// <summary>
/// Turns the batches of one stream into protobuf bytes of Arrow IPC; flattens what changes its encoding midway.
/// </summary>
public sealed class IpcBatches(RecordBatch first) : IDisposable
{
    private readonly IpcEncoder _encoder = new(IpcWire.SchemaOf(first));

    public ByteString Encode(RecordBatch batch)
    {
        using var payload = _encoder.Encode(batch);
        var buffer = new ArrayBufferWriter<byte>((int)payload.SizeBytes);
        payload.WriteTo(buffer);
        return UnsafeByteOperations.UnsafeWrap(buffer.WrittenMemory);
    }

    public void Dispose() => _encoder.Dispose();
}

/// <summary>Says how batches travel between processes.</summary>
public static class IpcWire
{
    /// <summary>
    /// Describes a stream of batches like this one: nothing is known of later batches, so every column may hold NULL
    /// and none
    /// is sent as a dictionary.
    /// </summary>
    public static IpcSchema SchemaOf(RecordBatch batch)
        => new([.. batch.Columns.Select(column => new IpcField("", column.Type))]);
}
