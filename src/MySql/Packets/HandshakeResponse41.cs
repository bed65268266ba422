using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Logs in: who, the answer to the nonce, the wanted database, and what the client can do.</summary>
public sealed record HandshakeResponse41
{
    public required Capabilities Capabilities { get; init; }

    public uint PacketSizeMax { get; init; } = 64 << 20;

    public byte CharacterSet { get; init; } = CharacterSets.Utf8Mb4GeneralCi;

    public required string User { get; init; }

    public byte[] AuthResponse { get; init; } = [];

    public string Database { get; init; } = "";

    /// <summary>Gets the plugin that made the answer; empty when the client does not say.</summary>
    public string AuthPlugin { get; init; } = "";

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = ConnectAttributes.None;

    /// <summary>Reads a login packet; capabilities the server has not offered do not count.</summary>
    public static HandshakeResponse41 Read(ReadOnlySpan<byte> payload, Capabilities offered)
    {
        var reader = new PacketReader(payload);
        if (payload.Length < 4 || ((Capabilities)payload[1] & (Capabilities)((uint)Capabilities.Protocol41 >> 8)) == 0)
            throw new MySqlErrorException(1043, "08S01", "Bad handshake");

        var capabilities = (Capabilities)reader.ReadUInt32() & offered;
        var packetSizeMax = reader.ReadUInt32();
        var characterSet = reader.ReadByte();
        reader.ReadBytes(23);
        var user = reader.ReadNullTerminatedText();
        var response = ReadAuthResponse(ref reader, capabilities);
        var database = Has(capabilities, Capabilities.ConnectWithDatabase) && !reader.AtEnd
            ? reader.ReadNullTerminatedText()
            : "";
        var plugin = Has(capabilities, Capabilities.PluginAuth) && !reader.AtEnd ? reader.ReadNullTerminatedText() : "";
        var attributes = Has(capabilities, Capabilities.ConnectAttributes) && !reader.AtEnd
            ? ConnectAttributes.Read(ref reader)
            : ConnectAttributes.None;
        return new HandshakeResponse41
        {
            Capabilities = capabilities,
            PacketSizeMax = packetSizeMax,
            CharacterSet = characterSet,
            User = user,
            AuthResponse = response,
            Database = database,
            AuthPlugin = plugin,
            Attributes = attributes,
        };
    }

    /// <summary>Writes the login as a packet.</summary>
    public void Write(PacketOutput output)
    {
        output.BeginPacket();
        SslRequest.WriteHead(output, Capabilities, PacketSizeMax, CharacterSet);
        output.WriteNullTerminatedText(User);
        if (Has(Capabilities, Capabilities.PluginAuthLengthEncoded))
        {
            output.WriteLengthEncodedBytes(AuthResponse);
        }
        else
        {
            output.WriteByte((byte)AuthResponse.Length);
            output.WriteBytes(AuthResponse);
        }

        if (Has(Capabilities, Capabilities.ConnectWithDatabase)) output.WriteNullTerminatedText(Database);
        if (Has(Capabilities, Capabilities.PluginAuth)) output.WriteNullTerminatedText(AuthPlugin);
        if (Has(Capabilities, Capabilities.ConnectAttributes)) ConnectAttributes.Write(output, Attributes);
        output.EndPacket();
    }

    private static byte[] ReadAuthResponse(ref PacketReader reader, Capabilities capabilities)
    {
        if (Has(capabilities, Capabilities.PluginAuthLengthEncoded)) return reader.ReadLengthEncodedBytes().ToArray();
        if (Has(capabilities, Capabilities.SecureConnection)) return reader.ReadBytes(reader.ReadByte()).ToArray();
        return reader.ReadNullTerminated().ToArray();
    }

    private static bool Has(Capabilities capabilities, Capabilities one) => (capabilities & one) != 0;
}
