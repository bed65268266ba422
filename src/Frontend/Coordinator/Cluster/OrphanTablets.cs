using System.Runtime.CompilerServices;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Finds tablets that no catalog names: left by a frontend that ended before it could name or drop them, or dropped while
/// their backend was away. Only ids from before this frontend's start count, since what it makes itself is named later.
/// </summary>
public sealed class OrphanTablets(CatalogStore store, TabletReaper reaper)
{
    private readonly ConditionalWeakTable<IBackend, object> _asked = [];
    private long _firstOwnId;

    /// <summary>Draws the line between what earlier frontends made and what this one makes.</summary>
    public void Start() => _firstOwnId = store.NewId();

    /// <summary>Says whether a backend has still to list its tablets, once each time it comes.</summary>
    public bool Wants(IBackend backend) => _firstOwnId != 0 && !_asked.TryGetValue(backend, out _);

    /// <summary>Hands what a backend holds for nobody to the reaper.</summary>
    public void Clear(IBackend backend, HeartbeatReply reply)
    {
        _asked.AddOrUpdate(backend, this);
        var known = store.Current.AllPartitions.SelectMany(p => p.Tablets)
            .Where(t => t.BackendIds.Contains(backend.Id)).Select(t => t.Id).ToHashSet();
        foreach (var id in reply.TabletIds)
        {
            if (id < _firstOwnId && !known.Contains(id)) reaper.Add(backend.Id, id);
        }
    }
}
