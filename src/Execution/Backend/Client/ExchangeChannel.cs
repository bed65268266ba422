using MatViewDb.Arrow;
using MatViewDb.Core.Errors;
using MatViewDb.Execution;
using MatViewDb.Execution.Exchange;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Backend.Client;

/// <summary>Sends one sender's batches to one instance of another backend; callers are workers that may wait.</summary>
internal sealed class ExchangeChannel : IExchangeChannel
{
    private readonly RpcChannelPool _pool;
    private readonly IRpcChannel _channel;
    private readonly RpcCall<BulkMessage<PushMessage, BatchBody>, PushReply> _call;
    private readonly Task<PushReply> _reply;
    private readonly string _address;
    private readonly PushHeader _header;
    private bool _ended;
    private bool _disposed;

    internal ExchangeChannel(RpcChannelPool pool, string address, PushHeader header)
    {
        _address = address;
        _header = header;
        _pool = pool;
        _channel = pool.Rent();
        _call = _channel.Start(BatchCodecs.Push);
        _call.Requests.AutoFlushBytes = BatchCodecs.GatheredBytes;
        _reply = _call.ResponseAsync();
    }

    public bool Send(RecordBatch batch)
    {
        if (!IsGone()) return Write(new PushMessage { Header = _header }, new BatchBody(batch));
        batch.Dispose();
        return false;
    }

    public void End()
    {
        _ended = true;
        if (IsGone()) return;
        if (!Write(new PushMessage { Header = _header, End = true }, null)) return;
        Wait(async () =>
        {
            await _call.Requests.CompleteAsync().ConfigureAwait(false);
            await _reply.ConfigureAwait(false);
        });
    }

    public void Dispose()
    {
        // Without the end the receiver learns by the broken stream that this sender failed.
        if (_disposed) return;
        _disposed = true;
        _call.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _pool.ReturnAsync(_channel, _ended && _reply.IsCompletedSuccessfully).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The receiver answers before the end when it wants no more; a failed call throws here.</summary>
    private bool IsGone()
    {
        if (!_reply.IsCompleted) return false;
        if (_reply.IsFaulted) throw Failure(_reply.Exception!.GetBaseException());
        return true;
    }

    private bool Write(PushMessage head, BatchBody? body)
    {
        try
        {
            _call.Requests.WriteAsync(new BulkMessage<PushMessage, BatchBody>(head, body)).AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (Exception) when (_reply.IsCompletedSuccessfully)
        {
            return false;
        }
        catch (Exception problem) when (problem is RpcException or IOException or OperationCanceledException)
        {
            throw Failure(problem);
        }
    }

    private void Wait(Func<Task> work)
    {
        try
        {
            work().GetAwaiter().GetResult();
        }
        catch (Exception problem) when (problem is RpcException or IOException or OperationCanceledException)
        {
            throw Failure(problem);
        }
    }

    private MatViewException Failure(Exception problem)
        => problem as MatViewException ?? ExecutionErrors.BackendFailed.Because(problem, _address, problem.Message);
}
