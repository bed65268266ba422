using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Execution.Spill;

/// <summary>
/// Holds batches of equal columns on disk: an Arrow stream cut into blocks, each compressed and with a checksum. It is
/// written from any thread, then read, and deleted when it is disposed.
/// </summary>
public sealed class SpillFile : IDisposable
{
    /// <summary>A block is written when it holds so many bytes; its buffer is a power of two with its padding.</summary>
    private const int BlockBytes = 96 << 10;
    private const int BufferBytes = (128 << 10) - 64;

    private readonly QuerySpill _spill;
    private readonly OperatorProfile _profile;
    private readonly Lock _lock = new();
    private readonly List<SpillBlock> _blocks = [];
    private IWritableFile? _file;
    private IReadableFile? _reading;
    private IpcEncoder? _encoder;
    private ByteSink? _pending;
    private bool _sealed;
    private bool _disposed;

    internal SpillFile(QuerySpill spill, string path, OperatorProfile profile)
    {
        _spill = spill;
        Path = path;
        _profile = profile;
    }

    public string Path { get; }

    public long RowCount { get; private set; }

    /// <summary>Bytes of the rows before compression: about what they take in memory.</summary>
    public long RawBytes { get; private set; }

    /// <summary>Bytes on disk.</summary>
    public long StoredBytes { get; private set; }

    /// <summary>Appends a batch, which stays the caller's.</summary>
    public void Write(RecordBatch batch)
    {
        if (batch.RowCount == 0) return;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_sealed) throw new InvalidOperationException("a sealed spill file takes no more rows");
            _encoder ??= new IpcEncoder(PlainSchema(batch));
            _pending ??= new ByteSink(_spill.Memory, BufferBytes);
            using (var payload = _encoder.Encode(batch)) payload.WriteTo(new SinkWriter(_pending));
            RowCount += batch.RowCount;
            if (_pending.Length >= BlockBytes) WriteBlock();
        }
    }

    /// <summary>Ends writing: the rest goes to disk and the buffers are given back.</summary>
    public void Seal()
    {
        lock (_lock)
        {
            if (_sealed || _disposed) return;
            if (_pending is { Length: > 0 }) WriteBlock();
            CloseWriting();
            _sealed = true;
        }
    }

    /// <summary>Reads the batches from the first on; several readers may read at once.</summary>
    public SpillReader OpenReader(MemoryTracker tracker)
    {
        Seal();
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_blocks.Count > 0 && _reading is null)
            {
                try
                {
                    _reading = _spill.Space.Files.OpenRead(Path);
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    throw SpillErrors.ReadFailed.Because(problem, Path, problem.Message);
                }
            }

            return new SpillReader(_reading, _blocks, Path, tracker, _spill.Memory);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed) return;
            _disposed = true;
            var made = _file is not null || _blocks.Count > 0;
            CloseWriting();
            _reading?.Dispose();
            if (made)
            {
                try
                {
                    _spill.Space.Files.DeleteFile(Path);
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    // The query's directory goes away as a whole, at the latest when the process starts again.
                }

                SpillMetrics.Files.Add(-1);
            }

            _spill.Charge(-StoredBytes);
        }

        _spill.Forget(this);
    }

    private static IpcSchema PlainSchema(RecordBatch batch)
        => new([.. batch.Columns.Select(column => new IpcField("", column.Type))]);

    private void WriteBlock()
    {
        var pending = _pending!;
        try
        {
            if (_file is null)
            {
                _file = _spill.Space.Files.Create(Path);
                SpillMetrics.Files.Add();
            }

            var block = SpillBlock.Append(_file, pending, _spill.Memory);
            _blocks.Add(block);
            RawBytes += pending.Length;
            StoredBytes += block.TotalBytes;
            SpillMetrics.BytesWritten.Add(block.TotalBytes);
            lock (_profile) _profile.SpilledBytes += block.TotalBytes;
            _spill.Charge(block.TotalBytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw SpillErrors.OfWrite(Path, problem);
        }

        // A batch that was much larger than a block leaves no large buffer behind.
        if (pending.Capacity <= BufferBytes) pending.Clear();
        else
        {
            pending.Dispose();
            _pending = null;
        }
    }

    private void CloseWriting()
    {
        _encoder?.Dispose();
        _encoder = null;
        _pending?.Dispose();
        _pending = null;
        _file?.Dispose();
        _file = null;
    }
}
