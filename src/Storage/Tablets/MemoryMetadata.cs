namespace MatViewDb.Storage.Tablets;

/// <summary>Keeps tablet metadata in memory: for simulations, where it outlives the store that uses it.</summary>
public sealed class MemoryMetadata : IMetadataStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    /// <summary>Runs before each write; a throwing hook makes the write fail whole.</summary>
    public Action? BeforeWrite { get; set; }

    public IEnumerable<(byte[] Key, byte[] Value)> ReadAll()
    {
        lock (_lock)
        {
            var copy = new List<(byte[], byte[])>();
            foreach (var (key, value) in _entries) copy.Add((Convert.FromHexString(key), value));
            return copy;
        }
    }

    public byte[]? Read(byte[] key)
    {
        lock (_lock) return _entries.GetValueOrDefault(Convert.ToHexString(key));
    }

    public void Write(IReadOnlyCollection<(byte[] Key, byte[]? Value)> changes)
    {
        lock (_lock)
        {
            BeforeWrite?.Invoke();
            foreach (var (key, value) in changes)
            {
                if (value is null) _entries.Remove(Convert.ToHexString(key));
                else _entries[Convert.ToHexString(key)] = value;
            }
        }
    }

    /// <summary>Keeps the entries: they stand for a disk.</summary>
    public void Dispose()
    {
    }
}
