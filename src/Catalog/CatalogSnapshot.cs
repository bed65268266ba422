using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog;

/// <summary>Holds the whole catalog at one moment; immutable, shared by all readers without locks.</summary>
public sealed record CatalogSnapshot
{
    public const string DefaultCatalog = "default_catalog";

    private static readonly ImmutableSortedDictionary<string, Document> s_noDocuments =
        ImmutableSortedDictionary.Create<string, Document>(StringComparer.Ordinal);

    public static readonly CatalogSnapshot Empty = new();

    private ViewIndex? _views;

    /// <summary>Number of the last journal record in here.</summary>
    public long Sequence { get; init; }

    /// <summary>Ids below this one may be in use; a process takes ids from ranges that it reserved here.</summary>
    public long NextId { get; init; } = 10_000;

    public string ClusterId { get; init; } = "";

    public ImmutableSortedDictionary<string, Database> Databases { get; init; } =
        ImmutableSortedDictionary.Create<string, Database>(StringComparer.Ordinal);

    public ImmutableDictionary<long, CatalogObject> Objects { get; init; } =
        ImmutableDictionary<long, CatalogObject>.Empty;

    public ImmutableDictionary<string, UserAccount> Users { get; init; } =
        ImmutableDictionary.Create<string, UserAccount>(StringComparer.Ordinal);

