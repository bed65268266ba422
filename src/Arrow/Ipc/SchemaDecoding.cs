using MatViewDb.Arrow.Ipc.FlatBuffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Reads the schema message and refuses types the engine has no columns for.</summary>
internal static class SchemaDecoding
{
    private const int FieldsMax = 16_384;
    private const int EntriesMax = 64;

    public static WireField[] Decode(FlatTable schema)
    {
        if (schema.Int16(0) != 0) throw new IpcException("Big-endian Arrow streams are not supported.");
        var list = schema.Vector(1, 4);
        if (list.Count > FieldsMax) throw new IpcException($"An Arrow schema has {list.Count} fields.");
        var fields = new WireField[list.Count];
        for (var i = 0; i < fields.Length; i++) fields[i] = ReadField(list.Table(i));
        return fields;
    }

    private static WireField ReadField(FlatTable table)
    {
        var name = table.Text(0) ?? "";
        if (table.Vector(5, 4).Count > 0) throw new IpcException($"The field '{name}' is nested: not supported.");
        table.TryTable(3, out var typeTable);
        var wire = (WireType)table.Byte(2);
        var type = ReadType(name, wire, typeTable, ReadExtension(table));
        var isDictionary = table.TryTable(4, out var dictionary);
        if (isDictionary && wire == WireType.Null)
        {
            throw new IpcException($"The field '{name}' is a dictionary of nulls.");
        }
        var layout = wire switch
        {
            WireType.Null => WireLayout.Null,
            WireType.Utf8View or WireType.BinaryView => WireLayout.Views,
            WireType.Utf8 or WireType.Binary => WireLayout.Offsets32,
            WireType.LargeUtf8 or WireType.LargeBinary => WireLayout.Offsets64,
            _ => WireLayout.Fixed,
        };
        var bits = 32;
        if (isDictionary && dictionary.TryTable(1, out var index))
        {
            bits = index.Int32(0);
            if (bits is not (8 or 16 or 32) || (!index.Bool(1) && bits == 32))
            {
                throw new IpcException($"The field '{name}' has dictionary codes of {bits} bits: not supported.");
            }
            if (!index.Bool(1)) bits = -bits;
        }
        var field = new IpcField(name, type, table.Bool(1), isDictionary);
        return new WireField(field, layout, isDictionary ? dictionary.Int64(0) : -1, bits);
    }

    private static ArrowType ReadType(string name, WireType wire, FlatTable type, string? extension)
    {
        // An absent type table is a table of defaults in other writers, but none of the cases below reads one then.
        ArrowType? known = wire switch
        {
            WireType.Null => new ArrowType(ArrowTypeId.Null),
            WireType.Bool => new ArrowType(ArrowTypeId.Bool),
            WireType.Utf8 or WireType.LargeUtf8 or WireType.Utf8View => new ArrowType(ArrowTypeId.Utf8View),
            WireType.Binary or WireType.LargeBinary or WireType.BinaryView => new ArrowType(ArrowTypeId.BinaryView),
            WireType.Int when type.Bool(1) => type.Int32(0) switch
            {
                8 => new ArrowType(ArrowTypeId.Int8),
                16 => new ArrowType(ArrowTypeId.Int16),
                32 => new ArrowType(ArrowTypeId.Int32),
                64 => new ArrowType(ArrowTypeId.Int64),
                _ => null,
            },
            WireType.FloatingPoint when type.Int16(0) == 1 => new ArrowType(ArrowTypeId.Float32),
            WireType.FloatingPoint when type.Int16(0) == 2 => new ArrowType(ArrowTypeId.Float64),
            WireType.Date when type.Int16(0, 1) == 0 => new ArrowType(ArrowTypeId.Date32),
            WireType.Time when type.Int16(0, 1) == 2 && type.Int32(1, 32) == 64 =>
                new ArrowType(ArrowTypeId.Time64Micros),
            WireType.Timestamp when type.Int16(0) == 2 => new ArrowType(ArrowTypeId.TimestampMicros),
            WireType.Decimal => ReadDecimal(type, extension),
            _ => null,
        };
        return known ?? throw new IpcException($"The field '{name}' has an Arrow type ({wire}) that is not supported.");
    }

    private static ArrowType? ReadDecimal(FlatTable type, string? extension)
    {
        var (precision, scale, bits) = (type.Int32(0), type.Int32(1), type.Int32(2, 128));
        if (precision is < 1 or > 38 || Math.Abs(scale) > 38) return null;
        if (bits == 128 && extension == WireFormat.Int128Extension) return new ArrowType(ArrowTypeId.Int128);
        return bits switch
        {
            64 when precision <= 18 => new ArrowType(ArrowTypeId.Decimal64, (byte)precision, (sbyte)scale),
            128 => new ArrowType(ArrowTypeId.Decimal128, (byte)precision, (sbyte)scale),
            _ => null,
        };
    }

    private static string? ReadExtension(FlatTable field)
    {
        var entries = field.Vector(6, 4);
        for (var i = 0; i < Math.Min(entries.Count, EntriesMax); i++)
        {
            var entry = entries.Table(i);
            if (entry.Text(0) == WireFormat.ExtensionKey) return entry.Text(1);
        }
        return null;
    }
}
