namespace MatViewDb.RocksDb;

/// <summary>States how a database is opened; small defaults, since it holds metadata and not tables.</summary>
public sealed record Options
{
    /// <summary>Creates the database when its directory holds none.</summary>
    public bool CreateIfMissing { get; init; } = true;

    /// <summary>Limits the memory of one memtable.</summary>
    public long WriteBufferSizeBytes { get; init; } = 8 << 20;

    /// <summary>Limits the table files held open; -1 keeps all of them open.</summary>
    public int OpenFilesMax { get; init; } = 256;

    /// <summary>Keeps this many write-ahead log files for reuse, which saves a third of a synced write.</summary>
    public int RecycledLogFiles { get; init; } = 4;

    /// <summary>Limits the background threads for flush and compaction.</summary>
    public int BackgroundJobsMax { get; init; } = 2;

    internal OptionsHandle ToHandle()
    {
        var handle = new OptionsHandle();
        Native.OptionsSetCreateIfMissing(handle, CreateIfMissing ? (byte)1 : (byte)0);
        Native.OptionsSetCreateMissingColumnFamilies(handle, 1);
        Native.OptionsSetWriteBufferSize(handle, (nuint)WriteBufferSizeBytes);
        Native.OptionsSetMaxOpenFiles(handle, OpenFilesMax);
        Native.OptionsSetRecycleLogFileNum(handle, (nuint)RecycledLogFiles);
        Native.OptionsSetMaxBackgroundJobs(handle, BackgroundJobsMax);
        Native.OptionsSetKeepLogFileNum(handle, 3);
        const int warnLevel = 2;
        Native.OptionsSetInfoLogLevel(handle, warnLevel);
        Native.OptionsSetCompression(handle, 0);
        Native.OptionsSetParanoidChecks(handle, 1);
        return handle;
    }
}
