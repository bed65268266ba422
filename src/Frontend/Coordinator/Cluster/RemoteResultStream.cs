using MatViewDb.Arrow;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Gives the rows of a fragment of another process; its last message is the outcome.</summary>
internal sealed class RemoteResultStream(
    RpcCall<FetchRequest, BulkMessage<BatchEnvelope, BatchBody>> call, Func<RpcException, MatViewException> explain,
    Func<bool, ValueTask> giveBack) : IResultStream
{
    private bool _disposed;

    public FragmentOutcome? Outcome { get; private set; }

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        try
        {
            while (Outcome is null)
            {
                if (!await call.Responses.MoveNextAsync(cancel).ConfigureAwait(false))
                    throw CoreErrors.Internal.With("a fragment's rows ended without its outcome");
                using var message = call.Responses.Current;
                if (message.TakeBody() is { } body)
                {
                    using (body) return body.TakeBatch();
                }

                if (message.Head.Outcome is not { } outcome) continue;
                if (outcome.Error is { } error) throw ErrorTrailer.ToException(error);
                Outcome = outcome;
                await call.Responses.MoveNextAsync(cancel).ConfigureAwait(false);
            }

            return null;
        }
        catch (RpcException problem)
        {
            throw explain(problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        await call.DisposeAsync().ConfigureAwait(false);
        await giveBack(Outcome is not null).ConfigureAwait(false);
    }
}
