using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc.FlatBuffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Gives the nodes and buffers of a received message one after the other, checked against its body.</summary>
internal unsafe ref struct BodyReader
{
    private readonly FlatVector _nodes;
    private readonly FlatVector _buffers;
    private readonly FlatVector _dataBufferCounts;
    private readonly NativeBuffer _body;
    private readonly Action _release;
    private readonly MemoryTracker _tracker;
    private int _node;
    private int _buffer;
    private int _count;
    private long _end;

    public BodyReader(FlatTable batch, NativeBuffer body, MemoryTracker tracker, int rowsMax)
    {
        if (batch.Has(3)) throw new IpcException("Compressed Arrow bodies are not supported.");
        var rows = batch.Int64(0);
        if (rows < 0 || rows > rowsMax)
        {
            throw new IpcException($"An Arrow message has {rows} rows; the limit is {rowsMax}.");
        }
        Rows = (int)rows;
        _nodes = batch.Vector(1, 16);
        _buffers = batch.Vector(2, 16);
        _dataBufferCounts = batch.Vector(4, 8);
        _body = body;
        _release = body.Release;
        _tracker = tracker;
    }

    public int Rows { get; }

    public readonly MemoryTracker Tracker => _tracker;

    /// <summary>Reads the next column's node and gives its number of nulls.</summary>
    public int NextNullCount()
    {
        var at = _node++;
        var length = _nodes.Int64(at);
        var nulls = _nodes.Int64(at, 8);
        if (length != Rows || nulls < 0 || nulls > Rows)
        {
            throw new IpcException($"A column of an Arrow message has {length} of {Rows} rows, {nulls} of them null.");
        }
        return (int)nulls;
    }

    public long NextDataBufferCount()
    {
        var count = _dataBufferCounts.Int64(_count++);
        return count >= 0 && count <= _buffers.Count - _buffer
            ? count
            : throw new IpcException($"An Arrow message claims {count} data buffers for a column.");
    }

    /// <summary>Reads where the next buffer lies.</summary>
    public BufferRange NextRange()
    {
        var at = _buffer++;
        var offset = _buffers.Int64(at);
        var length = _buffers.Int64(at, 8);

        // Text columns are rewritten in place, so no two buffers may share bytes.
        if (length < 0 || offset < 0 || offset > _body.SizeBytes - length || (length > 0 && offset < _end))
        {
            throw new IpcException("A buffer of an Arrow message lies outside of its body or over another buffer.");
        }
        if (length > 0) _end = offset + length;
        return new BufferRange(_body.Pointer + offset, length);
    }

    /// <summary>Takes a buffer as memory of its own reference, aligned as columns need it.</summary>
    public readonly NativeBuffer Take(BufferRange range, long neededBytes)
    {
        if (range.Length < neededBytes)
        {
            throw new IpcException($"A buffer of an Arrow message has {range.Length} bytes and needs {neededBytes}.");
        }
        if (((nint)range.Pointer & (WireFormat.Alignment - 1)) == 0)
        {
            _body.Retain();
            return NativeBuffer.Wrap(range.Pointer, range.Length, _release);
        }
        var copy = NativeBuffer.Allocate(_tracker, range.Length);
        Buffer.MemoryCopy(range.Pointer, copy.Pointer, copy.SizeBytes, range.Length);
        return copy;
    }
}

/// <summary>Points at a buffer inside a body.</summary>
internal readonly unsafe struct BufferRange(byte* pointer, long length)
{
    public byte* Pointer { get; } = pointer;

    public long Length { get; } = length;
}
