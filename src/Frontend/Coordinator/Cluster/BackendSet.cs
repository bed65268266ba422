namespace MatViewDb.Coordinator.Cluster;

/// <summary>Knows the backends of the cluster.</summary>
public sealed class BackendSet
{
    private readonly Lock _changes = new();

    // Every statement asks several times, and backends come and go rarely.
    private volatile IBackend[] _all = [];

    public IReadOnlyList<IBackend> All => _all;

    public IReadOnlyList<IBackend> Alive
    {
        get
        {
            var all = _all;
            return Array.TrueForAll(all, b => b.IsAlive) ? all : [.. all.Where(b => b.IsAlive)];
        }
    }

    public void Add(IBackend backend)
    {
        lock (_changes) _all = [.. _all.Where(b => b.Id != backend.Id).Append(backend).OrderBy(b => b.Id)];
    }

    public void Remove(long id)
    {
        lock (_changes) _all = [.. _all.Where(b => b.Id != id)];
    }

    public IBackend? Find(long id) => Array.Find(_all, b => b.Id == id);

    /// <summary>Gives a backend that must take part; throws when it is not there.</summary>
    public IBackend Require(long id)
        => Find(id) is { IsAlive: true } backend
            ? backend
            : throw CoordinatorErrors.BackendLost.With(id, Find(id)?.Address ?? "unknown", "it is not alive");

    /// <summary>Gives the backends that are alive; throws when there is none.</summary>
    public IReadOnlyList<IBackend> RequireAlive()
    {
        var alive = Alive;
        return alive.Count > 0 ? alive : throw CoordinatorErrors.NoBackend.With();
    }
}
