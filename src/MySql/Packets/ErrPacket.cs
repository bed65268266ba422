using System.Text;
using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Reports an error.</summary>
public static class ErrPacket
{
    public const byte Marker = 0xFF;
    private const int SqlStateLength = 5;

    /// <summary>Reads an error.</summary>
    public static MySqlErrorException Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        reader.ReadByte();
        var code = reader.ReadUInt16();
        if (reader.AtEnd || reader.PeekByte() != (byte)'#')
            return new MySqlErrorException(code, "HY000", reader.ReadRestText());
        reader.ReadByte();
        var sqlState = Encoding.ASCII.GetString(reader.ReadBytes(SqlStateLength));
        return new MySqlErrorException(code, sqlState, reader.ReadRestText());
    }

    /// <summary>Writes an error as a packet.</summary>
    public static void Write(PacketOutput output, int code, string sqlState, string message)
    {
        output.BeginPacket();
        output.WriteByte(Marker);
        output.WriteUInt16((ushort)code);
        output.WriteByte((byte)'#');
        output.WriteText(sqlState.Length == SqlStateLength ? sqlState : "HY000");
        output.WriteText(message);
        output.EndPacket();
    }
}
