namespace MatViewDb.Storage.Tablets;

/// <summary>Keeps the tablets' metadata: a sorted map of byte strings with atomic, durable batches.</summary>
public interface IMetadataStore : IDisposable
{
    /// <summary>Gives all entries in key order.</summary>
    IEnumerable<(byte[] Key, byte[] Value)> ReadAll();

    /// <summary>Gives the value of a key; null when there is none.</summary>
    byte[]? Read(byte[] key);

    /// <summary>Applies all changes or none; they are durable on return. A null value deletes the key.</summary>
    void Write(IReadOnlyCollection<(byte[] Key, byte[]? Value)> changes);
}
