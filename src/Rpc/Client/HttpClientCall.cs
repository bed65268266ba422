using System.IO.Pipelines;
using System.Net;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Client;

/// <summary>Runs one call over HTTP/2: its request, its response, its status.</summary>
internal sealed class HttpClientCall<TRequest, TResponse> : RpcCall<TRequest, TResponse>
{
    private readonly RpcMethod<TRequest, TResponse> _method;
    private readonly RpcCallOptions _options;
    private readonly RpcChannelOptions _channel;
    private readonly StreamedContent? _streamed;
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationTokenSource _cancel;
    private readonly Lock _endLock = new();
    private Task<HttpResponseMessage> _sending =
        Task.FromException<HttpResponseMessage>(new InvalidOperationException("The call did not begin."));
    private PipeReader? _input;
    private RpcException? _failure;
    private RpcHeaders _trailers = [];
    private bool _ended;

    public HttpClientCall(
        RpcMethod<TRequest, TResponse> method,
        RpcCallOptions options,
        RpcChannelOptions channel,
        StreamedContent? streamed)
    {
        _method = method;
        _options = options;
        _channel = channel;
        _streamed = streamed;
        if (options.Timeout is { } timeout)
        {
            _deadline = new CancellationTokenSource(CallTime.Bounded(timeout), channel.Time);
            _cancel = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, options.Cancellation);
        }
        else
        {
            _cancel = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        }
        Responses = new HttpResponseReader<TRequest, TResponse>(this);
        Requests = new HttpRequestWriter<TRequest, TResponse>(this, method.Requests);
    }

    public override RpcStreamWriter<TRequest> Requests { get; }

    public override RpcStreamReader<TResponse> Responses { get; }

    public override RpcHeaders Trailers => _trailers;

    public RpcMethodKind Kind => _method.Kind;

    public CancellationToken Token => _cancel.Token;

    public StreamedContent? Streamed => _streamed;

    public HttpClientCall<TRequest, TResponse> Begin(RpcChannel channel, HttpContent content)
    {
        _sending = channel.SendAsync(_method.Path, _options, content, _cancel.Token);
        if (_streamed is not null) _ = FailWriterWithRequestAsync(_streamed);
        return this;
    }

    public override async Task<RpcHeaders> HeadersAsync()
    {
        var response = await ResponseMessageAsync().ConfigureAwait(false);
        var headers = new RpcHeaders();
        CallStatus.Collect(response.Headers, headers);
        return headers;
    }

    /// <summary>Reads the next response message into the box; false after the last one when the status is OK.</summary>
    public async ValueTask<bool> ReadAsync(MessageBox<TResponse> box)
    {
        if (_failure is not null) throw ForCaller(_failure);
        if (_ended) return false;
        try
        {
            var response = await ResponseMessageAsync().ConfigureAwait(false);
            if (_ended) return false;

            _input ??= PipeReader.Create(
                await response.Content.ReadAsStreamAsync(_cancel.Token).ConfigureAwait(false),
                new StreamPipeReaderOptions(bufferSize: 32 << 10));
            var read = MessageFraming.ReadAsync(
                _input, _method.Responses, _channel.MessageSizeMaxBytes, box, _cancel.Token);
            if (await read.ConfigureAwait(false)) return true;

            EndWith(response.TrailingHeaders, response.StatusCode);
            return false;
        }
        catch (Exception error)
        {
            throw Fail(error);
        }
    }

    /// <summary>Ends the call with what went wrong on its transport, and gives what to throw.</summary>
    public Exception Fail(Exception error)
    {
        RpcException failure;
        lock (_endLock)
        {
            _failure ??= error as RpcException ?? FromTransport(error);
            _ended = true;
            failure = _failure;
        }
        _streamed?.Fail(failure);
        Cancel();
        return ForCaller(failure);
    }

    /// <summary>Explains a broken request stream without ending the call: its reader may still get a status.</summary>
    public Exception Explain(Exception error) => ForCaller(_failure ?? FromTransport(error));

    public void Cancel()
    {
        try
        {
            _cancel.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call is over and disposed: nothing is left to cancel.
        }
    }

    public override async ValueTask DisposeAsync()
    {
        // Disposing what was not read to its end resets the stream, which the server sees as cancellation.
        if (!_ended) Cancel();
        _streamed?.Fail(new RpcException(RpcStatusCode.Cancelled, "The call was disposed."));
        _streamed?.Complete();
        try
        {
            var response = await _sending.ConfigureAwait(false);
            if (_input is not null) await _input.CompleteAsync().ConfigureAwait(false);
            response.Dispose();
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            // The readers and writers of the call have reported it, and whoever disposes does not wait for an answer.
        }
        _cancel.Dispose();
        _deadline?.Dispose();
    }

    private async Task<HttpResponseMessage> ResponseMessageAsync()
    {
        try
        {
            var response = await _sending.ConfigureAwait(false);
            if (!_ended && CallStatus.CheckHead(response)) EndWith(response.Headers, response.StatusCode);
            return response;
        }
        catch (Exception error)
        {
            throw Fail(error);
        }
    }

    private void EndWith(System.Net.Http.Headers.HttpHeaders headers, HttpStatusCode http)
    {
        var trailers = new RpcHeaders();
        CallStatus.Collect(headers, trailers);
        var failure = CallStatus.Read(headers, http, trailers);
        lock (_endLock)
        {
            if (_ended) return;
            _trailers = trailers;
            _failure = failure;
            _ended = true;
        }
        _streamed?.Complete();
        if (failure is null) return;
        _streamed?.Fail(failure);
        throw ForCaller(failure);
    }

    private async Task FailWriterWithRequestAsync(StreamedContent streamed)
    {
        try
        {
            await _sending.ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            streamed.Fail(error);
        }
    }

    private RpcException FromTransport(Exception error) => CallStatus.FromTransport(
        error, _deadline?.IsCancellationRequested == true, _cancel.IsCancellationRequested);

    private Exception ForCaller(RpcException failure) => _channel.Errors?.ToCaller(failure) ?? failure;
}
