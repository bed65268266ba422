using System.Runtime.InteropServices;
using System.Text;

namespace MatViewDb.RocksDb;

/// <summary>
/// Opens a RocksDB directory and reads and writes its column families; writes are synced unless asked otherwise.
/// </summary>
public sealed unsafe class Database : IDisposable
{
    private const string DefaultFamily = "default";

    private readonly DatabaseHandle _handle;
    private readonly OptionsHandle _options;
    private readonly WriteOptionsHandle _synced = new();
    private readonly WriteOptionsHandle _unsynced = new();
    private readonly ReadOptionsHandle _readLatest = new();
    private readonly Dictionary<string, ColumnFamily> _families = [];
    private readonly Lock _familiesLock = new();

    private Database(string path, DatabaseHandle handle, OptionsHandle options)
    {
        Path = path;
        _handle = handle;
        _options = options;
        Native.WriteOptionsSetSync(_synced, 1);
    }

    public string Path { get; }

    /// <summary>Opens (or creates) a database with at least the named column families.</summary>
    public static Database Open(string path, Options options, params ReadOnlySpan<string> families)
    {
        LogCheck.Run(path);
        var handle = options.ToHandle();
        try
        {
            var existing = ListColumnFamilies(path, handle);
            var names = new SortedSet<string>(existing, StringComparer.Ordinal) { DefaultFamily };
            foreach (var family in families)
            {
                names.Add(family);
            }
            return Open(path, handle, [.. names]);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Lists the column families that exist; none when there is no database yet.</summary>
    private static List<string> ListColumnFamilies(string path, OptionsHandle options)
    {
        nuint count = 0;
        byte* error = null;
        var names = Native.ListColumnFamilies(options, path, &count, &error);
        if (error != null)
        {
            // A directory without a database is reported as an error; opening it will say what is really wrong.
            Native.Free(error);
            return [];
        }
        var found = new List<string>((int)count);
        for (nuint i = 0; i < count; i++)
        {
            found.Add(Marshal.PtrToStringUTF8((nint)names[i])!); // The library never lists a null name.
        }
        Native.ListColumnFamiliesDestroy(names, count);
        return found;
    }

    private static Database Open(string path, OptionsHandle options, string[] names)
    {
        var nativeNames = new nint[names.Length];
        var familyOptions = new nint[names.Length];
        var families = new nint[names.Length];
        try
        {
            for (var i = 0; i < names.Length; i++)
            {
                nativeNames[i] = Marshal.StringToCoTaskMemUTF8(names[i]);
                familyOptions[i] = options.DangerousGetHandle();
            }
            byte* error = null;
            nint opened;
            fixed (nint* n = nativeNames, o = familyOptions, h = families)
            {
                opened = Native.OpenColumnFamilies(options, path, names.Length, (byte**)n, o, h, &error);
            }
            RocksDbException.ThrowIfSet(error);
            var database = new Database(path, new DatabaseHandle(opened), options);
            for (var i = 0; i < names.Length; i++)
            {
                database.Remember(names[i], families[i]);
            }
            return database;
        }
        finally
        {
            foreach (var name in nativeNames)
            {
                Marshal.FreeCoTaskMem(name);
            }
        }
    }

    private ColumnFamily Remember(string name, nint family) =>
        _families[name] = new ColumnFamily(name, new ColumnFamilyHandle(_handle, family));

    /// <summary>Gets a column family, created when it is missing.</summary>
    public ColumnFamily Family(string name)
    {
        lock (_familiesLock)
        {
            if (_families.TryGetValue(name, out var family))
            {
                return family;
            }
            byte* error = null;
            var created = Native.CreateColumnFamily(_handle, _options, name, &error);
            RocksDbException.ThrowIfSet(error);
            return Remember(name, created);
        }
    }

    /// <summary>Drops a column family with all its keys.</summary>
    public void DropFamily(string name)
    {
        lock (_familiesLock)
        {
            if (!_families.Remove(name, out var family))
            {
                return;
            }
            byte* error = null;
            Native.DropColumnFamily(_handle, family.Handle, &error);
            family.Dispose();
            RocksDbException.ThrowIfSet(error);
        }
    }

    public void Put(ColumnFamily family, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, bool sync = true)
    {
        byte* error = null;
        fixed (byte* k = key, v = value)
        {
            Native.Put(_handle, sync ? _synced : _unsynced, family.Handle,
                k, (nuint)key.Length, v, (nuint)value.Length, &error);
        }
        RocksDbException.ThrowIfSet(error);
    }

    public void Delete(ColumnFamily family, ReadOnlySpan<byte> key, bool sync = true)
    {
        byte* error = null;
        fixed (byte* k = key)
        {
            Native.Delete(_handle, sync ? _synced : _unsynced, family.Handle, k, (nuint)key.Length, &error);
        }
        RocksDbException.ThrowIfSet(error);
    }

    /// <summary>Applies a batch atomically.</summary>
    public void Write(WriteBatch batch, bool sync = true)
    {
        byte* error = null;
        Native.Write(_handle, sync ? _synced : _unsynced, batch.Handle, &error);
        RocksDbException.ThrowIfSet(error);
    }

    /// <summary>Reads the value of a key; null when there is none.</summary>
    public byte[]? Get(ColumnFamily family, ReadOnlySpan<byte> key, Snapshot? snapshot = null)
    {
        byte* error = null;
        nint slice;
        fixed (byte* k = key)
        {
            slice = Native.GetPinned(_handle, snapshot?.ReadOptions ?? _readLatest, family.Handle,
                k, (nuint)key.Length, &error);
        }
        RocksDbException.ThrowIfSet(error);
        if (slice == 0)
        {
            return null;
        }
        nuint length;
        var value = Native.PinnableSliceValue(slice, &length);
        var copy = new ReadOnlySpan<byte>(value, (int)length).ToArray();
        Native.PinnableSliceDestroy(slice);
        return copy;
    }

    /// <summary>Makes an iterator over a column family; it stands on no entry until it is moved.</summary>
    public Iterator NewIterator(ColumnFamily family, Snapshot? snapshot = null) =>
        new(new IteratorHandle(_handle,
            Native.CreateIterator(_handle, snapshot?.ReadOptions ?? _readLatest, family.Handle)));

    public Snapshot NewSnapshot() => new(new SnapshotHandle(_handle, Native.CreateSnapshot(_handle)));

    /// <summary>Writes a consistent copy of the database into a directory that does not exist yet.</summary>
    public void Checkpoint(string directory)
    {
        byte* error = null;
        var created = Native.CheckpointCreateObject(_handle, &error);
        RocksDbException.ThrowIfSet(error);
        using var checkpoint = new CheckpointHandle(_handle, created);
        Native.CheckpointCreate(checkpoint, directory, 0, &error);
        RocksDbException.ThrowIfSet(error);
    }

    /// <summary>Makes every write so far durable.</summary>
    public void SyncLog()
    {
        byte* error = null;
        Native.FlushWal(_handle, 1, &error);
        RocksDbException.ThrowIfSet(error);
    }

    /// <summary>Reads one of RocksDB's named properties, for example rocksdb.estimate-num-keys.</summary>
    public string? Property(ColumnFamily family, string name)
    {
        var value = Native.PropertyValue(_handle, family.Handle, name);
        if (value == null)
        {
            return null;
        }
        var text = Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(value));
        Native.Free(value);
        return text;
    }

    public void Dispose()
    {
        lock (_familiesLock)
        {
            foreach (var family in _families.Values)
            {
                family.Dispose();
            }
            _families.Clear();
        }
        _handle.Dispose();
        _options.Dispose();
        _synced.Dispose();
        _unsynced.Dispose();
        _readLatest.Dispose();
    }
}
