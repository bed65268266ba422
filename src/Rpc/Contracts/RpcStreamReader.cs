using System.Runtime.CompilerServices;

namespace MatViewDb.Rpc.Contracts;

/// <summary>Pulls messages from the peer, one reader at a time.</summary>
public abstract class RpcStreamReader<T>
{
    /// <summary>Gives the message that the last successful MoveNextAsync read.</summary>
    public T Current { get; protected set; } = default!; // read only after MoveNextAsync said true

    /// <summary>Waits for the next message; false at the end of the stream. A failed call throws.</summary>
    public abstract ValueTask<bool> MoveNextAsync(CancellationToken cancel = default);

    /// <summary>Enumerates the rest of the stream.</summary>
    public async IAsyncEnumerable<T> ReadAllAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        while (await MoveNextAsync(cancel).ConfigureAwait(false)) yield return Current;
    }
}
