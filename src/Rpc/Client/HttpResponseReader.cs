using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Client;

/// <summary>Reads the server's messages of one call.</summary>
internal sealed class HttpResponseReader<TRequest, TResponse>(HttpClientCall<TRequest, TResponse> call)
    : RpcStreamReader<TResponse>
{
    private readonly MessageBox<TResponse> _box = new();

    public override async ValueTask<bool> MoveNextAsync(CancellationToken cancel = default)
    {
        using var registered = cancel.UnsafeRegister(
            static state => ((HttpClientCall<TRequest, TResponse>?)state)?.Cancel(), call);
        if (!await call.ReadAsync(_box).ConfigureAwait(false)) return false;

        Current = _box.Message;
        return true;
    }
}
