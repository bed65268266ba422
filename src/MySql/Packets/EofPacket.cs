using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Ends column definitions or rows, in the older form of the protocol.</summary>
public readonly record struct EofPacket(ushort Warnings, ServerStatus Status)
{
    public const byte Marker = 0xFE;
    private const int LengthMax = 8;

    /// <summary>Tells whether a packet ends the rows; a row may begin with the same byte but is then longer.</summary>
    public static bool Is(ReadOnlySpan<byte> payload) =>
        payload.Length > 0 && payload[0] == Marker && payload.Length <= LengthMax;

    /// <summary>Reads an EOF packet.</summary>
    public static EofPacket Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        reader.ReadByte();
        return new EofPacket(reader.ReadUInt16(), (ServerStatus)reader.ReadUInt16());
    }

    /// <summary>Writes the packet.</summary>
    public void Write(PacketOutput output)
    {
        output.BeginPacket();
        output.WriteByte(Marker);
        output.WriteUInt16(Warnings);
        output.WriteUInt16((ushort)Status);
        output.EndPacket();
    }
}
