using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Constraints;

/// <summary>Is what a check of a declared key found, with the versions of the rows that it looked at, as the catalog keeps it.</summary>
public sealed record ConstraintCheck(long DeclaredBy, string Text)
{
    public const string DocumentKind = "constraint_check";

    public int Version { get; init; } = 1;
    public DateTime CheckedAt { get; init; }
    public long Violations { get; init; }
    public string Sample { get; init; } = "";

    /// <summary>Tables that were looked at, and the version of each of their partitions.</summary>
    public long[] Tables { get; init; } = [];

    public Dictionary<long, long> Versions { get; init; } = [];

    public static string KeyOf(long declaredBy, string text) => FormattableString.Invariant($"{declaredBy}/{text}");

    public Document ToDocument() => new(DocumentKind, KeyOf(DeclaredBy, Text), JsonSerializer.Serialize(this));

    public static ConstraintCheck? Find(CatalogSnapshot catalog, DeclaredKey key)
        => catalog.FindDocument(DocumentKind, KeyOf(key.DeclaredBy, key.Text)) is { } document
            ? JsonSerializer.Deserialize<ConstraintCheck>(document.Json) : null;

    /// <summary>Says what the last check means for the rows that are there now. One that found something stands until the next.</summary>
    public static KeyState StateOf(CatalogSnapshot catalog, DeclaredKey key)
    {
        if (Find(catalog, key) is not { } check) return KeyState.Unverified;
        if (check.Violations > 0) return KeyState.Violated;
        return check.IsOf(catalog) ? KeyState.Valid : KeyState.Unverified;
    }

    internal static Dictionary<long, long> VersionsOf(IEnumerable<Table> tables)
        => tables.SelectMany(t => t.Partitions.Values).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.VisibleVersion);

    private bool IsOf(CatalogSnapshot catalog)
    {
        var tables = Tables.Select(catalog.Find).OfType<Table>().ToList();
        if (tables.Count < Tables.Length) return false;
        var now = VersionsOf(tables);
        return now.Count == Versions.Count && now.All(v => Versions.TryGetValue(v.Key, out var then) && then == v.Value);
    }
}
