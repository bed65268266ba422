using System.Collections.Immutable;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Knows the backends of the cluster.</summary>
public sealed class BackendSet
{
    private ImmutableSortedDictionary<long, IBackend> _backends = ImmutableSortedDictionary<long, IBackend>.Empty;

    public IReadOnlyList<IBackend> All => [.. _backends.Values];

    public IReadOnlyList<IBackend> Alive => [.. _backends.Values.Where(b => b.IsAlive)];

    public void Add(IBackend backend)
        => ImmutableInterlocked.Update(ref _backends, (all, added) => all.SetItem(added.Id, added), backend);

    public void Remove(long id) => ImmutableInterlocked.Update(ref _backends, (all, gone) => all.Remove(gone), id);

    public IBackend? Find(long id) => _backends.GetValueOrDefault(id);

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
