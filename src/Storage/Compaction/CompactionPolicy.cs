using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Compaction;

/// <summary>
/// Chooses which neighbouring rowsets to merge: the newest ones, as long as each older one is not much larger.
/// </summary>
internal static class CompactionPolicy
{
    private const long SmallBytes = 4L << 20;

    /// <summary>Gives the rowsets to merge in order of version, or nothing.</summary>
    internal static IReadOnlyList<Rowset> Choose(IReadOnlyList<Rowset> rowsets, StorageOptions options)
    {
        if (options.CompactionRowsetsMin <= 0 || rowsets.Count < options.CompactionRowsetsMin) return [];
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
