using MatViewDb.RocksDb;

namespace MatViewDb.Storage.Tablets;

/// <summary>Keeps tablet metadata in one column family of a RocksDB database.</summary>
public sealed class RocksDbMetadata(Database database, string family = "tablets") : IMetadataStore
{
    private readonly ColumnFamily _family = database.Family(family);

    public IEnumerable<(byte[] Key, byte[] Value)> ReadAll()
    {
        using var iterator = database.NewIterator(_family);
        for (iterator.SeekToFirst(); iterator.IsValid; iterator.Next())
        {
            yield return (iterator.Key.ToArray(), iterator.Value.ToArray());
        }
    }

    public byte[]? Read(byte[] key) => database.Get(_family, key);

    public void Write(IReadOnlyCollection<(byte[] Key, byte[]? Value)> changes)
    {
        using var batch = new WriteBatch();
        foreach (var (key, value) in changes)
        {
            if (value is null) batch.Delete(_family, key);
            else batch.Put(_family, key, value);
        }

        database.Write(batch);
    }

    /// <summary>Leaves the database to its owner.</summary>
    public void Dispose()
    {
    }
}
