using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Logging;

namespace MatViewDb.Rpc.Server;

/// <summary>Runs calls that arrive as HTTP/2 requests.</summary>
internal sealed class HttpCallServing(RpcServices services, RpcServerOptions options, ILogger logger)
{
    public async Task AnswerAsync(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        if (request.ContentType?.StartsWith(HeaderText.ContentType, StringComparison.OrdinalIgnoreCase) != true)
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }
        http.Response.ContentType = HeaderText.ContentType;
        LiftTransportLimits(http.Features);

        var path = request.Path.Value ?? "";
        var handler = services.Find(path);
        if (handler is null)
        {
            var status = new RpcException(RpcStatusCode.Unimplemented, $"There is no method '{path}'.");
            End(http.Response, status, hasBody: false);
            return;
        }
        await handler.ServeAsync(http, this).ConfigureAwait(false);
    }

    public async Task ServeAsync<TRequest, TResponse>(HttpContext http, RpcHandler<TRequest, TResponse> handler)
    {
        var hasTimeout = HeaderText.TryDecodeTimeout(http.Request.Headers[HeaderText.Timeout], out var timeout);
        using var deadline = hasTimeout ? new CancellationTokenSource(Bounded(timeout), options.Time) : null;
        using var linked = deadline is null
            ? null
            : CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, http.RequestAborted);
        var context = new ServerCallContext(
            handler.Path,
            http.Connection.RemoteIpAddress is { } address ? $"{address}:{http.Connection.RemotePort}" : "unknown",
            ReadHeaders(http.Request.Headers),
            hasTimeout ? options.Time.GetUtcNow() + Bounded(timeout) : null,
            linked?.Token ?? http.RequestAborted);
        context.OnResponseHeaders(headers => SendHeadersAsync(http.Response, headers));

        var method = handler.Method;
        var requests = new HttpRequestReader<TRequest>(http, method.Requests, options, context.CancellationToken);
        var responses = new HttpResponseWriter<TResponse>(http, method.Responses, context.CancellationToken);
        RpcException? failure = null;
        try
        {
            failure = options.Authorize?.Invoke(context);
            if (failure is null) await handler.InvokeAsync(requests, responses, context).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            failure = CallFailure.StatusOf(error, deadline?.IsCancellationRequested == true, context, options.Errors);
            if (error is not RpcException && failure.InnerException == error) logger.CallFailed(handler.Path, error);
        }
        if (http.RequestAborted.IsCancellationRequested) return;
        responses.Close();
        End(http.Response, failure, responses.HasWritten, context.ResponseTrailers);
    }

    private static void End(HttpResponse response, RpcException? failure, bool hasBody, RpcHeaders? trailers = null)
    {
        // Without a body everything travels in the one header frame that also ends the stream ("trailers-only").
        var asHeaders = failure is not null && !hasBody && !response.HasStarted;
        void Put(string name, string value)
        {
            if (asHeaders) response.Headers.Append(name, value);
            else response.AppendTrailer(name, value);
        }

        Put(HeaderText.Status, ((int)(failure?.Status ?? RpcStatusCode.Ok)).ToString());
        if (failure is not null) Put(HeaderText.Message, HeaderText.EncodeMessage(failure.Detail));
        foreach (var header in trailers ?? []) Put(header.Name, HeaderText.ValueOf(header));
        foreach (var header in failure?.Trailers ?? []) Put(header.Name, HeaderText.ValueOf(header));
    }

    private static Task SendHeadersAsync(HttpResponse response, RpcHeaders headers)
    {
        if (response.HasStarted) throw new InvalidOperationException("The response headers were sent already.");
        foreach (var header in headers) response.Headers.Append(header.Name, HeaderText.ValueOf(header));
        return response.StartAsync();
    }

    private static RpcHeaders ReadHeaders(IHeaderDictionary received)
    {
        var headers = new RpcHeaders();
        foreach (var (name, values) in received)
        {
            foreach (var value in values) HeaderText.AddReceived(headers, name, value);
        }
        return headers;
    }

    // The defaults are made for short web requests: 30 MB a request, a minimum rate, and they would cut streams.
    private static void LiftTransportLimits(IFeatureCollection features)
    {
        var size = features.Get<IHttpMaxRequestBodySizeFeature>();
        if (size is { IsReadOnly: false }) size.MaxRequestBodySize = null;
        var rate = features.Get<IHttpMinRequestBodyDataRateFeature>();
        if (rate is not null) rate.MinDataRate = null;
    }

    private static TimeSpan Bounded(TimeSpan timeout)
    {
        var max = TimeSpan.FromDays(30);
        return timeout > max ? max : timeout;
    }
}
