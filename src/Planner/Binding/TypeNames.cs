using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Gives the SQL type that a type name of the text means.</summary>
public static class TypeNames
{
    private const int DefaultDecimalPrecision = 10;
    private const int NestingMax = 14;

    public static SqlType Resolve(TypeName name)
    {
        var first = name.Arguments.Count > 0 ? name.Arguments[0] : -1;
        if (name.Elements.Count < ElementsOf(name.Name))
            throw CoreErrors.Semantic.With($"the types that {name.Name} is made of are missing");
        switch (name.Name)
        {
            case "bool" or "boolean":
                return SqlType.Boolean;
            case "tinyint" or "int1":
                return name.Unsigned ? SqlType.SmallInt : SqlType.TinyInt;
            case "smallint" or "int2" or "year":
                return name.Unsigned ? SqlType.Int : SqlType.SmallInt;
            case "int" or "integer" or "int4" or "mediumint" or "middleint" or "int3":
                return name.Unsigned ? SqlType.BigInt : SqlType.Int;
            case "bigint" or "int8":
                return name.Unsigned ? SqlType.LargeInt : SqlType.BigInt;
            case "signed" or "signed integer" or "signed int":
                return SqlType.BigInt;
            case "unsigned" or "unsigned integer" or "unsigned int":
                return SqlType.LargeInt;
            case "largeint" or "int128":
                return SqlType.LargeInt;
            case "float" or "float4":
                return SqlType.Float;
            case "double" or "double precision" or "real" or "float8":
                return SqlType.Double;
            case "decimal" or "numeric" or "dec" or "fixed" or "decimalv3":
                return Decimal(name);
            case "decimalv2" or "decimal32" or "decimal64" or "decimal128":
                if (name.Arguments.Count == 0) return DecimalOf(name.Name);
                return Decimal(name);
            case "date" or "datev2":
                return SqlType.Date;
            case "datetime" or "timestamp" or "datetimev2":
                return first > 0 ? SqlType.DateTimeOf(Math.Min(first, 6)) : SqlType.DateTime;
            case "time":
                return SqlType.TimeOf(Math.Clamp(first, 0, 6));
            case "char" or "character" or "nchar" or "national char":
                return SqlType.Char(first > 0 ? first : 1);
            case "varchar" or "character varying" or "nvarchar" or "char varying":
                return first > 0 ? SqlType.Varchar(Math.Min(first, SqlType.MaxVarcharLength)) : SqlType.String;
            case "string" or "text" or "tinytext" or "mediumtext" or "longtext" or "enum" or "set":
                return SqlType.String;
            case "binary" or "varbinary" or "blob" or "tinyblob" or "mediumblob" or "longblob" or "bytea":
                return SqlType.VarBinary;
            case "bit":
                return first switch { <= 1 => SqlType.Boolean, < 64 => SqlType.BigInt, _ => SqlType.LargeInt };
            case "json" or "jsonb" or "variant":
                return new SqlType(SqlTypeKind.Json);
            case "bitmap":
                return new SqlType(SqlTypeKind.Bitmap);
            case "hll":
                return new SqlType(SqlTypeKind.Hll);
            case "percentile":
                return new SqlType(SqlTypeKind.Percentile);
            case "array":
                return Nested(SqlType.Array(Resolve(name.Elements[0])));
            case "map":
                return Map(Resolve(name.Elements[0]), Resolve(name.Elements[1]));
            case "struct":
                return Struct(name);
            default:
                throw CoreErrors.NotSupported.With($"type {name.Name}");
        }
    }

    /// <summary>Gives the largest value of a type that is written as UNSIGNED; of those with a fraction the sign alone matters.</summary>
    public static ulong? UnsignedMax(TypeName name) => name.Name switch
    {
        "tinyint" or "int1" => byte.MaxValue,
        "smallint" or "int2" => ushort.MaxValue,
        "mediumint" or "middleint" or "int3" => (1 << 24) - 1,
        "int" or "integer" or "int4" => uint.MaxValue,
        "bigint" or "int8" => ulong.MaxValue,
        _ => Resolve(name).IsNumeric ? ulong.MaxValue : null,
    };

    private static int ElementsOf(string name) => name switch { "map" => 2, "array" or "struct" => 1, _ => 0 };

    // StarRocks' types that say how a decimal is stored, without digits.
    private static SqlType DecimalOf(string name) => name switch
    {
        "decimal32" => SqlType.Decimal(9, 3),
        "decimal64" => SqlType.Decimal(18, 6),
        "decimal128" => SqlType.Decimal(38, 9),
        _ => SqlType.Decimal(27, 9),
    };

    /// <summary>Gives the target of a CAST, where CHAR means text of any length.</summary>
    public static SqlType ResolveCast(TypeName name)
        => name.Name is "char" or "character" or "nchar" && name.Arguments.Count == 0 ? SqlType.String : Resolve(name);

    private static SqlType Map(SqlType key, SqlType value)
    {
        if (key.IsNested || key.Kind is SqlTypeKind.Json or SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile)
            throw CoreErrors.Semantic.With($"a map's key cannot be of type {key}: only scalar types can");
        return Nested(SqlType.Map(key, value));
    }

    private static SqlType Struct(TypeName name)
    {
        var fields = new TypePart[name.Elements.Count];
        for (var i = 0; i < fields.Length; i++) fields[i] = new TypePart(name.FieldNames[i], Resolve(name.Elements[i]));
        var twice = fields.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw CoreErrors.Semantic.With($"Duplicate struct field name: {twice.Key}");
        return Nested(SqlType.Struct(fields));
    }

    private static SqlType Nested(SqlType type)
        => Depth(type) <= NestingMax
            ? type
            : throw CoreErrors.Semantic.With($"Type exceeds the maximum nesting depth of {NestingMax}: {type}");

    private static int Depth(SqlType type) => type.Parts is { } parts ? 1 + parts.Items.Max(part => Depth(part.Type)) : 0;

    private static SqlType Decimal(TypeName name)
    {
        var precision = name.Arguments.Count > 0 ? name.Arguments[0] : DefaultDecimalPrecision;
        var scale = name.Arguments.Count > 1 ? name.Arguments[1] : 0;
        if (precision is < 1 or > SqlType.MaxDecimalPrecision || scale < 0 || scale > precision)
        {
            throw CoreErrors.Semantic.With(
                $"decimal({precision},{scale}): the precision is 1 to {SqlType.MaxDecimalPrecision}, the scale at most the precision");
        }

        return SqlType.Decimal(precision, scale);
    }

    /// <summary>Gives the name that typeof() answers: StarRocks' names, without the lengths of texts.</summary>
    internal static string Written(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Null => "null_type",
        SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String => "varchar",
        SqlTypeKind.DateTime => "datetime",
        SqlTypeKind.Decimal => $"decimal{(type.Precision <= 9 ? 32 : type.Precision <= 18 ? 64 : 128)}({type.Precision}, {type.Scale})",
        SqlTypeKind.Array => $"array<{Written(type.Part(0))}>",
        SqlTypeKind.Map => $"map<{Written(type.Part(0))},{Written(type.Part(1))}>",
        SqlTypeKind.Struct => $"struct<{string.Join(", ", type.Parts!.Items.Select(p => $"`{p.Name}` {Written(p.Type)}"))}>", // Has fields.
        _ => type.ToString(),
    };
}
