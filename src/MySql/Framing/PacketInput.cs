namespace MatViewDb.MySql.Framing;

/// <summary>Reads packets, joins those that were split at 16 MB, and checks size and sequence number.</summary>
public sealed class PacketInput(Transport transport)
{
    private const int RetainedMax = 256 * 1024;
    private const int InitialSize = 8 * 1024;

    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _end;

    /// <summary>Gets or sets the size above which a packet is skipped and answered with error 1153.</summary>
    public int PacketSizeMax { get; set; } = 64 << 20;

    /// <summary>
    /// Gets or sets whether bytes behind the packet may be taken from the socket too. It must stay false until TLS
    /// is decided, because the bytes behind the request for TLS belong to the TLS layer.
    /// </summary>
    public bool ReadAhead { get; set; }

    /// <summary>
    /// Gets whether a packet numbered 0 is always taken: with that number a server says why it ends the
    /// connection, while the client is already waiting for an answer numbered 1.
    /// </summary>
    public bool TakesFarewells { get; init; }

    /// <summary>Gets the sequence number of the packet read last.</summary>
    public byte LastSequence { get; private set; }

    /// <summary>Gets whether bytes of another packet are already here.</summary>
    public bool HasBuffered => _end > _start;

    /// <summary>
    /// Reads a packet; false means that the other side closed between two packets. The payload stays valid until
    /// the next read.
    /// </summary>
    public bool TryRead(byte expectedSequence, out ReadOnlyMemory<byte> payload)
    {
        payload = default;
        if (_start == _end) Restart();
        if (!Fill(4, allowEnd: true)) return false;

        var length = TakeHeader(0, expectedSequence);
        _start += 4;
        var total = length;
        while (length == PacketOutput.ChunkSizeMax && total <= PacketSizeMax)
        {
            Fill(total + 4, allowEnd: false);
            length = TakeHeader(total, ++expectedSequence);
            _buffer.AsSpan(_start + total + 4, _end - _start - total - 4).CopyTo(_buffer.AsSpan(_start + total));
            _end -= 4;
            total += length;
        }

        if (total > PacketSizeMax)
        {
            Skip(total, length == PacketOutput.ChunkSizeMax, expectedSequence);
            throw new MySqlErrorException(1153, "08S01", "Got a packet bigger than 'max_allowed_packet' bytes");
        }

        Fill(total, allowEnd: false);
        payload = _buffer.AsMemory(_start, total);
        _start += total;
        return true;
    }

    /// <summary>Reads a packet that has to come.</summary>
    public ReadOnlyMemory<byte> Read(byte expectedSequence) => TryRead(expectedSequence, out var payload)
        ? payload
        : throw new ConnectionLostException("The other side closed the connection.");

    /// <summary>Leaves the last payload alone for good: later packets go into another buffer.</summary>
    public void Detach()
    {
        var rest = _end - _start;
        var buffer = new byte[Math.Max(InitialSize * 8, rest)];
        _buffer.AsSpan(_start, rest).CopyTo(buffer);
        _buffer = buffer;
        _start = 0;
        _end = rest;
    }

    private static ConnectionLostException Cut() => new("The other side closed the connection inside a packet.");

    private void Restart()
    {
        _start = _end = 0;
        if (_buffer.Length > RetainedMax) _buffer = new byte[InitialSize];
    }

    private int TakeHeader(int offset, byte expectedSequence)
    {
        var header = _buffer.AsSpan(_start + offset, 4);
        LastSequence = header[3];
        if (LastSequence != expectedSequence && !(TakesFarewells && LastSequence == 0))
            throw new MySqlErrorException(1156, "08S01", "Got packets out of order");
        return header[0] | (header[1] << 8) | (header[2] << 16);
    }

    /// <summary>Has at least so many bytes behind the start, and grows only as bytes really arrive.</summary>
    private bool Fill(int count, bool allowEnd)
    {
        while (_end - _start < count)
        {
            if (_end == _buffer.Length || _start + count > _buffer.Length) MakeRoom(count);
            var space = _buffer.AsSpan(_end);
            if (!ReadAhead) space = space[..Math.Min(space.Length, count - (_end - _start))];
            var read = transport.Read(space);
            if (read == 0)
            {
                if (allowEnd && _end == _start) return false;
                throw Cut();
            }

            _end += read;
        }

        return true;
    }

    private void MakeRoom(int count)
    {
        var filled = _end - _start;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, filled).CopyTo(_buffer);
            _start = 0;
            _end = filled;
        }

        if (_end < _buffer.Length) return;
        var size = Math.Min(Math.Max(count, InitialSize), _buffer.Length * 2L);
        Array.Resize(ref _buffer, (int)Math.Min(size, Array.MaxLength));
    }

    /// <summary>Throws away a packet that is too big, so that the connection can go on behind it.</summary>
    private void Skip(int total, bool continues, byte sequence)
    {
        long left = total - (_end - _start);
        _start = left >= 0 ? _end : _start + total;
        while (true)
        {
            while (left > 0)
            {
                _start = _end = 0;
                var read = transport.Read(_buffer.AsSpan(0, (int)Math.Min(left, _buffer.Length)));
                if (read == 0) throw Cut();
                left -= read;
            }

            if (!continues) return;
            Fill(4, allowEnd: false);
            var length = TakeHeader(0, ++sequence);
            _start += 4;
            continues = length == PacketOutput.ChunkSizeMax;
            left = length - (_end - _start);
            _start = left >= 0 ? _end : _start + length;
        }
    }
}
