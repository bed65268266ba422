using System.Net;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Client;

/// <summary>Calls a server over HTTP/2. Connections open on the first call and are shared by all calls.</summary>
public sealed class RpcChannel : IRpcChannel
{
    private readonly RpcChannelOptions _options;
    private readonly HttpMessageInvoker _http;
    private readonly Uri _address;
    private readonly RpcHeader? _secret;

    public RpcChannel(string host, int port, RpcChannelOptions? options = null)
    {
        _options = options ?? new RpcChannelOptions();
        _address = new UriBuilder(_options.Tls is null ? "http" : "https", host, port).Uri;
        if (_options.SharedSecret is { } secret) _secret = SharedSecret.HeaderFor(secret);
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.None,
            EnableMultipleHttp2Connections = true,
            InitialHttp2StreamWindowSize = _options.StreamWindowBytes,
            ConnectTimeout = _options.ConnectTimeout,
            KeepAlivePingDelay = _options.KeepAliveDelay,
            KeepAlivePingTimeout = _options.KeepAliveTimeout,
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        };
        if (_options.Tls is not null) handler.SslOptions = _options.Tls;

        // The invoker, unlike HttpClient, neither buffers nor adds a timeout of its own.
        _http = new HttpMessageInvoker(handler, disposeHandler: true);
    }

    public RpcCall<TRequest, TResponse> Start<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, RpcCallOptions options = default)
    {
        var content = new StreamedContent();
        return new HttpClientCall<TRequest, TResponse>(method, options, _options, content).Begin(this, content);
    }

    public RpcCall<TRequest, TResponse> Start<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, TRequest request, RpcCallOptions options = default)
    {
        var content = new SingleMessageContent<TRequest>(method.Requests, request);
        return new HttpClientCall<TRequest, TResponse>(method, options, _options, null).Begin(this, content);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<HttpResponseMessage> SendAsync(
        string path, RpcCallOptions options, HttpContent content, CancellationToken cancel)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(_address, path))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content,
        };
        var headers = message.Headers;
        headers.TryAddWithoutValidation("te", "trailers");
        headers.TryAddWithoutValidation("user-agent", "rpc-net/1.0");
        if (options.Timeout is { } timeout)
        {
            headers.TryAddWithoutValidation(HeaderText.Timeout, HeaderText.EncodeTimeout(timeout));
        }
        if (_secret is { } secret) headers.TryAddWithoutValidation(secret.Name, secret.Text);
        foreach (var header in options.Headers ?? [])
        {
            headers.TryAddWithoutValidation(header.Name, HeaderText.ValueOf(header));
        }
        return _http.SendAsync(message, cancel);
    }
}