    /// <summary>ALTER SYSTEM SET, by name.</summary>
    public ImmutableDictionary<string, string> SystemSettings { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>SET GLOBAL of session variables, by name: the defaults of new sessions.</summary>
    public ImmutableDictionary<string, string> GlobalVariables { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public ImmutableSortedDictionary<long, BackendNode> Backends { get; init; } =
        ImmutableSortedDictionary<long, BackendNode>.Empty;

    public ImmutableSortedDictionary<long, PendingPublish> PendingPublishes { get; init; } =
        ImmutableSortedDictionary<long, PendingPublish>.Empty;

    /// <summary>What was dropped and can still be taken back, by the id that it had.</summary>
    public ImmutableSortedDictionary<long, DroppedItem> Trash { get; init; } = ImmutableSortedDictionary<long, DroppedItem>.Empty;

    /// <summary>Everything that holds tablets, dropped things that can be taken back among it.</summary>
    public IEnumerable<Partition> AllPartitions => Objects.Values.OfType<Table>().SelectMany(t => t.AllPartitions)
        .Concat(Trash.Values.SelectMany(t => t.Partitions));

    /// <summary>Documents of other areas by kind, then by key.</summary>
    public ImmutableDictionary<string, ImmutableSortedDictionary<string, Document>> Documents { get; init; } =
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, Document>>(StringComparer.Ordinal);

    public Database? FindDatabase(string name) => Databases.GetValueOrDefault(name);

    public Database RequireDatabase(string name)
        => FindDatabase(name) ?? throw CatalogErrors.UnknownDatabase.With(name);

    public Database? FindDatabase(long id)
    {
        foreach (var database in Databases.Values)
        {
            if (database.Id == id) return database;
        }

        return null;
    }

    public string DatabaseName(long id) => FindDatabase(id)?.Name ?? "";

    public CatalogObject? Find(string database, string name)
        => Databases.TryGetValue(database, out var found) && found.Objects.TryGetValue(name, out var id)
            ? Objects.GetValueOrDefault(id)
            : null;

    public CatalogObject? Find(long id) => Objects.GetValueOrDefault(id);

    public bool TryFindTable(long id, [NotNullWhen(true)] out Table? table)
    {
        table = Objects.GetValueOrDefault(id) as Table;
        return table is not null;
    }

    /// <summary>Gives the object or throws error 1146 (1049 when the database is missing).</summary>
    public CatalogObject Require(string database, string name)
    {
        RequireDatabase(database);
        return Find(database, name) ?? throw CatalogErrors.UnknownTable.With(database, name);
    }

    /// <summary>Gives a stored table (or materialized view); throws when the name is something else.</summary>
    public Table RequireTable(string database, string name)
        => Require(database, name) as Table ?? throw CatalogErrors.WrongObject.With(database, name, "a table");

    public MaterializedView RequireMaterializedView(string database, string name)
        => Require(database, name) as MaterializedView
            ?? throw CatalogErrors.WrongObject.With(database, name, "a materialized view");

    public View RequireView(string database, string name)
        => Require(database, name) as View ?? throw CatalogErrors.WrongObject.With(database, name, "VIEW");

    /// <summary>Gives the objects of a database, sorted by name.</summary>
    public IEnumerable<CatalogObject> ObjectsOf(Database database)
        => database.Objects.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => Objects[o.Value]);

    public IEnumerable<MaterializedView> MaterializedViews => Objects.Values.OfType<MaterializedView>();

    /// <summary>Gives the views that name a table among their bases, in order of name.</summary>
    public IReadOnlyList<MaterializedView> ViewsOn(long tableId)
    {
        // A copy of the snapshot brings the index along; it holds for the objects that it was made of.
        var index = _views;
        if (index is null || !ReferenceEquals(index.Objects, Objects)) _views = index = new ViewIndex(Objects);
        return index.Of(tableId);
    }

    public IEnumerable<Document> DocumentsOf(string kind)
        => Documents.TryGetValue(kind, out var found) ? found.Values : [];

    public Document? FindDocument(string kind, string key)
        => Documents.TryGetValue(kind, out var found) ? found.GetValueOrDefault(key) : null;

    internal CatalogSnapshot WithObject(CatalogObject item)
    {
        var database = FindDatabase(item.DatabaseId) ?? throw CatalogErrors.UnknownDatabase.With(item.DatabaseId);
        var names = database.Objects;
        if (Objects.TryGetValue(item.Id, out var old)) names = RemoveName(names, old);
        return WithDatabase(database with { Objects = names.SetItem(item.Name, item.Id) }) with
        {
            Objects = Objects.SetItem(item.Id, item),
        };
    }

    internal CatalogSnapshot WithoutObject(long id)
    {
        if (!Objects.TryGetValue(id, out var item)) return this;
        var rest = this with { Objects = Objects.Remove(id) };
        return FindDatabase(item.DatabaseId) is { } database
            ? rest.WithDatabase(database with { Objects = RemoveName(database.Objects, item) })
            : rest;
    }

    internal CatalogSnapshot WithDatabase(Database database)
        => this with { Databases = Databases.SetItem(database.Name, database) };

    internal CatalogSnapshot WithTrash(DroppedItem item) => this with { Trash = Trash.SetItem(item.Id, item) };

    internal CatalogSnapshot WithDocument(Document document)
    {
        var kind = Documents.GetValueOrDefault(document.Kind, s_noDocuments);
        return this with { Documents = Documents.SetItem(document.Kind, kind.SetItem(document.Key, document)) };
    }

    internal CatalogSnapshot WithoutDocument(string kind, string key)
        => Documents.TryGetValue(kind, out var found)
            ? this with { Documents = Documents.SetItem(kind, found.Remove(key)) }
            : this;

    // A rename may already have given the old name to another object.
    private static ImmutableDictionary<string, long> RemoveName(ImmutableDictionary<string, long> names, CatalogObject item)
        => names.TryGetValue(item.Name, out var owner) && owner == item.Id ? names.Remove(item.Name) : names;
}

/// <summary>Finds materialized views by base table.</summary>
internal sealed class ViewIndex
{
    private readonly Dictionary<long, MaterializedView[]> _byBase;

    internal ViewIndex(ImmutableDictionary<long, CatalogObject> objects)
    {
        Objects = objects;
        _byBase = objects.Values.OfType<MaterializedView>().SelectMany(v => v.BaseIds.Distinct().Select(b => (Base: b, View: v)))
            .GroupBy(p => p.Base)
            .ToDictionary(g => g.Key, g => g.Select(p => p.View).OrderBy(v => v.Name, StringComparer.Ordinal).ToArray());
    }

    internal ImmutableDictionary<long, CatalogObject> Objects { get; }

    internal IReadOnlyList<MaterializedView> Of(long tableId) => _byBase.GetValueOrDefault(tableId) ?? [];
}
