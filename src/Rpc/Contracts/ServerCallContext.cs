namespace MatViewDb.Rpc.Contracts;

/// <summary>Gives a handler what surrounds its call: headers, deadline, cancellation, trailers.</summary>
public sealed class ServerCallContext(
    string method, string peer, RpcHeaders requestHeaders, DateTimeOffset? deadline, CancellationToken cancellation)
{
    private Func<RpcHeaders, Task>? _sendHeaders;

    /// <summary>Gives the path of the called method: "/package.Service/Method".</summary>
    public string Method { get; } = method;

    public string Peer { get; } = peer;

    public RpcHeaders RequestHeaders { get; } = requestHeaders;

    public DateTimeOffset? Deadline { get; } = deadline;

    /// <summary>Fires when the client cancels, disconnects or when the deadline passes.</summary>
    public CancellationToken CancellationToken { get; } = cancellation;

    /// <summary>Collects what is sent after the last message, also beside an OK status.</summary>
    public RpcHeaders ResponseTrailers { get; } = [];

    /// <summary>Sends response headers now; at most once and before the first message.</summary>
    public Task WriteResponseHeadersAsync(RpcHeaders headers) => _sendHeaders?.Invoke(headers) ?? Task.CompletedTask;

    internal void OnResponseHeaders(Func<RpcHeaders, Task> send) => _sendHeaders = send;
}
