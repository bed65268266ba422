using System.Collections.Concurrent;

namespace MatViewDb.MySql.Server;

/// <summary>Holds the open connections of a listener by number.</summary>
internal sealed class ConnectionTable
{
    private readonly ConcurrentDictionary<uint, ServerConnection> _byId = new();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public IEnumerable<ServerConnection> All => _byId.Values;

    public void Add(ServerConnection connection)
    {
        if (_byId.TryAdd(connection.Id, connection)) Interlocked.Increment(ref _count);
    }

    public void Remove(ServerConnection connection)
    {
        if (_byId.TryRemove(connection.Id, out _)) Interlocked.Decrement(ref _count);
    }

    public ServerConnection? Find(uint id) => _byId.GetValueOrDefault(id);
}
