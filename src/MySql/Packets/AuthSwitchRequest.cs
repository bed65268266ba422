using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Asks a client to log in with another plugin and a new nonce.</summary>
public sealed record AuthSwitchRequest(string Plugin, byte[] Nonce)
{
    public const byte Marker = 0xFE;

    /// <summary>Reads a request; the zero behind the nonce does not belong to it.</summary>
    public static AuthSwitchRequest Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        reader.ReadByte();
        var plugin = reader.ReadNullTerminatedText();
        var nonce = reader.ReadRest();
        if (!nonce.IsEmpty && nonce[^1] == 0) nonce = nonce[..^1];
        return new AuthSwitchRequest(plugin, nonce.ToArray());
    }

    /// <summary>Writes the request as a packet.</summary>
    public void Write(PacketOutput output)
    {
        output.BeginPacket();
        output.WriteByte(Marker);
        output.WriteNullTerminatedText(Plugin);
        output.WriteBytes(Nonce);
        output.WriteByte(0);
        output.EndPacket();
    }
}
