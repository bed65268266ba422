namespace MatViewDb.RocksDb;

/// <summary>Holds one state of the database for reads, whatever is written meanwhile.</summary>
public sealed class Snapshot : IDisposable
{
    internal Snapshot(SnapshotHandle handle)
    {
        Handle = handle;
        ReadOptions = new ReadOptionsHandle();
        Native.ReadOptionsSetSnapshot(ReadOptions, handle);
    }

    internal SnapshotHandle Handle { get; }

    internal ReadOptionsHandle ReadOptions { get; }

    public void Dispose()
    {
        ReadOptions.Dispose();
        Handle.Dispose();
    }
}
