using Microsoft.Win32.SafeHandles;

namespace MatViewDb.RocksDb;

internal sealed class OptionsHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public OptionsHandle() : base(true) => SetHandle(Native.OptionsCreate());

    protected override bool ReleaseHandle()
    {
        Native.OptionsDestroy(handle);
        return true;
    }
}

internal sealed class WriteOptionsHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public WriteOptionsHandle() : base(true) => SetHandle(Native.WriteOptionsCreate());

    protected override bool ReleaseHandle()
    {
        Native.WriteOptionsDestroy(handle);
        return true;
    }
}

internal sealed class ReadOptionsHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public ReadOptionsHandle() : base(true) => SetHandle(Native.ReadOptionsCreate());

    protected override bool ReleaseHandle()
    {
        Native.ReadOptionsDestroy(handle);
        return true;
    }
}

internal sealed class WriteBatchHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public WriteBatchHandle() : base(true) => SetHandle(Native.WriteBatchCreate());

    protected override bool ReleaseHandle()
    {
        Native.WriteBatchDestroy(handle);
        return true;
    }
}

internal sealed class DatabaseHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public DatabaseHandle(nint database) : base(true) => SetHandle(database);

    protected override bool ReleaseHandle()
    {
        Native.Close(handle);
        return true;
    }
}

/// <summary>Keeps the database open as long as a handle that was made from it lives.</summary>
internal abstract class DatabaseChildHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly DatabaseHandle _database;

    protected DatabaseChildHandle(DatabaseHandle database, nint child) : base(true)
    {
        var added = false;
        database.DangerousAddRef(ref added);
        _database = database;
        SetHandle(child);
    }

    protected nint Database => _database.DangerousGetHandle();

    protected abstract void ReleaseChild();

    protected sealed override bool ReleaseHandle()
    {
        ReleaseChild();
        _database.DangerousRelease();
        return true;
    }
}

internal sealed class ColumnFamilyHandle(DatabaseHandle database, nint family) : DatabaseChildHandle(database, family)
{
    protected override void ReleaseChild() => Native.ColumnFamilyHandleDestroy(handle);
}

internal sealed class SnapshotHandle(DatabaseHandle database, nint snapshot) : DatabaseChildHandle(database, snapshot)
{
    protected override void ReleaseChild() => Native.ReleaseSnapshot(Database, handle);
}

internal sealed class IteratorHandle(DatabaseHandle database, nint iterator) : DatabaseChildHandle(database, iterator)
{
    protected override void ReleaseChild() => Native.IteratorDestroy(handle);
}

internal sealed class CheckpointHandle(DatabaseHandle database, nint point) : DatabaseChildHandle(database, point)
{
    protected override void ReleaseChild() => Native.CheckpointDestroyObject(handle);
}
