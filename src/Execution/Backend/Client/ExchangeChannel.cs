using MatViewDb.Arrow;
using MatViewDb.Backend.Services;
using MatViewDb.Core.Errors;
using MatViewDb.Execution;
using MatViewDb.Execution.Exchange;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Backend.Client;

/// <summary>Sends one sender's batches to one instance of another backend; callers are workers that may wait.</summary>
internal sealed class ExchangeChannel : IExchangeChannel
{
    private static readonly Google.Protobuf.Reflection.MethodDescriptor s_push =
        FragmentsReflection.Descriptor.Services.Single(s => s.Name == "ExchangeService").FindMethodByName("Push");

    private readonly RpcCall<PushMessage, PushReply> _call;
    private readonly Task<PushReply> _reply;
    private readonly string _address;
    private readonly PushHeader _header;
    private IpcBatches? _encoder;
    private bool _ended;

    internal ExchangeChannel(IRpcChannel channel, string address, PushHeader header)
    {
        _address = address;
        _header = header;
        _call = channel.ClientStreaming<PushMessage, PushReply>(s_push);
        _reply = _call.ResponseAsync();
    }

    public bool Send(RecordBatch batch)
    {
        using (batch)
        {
            if (IsGone()) return false;
            var message = new PushMessage { Header = _encoder is null ? _header : null };
            _encoder ??= new IpcBatches(batch);
            message.Ipc = _encoder.Encode(batch);
            return Write(message);
        }
    }

    public void End()
    {
        _ended = true;
        if (IsGone()) return;
        var message = new PushMessage { Header = _encoder is null ? _header : null, End = true };
        if (!Write(message)) return;
        Wait(async () =>
        {
            await _call.Requests.CompleteAsync().ConfigureAwait(false);
            await _reply.ConfigureAwait(false);
        });
    }

    public void Dispose()
    {
        _encoder?.Dispose();
        // Without the end the receiver learns by the broken stream that this sender failed.
        if (!_ended || !_reply.IsCompleted) _call.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The receiver answers before the end when it wants no more; a failed call throws here.</summary>
    private bool IsGone()
    {
        if (!_reply.IsCompleted) return false;
        if (_reply.IsFaulted) throw Failure(_reply.Exception!.GetBaseException());
        return true;
    }

    private bool Write(PushMessage message)
    {
        try
        {
            _call.Requests.WriteAsync(message).AsTask().GetAwaiter().GetResult();
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
