using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Says on which backend each bucket of the tables of a group lies: the tables of one database with the same property colocate_with.
/// </summary>
public sealed record ColocateGroup(long Id, long DatabaseId, string Name, ImmutableArray<long> Homes)
{
    public const string DocumentKind = "colocate_group";
    public const string Property = "colocate_with";

    public string Key => KeyOf(DatabaseId, Name);

    /// <summary>Gives the name of a table's group; null where it is in none.</summary>
    public static string? NameOf(Table table)
        => table.Properties.GetValueOrDefault(Property) is { Length: > 0 } name && !table.Distribution.IsRandom ? name : null;

    /// <summary>Gives the group as the catalog keeps it; null before a table of it got its first tablets.</summary>
    public static ColocateGroup? Find(CatalogSnapshot snapshot, long databaseId, string name)
    {
        var key = KeyOf(databaseId, name);
        foreach (var document in snapshot.DocumentsOf(DocumentKind))
        {
            if (document.Key == key) return JsonSerializer.Deserialize<ColocateGroup>(document.Json);
        }

        return null;
    }

    /// <summary>Gives the tables of a group, oldest first.</summary>
    public static IEnumerable<Table> TablesOf(CatalogSnapshot snapshot, long databaseId, string name)
        => snapshot.Objects.Values.OfType<Table>().Where(t => t.DatabaseId == databaseId && NameOf(t) == name).OrderBy(t => t.Id);

    /// <summary>Gives where the buckets of a table lie; null where its partitions do not agree.</summary>
    public static ImmutableArray<long>? HomesOf(Table table)
    {
        ImmutableArray<long>? homes = null;
        foreach (var partition in table.Partitions.Values)
        {
            ImmutableArray<long> own = [.. partition.Tablets.OrderBy(t => t.Bucket).Select(t => t.BackendIds.FirstOrDefault())];
            if (homes is { } others && !others.SequenceEqual(own)) return null;
            homes = own;
        }

        return homes;
    }

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    private static string KeyOf(long databaseId, string name) => string.Create(CultureInfo.InvariantCulture, $"{databaseId:D20}/{name}");
}
