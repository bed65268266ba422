using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Spill;

/// <summary>Owns the spill files of one query; at its end they are deleted, whatever happened.</summary>
public sealed class QuerySpill(SpillSpace space, long limitBytes) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<SpillFile> _open = [];
    private readonly long _limitBytes = limitBytes > 0 ? limitBytes : long.MaxValue;
    private string? _folder;
    private int _nextFile;
    private long _heldBytes;
    private long _writtenBytes;
    private bool _disposed;

    internal SpillSpace Space => space;

    /// <summary>Pays for the query's blocks on their way; whatever an operator forgot is freed at its end.</summary>
    internal MemoryTracker Memory { get; } = space.Memory.Child("spill buffers of a query");

    /// <summary>Bytes of the query's files now.</summary>
    public long HeldBytes => Interlocked.Read(ref _heldBytes);

    /// <summary>Bytes written since the query began.</summary>
    public long WrittenBytes => Interlocked.Read(ref _writtenBytes);

    /// <summary>Makes a file for batches of equal columns; what is written counts for the operator of the profile.</summary>
    public SpillFile Create(OperatorProfile profile)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            try
            {
                if (_folder is null)
                {
                    _folder = space.CreateFolder();
                    SpillMetrics.Queries.Add();
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw SpillErrors.OfWrite("spill", problem);
            }

            var file = new SpillFile(this, Path.Combine(_folder, $"{_nextFile++}.spill"), profile);
            _open.Add(file);
            return file;
        }
    }

    public void Dispose()
    {
        SpillFile[] left;
        lock (_lock)
        {
            if (_disposed) return;
            _disposed = true;
            left = [.. _open];
        }

        foreach (var file in left) file.Dispose();
        Memory.ReleaseAll();
        if (_folder is null) return;
        try
        {
            space.Files.DeleteDirectory(_folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The next start of the process empties the directory; the query itself is over.
        }
    }

    internal void Forget(SpillFile file)
    {
        lock (_lock) _open.Remove(file);
    }

    internal void Charge(long bytes)
    {
        var held = Interlocked.Add(ref _heldBytes, bytes);
        if (bytes > 0) Interlocked.Add(ref _writtenBytes, bytes);
        space.Charge(bytes);
        if (bytes > 0 && held > _limitBytes) throw SpillErrors.QueryLimit.With(held, _limitBytes);
    }
}
