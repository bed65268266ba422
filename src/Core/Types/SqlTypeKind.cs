namespace MatViewDb.Core.Types;

/// <summary>Names SQL type families; numbers are persisted and only ever appended.</summary>
public enum SqlTypeKind : byte
{
    Null = 0,
    Boolean = 1,
    TinyInt = 2,
    SmallInt = 3,
    Int = 4,
    BigInt = 5,
    LargeInt = 6,
    Float = 7,
    Double = 8,
    Decimal = 9,
    Date = 10,
    DateTime = 11,
    Time = 12,
    Char = 13,
    Varchar = 14,
    String = 15,
    VarBinary = 16,
    Json = 17,
    Array = 18,
    Map = 19,
    Struct = 20,
    Bitmap = 21,
    Hll = 22,
    Percentile = 23,
}
