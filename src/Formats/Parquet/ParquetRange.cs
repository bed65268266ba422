using System.Buffers.Binary;
using MatViewDb.Arrow.Types;
using Parquet.Meta;

namespace MatViewDb.Formats.Parquet;

/// <summary>
/// Is what a file says of the values of a column in a row group: the smallest and the largest, as the column's values become, and how
/// many are NULL.
/// </summary>
public sealed record ParquetRange(Int128 Min, Int128 Max, long Nulls, long Rows)
{
    /// <summary>The bounds of texts and bytes, by their bytes; they may be cut short, the upper one upwards.</summary>
    public (byte[] Min, byte[] Max)? Texts { get; private init; }

    // Bounds of floating-point numbers say nothing of NaN, and those without a defined order nothing at all.
    internal static ParquetRange? Of(ParquetColumn column, Statistics found, long rows)
    {
        if (column.Type is not { } type || found.NullCount is not ({ } nulls and >= 0) || nulls > rows) return null;
        if (nulls == rows) return new ParquetRange(0, 0, nulls, rows);
        if (found.MinValue is not { } low || found.MaxValue is not { } high) return null;
        if (type.Id is ArrowTypeId.Utf8View or ArrowTypeId.BinaryView)
            return column.IsJson ? null : new ParquetRange(0, 0, nulls, rows) { Texts = (low, high) };
        return Value(column, type, low) is { } min && Value(column, type, high) is { } max && min <= max
            ? new ParquetRange(min, max, nulls, rows)
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
