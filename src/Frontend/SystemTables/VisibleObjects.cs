using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Walks the objects that the session may see, narrowed by what the query asks for.</summary>
internal static class VisibleObjects
{
    public static IEnumerable<Database> Databases(SystemTableContext context, string column = "TABLE_SCHEMA")
    {
        if (context.Filter.TryGetValue(column, out var wanted) && wanted is string name)
        {
            return context.Catalog.FindDatabase(name) is { } found && MaySee(context, name) ? [found] : [];
        }

        return context.Catalog.Databases.Values.Where(d => !TemporaryTables.IsHome(d.Name) && MaySee(context, d.Name));
    }

    public static IEnumerable<(Database Database, CatalogObject Object)> All(SystemTableContext context)
    {
        foreach (var database in Databases(context))
        {
            if (context.Filter.TryGetValue("TABLE_NAME", out var wanted) && wanted is string name)
            {
                if (context.Catalog.Find(database.Name, name) is { } found && MaySee(context, database, found))
                    yield return (database, found);
                continue;
            }

            foreach (var item in context.Catalog.ObjectsOf(database))
            {
                if (MaySee(context, database, item)) yield return (database, item);
            }
        }
    }

    /// <summary>Walks system tables as (database, name, source), narrowed the same way.</summary>
    public static IEnumerable<(string Database, string Name, SystemTableSource Source)> System(SystemTableContext context)
    {
        foreach (var database in SystemDatabases.Names)
        {
            if (context.Filter.TryGetValue("TABLE_SCHEMA", out var wanted) && wanted is string schema
                && !schema.Equals(database, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var name in context.Services.SystemTables.NamesOf(database))
            {
                if (context.Filter.TryGetValue("TABLE_NAME", out var table) && table is string text
                    && !text.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                yield return (database, name, context.Services.SystemTables.Find(database, name)!); // NamesOf lists what there is.
            }
        }
    }

    private static bool MaySee(SystemTableContext context, Database database, CatalogObject item)
        => item is not MaterializedView { Creating: true } && MaySee(context, database.Name, item.Name);

    // Temporary tables are seen by their session alone, and only when it names them.
    private static bool MaySee(SystemTableContext context, string database, string? name = null)
        => TemporaryTables.IsHome(database)
            ? context.Session.Temporary.IsOwn(database)
            : Privileges.MaySee(context.Session.User, database, name);
}
