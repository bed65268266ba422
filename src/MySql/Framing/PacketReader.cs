using System.Buffers.Binary;
using System.Text;

namespace MatViewDb.MySql.Framing;

/// <summary>Reads the fields of one packet and refuses to read past its end.</summary>
public ref struct PacketReader(ReadOnlySpan<byte> payload)
{
    private ReadOnlySpan<byte> _rest = payload;

    public readonly ReadOnlySpan<byte> Rest => _rest;

    public readonly int Remaining => _rest.Length;

    public readonly bool AtEnd => _rest.IsEmpty;

    public byte PeekByte() => _rest.IsEmpty ? throw Short() : _rest[0];

    public byte ReadByte() => ReadBytes(1)[0];

    public ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(ReadBytes(2));

    public uint ReadUInt24()
    {
        var bytes = ReadBytes(3);
        return bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);
    }

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(ReadBytes(4));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(ReadBytes(8));

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if ((uint)count > (uint)_rest.Length) throw Short();
        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    public ReadOnlySpan<byte> ReadRest()
    {
        var bytes = _rest;
        _rest = default;
        return bytes;
    }

    /// <summary>Reads bytes up to a zero, and the zero.</summary>
    public ReadOnlySpan<byte> ReadNullTerminated()
    {
        var end = _rest.IndexOf((byte)0);
        if (end < 0) throw Short();
        var bytes = _rest[..end];
        _rest = _rest[(end + 1)..];
        return bytes;
    }

    /// <summary>Reads a length-encoded integer; the marker of NULL (0xFB) is an error.</summary>
    public ulong ReadLengthEncoded()
    {
        var first = ReadByte();
        return first switch
        {
            < 0xFB => first,
            0xFC => ReadUInt16(),
            0xFD => ReadUInt24(),
            0xFE => ReadUInt64(),
            _ => throw MySqlErrorException.Malformed("a length is missing"),
        };
    }

    public ReadOnlySpan<byte> ReadLengthEncodedBytes()
    {
        var length = ReadLengthEncoded();
        if (length > (ulong)_rest.Length) throw Short();
        return ReadBytes((int)length);
    }

    /// <summary>Reads a column of a text row: false is NULL.</summary>
    public bool TryReadLengthEncodedBytes(out ReadOnlySpan<byte> bytes)
    {
        if (PeekByte() == 0xFB)
        {
            ReadByte();
            bytes = default;
            return false;
        }

        bytes = ReadLengthEncodedBytes();
        return true;
    }

    public string ReadNullTerminatedText() => Encoding.UTF8.GetString(ReadNullTerminated());

    public string ReadLengthEncodedText() => Encoding.UTF8.GetString(ReadLengthEncodedBytes());

    public string ReadRestText() => Encoding.UTF8.GetString(ReadRest());

    private static MySqlErrorException Short() => MySqlErrorException.Malformed("it ends too early");
}
