using System.Buffers;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Reads the batches of an Arrow IPC stream; bodies are read straight into native memory.</summary>
public sealed class IpcStreamReader : IDisposable
{
    private readonly IpcDecoder _decoder;
    private readonly MemoryTracker _tracker;
    private readonly Stream? _stream;
    private ReadOnlySequence<byte> _bytes;

    public IpcStreamReader(Stream input, MemoryTracker tracker, IpcReaderOptions? options = null)
    {
        _decoder = new IpcDecoder(tracker, options);
        _tracker = tracker;
        _stream = input;
    }

    public IpcStreamReader(ReadOnlySequence<byte> input, MemoryTracker tracker, IpcReaderOptions? options = null)
    {
        _decoder = new IpcDecoder(tracker, options);
        _tracker = tracker;
        _bytes = input;
    }

    /// <summary>Gives the schema once the first message was read.</summary>
    public IpcSchema? Schema => _decoder.Schema;

    /// <summary>Reads the next batch, which is the caller's; null at the end of the stream.</summary>
    public RecordBatch? Read()
    {
        if (_stream is null)
        {
            var batch = _decoder.Read(ref _bytes);
            return batch is not null || _decoder.IsEnded || _bytes.IsEmpty ? batch : throw Truncated();
        }
        while (!_decoder.IsEnded)
        {
            var prefix = new byte[WireFormat.PrefixBytes];
            var count = _stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
            if (count == 0) return null;
            if (count < prefix.Length) throw Truncated();
            var metadata = new byte[_decoder.MetadataBytes(prefix)];
            if (metadata.Length == 0) return null;
            if (_stream.ReadAtLeast(metadata, metadata.Length, false) < metadata.Length) throw Truncated();
            var body = NativeBuffer.Allocate(_tracker, _decoder.BodyBytes(metadata));
            try
            {
                Fill(_stream, body);
            }
            catch
            {
                body.Release();
                throw;
            }
            if (_decoder.Accept(metadata, body) is { } batch) return batch;
        }
        return null;
    }

    public void Dispose() => _decoder.Dispose();

    private static unsafe void Fill(Stream stream, NativeBuffer body)
    {
        for (long done = 0; done < body.SizeBytes;)
        {
            var wanted = (int)Math.Min(1 << 30, body.SizeBytes - done);
            var count = stream.Read(new Span<byte>(body.Pointer + done, wanted));
            if (count == 0) throw Truncated();
            done += count;
        }
    }

    private static IpcException Truncated() => new("The Arrow stream ends in the middle of a message.");
}
