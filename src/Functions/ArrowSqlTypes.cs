using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions;

/// <summary>Names the SQL type that a column without one stands for.</summary>
public static class ArrowSqlTypes
{
    public static SqlType ToSqlType(ArrowType type) => type.Id switch
    {
        ArrowTypeId.Null => SqlType.Null,
        ArrowTypeId.Bool => SqlType.Boolean,
        ArrowTypeId.Int8 => SqlType.TinyInt,
        ArrowTypeId.Int16 => SqlType.SmallInt,
        ArrowTypeId.Int32 => SqlType.Int,
        ArrowTypeId.Int64 => SqlType.BigInt,
        ArrowTypeId.Int128 => SqlType.LargeInt,
        ArrowTypeId.Float32 => SqlType.Float,
        ArrowTypeId.Float64 => SqlType.Double,
        ArrowTypeId.Date32 => SqlType.Date,
        ArrowTypeId.TimestampMicros => SqlType.DateTime,
        ArrowTypeId.Time64Micros => SqlType.Time,
        ArrowTypeId.Decimal64 or ArrowTypeId.Decimal128 => SqlType.Decimal(type.Precision, type.Scale),
        ArrowTypeId.BinaryView => SqlType.VarBinary,
        _ => SqlType.String,
    };
}
