using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Is a run of whole rows of text.</summary>
internal sealed record TextChunk(NativeBuffer Buffer, int Length, int File, long FirstLine);

/// <summary>Cuts bytes into chunks between rows; workers take turns in it.</summary>
internal abstract unsafe class ChunkReader(ByteSources sources, long rowBytesMax, MemoryTracker tracker) : IDisposable
{
    private const int ChunkBytes = 1 << 20;
    private const int HeldBytesMax = 256 << 20;

    private readonly int _rowBytesMax = rowBytesMax is > 0 and < HeldBytesMax ? (int)rowBytesMax : HeldBytesMax;
    private readonly Lock _lock = new();
    private byte[] _carry = [];
    private long _line = 1;
    private bool _isOpen;
    private bool _atEnd;
    private bool _isSkipping;
    private bool _carriesOneRow;

    /// <summary>Gives the next chunk, or null at the end; waits for the bytes.</summary>
    internal TextChunk? Next()
    {
        TextChunk? chunk = null;
        WorkerPool.Blocking(() =>
        {
            lock (_lock)
            {
                while (chunk is null)
                {
                    if (!_isOpen && !Open()) return;
                    chunk = Read();
                    if (chunk is null) _isOpen = false;
                }
            }
        });
        return chunk;
    }

    public void Dispose() => sources.Dispose();

    /// <summary>Begins with a new input.</summary>
    protected abstract void Start();

    /// <summary>Gives how many of the bytes are whole rows; 0 when the first one does not end here.</summary>
    protected abstract int WholeLength(ReadOnlySpan<byte> bytes, bool atEnd);

    /// <summary>Counts lines, or rows where there are none.</summary>
    protected abstract long Count(ReadOnlySpan<byte> bytes);

    /// <summary>Leaves out a row that is too long, which begins so; false = nobody knows where the next one begins.</summary>
    protected virtual bool LeaveOut(ReadOnlySpan<byte> bytes, string file, long place, MatViewException problem) => false;

    /// <summary>Gives the place behind the next end of a row, however it began; -n: it may begin in the last n - 1 bytes.</summary>
    protected virtual int NextRow(ReadOnlySpan<byte> bytes) => bytes.Length;

    /// <summary>Gives the bytes and lines at the front that are no rows.</summary>
    protected abstract (int Bytes, long Lines) Skip(ReadOnlySpan<byte> bytes);

    private bool Open()
    {
        if (!sources.MoveNext()) return false;
        _isOpen = true;
        _atEnd = false;
        _carry = [];
        _line = 1;
        _isSkipping = _carriesOneRow = false;
        Start();
        return true;
    }

    private TextChunk? Read()
    {
        while (!_atEnd || _carry.Length > 0)
        {
            if (_carriesOneRow && _carry.Length > _rowBytesMax) GiveUp(_carry);
            _carriesOneRow = false;
            var capacity = Math.Max(ChunkBytes, _carry.Length * 2);
            var buffer = NativeBuffer.Allocate(tracker, capacity);
            try
            {
                var length = Fill(buffer, capacity);
                var bytes = new ReadOnlySpan<byte>(buffer.Pointer, length);
                if (_isSkipping)
                {
                    SkipRest(bytes);
                    buffer.Release();
                    continue;
                }

                var end = WholeLength(bytes, _atEnd);
                _carry = bytes[end..].ToArray();
                _carriesOneRow = true; // The beginning of one.
                if (end == 0)
                {
                    // Not one end of a row in sight: read on into a larger chunk.
                    buffer.Release();
                    if (_atEnd) return null;
                    continue;
                }

                var first = _line;
                _line += Count(bytes[..end]);
                var skipped = Skip(bytes[..end]);
                if (skipped.Bytes < end)
                {
                    if (skipped.Bytes > 0) bytes[skipped.Bytes..end].CopyTo(new Span<byte>(buffer.Pointer, end));
                    return new TextChunk(buffer, end - skipped.Bytes, sources.Current, first + skipped.Lines);
                }
            }
            catch
            {
                buffer.Release();
                throw;
            }

            buffer.Release();
        }

        return null;
    }

    private void GiveUp(ReadOnlySpan<byte> bytes)
    {
        var problem = ExecutionErrors.LineTooLong.With(_line, sources.CurrentName, _rowBytesMax);
        if (!LeaveOut(bytes, sources.CurrentName, LinePlace.Of(sources.Current, _line), problem)) throw problem;
        _isSkipping = true;
        SkipRest(bytes);
    }

    // Where a row that is left out ends nobody can say that did not hold all of it: at the next line end, whatever encloses it.
    private void SkipRest(ReadOnlySpan<byte> bytes)
    {
        var next = NextRow(bytes);
        _isSkipping = next < 0;
        if (next < 0)
        {
            var kept = _atEnd ? 0 : Math.Min(bytes.Length, -next - 1);
            _line += Count(bytes[..^kept]);
            _carry = bytes[^kept..].ToArray();
            return;
        }

        _line += Count(bytes[..next]);
        _carry = bytes[next..].ToArray();
    }

    private int Fill(NativeBuffer buffer, int capacity)
    {
        var target = new Span<byte>(buffer.Pointer, capacity);
        _carry.CopyTo(target);
        var length = _carry.Length;
        while (length < capacity && !_atEnd)
        {
            var read = sources.Read(target[length..]);
            if (read == 0) _atEnd = true;
            length += read;
        }

        return length;
    }
}
