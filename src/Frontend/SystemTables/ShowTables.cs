using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the tables of a database; FULL adds their type.</summary>
[SystemTable("show", Show = "TABLES")]
internal sealed class ShowTables : SystemTableSource
{
    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
    {
        var pattern = context.Show?.Like is { } like ? $" ({like})" : "";
        var name = new SystemColumn($"Tables_in_{context.ShownDatabase()}{pattern}", SqlType.Varchar(1024), Nullable: false);
        return context.Show is { Full: true } ? [name, new SystemColumn("Table_type", SqlType.Varchar(64), Nullable: false)] : [name];
    }

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var full = context.Show is { Full: true };
        foreach (var (name, type) in Names(context, context.ShownDatabase())) yield return full ? [name, type] : [name];
    }

    internal static IEnumerable<(string Name, string Type)> Names(SystemTableContext context, string database)
    {
        if (SystemDatabases.IsSystem(database))
            return context.Services.SystemTables.NamesOf(database).Select(n => (n.ToUpperInvariant(), "SYSTEM VIEW"));
        return context.Catalog.ObjectsOf(context.Catalog.RequireDatabase(database))
            .Where(o => o is not MaterializedView { Creating: true }
                && Privileges.MaySee(context.Session.User, database, o.Name))
            .Select(o => (o.Name, Tables.TypeOf(o)));
    }
}
