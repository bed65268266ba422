using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Asks for TLS: the head of a login packet, with nothing behind it.</summary>
public sealed record SslRequest(Capabilities Capabilities, uint PacketSizeMax, byte CharacterSet)
{
    public const int Length = 32;

    /// <summary>Tells whether a login packet is this request.</summary>
    public static bool Is(ReadOnlySpan<byte> payload) =>
        payload.Length == Length && (Read(payload).Capabilities & Capabilities.Ssl) != 0;

    /// <summary>Reads a request.</summary>
    public static SslRequest Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        return new SslRequest((Capabilities)reader.ReadUInt32(), reader.ReadUInt32(), reader.ReadByte());
    }

    /// <summary>Writes the request as a packet.</summary>
    public void Write(PacketOutput output)
    {
        output.BeginPacket();
        WriteHead(output, Capabilities, PacketSizeMax, CharacterSet);
        output.EndPacket();
    }

    internal static void WriteHead(
        PacketOutput output, Capabilities capabilities, uint packetSizeMax, byte characterSet)
    {
        output.WriteUInt32((uint)capabilities);
        output.WriteUInt32(packetSizeMax);
        output.WriteByte(characterSet);
        output.WriteZeros(23);
    }
}
