using System.Collections.Immutable;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Runtime;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Properties;

/// <summary>Finds properties by key and checks what a statement writes.</summary>
public static class PropertyCatalog
{
    private const string SessionPrefix = "session.";
    private static readonly SortedDictionary<string, (CatalogProperty Property, On On)> s_properties = Load();

    /// <summary>Lists all properties with the objects that take them.</summary>
    public static IReadOnlyDictionary<string, (CatalogProperty Property, On On)> All => s_properties;

    public static CatalogProperty? Find(string key)
        => s_properties.TryGetValue(key.ToLowerInvariant(), out var found) ? found.Property : null;

    /// <summary>
    /// Checks properties of a CREATE and gives them with keys in lower case; an unknown or unfit one is an error.
    /// </summary>
    public static ImmutableSortedDictionary<string, string> Check(IEnumerable<Property> properties, On on)
        => Merge(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), properties, on, altering: false);

    /// <summary>Checks properties of an ALTER and merges them into those that an object has.</summary>
    public static ImmutableSortedDictionary<string, string> Merge(
        ImmutableSortedDictionary<string, string> existing, IEnumerable<Property> properties, On on, bool altering = true)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in properties.Select(p => (KeyOf(p.Key), p.Value)))
        {
            if (!written.Add(key)) throw CatalogErrors.WrongProperty.With(key, value, "it is given twice");
            if (key.StartsWith(SessionPrefix, StringComparison.Ordinal))
            {
                // Nothing takes it away again.
                existing = value.Length == 0 ? existing.Remove(key) : existing.SetItem(key, value);
                continue;
            }

            if (!s_properties.TryGetValue(key, out var found)) throw CatalogErrors.UnknownProperty.With(key, Nearest(key));
            if ((found.On & on) == 0)
                throw CatalogErrors.UnknownProperty.With(key, on == On.Table ? " of a table" : " of a materialized view");
            if (altering && !found.Property.Alterable)
                throw CatalogErrors.WrongProperty.With(key, value, "it cannot be changed after CREATE");
            if (found.Property.EndsEmpty && value.Trim().Length == 0)
            {
                existing = existing.Remove(key);
                continue;
            }

            if (found.Property.Problem(value) is { } problem) throw CatalogErrors.WrongProperty.With(key, value, problem);
            existing = existing.SetItem(key, found.Property.Normalize(value));
        }

        return existing;
    }

    /// <summary>Gives what an object has for a key: as written, else the default.</summary>
    public static string? ValueOf(IReadOnlyDictionary<string, string> properties, string key)
        => properties.TryGetValue(key, out var value) ? value : Find(key)?.Default;

    private static string KeyOf(string key)
    {
        key = key.Trim();
        return key.StartsWith(SessionPrefix, StringComparison.OrdinalIgnoreCase)
            ? SessionPrefix + key[SessionPrefix.Length..].ToLowerInvariant()
            : key.ToLowerInvariant();
    }

    private static string Nearest(string key)
    {
        var best = s_properties.Keys.MinBy(k => Distance(k, key));
        return best is not null && Distance(best, key) <= 3 ? $"; did you mean '{best}'?" : "";
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static SortedDictionary<string, (CatalogProperty, On)> Load()
    {
        var found = new SortedDictionary<string, (CatalogProperty, On)>(StringComparer.Ordinal);
        foreach (var (type, mark) in Registry.TypesWith<CatalogPropertyAttribute>(typeof(PropertyCatalog).Assembly))
        {
            var property = (CatalogProperty)Activator.CreateInstance(type)!; // Property types are not Nullable<T>.
            Core.Runtime.Check.That(found.TryAdd(mark.Key, (property, mark.On)), $"property '{mark.Key}' is defined twice");
        }

        return found;
    }
}
