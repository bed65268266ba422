using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Greets a client: version, connection number, nonce and what the server can do.</summary>
public sealed record HandshakeV10
{
    public const int NonceLength = 20;
    private const byte ProtocolVersion = 10;
    private const int FirstNoncePart = 8;

    public required string ServerVersion { get; init; }

    public required uint ConnectionId { get; init; }

    public required byte[] Nonce { get; init; }

    public required Capabilities Capabilities { get; init; }

    public byte CharacterSet { get; init; } = CharacterSets.Utf8Mb4GeneralCi;

    public ServerStatus Status { get; init; } = ServerStatus.Autocommit;

    public string AuthPlugin { get; init; } = "";

    /// <summary>Reads a greeting.</summary>
    public static HandshakeV10 Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        var protocol = reader.ReadByte();
        if (protocol == ErrPacket.Marker) throw ErrPacket.Read(payload);
        if (protocol != ProtocolVersion)
            throw new MySqlErrorException(2007, "HY000", $"Protocol mismatch; server version = {protocol}");

        var version = reader.ReadNullTerminatedText();
        var connectionId = reader.ReadUInt32();
        var nonce = new byte[NonceLength];
        reader.ReadBytes(FirstNoncePart).CopyTo(nonce);
        reader.ReadByte();
        uint capabilities = reader.ReadUInt16();
        var characterSet = reader.ReadByte();
        var status = (ServerStatus)reader.ReadUInt16();
        capabilities |= (uint)reader.ReadUInt16() << 16;
        var nonceLength = reader.ReadByte();
        reader.ReadBytes(10);
        var secondPart = Math.Max(13, nonceLength - FirstNoncePart);
        reader.ReadBytes(secondPart)[..(NonceLength - FirstNoncePart)].CopyTo(nonce.AsSpan(FirstNoncePart));
        var hasPlugin = ((Capabilities)capabilities & Capabilities.PluginAuth) != 0;
        return new HandshakeV10
        {
            ServerVersion = version,
            ConnectionId = connectionId,
            Nonce = nonce,
            Capabilities = (Capabilities)capabilities,
            CharacterSet = characterSet,
            Status = status,
            AuthPlugin = hasPlugin ? reader.ReadNullTerminatedText() : "",
        };
    }

    /// <summary>Writes the greeting as a packet.</summary>
    public void Write(PacketOutput output)
    {
        output.BeginPacket();
        output.WriteByte(ProtocolVersion);
        output.WriteNullTerminatedText(ServerVersion);
        output.WriteUInt32(ConnectionId);
        output.WriteBytes(Nonce.AsSpan(0, FirstNoncePart));
        output.WriteByte(0);
        output.WriteUInt16((ushort)Capabilities);
        output.WriteByte(CharacterSet);
        output.WriteUInt16((ushort)Status);
        output.WriteUInt16((ushort)((uint)Capabilities >> 16));
        output.WriteByte(NonceLength + 1);
        output.WriteZeros(10);
        output.WriteBytes(Nonce.AsSpan(FirstNoncePart));
        output.WriteByte(0);
        output.WriteNullTerminatedText(AuthPlugin);
        output.EndPacket();
    }
}
