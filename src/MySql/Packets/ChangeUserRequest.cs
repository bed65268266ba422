using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Asks to go on as another user, on a session as good as new.</summary>
public sealed record ChangeUserRequest
{
    public required string User { get; init; }

    public byte[] AuthResponse { get; init; } = [];

    public string Database { get; init; } = "";

    public byte CharacterSet { get; init; }

    public string AuthPlugin { get; init; } = "";

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = ConnectAttributes.None;

    /// <summary>Reads a request, behind its command byte.</summary>
    public static ChangeUserRequest Read(ReadOnlySpan<byte> body, Capabilities capabilities, byte characterSet)
    {
        var reader = new PacketReader(body);
        var user = reader.ReadNullTerminatedText();
        var response = (capabilities & Capabilities.SecureConnection) != 0
            ? reader.ReadBytes(reader.ReadByte()).ToArray()
            : reader.ReadNullTerminated().ToArray();
        var database = reader.ReadNullTerminatedText();
        if (reader.Remaining >= 2) characterSet = (byte)reader.ReadUInt16();
        var plugin = (capabilities & Capabilities.PluginAuth) != 0 && !reader.AtEnd
            ? reader.ReadNullTerminatedText()
            : "";
        var attributes = (capabilities & Capabilities.ConnectAttributes) != 0 && !reader.AtEnd
            ? ConnectAttributes.Read(ref reader)
            : ConnectAttributes.None;
        return new ChangeUserRequest
        {
            User = user,
            AuthResponse = response,
            Database = database,
            CharacterSet = characterSet,
            AuthPlugin = plugin,
            Attributes = attributes,
        };
    }

    /// <summary>Writes the request as a packet.</summary>
    public void Write(PacketOutput output, Capabilities capabilities)
    {
        output.BeginPacket();
        output.WriteByte((byte)CommandCode.ChangeUser);
        output.WriteNullTerminatedText(User);
        output.WriteByte((byte)AuthResponse.Length);
        output.WriteBytes(AuthResponse);
        output.WriteNullTerminatedText(Database);
        output.WriteUInt16(CharacterSet);
        if ((capabilities & Capabilities.PluginAuth) != 0) output.WriteNullTerminatedText(AuthPlugin);
        if ((capabilities & Capabilities.ConnectAttributes) != 0) ConnectAttributes.Write(output, Attributes);
        output.EndPacket();
    }
}
