using MatViewDb.Core.Errors;
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

    /// <summary>Undoes the compression of the body; what is wrong with it is kept like what is wrong with the body.</summary>
    internal Stream Unpack(string compression)
    {
        var unpacked = Decompression.Open(compression, this)
            ?? throw CoreErrors.NotSupported.With($"compression {compression}; known are {Decompression.Known}");
        return ReferenceEquals(unpacked, this) ? this : new Unpacked(this, unpacked);
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

    private sealed class Unpacked(LoadBody body, Stream inner) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            try
            {
                return inner.Read(buffer);
            }
            catch (Exception cause) when (cause is InvalidDataException or IOException)
            {
                throw body.Problem ??= LoadErrors.BrokenFile.Because(cause, "stream", cause.Message);
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
