using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Deltas;

/// <summary>
/// Chooses what of a tablet's rowsets shows its rows at a version, or what two versions differ by. A merged rowset shows
/// only versions from the one on whose deletes it leaves out; older ones are seen in the rowsets it was made of.
/// </summary>
internal sealed class VersionReader(long tabletId, long after, long upTo)
{
    internal List<RowsetView> Views { get; } = [];

    /// <summary>Gives the rows of a version.</summary>
    internal static List<RowsetView> At(long tabletId, IReadOnlyList<Rowset> rowsets, long version)
    {
        var reader = new VersionReader(tabletId, 0, version);
        foreach (var rowset in rowsets) reader.AddAt(rowset, version, 1);
        return reader.Views;
    }

    /// <summary>
    /// Gives the rows added after one version and up to another and, with <paramref name="removed"/>, those deleted in
    /// between with weight -1. Rows added and deleted in between are in neither.
    /// </summary>
    internal static List<RowsetView> Between(
        long tabletId, IReadOnlyList<Rowset> rowsets, long after, long upTo, bool removed)
    {
        FaultPoint.Hit("storage.difference.read");
        var reader = new VersionReader(tabletId, after, upTo);
        foreach (var rowset in rowsets) reader.AddDifference(rowset, removed);
        return reader.Views;
    }

    private void AddDifference(Rowset rowset, bool removed)
    {
        if (rowset.Start > upTo) return;
        if (rowset.Start > after)
        {
            AddAt(rowset, upTo, 1);
            return;
        }

        if (rowset.End <= after)
        {
            if (removed) AddRemoved(rowset, upTo);
            return;
        }

        var sources = rowset.Sources ?? throw Compacted();
        if (!IsDeletedFromAfter(rowset, sources[0].Stored.ReplacedAtVersion))
        {
            foreach (var source in sources) AddDifference(source, removed);
            return;
        }

        // The merged rowset does not tell which of the rows that it lost since were there before: all rows of both
        // versions are the difference, and most of them cancel out.
        if (!removed) throw Compacted();
        AddAt(rowset, upTo, 1);
        foreach (var source in sources) AddAt(source, after, -1);
    }

    private bool IsDeletedFromAfter(Rowset rowset, long version)
    {
        foreach (ref readonly var entry in rowset.Deletes.Entries)
        {
            if (entry.Version > version && entry.FromVersion <= upTo) return true;
        }

        return false;
    }

    private void AddAt(Rowset rowset, long version, int weight)
    {
        if (rowset.Start > version) return;
        if (rowset.End <= version && rowset.DeletesApplied <= version)
        {
            var deleted = rowset.Deletes.Between(0, version) ?? throw Compacted();
            if (deleted.Count < rowset.Rows) Views.Add(new RowsetView(rowset, deleted, Weight: weight));
            return;
        }

        foreach (var source in rowset.Sources ?? throw Compacted()) AddAt(source, version, weight);
    }

    private void AddRemoved(Rowset rowset, long until)
    {
        var from = after;
        if (rowset.DeletesApplied > after)
        {
            from = rowset.DeletesApplied;
            foreach (var source in rowset.Sources ?? throw Compacted()) AddRemoved(source, Math.Min(until, from));
        }

        if (until <= from) return;
        var deleted = rowset.Deletes.Between(from, until) ?? throw Compacted();
        if (deleted.Count > 0) Views.Add(new RowsetView(rowset, deleted, Only: true, Weight: -1));
    }

    private MatViewException Compacted() => after > 0
        ? StorageErrors.DifferenceCompacted.With(tabletId, after, upTo)
        : StorageErrors.VersionMerged.With(tabletId, upTo);
}
