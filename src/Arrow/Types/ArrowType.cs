namespace MatViewDb.Arrow.Types;

/// <summary>Names the logical kinds of columns; numbers are persisted and only ever appended.</summary>
public enum ArrowTypeId : byte
{
    Null = 0,
    Bool = 1,
    Int8 = 2,
    Int16 = 3,
    Int32 = 4,
    Int64 = 5,
    Int128 = 6,
    Float32 = 7,
    Float64 = 8,
    Date32 = 9,
    TimestampMicros = 10,
    Time64Micros = 11,
    Decimal64 = 12,
    Decimal128 = 13,
    Utf8View = 14,
    BinaryView = 15,
}

/// <summary>Names how one value lies in memory.</summary>
public enum PhysicalKind : byte
{
    /// <summary>One bit a value, least significant first.</summary>
    Bit = 0,
    Int8 = 1,
    Int16 = 2,
    Int32 = 3,
    Int64 = 4,
    Int128 = 5,
    Float32 = 6,
    Float64 = 7,

    /// <summary>16 bytes a value: <see cref="Arrays.StringView"/>.</summary>
    View = 8,
}

/// <summary>Describes a column's values: logical kind, and precision and scale for decimals.</summary>
public readonly record struct ArrowType(ArrowTypeId Id, byte Precision = 0, sbyte Scale = 0)
{
    public PhysicalKind Physical => Id switch
    {
        ArrowTypeId.Null or ArrowTypeId.Bool => PhysicalKind.Bit,
        ArrowTypeId.Int8 => PhysicalKind.Int8,
        ArrowTypeId.Int16 => PhysicalKind.Int16,
        ArrowTypeId.Int32 or ArrowTypeId.Date32 => PhysicalKind.Int32,
        ArrowTypeId.Int64 or ArrowTypeId.TimestampMicros or ArrowTypeId.Time64Micros or ArrowTypeId.Decimal64
            => PhysicalKind.Int64,
        ArrowTypeId.Int128 or ArrowTypeId.Decimal128 => PhysicalKind.Int128,
        ArrowTypeId.Float32 => PhysicalKind.Float32,
        ArrowTypeId.Float64 => PhysicalKind.Float64,
        _ => PhysicalKind.View,
    };

    /// <summary>Gives bytes per value; 0 for bits.</summary>
    public int ByteWidth => WidthOf(Physical);

    public static int WidthOf(PhysicalKind kind) => kind switch
    {
        PhysicalKind.Bit => 0,
        PhysicalKind.Int8 => 1,
        PhysicalKind.Int16 => 2,
        PhysicalKind.Int32 or PhysicalKind.Float32 => 4,
        PhysicalKind.Int64 or PhysicalKind.Float64 => 8,
        _ => 16,
    };

    /// <summary>Gives the bytes that <paramref name="rows"/> values take.</summary>
    public long DataBytes(int rows) => Physical == PhysicalKind.Bit ? BitmapBytes(rows) : (long)rows * ByteWidth;

    /// <summary>Gives the bytes of a bitmap, rounded up to whole 64-bit words.</summary>
    public static long BitmapBytes(int rows) => ((long)rows + 63) / 64 * 8;
}
