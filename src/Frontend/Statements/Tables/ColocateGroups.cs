using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>
/// Checks that a table fits the group named by its property colocate_with: as many buckets over columns of the same types as the
/// other tables of its database in the group. Pure.
/// </summary>
internal static class ColocateGroups
{
    internal static void Check(Table table, CatalogSnapshot snapshot)
    {
        if (table.Properties.GetValueOrDefault(ColocateGroup.Property) is not { Length: > 0 } group) return;
        if (table.Distribution.IsRandom) throw Wrong(group, "only tables distributed by hash can be in a colocate group");
        if (table.Properties.GetValueOrDefault("dynamic_partition.buckets") is { } dynamic)
            RequireBuckets(table, int.TryParse(dynamic, CultureInfo.InvariantCulture, out var count) ? count : 0);
        var first = ColocateGroup.TablesOf(snapshot, table.DatabaseId, group).FirstOrDefault(t => t.Id != table.Id);
        if (first is null) return;
        var (own, theirs) = (Types(table), Types(first));
        if (own.Count != theirs.Count) throw Wrong(group, $"Colocate tables distribution columns size must be same : {theirs.Count}");
        for (var i = 0; i < own.Count; i++)
        {
            if (own[i] != theirs[i])
            {
                throw Wrong(group, $"Colocate tables distribution columns must have the same data type: {table.Distribution.HashColumns[i]}"
                    + $" should be {theirs[i]}");
            }
        }

        if (table.Distribution.Buckets != first.Distribution.Buckets)
            throw Wrong(group, $"Colocate tables must have same bucket num: {first.Distribution.Buckets}");
    }

    /// <summary>Refuses a number of buckets that the group of a table does not have.</summary>
    internal static void RequireBuckets(Table table, int buckets)
    {
        if (ColocateGroup.NameOf(table) is { } group && buckets != table.Distribution.Buckets)
            throw Wrong(group, $"Colocate tables must have same bucket num: {table.Distribution.Buckets}");
    }

    /// <summary>Says whether all tablets of a table lie where those of its group do.</summary>
    internal static bool IsInPlace(Table table, CatalogSnapshot snapshot)
    {
        if (ColocateGroup.NameOf(table) is not { } name || table.Partitions.IsEmpty) return true;
        var homes = ColocateGroup.Find(snapshot, table.DatabaseId, name)?.Homes
            ?? ColocateGroup.HomesOf(ColocateGroup.TablesOf(snapshot, table.DatabaseId, name).First());
        return homes is { } places && ColocateGroup.HomesOf(table) is { } own && own.SequenceEqual(places);
    }

    private static List<Core.Types.SqlType> Types(Table table)
        => [.. table.Distribution.HashColumns.Select(c => ColumnReader.Require(table.StoredColumns, c).Type)];

    private static Exception Wrong(string group, string problem)
        => CatalogErrors.WrongProperty.With(ColocateGroup.Property, group, problem);
}
