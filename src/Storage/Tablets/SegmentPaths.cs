using System.Globalization;

namespace MatViewDb.Storage.Tablets;

/// <summary>Names segment files: DIR/SHARD/TABLET-TRANSACTION-ROWSET.seg. Compaction writes as transaction 0.</summary>
internal sealed class SegmentPaths(string directory)
{
    private const int Shards = 16;
    private const string Suffix = ".seg";

    internal static string FileName(long tabletId, long transactionId, long rowsetId)
        => string.Create(CultureInfo.InvariantCulture, $"{tabletId}-{transactionId}-{rowsetId}{Suffix}");

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
