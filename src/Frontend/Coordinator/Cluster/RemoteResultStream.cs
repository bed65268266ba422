using System.Buffers;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Gives the rows of a fragment of another process; its last message is the outcome.</summary>
internal sealed class RemoteResultStream(
    RpcCall<FetchRequest, BatchEnvelope> call, Func<RpcException, MatViewException> explain) : IResultStream
{
    private readonly IpcDecoder _decoder = new(MemoryTracker.Process);
    private ReadOnlySequence<byte> _rest;

    public FragmentOutcome? Outcome { get; private set; }

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        try
        {
            while (Outcome is null)
            {
                if (!_rest.IsEmpty && _decoder.Read(ref _rest) is { } batch) return batch;
                if (!await call.Responses.MoveNextAsync(cancel).ConfigureAwait(false))
                    throw CoreErrors.Internal.With("a fragment's rows ended without its outcome");
                var envelope = call.Responses.Current;
                if (envelope.Outcome is { } outcome)
                {
                    if (outcome.Error is { } error) throw ErrorTrailer.ToException(error);
                    Outcome = outcome;
                    await call.Responses.MoveNextAsync(cancel).ConfigureAwait(false);
                }
                else
                {
                    _rest = new ReadOnlySequence<byte>(envelope.Ipc.Memory);
                }
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
        _decoder.Dispose();
        await call.DisposeAsync().ConfigureAwait(false);
    }
}
