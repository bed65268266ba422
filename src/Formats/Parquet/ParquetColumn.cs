using MatViewDb.Arrow.Types;
using MatViewDb.Formats.Columnar;
using Parquet.Meta;

namespace MatViewDb.Formats.Parquet;

/// <summary>Describes a column of a Parquet file, and how its values are stored.</summary>
internal sealed record ParquetColumn(string Name, ArrowType? Type) : FileColumn(Name, Type)
{
    /// <summary>Values are these units of a second, for times.</summary>
    internal long UnitsPerSecond { get; init; }

    internal bool IsUnsigned { get; init; }

    /// <summary>Decimals are bytes, the highest first.</summary>
    internal bool IsBigEndian { get; init; }

    /// <summary>
    /// Describes the columns of a file and takes the marks of logical types off, so that the library gives values as they are stored
    /// and not as objects.
    /// </summary>
    internal static List<ParquetColumn> TakeFrom(List<SchemaElement> elements)
    {
        if (elements.Count == 0) throw new InvalidDataException("the schema is empty");
        var columns = new List<ParquetColumn>();
        var leaf = 0;
        var at = 1;
        for (var i = 0; i < (elements[0].NumChildren ?? 0); i++)
        {
            if (at >= elements.Count) throw new InvalidDataException("the schema ends too early");
            var element = elements[at];
            if (element.Type is null || element.NumChildren is > 0 || element.RepetitionType == FieldRepetitionType.REPEATED)
            {
                columns.Add(new ParquetColumn(element.Name, null) { Nested = ParquetNodes.Read(elements, ref at, ref leaf) });
                continue;
            }

            columns.Add(Take(element) with { Leaf = leaf++ });
            at++;
        }

        return columns;
    }

    /// <summary>Describes an element that holds values, and takes its marks off.</summary>
    internal static ParquetColumn Take(SchemaElement element)
    {
        var column = Describe(element);
        element.ConvertedType = null;
        element.LogicalType = null;
        return column;
    }

    private static ParquetColumn Describe(SchemaElement element)
    {
        var (id, units, unsigned, json) = (element.Type, element.ConvertedType, element.LogicalType) switch
        {
            (_, ConvertedType.DECIMAL, _) => (ArrowTypeId.Decimal128, 0L, false, false),
            (_, _, { DECIMAL: not null }) => (ArrowTypeId.Decimal128, 0L, false, false),
            (global::Parquet.Meta.Type.BOOLEAN, _, _) => (ArrowTypeId.Bool, 0L, false, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.INT_8, _) => (ArrowTypeId.Int8, 0L, false, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.INT_16, _) => (ArrowTypeId.Int16, 0L, false, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.UINT_8, _) => (ArrowTypeId.Int16, 0L, true, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.UINT_16, _) => (ArrowTypeId.Int32, 0L, true, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.UINT_32, _) => (ArrowTypeId.Int64, 0L, true, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.DATE, _) => (ArrowTypeId.Date32, 0L, false, false),
            (global::Parquet.Meta.Type.INT32, _, { DATE: not null }) => (ArrowTypeId.Date32, 0L, false, false),
            (global::Parquet.Meta.Type.INT32, ConvertedType.TIME_MILLIS, _) => (ArrowTypeId.Time64Micros, 1_000L, false, false),
            (global::Parquet.Meta.Type.INT32, _, { TIME: not null }) => (ArrowTypeId.Time64Micros, 1_000L, false, false),
            (global::Parquet.Meta.Type.INT32, _, _) => (ArrowTypeId.Int32, 0L, false, false),
            (global::Parquet.Meta.Type.INT64, ConvertedType.UINT_64, _) => (ArrowTypeId.Int128, 0L, true, false),
            (global::Parquet.Meta.Type.INT64, ConvertedType.TIME_MICROS, _) => (ArrowTypeId.Time64Micros, 1_000_000L, false, false),
            (global::Parquet.Meta.Type.INT64, _, { TIME: { } time }) => (ArrowTypeId.Time64Micros, UnitsOf(time.Unit), false, false),
            (global::Parquet.Meta.Type.INT64, ConvertedType.TIMESTAMP_MILLIS, _) => (ArrowTypeId.TimestampMicros, 1_000L, false, false),
            (global::Parquet.Meta.Type.INT64, ConvertedType.TIMESTAMP_MICROS, _) => (ArrowTypeId.TimestampMicros, 1_000_000L, false, false),
            (global::Parquet.Meta.Type.INT64, _, { TIMESTAMP: { } stamp })
                => (ArrowTypeId.TimestampMicros, UnitsOf(stamp.Unit), false, false),
            (global::Parquet.Meta.Type.INT64, _, _) => (ArrowTypeId.Int64, 0L, false, false),
            (global::Parquet.Meta.Type.INT96, _, _) => (ArrowTypeId.TimestampMicros, 0L, false, false),
            (global::Parquet.Meta.Type.FLOAT, _, _) => (ArrowTypeId.Float32, 0L, false, false),
            (global::Parquet.Meta.Type.DOUBLE, _, _) => (ArrowTypeId.Float64, 0L, false, false),
            (_, ConvertedType.JSON, _) or (_, _, { JSON: not null }) => (ArrowTypeId.Utf8View, 0L, false, true),
            (_, ConvertedType.UTF8 or ConvertedType.ENUM, _) => (ArrowTypeId.Utf8View, 0L, false, false),
            (_, _, { STRING: not null } or { ENUM: not null }) => (ArrowTypeId.Utf8View, 0L, false, false),
            _ => (ArrowTypeId.BinaryView, 0L, false, false),
        };
        var type = new ArrowType(id);
        if (id == ArrowTypeId.Decimal128)
        {
            var precision = element.Precision ?? element.LogicalType?.DECIMAL?.Precision ?? 0;
            var scale = element.Scale ?? element.LogicalType?.DECIMAL?.Scale ?? 0;
            if (precision is < 1 or > 38 || scale < 0 || scale > precision) return new ParquetColumn(element.Name, null);
            type = new ArrowType(precision <= 18 ? ArrowTypeId.Decimal64 : id, (byte)precision, (sbyte)scale);
        }

        return new ParquetColumn(element.Name, type)
        {
            UnitsPerSecond = units, IsUnsigned = unsigned, IsJson = json,
            IsBigEndian = element.Type is global::Parquet.Meta.Type.BYTE_ARRAY or global::Parquet.Meta.Type.FIXED_LEN_BYTE_ARRAY,
        };
    }

    private static long UnitsOf(TimeUnit? unit)
        => unit is { MILLIS: not null } ? 1_000L : unit is { NANOS: not null } ? 1_000_000_000L : 1_000_000L;
}
