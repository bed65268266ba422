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

    /// <summary>Gives the rowsets to merge in order of version, or nothing.</summary>
    internal static IReadOnlyList<Rowset> Choose(IReadOnlyList<Rowset> rowsets, StorageOptions options)
    {
        if (options.CompactionRowsetsMin <= 0) return [];
        var newest = ChooseNewest(rowsets, options);
        return newest.Count > 0 ? newest : ChooseDeleted(rowsets, options);
    }

    private static IReadOnlyList<Rowset> ChooseDeleted(IReadOnlyList<Rowset> rowsets, StorageOptions options)
    {
        foreach (var rowset in rowsets)
        {
            var deleted = rowset.Deletes.All.Count;
            if (deleted < DeletedRowsMin || deleted < rowset.Rows * options.CompactionDeletedMax) continue;
            if (rowset.Bytes <= options.CompactionRowsetBytesMax) return [rowset];
        }

        return [];
    }

    private static IReadOnlyList<Rowset> ChooseNewest(IReadOnlyList<Rowset> rowsets, StorageOptions options)
    {
        if (rowsets.Count < options.CompactionRowsetsMin) return [];
        long bytes = 0;
        var first = rowsets.Count;
        while (first > 0)
        {
            var older = rowsets[first - 1];
            if (older.Bytes > options.CompactionRowsetBytesMax) break;
            if (older.Bytes > Math.Max(SmallBytes, 2 * bytes)) break;
            bytes += older.Bytes;
            first--;
        }

        var count = rowsets.Count - first;
        if (count < options.CompactionRowsetsMin) return [];
        var chosen = new Rowset[count];
        for (var i = 0; i < count; i++) chosen[i] = rowsets[first + i];
        return chosen;
    }
}
