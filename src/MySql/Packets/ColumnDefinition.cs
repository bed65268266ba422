using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Describes a column of a result, a parameter, or a field of a table.</summary>
public sealed record ColumnDefinition
{
    private const byte FixedFieldsLength = 0x0C;

    public string Catalog { get; init; } = "def";

    public string Schema { get; init; } = "";

    /// <summary>Gets the name of the table as the query calls it; empty for an expression.</summary>
    public string Table { get; init; } = "";

    public string OriginalTable { get; init; } = "";

    /// <summary>Gets the heading of the column.</summary>
    public required string Name { get; init; }

    public string OriginalName { get; init; } = "";

    public ushort CharacterSet { get; init; } = CharacterSets.Utf8Mb4GeneralCi;

    public uint Length { get; init; }

    public required MySqlType Type { get; init; }

    public ColumnFlags Flags { get; init; }

    public byte Decimals { get; init; }

    public bool IsUnsigned => (Flags & ColumnFlags.Unsigned) != 0;

    /// <summary>Reads a definition.</summary>
    public static ColumnDefinition Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PacketReader(payload);
        var catalog = reader.ReadLengthEncodedText();
        var schema = reader.ReadLengthEncodedText();
        var table = reader.ReadLengthEncodedText();
        var originalTable = reader.ReadLengthEncodedText();
        var name = reader.ReadLengthEncodedText();
        var originalName = reader.ReadLengthEncodedText();
        reader.ReadLengthEncoded();
        return new ColumnDefinition
        {
            Catalog = catalog,
            Schema = schema,
            Table = table,
            OriginalTable = originalTable,
            Name = name,
            OriginalName = originalName,
            CharacterSet = reader.ReadUInt16(),
            Length = reader.ReadUInt32(),
            Type = (MySqlType)reader.ReadByte(),
            Flags = (ColumnFlags)reader.ReadUInt16(),
            Decimals = reader.ReadByte(),
        };
    }

    /// <summary>Writes the definition as a packet; a field list also has the default value.</summary>
    public void Write(PacketOutput output, bool withDefault = false)
    {
        output.BeginPacket();
        output.WriteLengthEncodedText(Catalog);
        output.WriteLengthEncodedText(Schema);
        output.WriteLengthEncodedText(Table);
        output.WriteLengthEncodedText(OriginalTable);
        output.WriteLengthEncodedText(Name);
        output.WriteLengthEncodedText(OriginalName);
        output.WriteByte(FixedFieldsLength);
        output.WriteUInt16(CharacterSet);
        output.WriteUInt32(Length);
        output.WriteByte((byte)Type);
        output.WriteUInt16((ushort)Flags);
        output.WriteByte(Decimals);
        output.WriteUInt16(0);
        if (withDefault) output.WriteByte(0xFB);
        output.EndPacket();
    }
}
