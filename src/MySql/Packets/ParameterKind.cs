namespace MatViewDb.MySql.Packets;

/// <summary>Lists the forms in which a decoded parameter is kept.</summary>
public enum ParameterKind : byte
{
    Null,
    Int64,
    UInt64,
    Float,
    Double,

    /// <summary>A decimal number as its digits.</summary>
    Decimal,

    /// <summary>Days since 1970-01-01.</summary>
    Date,

    /// <summary>Microseconds since 1970-01-01 00:00:00.</summary>
    DateTime,

    /// <summary>Microseconds, may be negative.</summary>
    Time,

    /// <summary>Text or bytes; the wire does not tell them apart reliably.</summary>
    Text,
}
