using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the columns of one table; FULL adds collation, privileges and comment.</summary>
[SystemTable("show", Show = "COLUMNS|FIELDS")]
internal sealed class ShowColumns : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_short =
        ColumnList.Of("Field:! Type:text! Null:! Key:! Default:text Extra:!");

    private static readonly IReadOnlyList<SystemColumn> s_full =
        ColumnList.Of("Field:! Type:text! Collation Null:! Key:! Default:text Extra:! Privileges:! Comment:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
    {
        Named(context);
        return context.Show is { Full: true } ? s_full : s_short;
    }

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var full = context.Show is { Full: true };
        foreach (var (name, facts, nullable, key, fallback, extra, comment) in Named(context))
        {
            yield return full
                ? [name, facts.ColumnType, facts.Collation, nullable, key, fallback, extra, "select,insert,update,references", comment]
                : [name, facts.ColumnType, nullable, key, fallback, extra];
        }
    }

    /// <summary>
    /// Says PRI for key columns of tables with unique keys, else what StarRocks' clients accept: nothing.
    /// </summary>
    internal static string KeyOf(CatalogObject item, Column column)
        => item is Table { KeyModel: KeyModel.Primary or KeyModel.Unique } && column.IsKey ? "PRI" : "";

    /// <summary>Says how values come about that a row does not give.</summary>
    internal static string ExtraOf(Column column)
        => column.Aggregation is { } aggregation ? aggregation
            : column.IsAutoIncrement ? "auto_increment"
            : column.GeneratedSql is not null ? "STORED GENERATED"
            : column.DefaultExpression is null ? "" : "DEFAULT_GENERATED";

    private static List<(string Name, TypeFacts Facts, string Nullable, string Key, string? Default, string Extra, string Comment)> Named(
        SystemTableContext context)
    {
        var (database, name) = context.ShownObject();
        if (SystemDatabases.Find(database) is { } system)
        {
            var source = context.Services.SystemTables.Find(system, name) ?? throw CatalogErrors.UnknownTable.With(database, name);
            return [.. source.Columns(context).Select(
                c => (c.Name, TypeFacts.Of(c.Type), c.Nullable ? "YES" : "NO", "", (string?)null, "", ""))];
        }

        var item = context.Catalog.Require(database, name);
        context.Session.Require("SELECT", database, name);
        return [.. item.Columns.Select(
            c => (c.Name, TypeFacts.Of(c), c.Nullable ? "YES" : "NO", KeyOf(item, c),
                c.DefaultText ?? c.DefaultExpression, ExtraOf(c), c.Comment))];
    }
}
