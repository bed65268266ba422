using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Backend.Services;

/// <summary>Receives batches of other backends and the bytes of loads.</summary>
public sealed class ExchangeService(BackendNode node)
{
    /// <summary>
    /// Takes the batches of one sender. It answers early when nobody wants them any more; a stream that breaks off
    /// without
    /// its end fails the query here.
    /// </summary>
    public async Task<PushReply> Push(RpcStreamReader<BulkMessage<PushMessage, BatchBody>> requests, ServerCallContext context)
    {
        if (!await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false)) return new PushReply();
        var header = requests.Current.Head.Header;
        using var hold = node.Runner.Hold(header.QueryId);
        // The query may run here without the receiver, which is over then.
        var queue = hold is null ? null : node.Runner.Services.Exchanges.Find(header.QueryId, header.ExchangeId, header.Instance);
        if (queue is null)
        {
            requests.Current.Dispose();
            return new PushReply();
        }

        var ended = false;
        Exception? problem = null;
        try
        {
            do
            {
                using var message = requests.Current;
                if (message.TakeBody() is { } body)
                {
                    using (body)
                    {
                        if (!queue.Write(body.TakeBatch())) return new PushReply();
                    }

                    await queue.WhenRoomAsync(context.CancellationToken).ConfigureAwait(false);
                }

                if (!message.Head.End) continue;
                ended = true;
                queue.EndSender();
                return new PushReply();
            }
            while (await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false));
            return new PushReply();
        }
        catch (Exception failure)
        {
            problem = failure;
            throw;
        }
        finally
        {
            if (!ended && !queue.IsClosed) node.Runner.Cancel(header.QueryId, WhyBroken(header, problem));
        }
    }

    // Too little memory for a batch is this query's own limit, not the sender's failure.
    private static MatViewException WhyBroken(PushHeader header, Exception? problem)
        => problem is { InnerException: MemoryLimitException limit }
            ? CoreErrors.OutOfMemory.Because(limit, limit.Message)
            : ExecutionErrors.BackendFailed.With(header.SenderAddress, "it stopped sending rows");

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
