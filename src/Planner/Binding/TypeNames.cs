using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Gives the SQL type that a type name of the text means.</summary>
public static class TypeNames
{
    private const int DefaultDecimalPrecision = 10;

    public static SqlType Resolve(TypeName name)
    {
        var first = name.Arguments.Count > 0 ? name.Arguments[0] : -1;
        switch (name.Name)
        {
            case "bool" or "boolean":
                return SqlType.Boolean;
            case "tinyint" when first == 1:
                return SqlType.Boolean;
            case "tinyint":
                return name.Unsigned ? SqlType.SmallInt : SqlType.TinyInt;
            case "smallint" or "year":
                return name.Unsigned ? SqlType.Int : SqlType.SmallInt;
            case "int" or "integer" or "mediumint":
                return name.Unsigned ? SqlType.BigInt : SqlType.Int;
            case "bigint":
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
            case "decimal" or "numeric" or "dec" or "fixed" or "decimalv2" or "decimalv3" or "decimal32" or "decimal64" or "decimal128":
                return Decimal(name);
            case "date" or "datev2":
                return SqlType.Date;
            case "datetime" or "timestamp" or "datetimev2":
                return first > 0 ? SqlType.DateTimeOf(Math.Min(first, 6)) : SqlType.DateTime;
            case "time":
                return SqlType.Time;
            case "char" or "character" or "nchar" or "national char":
                return SqlType.Char(first > 0 ? first : 1);
            case "varchar" or "character varying" or "nvarchar" or "char varying":
                return first > 0 ? SqlType.Varchar(Math.Min(first, SqlType.MaxVarcharLength)) : SqlType.String;
            case "string" or "text" or "tinytext" or "mediumtext" or "longtext" or "enum" or "set":
                return SqlType.String;
            case "binary" or "varbinary" or "blob" or "tinyblob" or "mediumblob" or "longblob" or "bytea" or "bit":
                return SqlType.VarBinary;
            case "json" or "jsonb" or "variant":
                return new SqlType(SqlTypeKind.Json);
            case "bitmap":
                return new SqlType(SqlTypeKind.Bitmap);
            case "hll":
                return new SqlType(SqlTypeKind.Hll);
            default:
                throw CoreErrors.NotSupported.With($"type {name.Name}");
        }
    }

    /// <summary>Gives the target of a CAST, where CHAR means text of any length.</summary>
    public static SqlType ResolveCast(TypeName name)
        => name.Name is "char" or "character" or "nchar" && name.Arguments.Count == 0 ? SqlType.String : Resolve(name);

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
}
