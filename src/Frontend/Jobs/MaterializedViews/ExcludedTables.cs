using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Reads lists of base tables in properties of views; a name may have its database or catalog before it.</summary>
public static class ExcludedTables
{
    public static IReadOnlyList<string> Names(string list)
        => [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n[(n.LastIndexOf('.') + 1)..].Trim('`', ' '))];

    /// <summary>Says whether a change of the table starts no refresh of the view.</summary>
    public static bool StartsNothing(MaterializedView view, CatalogObject? table)
        => table is not null && view.Properties.TryGetValue("excluded_trigger_tables", out var list) && Names(list).Contains(table.Name);
}
