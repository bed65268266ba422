using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Server;

namespace MatViewDb.Rpc.InProcess;

/// <summary>Calls services of the same process: the same contract as over a socket, without one.</summary>
public sealed class InProcessChannel(RpcServices services, InProcessOptions? options = null) : IRpcChannel
{
    private readonly InProcessOptions _options = options ?? new InProcessOptions();
    private readonly CancellationTokenSource _closed = new();

    public RpcCall<TRequest, TResponse> Start<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, RpcCallOptions options = default)
    {
        var call = new InProcessCall<TRequest, TResponse>(method, options, _options, _closed.Token);
        call.Begin(services.Find(method.Path));
        return call;
    }

    public RpcCall<TRequest, TResponse> Start<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, TRequest request, RpcCallOptions options = default)
    {
        var call = new InProcessCall<TRequest, TResponse>(method, options, _options, _closed.Token);
        call.PutOnly(request);
        call.Begin(services.Find(method.Path));
        return call;
    }

    public ValueTask DisposeAsync()
    {
        _closed.Cancel();
        return ValueTask.CompletedTask;
    }
}
