using MatViewDb.Formats.Compression;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Is the body of a request as a load reads it: counted, limited in size and time. The first thing that goes wrong with it is kept: it is
/// the reason for whatever fails after it.
/// </summary>
internal sealed class LoadBody(Stream inner, long bytesMax, string limitName, long timeoutSeconds, CancellationToken timeout)
    : ReadOnlyStream
{
    private const int BufferBytes = 1 << 18;
    private readonly byte[] _buffer = new byte[BufferBytes];

    internal long Received { get; private set; }

    internal Exception? Problem { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return ReadCounted(buffer);
        }
        catch (OperationCanceledException cause)
        {
            throw Problem ??= LoadErrors.TimedOut.Because(cause, timeoutSeconds);
        }
        catch (IOException cause)
        {
            throw Problem ??= LoadErrors.Stopped.Because(cause);
        }
    }

    private int ReadCounted(Span<byte> buffer)
    {
        // The server's stream knows no waiting without a task; a worker that waits here is replaced.
        var count = inner.ReadAsync(_buffer.AsMemory(0, Math.Min(buffer.Length, BufferBytes)), timeout).AsTask().GetAwaiter().GetResult();
        Received += count;
        if (Received > bytesMax) throw Problem ??= LoadErrors.TooLarge.With(bytesMax, limitName);
        _buffer.AsSpan(0, count).CopyTo(buffer);
        return count;
    }
}
