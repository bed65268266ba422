using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Is a run of whole lines.</summary>
internal sealed record CsvChunk(NativeBuffer Buffer, int Length, long FirstLine);

/// <summary>Cuts a byte stream into chunks at line ends; workers take turns in it.</summary>
internal sealed unsafe class CsvChunkReader(
    Stream stream, CsvDialect dialect, CsvSourceSpec spec, MemoryTracker tracker)
{
    private const int ChunkBytes = 1 << 20;
    private const int LineBytesMax = 256 << 20;

    private readonly Lock _lock = new();
    private byte[] _carry = [];
    private long _line = 1;
    private long _toSkip = spec.SkipLines;
    private bool _atEnd;

    /// <summary>Gives the next chunk, or null at the end; waits for the stream.</summary>
    internal CsvChunk? Next()
    {
        CsvChunk? chunk = null;
        WorkerPool.Blocking(() =>
        {
            lock (_lock) chunk = Read();
        });
        return chunk;
    }

    private CsvChunk? Read()
    {
        while (!_atEnd || _carry.Length > 0)
        {
            var capacity = Math.Max(ChunkBytes, _carry.Length * 2);
            if (capacity > LineBytesMax) throw ExecutionErrors.LineTooLong.With(_line, spec.FileName, LineBytesMax);
            var buffer = NativeBuffer.Allocate(tracker, capacity);
            var length = Fill(buffer, capacity);
            var bytes = new ReadOnlySpan<byte>(buffer.Pointer, length);
            var end = _atEnd ? length : CsvLines.LastLineEnd(bytes, dialect);
            _carry = bytes[end..].ToArray();
            if (end == 0)
            {
                // Not one line end in sight: read on into a larger chunk.
                buffer.Release();
                if (_atEnd) return null;
                continue;
            }

            var first = _line;
            _line += CsvLines.Count(bytes[..end], dialect);
            var skipped = Skip(bytes[..end]);
            if (skipped.Bytes < end)
            {
                if (skipped.Bytes > 0) bytes[skipped.Bytes..end].CopyTo(new Span<byte>(buffer.Pointer, end));
                return new CsvChunk(buffer, end - skipped.Bytes, first + skipped.Lines);
            }

            buffer.Release();
        }

        return null;
    }

    private int Fill(NativeBuffer buffer, int capacity)
    {
        var target = new Span<byte>(buffer.Pointer, capacity);
        _carry.CopyTo(target);
        var length = _carry.Length;
        while (length < capacity && !_atEnd)
        {
            var read = stream.Read(target[length..]);
            if (read == 0) _atEnd = true;
            length += read;
        }

        return length;
    }

    private (int Bytes, long Lines) Skip(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        long lines = 0;
        while (_toSkip > 0 && at < bytes.Length)
        {
            at += CsvLines.FirstLineEnd(bytes[at..], dialect);
            _toSkip--;
            lines++;
        }

        return (at, lines);
    }
}
