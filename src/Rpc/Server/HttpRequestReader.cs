using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using Microsoft.AspNetCore.Http;

namespace MatViewDb.Rpc.Server;

/// <summary>Reads the client's messages from the request body.</summary>
internal sealed class HttpRequestReader<T>(
    HttpContext http, IMessageCodec<T> codec, RpcServerOptions options, CancellationToken callCancel)
    : RpcStreamReader<T>
{
    private readonly MessageBox<T> _box = new();

    public override async ValueTask<bool> MoveNextAsync(CancellationToken cancel = default)
    {
        using var linked = cancel.CanBeCanceled && cancel != callCancel
            ? CancellationTokenSource.CreateLinkedTokenSource(cancel, callCancel)
            : null;
        var read = MessageFraming.ReadAsync(
            http.Request.BodyReader, codec, options.MessageSizeMaxBytes, _box, linked?.Token ?? callCancel);
        if (!await read.ConfigureAwait(false)) return false;

        Current = _box.Message;
        return true;
    }
}
