using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Carries what a login plugin of the server says to the one of the client.</summary>
public static class AuthMoreData
{
    public const byte Marker = 0x01;

    /// <summary>Reads the data.</summary>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> payload) => payload[1..];

    /// <summary>Writes the data as a packet.</summary>
    public static void Write(PacketOutput output, ReadOnlySpan<byte> data)
    {
        output.BeginPacket();
        output.WriteByte(Marker);
        output.WriteBytes(data);
        output.EndPacket();
    }
}
