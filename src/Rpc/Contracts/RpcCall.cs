namespace MatViewDb.Rpc.Contracts;

/// <summary>Represents a running call seen from the client. Disposing it before its end cancels it.</summary>
public abstract class RpcCall<TRequest, TResponse> : IAsyncDisposable
{
    public abstract RpcStreamWriter<TRequest> Requests { get; }

    public abstract RpcStreamReader<TResponse> Responses { get; }

    /// <summary>Gives the trailers; empty until the responses were read to their end.</summary>
    public abstract RpcHeaders Trailers { get; }

    /// <summary>Waits for the response headers.</summary>
    public abstract Task<RpcHeaders> HeadersAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Reads the only response of a unary or client streaming call, and its status.</summary>
    public async Task<TResponse> ResponseAsync()
    {
        if (!await Responses.MoveNextAsync().ConfigureAwait(false))
        {
            throw new RpcException(RpcStatusCode.Internal, "The call ended well but without a response.");
        }
        var response = Responses.Current;
        if (await Responses.MoveNextAsync().ConfigureAwait(false))
        {
            throw new RpcException(RpcStatusCode.Internal, "The call gave more than one response.");
        }
        return response;
    }
}
