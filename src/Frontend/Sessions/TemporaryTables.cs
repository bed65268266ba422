using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Statements;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Keeps the temporary tables of a session. They are tables of a hidden database, one for each database in which the session has made
/// some, and names of statements are turned to them before a statement runs. They go with the session, or when the server starts again.
/// </summary>
public sealed class TemporaryTables(Session session)
{
    private const string Prefix = "#temp_";

    private readonly List<string> _homes = [];

    private string OwnPrefix => $"{Prefix}{session.Id}_";

    /// <summary>Says whether a database holds temporary tables of some session.</summary>
    internal static bool IsHome(string database) => database.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Gives the database as users know it.</summary>
    internal static string Shown(string database)
        => IsHome(database) ? database[(database.IndexOf('_', Prefix.Length) + 1)..] : database;

    /// <summary>Says whether a database holds temporary tables of this session.</summary>
    internal bool IsOwn(string database) => _homes.Contains(database);

    /// <summary>Gives the database for temporary tables that are made in another, which is made with the first of them.</summary>
    internal string MakeHome(string database)
    {
        var home = OwnPrefix + database;
        if (IsOwn(home)) return home;
        var store = session.Services.Store;
        var record = new CreateDatabase(store.NewId(), home, session.Services.Time.GetUtcNow().UtcDateTime);
        store.Commit(before => before.FindDatabase(home) is null ? [record] : []);
        _homes.Add(home);
        return home;
    }

    /// <summary>Turns the names of a statement that mean temporary tables to these.</summary>
    internal Statement Resolve(Statement statement)
    {
        if (statement is DropTableStatement { Temporary: true } drop)
            return drop with { Names = drop.Names.Map(Home), Force = true };
        if (_homes.Count == 0) return statement;
        var shadows = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SyntaxWalk.Visit(statement, node =>
        {
            if (node is CommonTableExpression table) shadows.Add(table.Name);
        });
        ObjectName? found = null;
        var resolved = SyntaxRewrite.Map(statement, Replace);
        if (found is null) return statement;
        if (statement is CreateViewStatement or AlterViewStatement or CreateMaterializedViewStatement)
            throw FrontendErrors.ViewOfTemporary.With(found.Name);
        return resolved is DropTableStatement dropped && dropped.Names.All(n => n.Database is { } at && IsOwn(at))
            ? dropped with { Force = true }
            : resolved;

        SqlNode? Replace(SqlNode node)
        {
            switch (node)
            {
                case Star or ColumnRef:
                    return node;
                // A new table stands beside a temporary one of its name, or in front of it.
                case CreateTableStatement create:
                    return create.Query is null ? create : create with { Query = SyntaxRewrite.Map(create.Query, Replace) };
                case CreateTableLikeStatement like:
                    return like with { Source = SyntaxRewrite.Map(like.Source, Replace) };
                case ObjectName name when !(name.Database is null && shadows.Contains(name.Name)) && Has(name):
                    found = name;
                    return Home(name);
                default:
                    return null;
            }
        }
    }

    /// <summary>Drops all temporary tables of the session.</summary>
    internal void DropAll()
    {
        foreach (var home in _homes) Drop(session.Services, home);
        _homes.Clear();
    }

    /// <summary>Drops what sessions left behind that a crash ended.</summary>
    internal static void DropLeft(FrontendServices services)
    {
        foreach (var home in services.Store.Current.Databases.Keys.Where(IsHome).ToList()) Drop(services, home);
    }

    private static void Drop(FrontendServices services, string home)
    {
        List<CatalogObject> objects = [];
        services.Store.Commit(before =>
        {
            if (before.FindDatabase(home) is not { } database) return [];
            objects = [.. before.ObjectsOf(database)];
            return [new DropDatabase(home), .. objects.Select(item => (CatalogRecord)new DropObject(item.Id))];
        });
        services.Storage.Discard(objects.OfType<Table>().SelectMany(table => table.AllPartitions));
    }

    private bool Has(ObjectName name)
        => DatabaseOf(name) is { } database && IsOwn(OwnPrefix + database)
            && session.Services.Store.Current.Find(OwnPrefix + database, name.Name) is not null;

    private ObjectName Home(ObjectName name)
        => DatabaseOf(name) is { } database
            ? name with { Database = OwnPrefix + database }
            : throw CatalogErrors.NoDatabaseSelected.With();

    private string? DatabaseOf(ObjectName name)
        => name.Catalog is null or CatalogSnapshot.DefaultCatalog ? name.Database ?? session.CurrentDatabase : null;
}
