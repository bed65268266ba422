using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Snapshots;

/// <summary>Is what a tablet shows at a version: its rowsets, each with a reference, and what had been deleted in them by then.</summary>
internal sealed record HeldTablet(Tablet Tablet, long Version, IReadOnlyList<(Rowset Rowset, RowsetDeletes Deletes)> Rowsets)
{
    /// <summary>Holds a tablet at a version. Rowsets without visible rows count: differences need what was deleted in them.</summary>
    internal static HeldTablet Of(Tablet tablet, long version)
    {
        var found = new List<(Rowset, RowsetDeletes)>();
        lock (tablet.Guard)
        {
            if (tablet.IsDropped) throw StorageErrors.VersionMissing.With(tablet.Id, version, "it was dropped");
            if (version > tablet.Version)
                throw StorageErrors.VersionMissing.With(tablet.Id, version, $"its newest version here is {tablet.Version}");
            foreach (var rowset in tablet.Rowsets) Collect(tablet.Id, rowset, version, found);
            foreach (var (rowset, _) in found) rowset.Retain();
        }

        return new HeldTablet(tablet, version, found);
    }

    internal void Release()
    {
        foreach (var (rowset, _) in Rowsets) rowset.Release();
    }

    private static void Collect(long tabletId, Rowset rowset, long version, List<(Rowset, RowsetDeletes)> found)
    {
        if (rowset.Start > version) return;
        if (rowset.End <= version && rowset.DeletesApplied <= version)
        {
            // Folded deletes that reach beyond the version cannot be told apart.
            if (rowset.Deletes.Between(0, version) is null) throw Merged(tabletId, version);
            found.Add((rowset, rowset.Deletes));
            return;
        }

        foreach (var source in rowset.Sources ?? throw Merged(tabletId, version)) Collect(tabletId, source, version, found);
    }

    private static Core.Errors.MatViewException Merged(long tabletId, long version)
        => StorageErrors.VersionMerged.With(tabletId, version);
}

/// <summary>Keeps the tablets of running backups.</summary>
internal sealed class HeldTablets(Func<long, Tablet?> find)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Dictionary<long, HeldTablet>> _byBackup = [];

    /// <summary>Holds all tablets or none.</summary>
    internal void Hold(long backupId, IReadOnlyCollection<TabletVersion> tablets)
    {
        var held = new Dictionary<long, HeldTablet>();
        try
        {
            foreach (var wanted in tablets)
            {
                var tablet = find(wanted.TabletId)
                    ?? throw StorageErrors.VersionMissing.With(wanted.TabletId, wanted.Version, "this backend does not have the tablet");
                held[tablet.Id] = HeldTablet.Of(tablet, wanted.Version);
            }
        }
        catch
        {
            foreach (var tablet in held.Values) tablet.Release();
            throw;
        }

        Release(backupId);
        lock (_lock) _byBackup[backupId] = held;
    }

    internal void Release(long backupId)
    {
        Dictionary<long, HeldTablet>? held;
        lock (_lock) _byBackup.Remove(backupId, out held);
        foreach (var tablet in held?.Values ?? Enumerable.Empty<HeldTablet>()) tablet.Release();
    }

    internal HeldTablet Require(long backupId, long tabletId)
    {
        lock (_lock)
        {
            return _byBackup.GetValueOrDefault(backupId)?.GetValueOrDefault(tabletId)
                ?? throw StorageErrors.VersionMissing.With(tabletId, 0, "it is not held for a backup; the backend has started anew");
        }
    }

    internal void ReleaseAll()
    {
        long[] backups;
        lock (_lock) backups = [.. _byBackup.Keys];
        foreach (var backup in backups) Release(backup);
    }
}
