namespace MatViewDb.Planner.MvRewrite;

/// <summary>Reads lists of materialized views in variables: view, database.view or catalog.database.view, separated by commas.</summary>
public static class ViewList
{
    private const string Catalog = "default_catalog.";

    public static IReadOnlyList<string> Names(string list)
        => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Says whether a name of a list means a view.</summary>
    public static bool Means(string name, string database, string view)
    {
        if (name == view) return true;
        var local = name.StartsWith(Catalog, StringComparison.OrdinalIgnoreCase) ? name[Catalog.Length..] : name;
        return local == $"{database}.{view}";
    }
}
