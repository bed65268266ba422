namespace MatViewDb.Sql.Ast;

/// <summary>Names an object of the catalog, as far as the user qualified it.</summary>
public sealed record ObjectName(string? Catalog, string? Database, string Name) : SqlNode
{
    public ObjectName(string name)
        : this(null, null, name)
    {
    }

    public ObjectName(string? database, string name)
        : this(null, database, name)
    {
    }

    /// <summary>Fills the missing qualifiers.</summary>
    public ObjectName Qualify(string catalog, string database) =>
        this with { Catalog = Catalog ?? catalog, Database = Database ?? database };

    public override string ToString() =>
        (Catalog is null ? "" : Catalog + ".") + (Database is null ? "" : Database + ".") + Name;
}

/// <summary>Names a type as written: the name in lower case, numeric arguments, nested types.</summary>
/// <example>decimal(10,2); array&lt;int&gt;; struct&lt;a int, b varchar(5)&gt;</example>
public sealed record TypeName(string Name, NodeList<int> Arguments, NodeList<TypeName> Elements) : SqlNode
{
    public TypeName(string name)
        : this(name, [], [])
    {
    }

    /// <summary>Field names of a struct, as many as Elements; else empty.</summary>
    public NodeList<string> FieldNames { get; init; } = [];

    /// <summary>Members of ENUM and SET; else empty.</summary>
    public NodeList<string> Members { get; init; } = [];

    public bool Unsigned { get; init; }

    public string? Charset { get; init; }

    public string? Collation { get; init; }
}

/// <summary>Is one "key" = "value" entry of PROPERTIES, WITH and table options.</summary>
public sealed record Property(string Key, string Value) : SqlNode;

/// <summary>Names an account: user and host, or the current one.</summary>
public sealed record UserName(string User, string Host, bool IsCurrent = false) : SqlNode
{
    public bool IsRole { get; init; }
}
