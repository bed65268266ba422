using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Publish;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Compaction;

/// <summary>Carries what was deleted, or is about to be, while a merge ran over to the merged rowset.</summary>
internal sealed class MovedDeletes(IReadOnlyList<Rowset> sources, long version, Rowset merged, RowOrigins? origins)
{
    private readonly List<(StagedDeletes Old, StagedDeletes New)> _staged = [];
    private RowsetDeletes _deletes = RowsetDeletes.None;

    /// <summary>Works the new places out; false when they are not known and something has to move.</summary>
    internal bool TryMove(IReadOnlyList<StagedDeletes> staged)
    {
        var byVersion = new SortedDictionary<long, (RowsetDeletes.Entry First, DeleteVectorBuilder Rows)>();
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (ref readonly var entry in sources[i].Deletes.Entries)
            {
                if (entry.Version <= version) continue;
                if (origins is null) return false;
                if (!byVersion.TryGetValue(entry.Version, out var moved))
                    byVersion[entry.Version] = moved = (entry, new DeleteVectorBuilder());
                Move(i, entry.Rows, moved.Rows);
            }
        }

        foreach (var (first, rows) in byVersion.Values)
        {
            if (rows.Count == 0) continue;
            _deletes = _deletes.With(
                first with { FromVersion = Math.Max(first.FromVersion, version + 1), Rows = rows.Build() });
        }

        foreach (var deletes in staged)
        {
            if (!deletes.Rows.Any(r => IndexOf(r.RowsetId) >= 0)) continue;
            if (origins is null) return false;
            _staged.Add((deletes, Moved(deletes)));
        }

        return true;
    }

    internal void AddTo(List<(byte[], byte[]?)> changes)
    {
        foreach (ref readonly var entry in _deletes.Entries) changes.Add(Publisher.Stored(merged, entry));
        foreach (var (_, moved) in _staged)
            changes.Add((MetadataKeys.StagedDeletes(moved.TabletId, moved.RowsetId), TabletStore.Bytes(moved)));
    }

    /// <summary>Call it once all is durable.</summary>
    internal void Apply(OwnChanges own)
    {
        merged.Deletes = _deletes;
        foreach (var (old, moved) in _staged)
        {
            own.KeepPlaces(old);
            old.Rows.Clear();
            old.Rows.AddRange(moved.Rows);
        }
    }

    private StagedDeletes Moved(StagedDeletes deletes)
    {
        var moved = deletes.Clone();
        moved.Rows.Clear();
        var rows = new DeleteVectorBuilder();
        foreach (var part in deletes.Rows)
        {
            var source = IndexOf(part.RowsetId);
            if (source < 0) moved.Rows.Add(part);
            else Move(source, DeleteVectorFormat.Decode(part.Rows.Span, $"staged deletes of tablet {deletes.TabletId}"), rows);
        }

        moved.Rows.Add(new RowsetRows { RowsetId = merged.Id, Rows = DeleteVectorFormat.Encode(rows.Build()) });
        return moved;
    }

    private void Move(int source, DeleteVector rows, DeleteVectorBuilder moved)
    {
        foreach (var row in rows.Rows)
        {
            // Rows that the merge left out were deleted before.
            if (origins!.Find(source, row) is var place and >= 0) moved.Add(place); // Callers have checked it.
        }
    }

    private int IndexOf(long rowsetId)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Id == rowsetId) return i;
        }

        return -1;
    }
}
