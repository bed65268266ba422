using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Backend.Services;

/// <summary>Starts fragments, streams their rows and stops queries.</summary>
public sealed class FragmentService(BackendNode node)
{
    public Task<StartReply> Start(FragmentRequest request, ServerCallContext context)
    {
        node.StartRemote(request);
        return Task.FromResult(new StartReply());
    }

    /// <summary>Streams the rows and then the outcome; a client that goes away cancels the query.</summary>
    public async Task Fetch(
        FetchRequest request, RpcStreamWriter<BulkMessage<BatchEnvelope, BatchBody>> responses, ServerCallContext context)
    {
        using var execution = node.Find(request);
        if (execution is null)
        {
            var ended = node.RequireOutcome(request);
            await responses.WriteAsync(new(new BatchEnvelope { Outcome = ended }, null), context.CancellationToken)
                .ConfigureAwait(false);
            return;
        }

        while (await execution.ReadAsync(context.CancellationToken).ConfigureAwait(false) is { } batch)
        {
            await responses.WriteAsync(new(new BatchEnvelope(), new BatchBody(batch)), context.CancellationToken)
                .ConfigureAwait(false);
        }

        await responses.WriteAsync(new(new BatchEnvelope { Outcome = execution.Outcome }, null), context.CancellationToken)
            .ConfigureAwait(false);
    }

    public Task<ProgressReply> Progress(ProgressRequest request, ServerCallContext context)
        => Task.FromResult(new ProgressReply { RowsRead = node.Runner.RowsRead(request.QueryId, request.RowsAllowed) });

    public Task<CancelReply> Cancel(CancelRequest request, ServerCallContext context)
    {
        node.Cancel(request);
        return Task.FromResult(new CancelReply());
    }
}
