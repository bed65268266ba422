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
        if (included.Inner is not null) throw CoreErrors.NotSupported.With($"INCLUDE {included.Kind} '{included.Inner}'");
        return new IncludedField(included.Kind, included.Alias ?? $"_rw_{connector}_{included.Kind}");
    }

    internal static ColumnDefinition ToColumn(IncludedField field)
    {
        var name = field.Column.Replace("`", "``", StringComparison.Ordinal);
        var type = field.Kind == "timestamp" ? "DATETIME(6)" : "STRING";
        return ((CreateTableStatement)SqlParser.ParseStatement($"CREATE TABLE t (`{name}` {type})")).Columns[0];
    }
}
