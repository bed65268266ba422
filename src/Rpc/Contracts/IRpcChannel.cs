namespace MatViewDb.Rpc.Contracts;

/// <summary>Starts calls to one peer, over a socket or inside the process.</summary>
public interface IRpcChannel : IAsyncDisposable
{
    /// <summary>Starts a call whose requests the caller writes.</summary>
    RpcCall<TRequest, TResponse> Start<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, RpcCallOptions options = default);

    /// <summary>Starts a call with its only request.</summary>
    RpcCall<TRequest, TResponse> Start<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, TRequest request, RpcCallOptions options = default);
}
