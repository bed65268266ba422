using System.IO.Pipelines;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Client;

/// <summary>Writes the client's messages of one call.</summary>
internal sealed class HttpRequestWriter<TRequest, TResponse>(
    HttpClientCall<TRequest, TResponse> call, IMessageCodec<TRequest> codec) : RpcStreamWriter<TRequest>
{
    private bool _completed;

    public override async ValueTask WriteAsync(TRequest message, CancellationToken cancel = default)
    {
        PipeWriter output;
        try
        {
            output = await OpenAsync(cancel).ConfigureAwait(false);
            Encode(output, message);
        }
        finally
        {
            if (message is IDisposable owned) owned.Dispose();
        }
        if (output.UnflushedBytes >= AutoFlushBytes) await FlushAsync(cancel).ConfigureAwait(false);
    }

    public override async ValueTask FlushAsync(CancellationToken cancel = default)
    {
        var output = await OpenAsync(cancel).ConfigureAwait(false);
        using var registered = Register(cancel);
        try
        {
            await output.FlushAsync(call.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            throw await WhyBrokenAsync(error).ConfigureAwait(false);
        }
    }

    public override async ValueTask CompleteAsync()
    {
        if (_completed) return;
        await FlushAsync().ConfigureAwait(false);
        _completed = true;
        call.Streamed?.Complete();
    }

    private void Encode(PipeWriter output, TRequest message)
    {
        try
        {
            MessageFraming.Write(output, codec, message);
        }
        catch (Exception error)
        {
            // Half a message may be in the buffer: nothing sensible can follow it.
            throw call.Fail(error);
        }
    }

    private async ValueTask<PipeWriter> OpenAsync(CancellationToken cancel)
    {
        if (_completed || call.Streamed is null)
        {
            throw new InvalidOperationException("The requests of this call are complete.");
        }
        using var registered = Register(cancel);
        try
        {
            return await call.Streamed.Output.ConfigureAwait(false);
        }
        catch (Exception error)
        {
            throw await WhyBrokenAsync(error).ConfigureAwait(false);
        }
    }

    // The server may have ended the call early: then its status explains more than the broken stream. Nobody else
    // reads while a client streaming call is being written; in a duplex call the reader gets the status.
    private async Task<Exception> WhyBrokenAsync(Exception error)
    {
        if (error is RpcException) return call.Fail(error);
        if (call.Kind == RpcMethodKind.ClientStreaming && !call.Token.IsCancellationRequested)
        {
            try
            {
                while (await call.Responses.MoveNextAsync().ConfigureAwait(false))
                {
                    // An early answer: the server did not want the rest of the requests.
                }
                return new RpcException(RpcStatusCode.Cancelled, "The server ended the call early.", inner: error);
            }
            catch (Exception status) when (status is not InvalidOperationException)
            {
                return status;
            }
        }
        return call.Explain(error);
    }

    private CancellationTokenRegistration Register(CancellationToken cancel) =>
        cancel.UnsafeRegister(static state => ((HttpClientCall<TRequest, TResponse>?)state)?.Cancel(), call);
}
