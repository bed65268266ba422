using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Statements.Users;

/// <summary>Is a masking policy as the catalog keeps it: what is shown in the place of a value, over values that columns give.</summary>
public sealed record MaskingPolicy(long DatabaseId, string Name)
{
    public const string DocumentKind = "masking_policy";

    /// <summary>Names of the values, the masked one first.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Types of the values in SQL.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    public string BodySql { get; init; } = "";
    public string Comment { get; init; } = "";
    public string OriginalSql { get; init; } = "";

    public Document ToDocument() => new(DocumentKind, KeyOf(DatabaseId, Name), JsonSerializer.Serialize(this));

    public static string KeyOf(long database, string name) => string.Create(CultureInfo.InvariantCulture, $"{database}/{name}");

    public static MaskingPolicy? Find(CatalogSnapshot catalog, long database, string name)
        => catalog.FindDocument(DocumentKind, KeyOf(database, name)) is { } document ? Of(document) : null;

    public static IEnumerable<MaskingPolicy> All(CatalogSnapshot catalog) => catalog.DocumentsOf(DocumentKind).Select(Of);

    private static MaskingPolicy Of(Document document) => JsonSerializer.Deserialize<MaskingPolicy>(document.Json)!; // Written above.
}
