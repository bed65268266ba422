using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql;

/// <summary>Says how a tree becomes text.</summary>
public sealed record PrintOptions
{
    public static PrintOptions Default { get; } = new();

    /// <summary>Quotes every name, as SHOW CREATE does; else only names that need it.</summary>
    public bool QuoteAll { get; init; }

    /// <summary>Completes the names of tables; common table expressions are left alone.</summary>
    public Func<ObjectName, ObjectName>? Qualify { get; init; }

    /// <summary>Prints ? for every constant and one entry for every list of constants.</summary>
    public bool Normalize { get; init; }

    /// <summary>Prints *** for passwords, for logs.</summary>
    public bool HideSecrets { get; init; }

    /// <summary>Makes the options for a stored definition: quoted names with catalog and database.</summary>
    public static PrintOptions Definition(string catalog, string database) =>
        new() { QuoteAll = true, Qualify = name => name.Qualify(catalog, database) };
}
