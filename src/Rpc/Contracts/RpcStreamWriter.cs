namespace MatViewDb.Rpc.Contracts;

/// <summary>Sends messages to the peer, one writer at a time; a slow peer makes WriteAsync wait.</summary>
public abstract class RpcStreamWriter<T>
{
    /// <summary>Sets how many bytes may gather before they are sent; 0 sends every message at once.</summary>
    public int AutoFlushBytes { get; set; }

    /// <summary>Sends a message, or buffers it while few bytes wait. It takes the message over.</summary>
    public abstract ValueTask WriteAsync(T message, CancellationToken cancel = default);

    /// <summary>Sends what is buffered.</summary>
    public abstract ValueTask FlushAsync(CancellationToken cancel = default);

    /// <summary>Ends the client's stream. A server's stream ends when its handler returns.</summary>
    public abstract ValueTask CompleteAsync();
}
