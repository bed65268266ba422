namespace MatViewDb.Rpc.Contracts;

/// <summary>Reports a call that ended with a status other than OK, with the trailers the peer sent.</summary>
public sealed class RpcException(
    RpcStatusCode status, string detail, RpcHeaders? trailers = null, Exception? inner = null)
    : Exception($"{status}: {detail}", inner)
{
    public RpcStatusCode Status { get; } = status;

    /// <summary>Gives the text of the status as it travels in grpc-message.</summary>
    public string Detail { get; } = detail;

    public RpcHeaders Trailers { get; } = trailers ?? [];
}
