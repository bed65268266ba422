using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Answers a PREPARE: the number of the statement, of its columns and of its parameters.</summary>
public readonly record struct PrepareOk(uint StatementId, ushort ColumnCount, ushort ParameterCount, ushort Warnings)
{
    /// <summary>Reads the answer.</summary>
    public static PrepareOk Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        reader.ReadByte();
        var id = reader.ReadUInt32();
        var columns = reader.ReadUInt16();
        var parameters = reader.ReadUInt16();
        reader.ReadByte();
        return new PrepareOk(id, columns, parameters, reader.Remaining >= 2 ? reader.ReadUInt16() : (ushort)0);
    }

    /// <summary>Writes the answer as a packet.</summary>
    public void Write(PacketOutput output)
    {
        output.BeginPacket();
        output.WriteByte(0);
        output.WriteUInt32(StatementId);
        output.WriteUInt16(ColumnCount);
        output.WriteUInt16(ParameterCount);
        output.WriteByte(0);
        output.WriteUInt16(Warnings);
        output.EndPacket();
    }
}
