using System.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Execution;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Backend.Services;

/// <summary>Receives batches of other backends and the bytes of loads.</summary>
public sealed class ExchangeService(BackendNode node)
{
    /// <summary>
    /// Takes the batches of one sender. It answers early when nobody wants them any more; a stream that breaks off
    /// without
    /// its end fails the query here.
    /// </summary>
    public async Task<PushReply> Push(RpcStreamReader<PushMessage> requests, ServerCallContext context)
    {
        if (!await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false)) return new PushReply();
        var header = requests.Current.Header;
        using var hold = node.Runner.Hold(header.QueryId);
        if (hold is null) return new PushReply();
        var queue = node.Runner.Services.Exchanges.Open(header.QueryId, header.ExchangeId, header.Instance);
        var ended = false;
        using var decoder = new IpcDecoder(hold.Tracker);
        try
        {
            do
            {
                var message = requests.Current;
                if (message.Ipc.Length > 0)
                {
                    var bytes = new ReadOnlySequence<byte>(message.Ipc.Memory);
                    while (decoder.Read(ref bytes) is { } batch)
                    {
                        if (!queue.Write(batch)) return new PushReply();
                    }

                    await queue.WhenRoomAsync(context.CancellationToken).ConfigureAwait(false);
                }

                if (!message.End) continue;
                ended = true;
                queue.EndSender();
                return new PushReply();
            }
            while (await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false));
            return new PushReply();
        }
        finally
        {
            if (!ended && !queue.IsClosed)
                node.Runner.Cancel(header.QueryId,
                    ExecutionErrors.BackendFailed.With(context.Peer, "it stopped sending rows"));
        }
    }

    /// <summary>Takes the bytes of a load and offers them to this backend's plans under a name.</summary>
    public async Task<StreamReply> Feed(RpcStreamReader<StreamChunk> requests, ServerCallContext context)
    {
        if (!await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false)) return new StreamReply();
        using var pipe = new FeedStream();
        using var offer = node.OfferStream(requests.Current.Stream, pipe);
        do
        {
            await pipe.PutAsync(requests.Current.Data.Memory, context.CancellationToken).ConfigureAwait(false);
            if (requests.Current.End) break;
        }
        while (await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false));
        pipe.End();
        await pipe.WhenReadAsync(context.CancellationToken).ConfigureAwait(false);
        return new StreamReply();
    }
}
