using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Catalog.Properties;

/// <summary>Lists columns with bloom filters; rows written from then on have them.</summary>
[CatalogProperty("bloom_filter_columns", On.Both)]
public sealed class BloomFilterColumns : CatalogProperty
{
    private const string Key = "bloom_filter_columns";

    public override string? Problem(string value) => null;

    public override string Normalize(string value) => string.Join(", ", Names(value));

    /// <summary>
    /// Checks that the columns exist, once each, and can have filters; gives the properties with the names as the table has them, and
    /// without the property when it names none.
    /// </summary>
    public static ImmutableSortedDictionary<string, string> Checked(
        ImmutableSortedDictionary<string, string> properties, ImmutableArray<Column> columns, KeyModel model)
    {
        if (!properties.TryGetValue(Key, out var value)) return properties;
        var found = new List<string>();
        foreach (var name in Names(value))
        {
            var column = columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (Problem(column, name, model, found) is { } problem) throw CatalogErrors.WrongProperty.With(Key, value, problem);
            found.Add(column!.Name); // A missing one is a problem.
        }

        return WithNames(properties, found);
    }

    /// <summary>Gives the properties after a column got another name, or none any more.</summary>
    public static ImmutableSortedDictionary<string, string> Renamed(
        ImmutableSortedDictionary<string, string> properties, string from, string? to)
    {
        if (!properties.TryGetValue(Key, out var value)) return properties;
        return WithNames(properties, [.. Names(value)
            .Select(name => name.Equals(from, StringComparison.OrdinalIgnoreCase) ? to : name).OfType<string>()]);
    }

    /// <summary>Says how often a column's filters may err; 0 when it has none.</summary>
    public static double FppOf(Table table, Column column)
    {
        if (!table.Properties.TryGetValue(Key, out var value)) return 0;
        // A column may have got a type since that cannot have filters.
        if (!IsFit(column.Type) || !Names(value).Contains(column.Name, StringComparer.OrdinalIgnoreCase)) return 0;
        var fpp = PropertyCatalog.ValueOf(table.Properties, "bloom_filter_fpp");
        return double.Parse(fpp!, CultureInfo.InvariantCulture); // It has a default.
    }

    private static string? Problem(Column? column, string name, KeyModel model, List<string> before)
        => column is null ? $"there is no column '{name}'"
            : before.Contains(column.Name) ? $"column '{name}' is named twice"
            : !IsFit(column.Type) ? $"column '{name}' of type {column.Type} cannot have a bloom filter"
            : model == KeyModel.Aggregate && !column.IsKey ? $"column '{name}' is no key of this aggregate-key table"
            : null;

    private static ImmutableSortedDictionary<string, string> WithNames(
        ImmutableSortedDictionary<string, string> properties, List<string> names)
        => names.Count == 0 ? properties.Remove(Key) : properties.SetItem(Key, string.Join(", ", names));

    private static bool IsFit(SqlType type) => type.Kind is SqlTypeKind.SmallInt or SqlTypeKind.Int or SqlTypeKind.BigInt
        or SqlTypeKind.LargeInt or SqlTypeKind.Decimal or SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.Date
        or SqlTypeKind.DateTime;

    private static string[] Names(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
