namespace MatViewDb.RocksDb;

/// <summary>Collects changes that become visible and durable together.</summary>
public sealed unsafe class WriteBatch : IDisposable
{
    internal WriteBatchHandle Handle { get; } = new();

    /// <summary>Counts the changes collected so far.</summary>
    public int Count => Native.WriteBatchCount(Handle);

    public WriteBatch Put(ColumnFamily family, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        fixed (byte* k = key, v = value)
        {
            Native.WriteBatchPut(Handle, family.Handle, k, (nuint)key.Length, v, (nuint)value.Length);
        }
        return this;
    }

    public WriteBatch Delete(ColumnFamily family, ReadOnlySpan<byte> key)
    {
        fixed (byte* k = key)
        {
            Native.WriteBatchDelete(Handle, family.Handle, k, (nuint)key.Length);
        }
        return this;
    }

    /// <summary>Deletes every key from start (inclusive) to end (exclusive).</summary>
    public WriteBatch DeleteRange(ColumnFamily family, ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        fixed (byte* s = start, e = end)
        {
            Native.WriteBatchDeleteRange(Handle, family.Handle, s, (nuint)start.Length, e, (nuint)end.Length);
        }
        return this;
    }

    public void Clear() => Native.WriteBatchClear(Handle);

    public void Dispose() => Handle.Dispose();
}
