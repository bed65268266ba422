using MatViewDb.Protocol;

namespace MatViewDb.Storage.Tablets;

/// <summary>Is all that the metadata of a store holds, by kind.</summary>
internal sealed class StoredRecords
{
    internal List<TabletSpec> Specs { get; } = [];
    internal Dictionary<long, long> Versions { get; } = [];
    internal List<StoredRowset> Rowsets { get; } = [];
    internal List<StoredDeletes> Deletes { get; } = [];
    internal List<StagedDeletes> StagedDeletes { get; } = [];

    /// <summary>Gets what inline segments say of themselves; their bytes are left where they are.</summary>
    internal List<StoredRowset> Inline { get; } = [];

    /// <summary>Gets the keys of records that no build until now wrote.</summary>
    internal List<byte[]> Unknown { get; } = [];

    internal long NextRowsetId { get; private set; } = 1;

    internal static StoredRecords Read(IMetadataStore metadata)
    {
        var all = new StoredRecords();
        foreach (var (key, value) in metadata.ReadAll()) all.Add(key, value);
        return all;
    }

    private void Add(byte[] key, byte[] value)
    {
        switch (key[0])
        {
            case MetadataKeys.TabletLetter:
                Specs.Add(TabletSpec.Parser.ParseFrom(value));
                break;
            case MetadataKeys.VersionLetter:
                Versions[MetadataKeys.TabletIdOf(key)] = MetadataKeys.ToNumber(value);
                break;
            case MetadataKeys.RowsetLetter:
                Rowsets.Add(StoredRowset.Parser.ParseFrom(value));
                break;
            case MetadataKeys.DeletesLetter:
                Deletes.Add(StoredDeletes.Parser.ParseFrom(value));
                break;
            case MetadataKeys.StagedDeletesLetter:
                StagedDeletes.Add(Protocol.StagedDeletes.Parser.ParseFrom(value));
                break;
            case MetadataKeys.InlineSegmentLetter:
                Inline.Add(InlineSegment.Parser.ParseFrom(value).Staged);
                break;
            case MetadataKeys.NextIdLetter:
                NextRowsetId = MetadataKeys.ToNumber(value);
                break;
            case MetadataKeys.ScrubLetter:
                break;
            default:
                Unknown.Add(key);
                break;
        }
    }
}
