namespace MatViewDb.RocksDb;

/// <summary>Walks the keys of a column family in byte order.</summary>
public sealed unsafe class Iterator : IDisposable
{
    private readonly IteratorHandle _handle;

    internal Iterator(IteratorHandle handle) => _handle = handle;

    /// <summary>Tells whether the iterator stands on an entry; throws when it stopped because of an error.</summary>
    public bool IsValid
    {
        get
        {
            if (Native.IteratorValid(_handle) != 0)
            {
                return true;
            }
            byte* error = null;
            Native.IteratorGetError(_handle, &error);
            RocksDbException.ThrowIfSet(error);
            return false;
        }
    }

    /// <summary>Shows the key, valid until the iterator moves.</summary>
    public ReadOnlySpan<byte> Key
    {
        get
        {
            nuint length;
            var pointer = Native.IteratorKey(_handle, &length);
            return new ReadOnlySpan<byte>(pointer, (int)length);
        }
    }

    /// <summary>Shows the value, valid until the iterator moves.</summary>
    public ReadOnlySpan<byte> Value
    {
        get
        {
            nuint length;
            var pointer = Native.IteratorValue(_handle, &length);
            return new ReadOnlySpan<byte>(pointer, (int)length);
        }
    }

    public void SeekToFirst() => Native.IteratorSeekToFirst(_handle);

    public void SeekToLast() => Native.IteratorSeekToLast(_handle);

    /// <summary>Moves to the first key at or after the given one.</summary>
    public void Seek(ReadOnlySpan<byte> key)
    {
        fixed (byte* k = key)
        {
            Native.IteratorSeek(_handle, k, (nuint)key.Length);
        }
    }

    /// <summary>Moves to the last key at or before the given one.</summary>
    public void SeekForPrevious(ReadOnlySpan<byte> key)
    {
        fixed (byte* k = key)
        {
            Native.IteratorSeekForPrevious(_handle, k, (nuint)key.Length);
        }
    }

    public void Next() => Native.IteratorNext(_handle);

    public void Previous() => Native.IteratorPrevious(_handle);

    public void Dispose() => _handle.Dispose();
}
