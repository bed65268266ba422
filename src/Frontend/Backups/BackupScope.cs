using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Backups;

/// <summary>Is an object that ON or EXCLUDE chose, with those of its partitions that were named (none = all) and its new name.</summary>
internal sealed record ChosenObject(CatalogObject Item, ImmutableArray<string> Partitions, string? Alias)
{
    /// <summary>Gives the object with only the chosen partitions.</summary>
    internal CatalogObject Cut => Item switch
    {
        Table table when !Partitions.IsEmpty
            => table with { Partitions = table.Partitions.RemoveRange(table.Partitions.Keys.Except(Partitions)) },
        _ => Item,
    };

    public override string ToString() => Partitions.IsEmpty ? Item.Name : $"{Item.Name} ({string.Join(", ", Partitions)})";
}

/// <summary>Reads what ON (...) and EXCLUDE (...) choose of a database or a snapshot. Pure.</summary>
internal static class BackupScope
{
    internal static IReadOnlyList<ChosenObject> Choose(
        IEnumerable<CatalogObject> all, NodeList<SnapshotTable> named, bool excludes, Func<string, string, MatViewException> missing)
    {
        var objects = all.OrderBy(o => o.Name, StringComparer.Ordinal).ToList();
        if (named.Count == 0 || excludes)
        {
            var without = excludes ? Named(objects, named, missing) : [];
            return [.. objects.Where(o => o is not MaterializedView { Creating: true })
                .Select(o => Without(o, without.FirstOrDefault(w => w.Item.Id == o.Id))).OfType<ChosenObject>()];
        }

        return Named(objects, named, missing);
    }

    // EXCLUDE of some partitions leaves the others.
    private static ChosenObject? Without(CatalogObject item, ChosenObject? excluded)
    {
        if (excluded is null) return new ChosenObject(item, [], null);
        if (excluded.Partitions.IsEmpty || item is not Table table) return null;
        return new ChosenObject(item, [.. table.Partitions.Keys.Except(excluded.Partitions)], null);
    }

    private static List<ChosenObject> Named(
        List<CatalogObject> objects, NodeList<SnapshotTable> named, Func<string, string, MatViewException> missing)
    {
        var found = new List<ChosenObject>();
        foreach (var wanted in named)
        {
            if (wanted.Table is not { } name)
            {
                found.AddRange(objects.Where(o => KindOf(o) == wanted.Kind && o is not MaterializedView { Creating: true })
                    .Select(o => new ChosenObject(o, [], null)));
                continue;
            }

            var item = objects.Find(o => o.Name == name.Name && (wanted.Kind is null || KindOf(o) == wanted.Kind))
                ?? throw missing(wanted.Kind?.ToLowerInvariant() ?? "table", name.Name);
            if (item is MaterializedView { Creating: true } view)
                throw CoreErrors.Semantic.With($"materialized view {view.Name} is still being created");
            foreach (var partition in wanted.Partitions)
            {
                if (item is not Table table || !table.Partitions.ContainsKey(partition))
                    throw missing("partition", $"{item.Name}.{partition}");
            }

            found.Add(new ChosenObject(item, [.. wanted.Partitions], wanted.Alias));
        }

        foreach (var twice in found.GroupBy(f => f.Item.Id).Where(g => g.Count() > 1))
            throw CoreErrors.Semantic.With($"'{twice.First().Item.Name}' is named twice");
        return found;
    }

    private static string KindOf(CatalogObject item) => item switch
    {
        MaterializedView => "MATERIALIZED VIEW",
        View => "VIEW",
        _ => "TABLE",
    };
}
