using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using Microsoft.AspNetCore.Http;

namespace MatViewDb.Rpc.Server;

/// <summary>Writes the server's messages into the response body.</summary>
internal sealed class HttpResponseWriter<T>(HttpContext http, IMessageCodec<T> codec, CancellationToken callCancel)
    : RpcStreamWriter<T>
{
    private bool _closed;

    public bool HasWritten { get; private set; }

    public override async ValueTask WriteAsync(T message, CancellationToken cancel = default)
    {
        var output = http.Response.BodyWriter;
        try
        {
            callCancel.ThrowIfCancellationRequested();
            if (_closed) throw new InvalidOperationException("The call has ended; nothing more can be sent.");
            HasWritten = true;
            MessageFraming.Write(output, codec, message);
        }
        finally
        {
            if (message is IDisposable owned) owned.Dispose();
        }
        if (output.UnflushedBytes >= AutoFlushBytes) await FlushAsync(cancel).ConfigureAwait(false);
    }

    public override async ValueTask FlushAsync(CancellationToken cancel = default)
    {
        using var linked = cancel.CanBeCanceled && cancel != callCancel
            ? CancellationTokenSource.CreateLinkedTokenSource(cancel, callCancel)
            : null;
        var flush = http.Response.BodyWriter.FlushAsync(linked?.Token ?? callCancel);
        var result = await flush.ConfigureAwait(false);
        if (result.IsCanceled || result.IsCompleted) throw new OperationCanceledException(callCancel);
    }

    public override ValueTask CompleteAsync() => ValueTask.CompletedTask;

    /// <summary>Refuses later writes of a handler that left work behind.</summary>
    public void Close() => _closed = true;
}
