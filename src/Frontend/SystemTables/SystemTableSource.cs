using MatViewDb.Catalog;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>
/// Gives a system table its qualified name in lower case, and the words of the SHOW that lists it; several words are
/// separated by |. A name without a database is a SHOW only.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SystemTableAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public string Show { get; set; } = "";
}

/// <summary>Is what a system table may look at while it makes its rows.</summary>
public sealed record SystemTableContext(Session Session, CatalogSnapshot Catalog, FrontendServices Services)
{
    /// <summary>The SHOW that asks; null when the table is read by SELECT.</summary>
    public ShowStatement? Show { get; init; }

    /// <summary>Columns that are compared for equality with constants; a hint only.</summary>
    public IReadOnlyDictionary<string, object?> Filter { get; init; } = new Dictionary<string, object?>();

    /// <summary>Named arguments of the table function that asks, as mv_infos("database" = "d"); empty otherwise.</summary>
    public IReadOnlyList<Property> Arguments { get; init; } = [];

    /// <summary>Gives an argument of the table function; error 1064 without it.</summary>
    public string Argument(string function, string key)
        => Arguments.FirstOrDefault(a => a.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value
            ?? throw Core.Errors.CoreErrors.Semantic.With($"{function} needs \"{key}\" = \"...\"");

    /// <summary>Gives the database that SHOW ... FROM names, else the current one.</summary>
    public string ShownDatabase()
    {
        var name = Show?.From2?.Name ?? Show?.From?.Name ?? Session.RequireDatabase();
        return SystemDatabases.Find(name) ?? Catalog.RequireDatabase(name).Name;
    }

    /// <summary>Gives the object that SHOW ... FROM t [FROM db] names.</summary>
    public (string Database, string Name) ShownObject()
    {
        var name = Show?.From ?? throw CatalogErrors.UnknownTable.With("", "");
        return Show.From2 is { } database ? (database.Name, name.Name) : Session.Resolve(name);
    }
}

/// <summary>Makes the rows of one system table.</summary>
public abstract class SystemTableSource
{
    /// <summary>Column that LIKE of its SHOW filters; null takes the first.</summary>
    public virtual string? LikeColumn => null;

    public abstract IReadOnlyList<SystemColumn> Columns(SystemTableContext context);

    /// <summary>Gives the rows, a value a column: null, text, integers, double, bool or DateTime.</summary>
    public abstract IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context);
}
