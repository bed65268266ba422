using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>
/// Checks that a table fits the group named by its property colocate_with: as many buckets over columns of the same types as the
/// other tables of its database in the group. Pure.
/// </summary>
internal static class ColocateGroups
{
    internal const string Property = "colocate_with";

    internal static void Check(Table table, CatalogSnapshot snapshot)
    {
        if (!table.Properties.TryGetValue(Property, out var group)) return;
        if (table.Distribution.IsRandom) throw Wrong(group, "only tables distributed by hash can be in a colocate group");
        var first = snapshot.Objects.Values.OfType<Table>().Where(t => t.DatabaseId == table.DatabaseId && t.Id != table.Id
            && t.Properties.GetValueOrDefault(Property) == group).OrderBy(t => t.Id).FirstOrDefault();
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

    private static List<Core.Types.SqlType> Types(Table table)
        => [.. table.Distribution.HashColumns.Select(c => ColumnReader.Require(table.StoredColumns, c).Type)];

    private static Exception Wrong(string group, string problem) => CatalogErrors.WrongProperty.With(Property, group, problem);
}
