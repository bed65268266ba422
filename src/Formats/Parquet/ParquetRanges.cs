using System.Buffers.Binary;
using MatViewDb.Arrow.Types;
using MatViewDb.Formats.Columnar;
using Parquet.Meta;

namespace MatViewDb.Formats.Parquet;

/// <summary>Finds out from statistics in which range the values of a column are.</summary>
internal static class ParquetRanges
{
    // Bounds of floating-point numbers say nothing of NaN, and those without a defined order nothing at all.
    internal static FileRange? Of(ParquetColumn column, Statistics found, long rows)
    {
        if (column.Type is not { } type || found.NullCount is not ({ } nulls and >= 0) || nulls > rows) return null;
        if (nulls == rows) return new FileRange(0, 0, nulls, rows);
        if (found.MinValue is not { } low || found.MaxValue is not { } high) return null;
        if (type.Id is ArrowTypeId.Utf8View or ArrowTypeId.BinaryView)
            return column.IsJson ? null : new FileRange(0, 0, nulls, rows) { Texts = (low, high) };
        return Value(column, type, low) is { } min && Value(column, type, high) is { } max && min <= max
            ? new FileRange(min, max, nulls, rows)
            : null;
    }

    private static Int128? Value(ParquetColumn column, ArrowType type, byte[] bytes) => type.Id switch
    {
        ArrowTypeId.Decimal64 or ArrowTypeId.Decimal128 when column.IsBigEndian => ParquetValues.BigEndian(bytes),
        ArrowTypeId.Int8 or ArrowTypeId.Int16 or ArrowTypeId.Int32 or ArrowTypeId.Int64 or ArrowTypeId.Int128 or ArrowTypeId.Date32
            or ArrowTypeId.Decimal64 or ArrowTypeId.Decimal128 => Whole(bytes, column.IsUnsigned),
        ArrowTypeId.TimestampMicros or ArrowTypeId.Time64Micros when column.UnitsPerSecond > 0 && Whole(bytes, false) is { } units
            => column.UnitsPerSecond <= MicrosPerSecond
                ? units * (MicrosPerSecond / column.UnitsPerSecond)
                : FloorDivide(units, column.UnitsPerSecond / MicrosPerSecond),
        _ => null,
    };

    private const long MicrosPerSecond = 1_000_000;

    private static Int128 FloorDivide(Int128 value, Int128 by) => value >= 0 ? value / by : -((-value + by - 1) / by);

    private static Int128? Whole(byte[] bytes, bool isUnsigned) => bytes.Length switch
    {
        4 when isUnsigned => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        4 => BinaryPrimitives.ReadInt32LittleEndian(bytes),
        8 when isUnsigned => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
        8 => BinaryPrimitives.ReadInt64LittleEndian(bytes),
        _ => null,
    };
}
