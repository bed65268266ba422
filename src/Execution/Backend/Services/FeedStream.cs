using System.Threading.Channels;

namespace MatViewDb.Backend.Services;

/// <summary>Hands bytes from an asynchronous writer to a blocking reader; few chunks wait.</summary>
internal sealed class FeedStream : Stream
{
    private const int ChunksMax = 8;
    private readonly Channel<ReadOnlyMemory<byte>> _chunks = Channel.CreateBounded<ReadOnlyMemory<byte>>(ChunksMax);
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ReadOnlyMemory<byte> _current;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_current.Length == 0)
        {
            if (_chunks.Reader.TryRead(out _current)) continue;
            if (WaitToRead()) continue;
            _read.TrySetResult();
            return 0;
        }

        var count = Math.Min(buffer.Length, _current.Length);
        _current.Span[..count].CopyTo(buffer);
        _current = _current[count..];
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    internal ValueTask PutAsync(ReadOnlyMemory<byte> chunk, CancellationToken cancel)
        => chunk.Length == 0 ? default : _chunks.Writer.WriteAsync(chunk, cancel);

    internal void End() => _chunks.Writer.TryComplete();

    internal Task WhenReadAsync(CancellationToken cancel) => _read.Task.WaitAsync(cancel);

    protected override void Dispose(bool disposing)
    {
        _chunks.Writer.TryComplete(new IOException("the sender of the bytes went away"));
        _read.TrySetResult();
        base.Dispose(disposing);
    }

    // The reader is a worker that declared itself blocked, so waiting here holds up nobody else.
    private bool WaitToRead() => _chunks.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();
}
