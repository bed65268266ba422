using System.Text;
using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Asks a client for the bytes of one of its files.</summary>
public static class LocalInfileRequest
{
    public const byte Marker = 0xFB;

    /// <summary>Reads the name of the file.</summary>
    public static string Read(ReadOnlySpan<byte> payload) => Encoding.UTF8.GetString(payload[1..]);

    /// <summary>Writes the request as a packet.</summary>
    public static void Write(PacketOutput output, string fileName)
    {
        output.BeginPacket();
        output.WriteByte(Marker);
        output.WriteText(fileName);
        output.EndPacket();
    }
}
