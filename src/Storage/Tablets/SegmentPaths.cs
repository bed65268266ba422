using System.Globalization;

namespace MatViewDb.Storage.Tablets;

/// <summary>Names segment files: DIR/SHARD/TABLET-TRANSACTION-ROWSET.seg. Compaction writes as transaction 0.</summary>
internal sealed class SegmentPaths(string directory)
{
    private const int Shards = 16;
    private const string Suffix = ".seg";

    internal static string FileName(long tabletId, long transactionId, long rowsetId)
        => string.Create(CultureInfo.InvariantCulture, $"{tabletId}-{transactionId}-{rowsetId}{Suffix}");

    /// <summary>Names the file of a rollup of a rowset: TABLET-TRANSACTION-ROWSET-ROLLUP.seg.</summary>
    internal static string RollupName(long tabletId, long transactionId, long rowsetId, long rollupId)
        => string.Create(CultureInfo.InvariantCulture, $"{tabletId}-{transactionId}-{rowsetId}-{rollupId}{Suffix}");

    /// <summary>Gives the tablet of a rollup's file; null for any other name.</summary>
    internal static long? TabletOfRollup(string fileName)
    {
        if (!fileName.EndsWith(Suffix, StringComparison.Ordinal)) return null;
        var parts = fileName[..^Suffix.Length].Split('-');
        if (parts.Length != 4) return null;
        return long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var tablet) ? tablet : null;
    }

    internal static (long TabletId, long TransactionId, long RowsetId)? Parse(string fileName)
    {
        if (!fileName.EndsWith(Suffix, StringComparison.Ordinal)) return null;
        var parts = fileName[..^Suffix.Length].Split('-');
        if (parts.Length != 3) return null;
        Span<long> numbers = stackalloc long[3];
        for (var i = 0; i < 3; i++)
        {
            if (!long.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }

        return (numbers[0], numbers[1], numbers[2]);
    }

    internal IEnumerable<string> ShardDirectories()
    {
        for (var shard = 0; shard < Shards; shard++) yield return $"{directory}/{shard:x2}";
    }

    internal string Directory(long tabletId) => $"{directory}/{(ulong)tabletId % Shards:x2}";

    internal string Path(long tabletId, string fileName) => $"{Directory(tabletId)}/{fileName}";
}
