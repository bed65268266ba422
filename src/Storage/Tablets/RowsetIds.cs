namespace MatViewDb.Storage.Tablets;

/// <summary>Gives rowset ids that are never given twice; reserves them in durable blocks.</summary>
internal sealed class RowsetIds(IMetadataStore metadata, long firstFree)
{
    private const int BlockSize = 1000;
    private readonly Lock _lock = new();
    private long _next = firstFree;
    private long _reserved = firstFree;

    internal long Next()
    {
        lock (_lock)
        {
            if (_next == _reserved)
            {
                metadata.Write([(MetadataKeys.NextId(), MetadataKeys.Number(_reserved + BlockSize))]);
                _reserved += BlockSize;
            }

            return _next++;
        }
    }
}
