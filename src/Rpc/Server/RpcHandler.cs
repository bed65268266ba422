using MatViewDb.Rpc.Contracts;
using Microsoft.AspNetCore.Http;

namespace MatViewDb.Rpc.Server;

/// <summary>Serves one method, whatever the types of its messages.</summary>
internal abstract class RpcHandler
{
    public abstract string Path { get; }

    public abstract Task ServeAsync(HttpContext http, HttpCallServing serving);
}

/// <summary>Serves one method by a delegate that all four kinds of calls are reduced to.</summary>
internal sealed class RpcHandler<TRequest, TResponse>(
    RpcMethod<TRequest, TResponse> method,
    Func<RpcStreamReader<TRequest>, RpcStreamWriter<TResponse>, ServerCallContext, Task> invoke) : RpcHandler
{
    public RpcMethod<TRequest, TResponse> Method => method;

    public override string Path => method.Path;

    public Task InvokeAsync(
        RpcStreamReader<TRequest> requests, RpcStreamWriter<TResponse> responses, ServerCallContext context) =>
        invoke(requests, responses, context);

    public override Task ServeAsync(HttpContext http, HttpCallServing serving) => serving.ServeAsync(http, this);
}
