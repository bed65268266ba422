using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Server;

namespace MatViewDb.Rpc.InProcess;

/// <summary>Runs one call inside the process: two bounded queues and the handler between them.</summary>
internal sealed class InProcessCall<TRequest, TResponse> : RpcCall<TRequest, TResponse>
{
    private readonly RpcMethod<TRequest, TResponse> _method;
    private readonly InProcessOptions _options;
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationTokenSource _cancel;
    private readonly MessageQueue<TRequest> _requests;
    private readonly MessageQueue<TResponse> _responses;
    private readonly ServerCallContext _context;
    private readonly TaskCompletionSource<RpcHeaders> _headers =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RpcHeaders _trailers = [];
    private RpcException? _failure;
    private volatile bool _ended;
    private int _parties = 2;
    private int _disposed;

    public InProcessCall(
        RpcMethod<TRequest, TResponse> method,
        RpcCallOptions options,
        InProcessOptions channel,
        CancellationToken closed)
    {
        _method = method;
        _options = channel;
        DateTimeOffset? deadline = null;
        var expiry = default(CancellationToken);
        if (options.Timeout is { } timeout)
        {
            var bounded = CallTime.Bounded(timeout);
            deadline = channel.Time.GetUtcNow() + bounded;
            _deadline = new CancellationTokenSource(bounded, channel.Time);
            expiry = _deadline.Token;
        }
        _cancel = CancellationTokenSource.CreateLinkedTokenSource(expiry, options.Cancellation, closed);
        Token = _cancel.Token;
        _context = new ServerCallContext(
            method.Path, "in-process", options.Headers?.Copy() ?? [], deadline, Token);
        _context.OnResponseHeaders(headers =>
        {
            return _headers.TrySetResult(headers.Copy())
                ? Task.CompletedTask
                : throw new InvalidOperationException("The response headers were sent already.");
        });
        _requests = new MessageQueue<TRequest>(channel.MessagesInFlightMax, channel.Serialize ? method.Requests : null);
        _responses = new MessageQueue<TResponse>(
            channel.MessagesInFlightMax, channel.Serialize ? method.Responses : null);
        Requests = new QueueWriter<TRequest>(_requests, StatusOf, ends: true, Token);
        Responses = new QueueReader<TResponse>(_responses, StatusOf, Cancel, Token);
    }

    public override RpcStreamWriter<TRequest> Requests { get; }

    public override RpcStreamReader<TResponse> Responses { get; }

    public override RpcHeaders Trailers => _trailers;

    private CancellationToken Token { get; }

    public void PutOnly(TRequest request)
    {
        _requests.TryPut(request);
        _requests.End();
    }

    public void Begin(RpcHandler? handler) => _ = RunAsync(handler);

    public override async Task<RpcHeaders> HeadersAsync()
    {
        try
        {
            return await _headers.Task.WaitAsync(Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error)
        {
            throw StatusOf(error) ?? error;
        }
    }

    public override ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1) return ValueTask.CompletedTask;
        if (!_ended) Cancel();
        _requests.Abandon();
        _responses.Abandon();
        Leave();
        return ValueTask.CompletedTask;
    }

    private void Cancel() => _cancel.Cancel();

    // The handler and the caller both watch the tokens, so the later of the two releases them.
    private void Leave()
    {
        if (Interlocked.Decrement(ref _parties) > 0) return;
        _cancel.Dispose();
        _deadline?.Dispose();
    }

    private async Task RunAsync(RpcHandler? handler)
    {
        // The caller goes on at once, as it would with a socket: a handler may compute for long before it waits.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var failure = await ServeAsync(handler).ConfigureAwait(false);
        _trailers = TrailersOf(failure);
        _failure = failure is null
            ? null
            : new RpcException(failure.Status, failure.Detail, _trailers, failure.InnerException);
        _ended = true;
        _headers.TrySetResult([]);
        _responses.End();
        _requests.Abandon();
        Leave();
    }

    private async Task<RpcException?> ServeAsync(RpcHandler? found)
    {
        if (found is null)
        {
            return new RpcException(RpcStatusCode.Unimplemented, $"There is no method '{_method.Path}'.");
        }
        if (found is not RpcHandler<TRequest, TResponse> handler)
        {
            return new RpcException(RpcStatusCode.Internal, $"{_method.Path} is served with other message types.");
        }
        try
        {
            if (_options.Authorize?.Invoke(_context) is { } refused) return refused;
            var requests = new QueueReader<TRequest>(_requests, static _ => null, static () => { }, Token);
            var responses = new QueueWriter<TResponse>(_responses, static _ => null, ends: false, Token);
            await handler.InvokeAsync(requests, responses, _context).ConfigureAwait(false);
            return null;
        }
        catch (Exception error)
        {
            return CallFailure.StatusOf(error, _deadline?.IsCancellationRequested == true, _context, _options.Errors);
        }
    }

    private RpcHeaders TrailersOf(RpcException? failure)
    {
        var trailers = _context.ResponseTrailers.Copy();
        foreach (var header in failure?.Trailers ?? []) trailers.AddReceived(header);
        return trailers;
    }

    // What the client's side of the call throws now: null while nothing is wrong.
    private Exception? StatusOf(Exception? cause)
    {
        var status = _ended ? _failure : null;
        if (status is null && cause is not null && Token.IsCancellationRequested)
        {
            status = _deadline?.IsCancellationRequested == true
                ? CallFailure.DeadlinePassed(cause)
                : CallFailure.Cancelled(cause);
        }
        return status is null ? null : _options.Errors?.ToCaller(status) ?? status;
    }
}
