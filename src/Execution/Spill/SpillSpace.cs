using MatViewDb.Arrow.Buffers;
using MatViewDb.Files;

namespace MatViewDb.Execution.Spill;

/// <summary>
/// Is the directory where all queries of this process put rows that do not fit into memory. Nothing in it outlives the
/// process: it is emptied when it is opened.
/// </summary>
public sealed class SpillSpace
{
    private readonly IFileSystem _files;
    private readonly string _directory;
    private readonly Lock _lock = new();
    private bool _exists;
    private long _nextQuery;
    private long _usedBytes;

    /// <summary>Takes the directory over; whatever lies in it is deleted.</summary>
    public SpillSpace(IFileSystem files, string directory, long limitBytes, MemoryTracker memory)
    {
        _files = files;
        _directory = directory;
        LimitBytes = limitBytes > 0 ? limitBytes : long.MaxValue;
        Memory = memory;
        if (files.DirectoryExists(directory)) files.DeleteDirectory(directory);

        // Metrics are there from the start, not from the first spill on.
        SpillMetrics.Files.Add(0);
    }

    public long LimitBytes { get; }

    /// <summary>Bytes of spill files of all queries now.</summary>
    public long UsedBytes => Interlocked.Read(ref _usedBytes);

    internal IFileSystem Files => _files;

    /// <summary>Pays for blocks on their way to and from disk: a query at its limit must still be able to spill.</summary>
    internal MemoryTracker Memory { get; }

    /// <summary>Gives a directory that exists under a setting, apart for each data directory, or one inside the latter.</summary>
    public static string DirectoryFor(string dataDirectory, string configured)
    {
        if (configured.Length == 0) return Path.Combine(dataDirectory, "spill");
        ulong hash = 14695981039346656037;
        foreach (var letter in Path.GetFullPath(dataDirectory)) hash = (hash ^ letter) * 1099511628211;
        return Path.Combine(configured, $"matviewdb-spill-{hash:x16}");
    }

    /// <summary>Makes the directory of one query.</summary>
    internal string CreateFolder()
    {
        lock (_lock)
        {
            if (!_exists)
            {
                _files.CreateDirectory(_directory);
                _exists = true;
            }
        }

        var folder = Path.Combine(_directory, $"q{Interlocked.Increment(ref _nextQuery)}");
        _files.CreateDirectory(folder);
        return folder;
    }

    internal void Charge(long bytes)
    {
        var now = Interlocked.Add(ref _usedBytes, bytes);
        SpillMetrics.BytesHeld.Add(bytes);
        if (bytes > 0 && now > LimitBytes) throw SpillErrors.ProcessLimit.With(now, LimitBytes);
    }
}
