using MatViewDb.Arrow.Types;

namespace MatViewDb.Core.Types;

/// <summary>
/// Describes a SQL type without nullability: kind, decimal precision and scale, text length in characters, fractional
/// digits of DATETIME and TIME (in Scale).
/// </summary>
public sealed record SqlType(SqlTypeKind Kind, int Precision = 0, int Scale = 0, int Length = 0)
{
    /// <summary>What an ARRAY, MAP or STRUCT is made of; null for all other types.</summary>
    public TypeParts? Parts { get; init; }

    public const int MaxVarcharLength = 1_048_576;
    public const int MaxDecimalPrecision = 38;
    public const int MaxDecimal64Precision = 18;

    public static readonly SqlType Null = new(SqlTypeKind.Null);
    public static readonly SqlType Boolean = new(SqlTypeKind.Boolean);
    public static readonly SqlType TinyInt = new(SqlTypeKind.TinyInt);
    public static readonly SqlType SmallInt = new(SqlTypeKind.SmallInt);
    public static readonly SqlType Int = new(SqlTypeKind.Int);
    public static readonly SqlType BigInt = new(SqlTypeKind.BigInt);
    public static readonly SqlType LargeInt = new(SqlTypeKind.LargeInt);
    public static readonly SqlType Float = new(SqlTypeKind.Float);
    public static readonly SqlType Double = new(SqlTypeKind.Double);
    public static readonly SqlType Date = new(SqlTypeKind.Date);
    public static readonly SqlType DateTime = new(SqlTypeKind.DateTime);
    public static readonly SqlType Time = new(SqlTypeKind.Time);
    public static readonly SqlType String = new(SqlTypeKind.String);
    public static readonly SqlType VarBinary = new(SqlTypeKind.VarBinary);

    public static SqlType Decimal(int precision, int scale) => new(SqlTypeKind.Decimal, precision, scale);
    public static SqlType Varchar(int length) => new(SqlTypeKind.Varchar, Length: length);
    public static SqlType Char(int length) => new(SqlTypeKind.Char, Length: length);
    public static SqlType TimeOf(int digits) => digits == 0 ? Time : new(SqlTypeKind.Time, Scale: digits);

    public static SqlType DateTimeOf(int digits) => new(SqlTypeKind.DateTime, Scale: digits);

    public static SqlType Array(SqlType element)
        => new(SqlTypeKind.Array) { Parts = new TypeParts([new TypePart("", element)]) };

    public static SqlType Map(SqlType key, SqlType value)
        => new(SqlTypeKind.Map) { Parts = new TypeParts([new TypePart("", key), new TypePart("", value)]) };

    public static SqlType Struct(params TypePart[] fields) => new(SqlTypeKind.Struct) { Parts = new TypeParts(fields) };

    public bool IsArray => Kind == SqlTypeKind.Array;
    public bool IsMap => Kind == SqlTypeKind.Map;
    public bool IsStruct => Kind == SqlTypeKind.Struct;
    public bool IsNested => Kind is SqlTypeKind.Array or SqlTypeKind.Map or SqlTypeKind.Struct;

    /// <summary>Gives the type of a part: 0 is an array's element and a map's key, 1 a map's value.</summary>
    public SqlType Part(int index) => Parts!.Items[index].Type; // Asked of nested types only.

    public bool IsInteger => Kind is >= SqlTypeKind.Boolean and <= SqlTypeKind.LargeInt;
    public bool IsFloating => Kind is SqlTypeKind.Float or SqlTypeKind.Double;
    public bool IsNumeric => Kind is >= SqlTypeKind.Boolean and <= SqlTypeKind.Decimal;
    public bool IsText => Kind is SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String;
    public bool IsTemporal => Kind is SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.Time;

    /// <summary>Gives how values of this type lie in memory and on disk.</summary>
    public ArrowType ToArrow() => Kind switch
    {
        SqlTypeKind.Null => new ArrowType(ArrowTypeId.Null),
        SqlTypeKind.Boolean => new ArrowType(ArrowTypeId.Bool),
        SqlTypeKind.TinyInt => new ArrowType(ArrowTypeId.Int8),
        SqlTypeKind.SmallInt => new ArrowType(ArrowTypeId.Int16),
        SqlTypeKind.Int => new ArrowType(ArrowTypeId.Int32),
        SqlTypeKind.BigInt => new ArrowType(ArrowTypeId.Int64),
        SqlTypeKind.LargeInt => new ArrowType(ArrowTypeId.Int128),
        SqlTypeKind.Float => new ArrowType(ArrowTypeId.Float32),
        SqlTypeKind.Double => new ArrowType(ArrowTypeId.Float64),
        SqlTypeKind.Decimal when Precision <= MaxDecimal64Precision
            => new ArrowType(ArrowTypeId.Decimal64, (byte)Precision, (sbyte)Scale),
        SqlTypeKind.Decimal => new ArrowType(ArrowTypeId.Decimal128, (byte)Precision, (sbyte)Scale),
        SqlTypeKind.Date => new ArrowType(ArrowTypeId.Date32),
        SqlTypeKind.DateTime => new ArrowType(ArrowTypeId.TimestampMicros),
        SqlTypeKind.Time => new ArrowType(ArrowTypeId.Time64Micros),
        SqlTypeKind.VarBinary or SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile or SqlTypeKind.Array or SqlTypeKind.Map
            or SqlTypeKind.Struct => new ArrowType(ArrowTypeId.BinaryView),
        _ => new ArrowType(ArrowTypeId.Utf8View),
    };

    /// <summary>Gives the type as SHOW CREATE TABLE and COLUMN_TYPE print it.</summary>
    public override string ToString() => Kind switch
    {
        SqlTypeKind.Boolean => "boolean",
        SqlTypeKind.TinyInt => "tinyint",
        SqlTypeKind.SmallInt => "smallint",
        SqlTypeKind.Int => "int",
        SqlTypeKind.BigInt => "bigint",
        SqlTypeKind.LargeInt => "largeint",
        SqlTypeKind.Float => "float",
        SqlTypeKind.Double => "double",
        SqlTypeKind.Decimal => $"decimal({Precision},{Scale})",
        SqlTypeKind.Date => "date",
        SqlTypeKind.DateTime => Scale > 0 ? $"datetime({Scale})" : "datetime",
        SqlTypeKind.Time => Scale > 0 ? $"time({Scale})" : "time",
        SqlTypeKind.Char => $"char({Length})",
        SqlTypeKind.Varchar => $"varchar({Length})",
        SqlTypeKind.String => "string",
        SqlTypeKind.Array when Parts is not null => $"array<{Part(0)}>",
        SqlTypeKind.Map when Parts is not null => $"map<{Part(0)},{Part(1)}>",
        SqlTypeKind.Struct when Parts is not null
            => $"struct<{string.Join(", ", System.Linq.Enumerable.Select(Parts.Items, p => $"{p.Name} {p.Type}"))}>",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
