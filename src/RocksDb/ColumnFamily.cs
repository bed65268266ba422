namespace MatViewDb.RocksDb;

/// <summary>Names one key space of a database.</summary>
public sealed class ColumnFamily : IDisposable
{
    internal ColumnFamily(string name, ColumnFamilyHandle handle)
    {
        Name = name;
        Handle = handle;
    }

    public string Name { get; }

    internal ColumnFamilyHandle Handle { get; }

    public void Dispose() => Handle.Dispose();
}
