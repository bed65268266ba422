using System.Collections.Concurrent;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Client;

/// <summary>
/// Lends channels to one address for long streams. Each stream has a connection of its own: streams of one connection share
/// its flow-control window, so one whose reader waits for another would stop that other, and every short call with it.
/// </summary>
public sealed class RpcChannelPool(Func<IRpcChannel> connect) : IAsyncDisposable
{
    private const int IdleMax = 8;

    private readonly ConcurrentQueue<IRpcChannel> _idle = new();
    private volatile bool _disposed;

    /// <summary>Gives a channel that nobody else uses; hand it back.</summary>
    public IRpcChannel Rent() => _idle.TryDequeue(out var channel) ? channel : connect();

    /// <summary>Takes a channel back; one whose stream did not end well is closed.</summary>
    public ValueTask ReturnAsync(IRpcChannel channel, bool endedWell)
    {
        if (!endedWell || _disposed || _idle.Count >= IdleMax) return channel.DisposeAsync();
        _idle.Enqueue(channel);
        return _disposed ? DisposeAsync() : ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        while (_idle.TryDequeue(out var channel)) await channel.DisposeAsync().ConfigureAwait(false);
    }
}
