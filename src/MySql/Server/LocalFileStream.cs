using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Server;

/// <summary>Reads the bytes of a client's file out of its packets, up to the empty one.</summary>
internal sealed class LocalFileStream : Stream
{
    private readonly PacketInput _input;
    private readonly PacketOutput _output;
    private ReadOnlyMemory<byte> _packet;

    public LocalFileStream(PacketInput input, PacketOutput output)
    {
        _input = input;
        _output = output;
        input.Detach();
    }

    public bool IsAtEnd { get; private set; }

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
        if (buffer.IsEmpty) return 0;
        if (_packet.IsEmpty && !NextPacket()) return 0;
        var count = Math.Min(buffer.Length, _packet.Length);
        _packet.Span[..count].CopyTo(buffer);
        _packet = _packet[count..];
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what the client still sends; it listens for the answer only after that.</summary>
    public void Drain()
    {
        while (NextPacket())
        {
            // Each packet replaces the one before.
        }

        _packet = default;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) Drain();
        base.Dispose(disposing);
    }

    private bool NextPacket()
    {
        if (IsAtEnd) return false;
        try
        {
            _packet = _input.Read(_output.Sequence);
        }
        catch
        {
            // Whatever failed, a second attempt to read must not wait for more.
            IsAtEnd = true;
            throw;
        }

        _output.Sequence = (byte)(_input.LastSequence + 1);
        IsAtEnd = _packet.IsEmpty;
        return !IsAtEnd;
    }
}
