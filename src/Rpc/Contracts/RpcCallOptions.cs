namespace MatViewDb.Rpc.Contracts;

/// <summary>Sets what one call may take: its time, its cancellation and its request headers.</summary>
public readonly record struct RpcCallOptions
{
    /// <summary>Limits the call from its start; the server learns of it and the client enforces it too.</summary>
    public TimeSpan? Timeout { get; init; }

    public CancellationToken Cancellation { get; init; }

    public RpcHeaders? Headers { get; init; }

    public static implicit operator RpcCallOptions(CancellationToken cancel) => new() { Cancellation = cancel };
}
