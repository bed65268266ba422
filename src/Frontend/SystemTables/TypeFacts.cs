using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements.Show;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Says what information_schema.columns says about a type.</summary>
internal readonly record struct TypeFacts(
    string DataType, string ColumnType, long? CharacterLength, long? OctetLength, long? NumericPrecision,
    long? NumericScale, long? DateTimePrecision, string? CharacterSet, string? Collation)
{
    private const long TextLength = 65_535;

    public static TypeFacts Of(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean => Number("tinyint", "tinyint(1)", 3, 0),
        SqlTypeKind.TinyInt => Number("tinyint", "tinyint(4)", 3, 0),
        SqlTypeKind.SmallInt => Number("smallint", "smallint", 5, 0),
        SqlTypeKind.Int => Number("int", "int", 10, 0),
        SqlTypeKind.BigInt => Number("bigint", "bigint", 19, 0),
        SqlTypeKind.LargeInt => Number("largeint", "largeint", 39, 0),
        SqlTypeKind.Float => Number("float", "float", 12, null),
        SqlTypeKind.Double => Number("double", "double", 22, null),
        SqlTypeKind.Decimal => Number("decimal", type.ToString(), type.Precision, type.Scale),
        SqlTypeKind.Date => new TypeFacts("date", "date", null, null, null, null, null, null, null),
        SqlTypeKind.DateTime => new TypeFacts("datetime", type.ToString(), null, null, null, null, type.Scale, null, null),
        SqlTypeKind.Time => new TypeFacts("time", type.ToString(), null, null, null, null, type.Scale, null, null),
        SqlTypeKind.Char => Text("char", type.ToString(), type.Length),
        SqlTypeKind.Varchar => Text("varchar", type.ToString(), type.Length),
        SqlTypeKind.String => Text("text", "text", TextLength),
        SqlTypeKind.VarBinary => new TypeFacts("varbinary", type.ToString(), type.Length, type.Length, null, null, null, null, null),
        SqlTypeKind.Json => new TypeFacts("json", "json", null, null, null, null, null, null, null),
        _ => new TypeFacts(type.ToString(), type.ToString(), null, null, null, null, null, null, null),
    };

    /// <summary>Says it of a column, whose declared type may be a part of that which keeps it.</summary>
    public static TypeFacts Of(Column column)
    {
        var facts = Of(column.Type);
        if (column.UnsignedMax is not { } most) return facts;
        var text = CreateText.TypeText(column);
        if (!column.Type.IsInteger) return facts with { ColumnType = text };
        return facts with
        {
            ColumnType = text, DataType = text.Split(' ')[0],
            NumericPrecision = most.ToString(System.Globalization.CultureInfo.InvariantCulture).Length,
        };
    }

    private static TypeFacts Number(string dataType, string columnType, long precision, long? scale)
        => new(dataType, columnType, null, null, precision, scale, null, null, null);

    private static TypeFacts Text(string dataType, string columnType, long length)
        => new(dataType, columnType, length, length * 4, null, null, null, "utf8mb4", "utf8mb4_general_ci");
}
