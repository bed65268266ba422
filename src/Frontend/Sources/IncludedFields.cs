using MatViewDb.Core.Errors;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sources;

/// <summary>Makes columns of what INCLUDE asks for.</summary>
internal static class IncludedFields
{
    /// <summary>Without a name of its own a column is called as in RisingWave: _rw_connector_kind.</summary>
    internal static IncludedField Read(IncludedColumn included, string connector)
    {
        if (included is { Inner: not null, Kind: not "header" })
            throw CoreErrors.Semantic.With($"INCLUDE {included.Kind} '{included.Inner}': only headers have names");
        var name = $"_rw_{connector}_{included.Kind}{(included.Inner is { } inner ? "_" + inner : "")}";
        return new IncludedField(included.Kind, included.Alias ?? name) { Inner = included.Inner };
    }

    internal static ColumnDefinition ToColumn(IncludedField field, TypeName? type)
    {
        var name = field.Column.Replace("`", "``", StringComparison.Ordinal);
        var standard = field switch
        {
            { Kind: "timestamp" } => "DATETIME(6)",
            { Kind: "header", Inner: null } => "JSON",
            _ => "STRING",
        };
        var column = ((CreateTableStatement)SqlParser.ParseStatement($"CREATE TABLE t (`{name}` {standard})")).Columns[0];
        return type is null ? column : column with { Type = type };
    }
}
