using System.Collections.Concurrent;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace MatViewDb.Rpc.Contracts;

/// <summary>Offers the four kinds of calls, by method description or by protobuf descriptor.</summary>
public static class RpcChannelCalls
{
    // Descriptors live as long as the process, so entries are never removed.
    private static readonly ConcurrentDictionary<MethodDescriptor, object> Described = new();

    /// <summary>Calls a method with one request and waits for its one response.</summary>
    public static async Task<TResponse> UnaryAsync<TRequest, TResponse>(
        this IRpcChannel channel,
        RpcMethod<TRequest, TResponse> method,
        TRequest request,
        RpcCallOptions options = default)
    {
        var call = channel.Start(method, request, options);
        await using (call.ConfigureAwait(false))
        {
            return await call.ResponseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Calls a protobuf method with one request and waits for its one response.</summary>
    public static Task<TResponse> UnaryAsync<TRequest, TResponse>(
        this IRpcChannel channel, MethodDescriptor method, TRequest request, RpcCallOptions options = default)
        where TRequest : IMessage
        where TResponse : IMessage =>
        channel.UnaryAsync(Describe<TRequest, TResponse>(method), request, options);

    /// <summary>Calls a method that answers one request with a stream: read Responses, then dispose.</summary>
    public static RpcCall<TRequest, TResponse> ServerStreaming<TRequest, TResponse>(
        this IRpcChannel channel, MethodDescriptor method, TRequest request, RpcCallOptions options = default)
        where TRequest : IMessage
        where TResponse : IMessage =>
        channel.Start(Describe<TRequest, TResponse>(method), request, options);

    /// <summary>Calls a method that takes a stream: write and complete Requests, await ResponseAsync.</summary>
    public static RpcCall<TRequest, TResponse> ClientStreaming<TRequest, TResponse>(
        this IRpcChannel channel, MethodDescriptor method, RpcCallOptions options = default)
        where TRequest : IMessage
        where TResponse : IMessage =>
        channel.Start(Describe<TRequest, TResponse>(method), options);

    /// <summary>Calls a method with streams both ways; reading and writing may go on at the same time.</summary>
    public static RpcCall<TRequest, TResponse> Duplex<TRequest, TResponse>(
        this IRpcChannel channel, MethodDescriptor method, RpcCallOptions options = default)
        where TRequest : IMessage
        where TResponse : IMessage =>
        channel.Start(Describe<TRequest, TResponse>(method), options);

    private static RpcMethod<TRequest, TResponse> Describe<TRequest, TResponse>(MethodDescriptor method) =>
        Described.GetOrAdd(method, static m => RpcMethod.From<TRequest, TResponse>(m))
            as RpcMethod<TRequest, TResponse>
        ?? throw new ArgumentException(
            $"{method.FullName} does not take {typeof(TRequest).Name} and give {typeof(TResponse).Name}.");
}
