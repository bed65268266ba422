using MatViewDb.Arrow.Types;
using MatViewDb.Formats.Columnar;

namespace MatViewDb.Formats.Orc;

/// <summary>Names the kinds of types; the numbers are the format's.</summary>
internal enum OrcKind
{
    Boolean = 0,
    Byte = 1,
    Short = 2,
    Int = 3,
    Long = 4,
    Float = 5,
    Double = 6,
    String = 7,
    Binary = 8,
    Timestamp = 9,
    List = 10,
    Map = 11,
    Struct = 12,
    Union = 13,
    Decimal = 14,
    Date = 15,
    Varchar = 16,
    Char = 17,
    TimestampInstant = 18,
}

/// <summary>Is a type of a file: its place in the list of types is the number of the column that it is of.</summary>
internal sealed record OrcType(OrcKind Kind, IReadOnlyList<int> Parts, IReadOnlyList<string> Names, int Precision, int Scale)
{
    private const int DigitsMax = 38;
    private const int OldScale = 18;

    /// <summary>The number of the column that this one is a part of; -1 = none.</summary>
    internal int Parent { get; private set; } = -1;

    internal static OrcType Read(ReadOnlySpan<byte> bytes)
    {
        var message = new OrcMessage(bytes);
        var (kind, precision, scale) = (0UL, 0UL, 0UL);
        var parts = new List<int>();
        var names = new List<string>();
        while (message.Next())
        {
            switch (message.Field)
            {
                case 1:
                    kind = message.Number;
                    break;
                case 2:
                    message.AddTo(parts);
                    break;
                case 3:
                    names.Add(message.Text);
                    break;
                case 5:
                    precision = message.Number;
                    break;
                case 6:
                    scale = message.Number;
                    break;
            }
        }

        // Decimals of the first files say nothing of their digits.
        if (kind == (ulong)OrcKind.Decimal && precision == 0) (precision, scale) = (DigitsMax, OldScale);
        return new OrcType((OrcKind)Math.Min(kind, int.MaxValue), parts, names, (int)Math.Min(precision, 999), (int)Math.Min(scale, 999));
    }

    /// <summary>Checks that the types are a tree of which the first one is the root, and gives each its parent.</summary>
    internal static void Link(IReadOnlyList<OrcType> types)
    {
        if (types.Count == 0 || types[0].Kind != OrcKind.Struct) throw new InvalidDataException("its rows are no structs");
        for (var i = 0; i < types.Count; i++)
        {
            var type = types[i];
            var isWhole = type.Kind switch
            {
                OrcKind.Struct => type.Names.Count == type.Parts.Count,
                OrcKind.List => type.Parts.Count == 1,
                OrcKind.Map => type.Parts.Count == 2,
                OrcKind.Union => true,
                _ => type.Parts.Count == 0,
            };
            if (!isWhole) throw new InvalidDataException("the schema is broken");
            foreach (var part in type.Parts)
            {
                if (part <= i || part >= types.Count || types[part].Parent >= 0) throw new InvalidDataException("the schema is broken");
                types[part].Parent = i;
            }
        }
    }

    /// <summary>Describes the columns of the rows.</summary>
    internal static List<FileColumn> ColumnsOf(IReadOnlyList<OrcType> types)
    {
        var columns = new List<FileColumn>();
        for (var i = 0; i < types[0].Parts.Count; i++)
        {
            var number = types[0].Parts[i];
            var name = types[0].Names[i];
            columns.Add(types[number].Kind is OrcKind.List or OrcKind.Map or OrcKind.Struct
                ? new FileColumn(name, null) { Nested = NodeOf(types, number, name, 0, 0, 0) }
                : new FileColumn(name, types[number].Stored) { Leaf = number });
        }

        return columns;
    }

    private ArrowType? Stored => Kind switch
    {
        OrcKind.Boolean => new ArrowType(ArrowTypeId.Bool),
        OrcKind.Byte => new ArrowType(ArrowTypeId.Int8),
        OrcKind.Short => new ArrowType(ArrowTypeId.Int16),
        OrcKind.Int => new ArrowType(ArrowTypeId.Int32),
        OrcKind.Long => new ArrowType(ArrowTypeId.Int64),
        OrcKind.Float => new ArrowType(ArrowTypeId.Float32),
        OrcKind.Double => new ArrowType(ArrowTypeId.Float64),
        OrcKind.String or OrcKind.Varchar or OrcKind.Char => new ArrowType(ArrowTypeId.Utf8View),
        OrcKind.Binary => new ArrowType(ArrowTypeId.BinaryView),
        OrcKind.Timestamp or OrcKind.TimestampInstant => new ArrowType(ArrowTypeId.TimestampMicros),
        OrcKind.Date => new ArrowType(ArrowTypeId.Date32),
        OrcKind.Decimal when Precision is >= 1 and <= DigitsMax && Scale <= Precision
            => new ArrowType(Precision <= 18 ? ArrowTypeId.Decimal64 : ArrowTypeId.Decimal128, (byte)Precision, (sbyte)Scale),
        _ => null,
    };

    private static FileNode? NodeOf(IReadOnlyList<OrcType> types, int number, string name, int defined, int repeated, int depth)
    {
        if (depth > FileNode.DepthMax) return null;
        var type = types[number];
        defined++; // Every part may be NULL.
        switch (type.Kind)
        {
            case OrcKind.Struct:
                var fields = type.Parts.Select((p, i) => NodeOf(types, p, type.Names[i], defined, repeated, depth + 1)).ToList();
                return fields.Count == 0 ? null : FileNode.Of(FileShape.Struct, name, defined, repeated, fields);
            case OrcKind.List or OrcKind.Map:
                var shape = type.Kind == OrcKind.List ? FileShape.List : FileShape.Map;
                var parts = type.Parts.Select(p => NodeOf(types, p, "element", defined + 1, repeated + 1, depth + 1)).ToList();
                return FileNode.Of(shape, name, defined, repeated + 1, parts);
            default:
                return type.Stored is { } stored
                    ? new FileNode(FileShape.Value, name, defined, repeated, []) { Value = new FileColumn(name, stored) { Leaf = number } }
                    : null;
        }
    }
}
