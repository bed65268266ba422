using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql.Packets;

namespace MatViewDb.Frontend.Wire;

/// <summary>Describes result columns as MySQL clients expect each SQL type.</summary>
public static class ColumnDefinitions
{
    public static ColumnDefinition[] Of(IReadOnlyList<ResultField> columns)
    {
        var definitions = new ColumnDefinition[columns.Count];
        for (var i = 0; i < definitions.Length; i++) definitions[i] = Of(columns[i]);
        return definitions;
    }

    public static ColumnDefinition Of(ResultField column)
    {
        var definition = OfType(column.Name, column.Type);
        var flags = definition.Flags;
        if (!column.Nullable) flags |= ColumnFlags.NotNull;
        if (column.IsUnsigned) flags |= ColumnFlags.Unsigned;
        if (column.IsKey) flags |= ColumnFlags.PrimaryKey;
        return definition with
        {
            Schema = column.Database,
            Table = column.TableAlias,
            OriginalTable = column.Table,
            OriginalName = column.OriginalName,
            Flags = flags,
        };
    }

    private static ColumnDefinition OfType(string name, SqlType type) => type.Kind switch
    {
        SqlTypeKind.Null => ColumnTypes.Null(name),
        SqlTypeKind.Boolean => ColumnTypes.Boolean(name),
        SqlTypeKind.TinyInt => ColumnTypes.TinyInt(name),
        SqlTypeKind.SmallInt => ColumnTypes.SmallInt(name),
        SqlTypeKind.Int => ColumnTypes.Int(name),
        SqlTypeKind.BigInt => ColumnTypes.BigInt(name),
        SqlTypeKind.LargeInt => ColumnTypes.LargeInt(name),
        SqlTypeKind.Float => ColumnTypes.Float(name),
        SqlTypeKind.Double => ColumnTypes.Double(name),
        SqlTypeKind.Decimal => ColumnTypes.Decimal(name, type.Precision, type.Scale),
        SqlTypeKind.Date => ColumnTypes.Date(name),
        SqlTypeKind.DateTime => ColumnTypes.DateTime(name, type.Scale),
        SqlTypeKind.Time => ColumnTypes.Time(name, type.Scale),
        SqlTypeKind.Char => ColumnTypes.Char(name, type.Length),
        SqlTypeKind.Varchar => ColumnTypes.VarChar(name, type.Length),
        SqlTypeKind.String => ColumnTypes.Text(name),
        SqlTypeKind.VarBinary => ColumnTypes.VarBinary(name, type.Length > 0 ? type.Length : SqlType.MaxVarcharLength),
        SqlTypeKind.Json => ColumnTypes.Json(name),
        _ => ColumnTypes.Nested(name),
    };
}
