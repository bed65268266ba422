using MatViewDb.Arrow.Ipc.FlatBuffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Writes the schema message.</summary>
internal static class SchemaEncoding
{
    public static byte[] Encode(IpcSchema schema, bool isPortable)
    {
        var writer = new FlatWriter();
        var message = writer.Table(2, 1, 4, 8)
            .Int16(0, WireFormat.MetadataVersion5).Byte(1, WireFormat.SchemaHeader).Int64(3, 0);
        writer.Root(message);
        var table = writer.Table(2, 4).Int16(0, 0);
        message.Reference(2, table.Position);
        var fields = writer.References(schema.Fields.Count);
        table.Reference(1, fields);
        for (var i = 0; i < schema.Fields.Count; i++)
        {
            writer.SetReference(fields, i, WriteField(writer, schema.Fields[i], i, isPortable));
        }
        return writer.Written.ToArray();
    }

    private static int WriteField(FlatWriter writer, IpcField field, int id, bool isPortable)
    {
        if (field.IsDictionary && field.Type.Id == ArrowTypeId.Null)
        {
            throw new IpcException($"The field '{field.Name}' is a dictionary of nulls.");
        }
        var isInt128 = field.Type.Id == ArrowTypeId.Int128;
        var table = writer.Table(4, 1, 1, 4, (byte)(field.IsDictionary ? 4 : 0), 4, (byte)(isInt128 ? 4 : 0));
        table.Bool(1, field.IsNullable || field.Type.Id == ArrowTypeId.Null);
        table.Reference(0, writer.Text(field.Name));
        var (type, position) = WriteType(writer, field.Type, isPortable);
        table.Byte(2, (byte)type).Reference(3, position);
        if (field.IsDictionary)
        {
            var dictionary = writer.Table(8, 4, 1).Int64(0, id).Bool(2, false);
            table.Reference(4, dictionary.Position);
            dictionary.Reference(1, WriteInt(writer, 32));
        }
        table.Reference(5, writer.References(0));
        if (isInt128) table.Reference(6, WriteExtension(writer, WireFormat.Int128Extension));
        return table.Position;
    }

    private static (WireType Type, int Position) WriteType(FlatWriter writer, ArrowType type, bool isPortable)
    {
        switch (type.Id)
        {
            case ArrowTypeId.Null: return (WireType.Null, writer.Table().Position);
            case ArrowTypeId.Bool: return (WireType.Bool, writer.Table().Position);
            case ArrowTypeId.Int8: return (WireType.Int, WriteInt(writer, 8));
            case ArrowTypeId.Int16: return (WireType.Int, WriteInt(writer, 16));
            case ArrowTypeId.Int32: return (WireType.Int, WriteInt(writer, 32));
            case ArrowTypeId.Int64: return (WireType.Int, WriteInt(writer, 64));
            case ArrowTypeId.Float32: return (WireType.FloatingPoint, writer.Table(2).Int16(0, 1).Position);
            case ArrowTypeId.Float64: return (WireType.FloatingPoint, writer.Table(2).Int16(0, 2).Position);
            case ArrowTypeId.Date32: return (WireType.Date, writer.Table(2).Int16(0, 0).Position);
            case ArrowTypeId.TimestampMicros: return (WireType.Timestamp, writer.Table(2).Int16(0, 2).Position);
            case ArrowTypeId.Time64Micros:
                return (WireType.Time, writer.Table(2, 4).Int16(0, 2).Int32(1, 64).Position);
            case ArrowTypeId.Int128: return (WireType.Decimal, WriteDecimal(writer, 38, 0, 128));
            case ArrowTypeId.Decimal64:
                return (WireType.Decimal, WriteDecimal(writer, type.Precision, type.Scale, isPortable ? 128 : 64));
            case ArrowTypeId.Decimal128:
                return (WireType.Decimal, WriteDecimal(writer, type.Precision, type.Scale, 128));
            case ArrowTypeId.Utf8View:
                return (isPortable ? WireType.Utf8 : WireType.Utf8View, writer.Table().Position);
            case ArrowTypeId.BinaryView:
                return (isPortable ? WireType.Binary : WireType.BinaryView, writer.Table().Position);
            default: throw new IpcException($"The type {type.Id} has no form in an Arrow stream.");
        }
    }

    private static int WriteInt(FlatWriter writer, int bits) =>
        writer.Table(4, 1).Int32(0, bits).Bool(1, true).Position;

    private static int WriteDecimal(FlatWriter writer, int precision, int scale, int bits) =>
        writer.Table(4, 4, 4).Int32(0, precision).Int32(1, scale).Int32(2, bits).Position;

    private static int WriteExtension(FlatWriter writer, string name)
    {
        var entries = writer.References(1);
        var entry = writer.Table(4, 4);
        writer.SetReference(entries, 0, entry.Position);
        entry.Reference(0, writer.Text(WireFormat.ExtensionKey));
        entry.Reference(1, writer.Text(name));
        return entries;
    }
}
