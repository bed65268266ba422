using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace MatViewDb.MySql.Framing;

/// <summary>Builds packets in one reused buffer, numbers them, and splits those of 16 MB and more.</summary>
/// <remarks>A packet stays in the buffer until it is complete, so that an error can still take it back.</remarks>
public sealed class PacketOutput(Transport transport)
{
    /// <summary>The largest payload of one chunk; a payload of exactly this size says that more follows.</summary>
    public const int ChunkSizeMax = 0xFFFFFF;

    private const int HeaderSize = 4;
    private const int InitialSize = 8 * 1024;
    private const int RetainedMax = 64 * 1024;
    private const int FlushSize = 32 * 1024;
    private const int BufferSizeMax = 1 << 30;

    private byte[] _buffer = new byte[InitialSize];
    private int _position;
    private int _packetStart;

    /// <summary>Gets or sets the number of the next packet.</summary>
    public byte Sequence { get; set; }

    /// <summary>Gets how many payload bytes the open packet has.</summary>
    public int PacketLength => _position - _packetStart - HeaderSize;

    public void BeginPacket()
    {
        _packetStart = _position;
        Reserve(HeaderSize);
        _position += HeaderSize;
    }

    /// <summary>Completes the open packet; it goes out with the next flush or when the buffer is rather full.</summary>
    public void EndPacket()
    {
        var length = PacketLength;
        if (length >= ChunkSizeMax)
        {
            SendSplit(length);
            return;
        }

        var header = (uint)length | ((uint)Sequence++ << 24);
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer.AsSpan(_packetStart), header);
        _packetStart = _position;
        if (_position >= FlushSize) Flush();
    }

    /// <summary>Takes back what was written since the packet began.</summary>
    public void AbandonPacket() => _position = _packetStart;

    /// <summary>Sends the complete packets.</summary>
    public void Flush()
    {
        SendComplete();
        if (_buffer.Length > RetainedMax && _position <= InitialSize) Array.Resize(ref _buffer, RetainedMax);
    }

    /// <summary>Gives room for so many bytes at the end of the open packet; <see cref="Advance"/> takes them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _position < count) Grow(count);
        return _buffer.AsSpan(_position, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count) => _position += count;

    /// <summary>Gives bytes of the open packet that were written before, to change them.</summary>
    public Span<byte> Written(int offset, int count) => _buffer.AsSpan(_packetStart + HeaderSize + offset, count);

    public void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        _position++;
    }

    public void WriteUInt16(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(Reserve(2), value);
        _position += 2;
    }

    public void WriteUInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Reserve(4), value);
        _position += 4;
    }

    public void WriteUInt64(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Reserve(8), value);
        _position += 8;
    }

    public void WriteZeros(int count)
    {
        Reserve(count).Clear();
        _position += count;
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _position += bytes.Length;
    }

    public void WriteLengthEncoded(ulong value)
    {
        var space = Reserve(9);
        if (value < 0xFB)
        {
            space[0] = (byte)value;
            _position++;
        }
        else if (value <= 0xFFFF)
        {
            space[0] = 0xFC;
            BinaryPrimitives.WriteUInt16LittleEndian(space[1..], (ushort)value);
            _position += 3;
        }
        else if (value <= 0xFFFFFF)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(space, 0xFDu | ((uint)value << 8));
            _position += 4;
        }
        else
        {
            space[0] = 0xFE;
            BinaryPrimitives.WriteUInt64LittleEndian(space[1..], value);
            _position += 9;
        }
    }

    public void WriteLengthEncodedBytes(ReadOnlySpan<byte> bytes)
    {
        WriteLengthEncoded((ulong)bytes.Length);
        WriteBytes(bytes);
    }

    public void WriteLengthEncodedText(string text)
    {
        WriteLengthEncoded((ulong)Encoding.UTF8.GetByteCount(text));
        WriteText(text);
    }

    public void WriteNullTerminatedText(string text)
    {
        WriteText(text);
        WriteByte(0);
    }

    public void WriteText(string text) =>
        _position += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private void Grow(int count)
    {
        if (_buffer.Length >= RetainedMax) SendComplete();
        var needed = (long)_position + count;
        if (needed <= _buffer.Length) return;
        if (needed > BufferSizeMax)
            throw new MySqlErrorException(1153, "08S01", "A row of the result is bigger than a packet may be");
        Array.Resize(ref _buffer, (int)Math.Min(BufferSizeMax, Math.Max(needed, _buffer.Length * 2L)));
    }

    private void SendComplete()
    {
        if (_packetStart == 0) return;
        var complete = _packetStart;
        var open = _position - complete;

        // Positions change first: when the write fails, the buffer must not be sent again.
        _packetStart = 0;
        _position = open;
        try
        {
            transport.Write(_buffer.AsSpan(0, complete));
        }
        finally
        {
            if (open > 0) _buffer.AsSpan(complete, open).CopyTo(_buffer);
        }
    }

    private void SendSplit(int length)
    {
        SendComplete();
        Span<byte> header = stackalloc byte[HeaderSize];
        var sent = 0;
        while (true)
        {
            var chunk = Math.Min(ChunkSizeMax, length - sent);
            BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)chunk | ((uint)Sequence++ << 24));
            transport.Write(header);
            transport.Write(_buffer.AsSpan(HeaderSize + sent, chunk));
            sent += chunk;
            if (chunk < ChunkSizeMax) break;
        }

        _position = _packetStart = 0;
        _buffer = new byte[RetainedMax];
    }
}
