using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Compaction;

/// <summary>
/// Chooses which neighbouring rowsets to merge: the newest ones, as long as each older one is not much larger; else one
/// that lost many of its rows.
/// </summary>
internal static class CompactionPolicy
{
    private const long SmallBytes = 4L << 20;

    /// <summary>Fewer deleted rows than this cost a scan nothing worth a rewrite.</summary>
    private const long DeletedRowsMin = 2 * SegmentFormat.PageRows;

    /// <summary>A rowset of which more than this part is deleted is rewritten although a kept version sees more of it.</summary>
    private const double LostMax = 0.5;

    /// <summary>
    /// Gives the rowsets to merge in order of version, or nothing. Rowsets on two sides of a kept version stay apart, and one
    /// that lost rows since a kept version waits.
    /// </summary>
    internal static IReadOnlyList<Rowset> Choose(IReadOnlyList<Rowset> rowsets, long[] kept, StorageOptions options)
    {
        if (options.CompactionRowsetsMin <= 0) return [];
        for (var end = rowsets.Count; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && !IsKept(kept, rowsets[start - 1].End, rowsets[start].Start)) start--;
            var newest = ChooseNewest(rowsets, start, end, kept, options);
            if (newest.Count > 0) return newest;
            end = start;
        }

        return ChooseDeleted(rowsets, kept, options);
    }

    // Says whether a kept version lies at or after the one and before the other.
    private static bool IsKept(long[] kept, long from, long before)
    {
        foreach (var version in kept)
        {
            if (version >= from && version < before) return true;
        }

        return false;
    }

    private static bool MustWait(Rowset rowset, long[] kept)
        => rowset.Deletes.All.Count > 0 && rowset.Deletes.All.Count <= rowset.Rows * LostMax
            && IsKept(kept, rowset.Start, rowset.Deletes.LastVersion);

    private static IReadOnlyList<Rowset> ChooseDeleted(IReadOnlyList<Rowset> rowsets, long[] kept, StorageOptions options)
    {
        foreach (var rowset in rowsets)
        {
            var deleted = rowset.Deletes.All.Count;
            if (deleted < DeletedRowsMin || deleted < rowset.Rows * options.CompactionDeletedMax) continue;
            if (rowset.Bytes <= options.CompactionRowsetBytesMax && !MustWait(rowset, kept)) return [rowset];
        }

        return [];
    }

    // Of the rowsets from start to end, which no kept version divides.
    private static IReadOnlyList<Rowset> ChooseNewest(
        IReadOnlyList<Rowset> rowsets, int start, int end, long[] kept, StorageOptions options)
    {
        if (end - start < options.CompactionRowsetsMin) return [];
        long bytes = 0;
        var first = end;
        while (first > start)
        {
            var older = rowsets[first - 1];
            if (older.Bytes > options.CompactionRowsetBytesMax || MustWait(older, kept)) break;
            if (older.Bytes > Math.Max(SmallBytes, 2 * bytes)) break;
            bytes += older.Bytes;
            first--;
        }

        var count = end - first;
        if (count < options.CompactionRowsetsMin) return [];
        var chosen = new Rowset[count];
        for (var i = 0; i < count; i++) chosen[i] = rowsets[first + i];
        return chosen;
    }
}
