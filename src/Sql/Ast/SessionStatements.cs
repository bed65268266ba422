namespace MatViewDb.Sql.Ast;

public sealed record UseDatabaseStatement(string? Catalog, string Database) : Statement;

public sealed record SetCatalogStatement(string Catalog) : Statement;

/// <summary>Is SET with one or more assignments.</summary>
public sealed record SetStatement(NodeList<SetItem> Items) : Statement;

public abstract record SetItem : SqlNode;

/// <summary>
/// Sets a system variable, name in lower case; a null value is DEFAULT. Bare words arrive as strings.
/// </summary>
public sealed record SetVariable(VariableScope Scope, string Name, Expression? Value) : SetItem
{
    /// <summary>PERSIST or PERSIST_ONLY was written; the scope is then Global.</summary>
    public bool Persist { get; init; }
}

public sealed record SetUserVariable(string Name, Expression Value) : SetItem;

/// <summary>Is NAMES charset [COLLATE c]; a null charset is DEFAULT.</summary>
public sealed record SetNames(string? Charset, string? Collation) : SetItem;

public sealed record SetCharacterSet(string? Charset) : SetItem;

public sealed record SetTransactionStatement(VariableScope Scope, string? Isolation, bool? ReadOnly) : Statement;

/// <summary>Is SET PASSWORD [FOR user] = text; hashed means that the text is a stored hash.</summary>
public sealed record SetPasswordStatement(UserName? User, string Password, bool Hashed) : Statement;

/// <summary>Is SET ROLE roles | ALL | NONE | DEFAULT; the words in upper case.</summary>
public sealed record SetRoleStatement(NodeList<string> Roles, string? Special) : Statement;

public sealed record SetDefaultRoleStatement(NodeList<string> Roles, string? Special, NodeList<UserName> Users)
    : Statement;

/// <summary>Is SET PROPERTY [FOR user] 'k' = 'v'.</summary>
public sealed record SetUserPropertyStatement(string? User, NodeList<Property> Properties) : Statement;

/// <summary>Is BEGIN or START TRANSACTION.</summary>
public sealed record BeginStatement(bool? ReadOnly, bool ConsistentSnapshot) : Statement;

public sealed record CommitStatement : Statement;

public sealed record RollbackStatement(string? Savepoint) : Statement;

public sealed record SavepointStatement(string Name) : Statement;

public sealed record ReleaseSavepointStatement(string Name) : Statement;

/// <summary>Is LOCK TABLES t READ | WRITE, ...</summary>
public sealed record LockTablesStatement(NodeList<ObjectName> Tables) : Statement;

public sealed record UnlockTablesStatement : Statement;

/// <summary>Ends a connection, or only what it is running. The id is an expression: MySQL allows variables.</summary>
/// <summary>Evaluates expressions for what they do: DO sleep(1).</summary>
public sealed record DoStatement(NodeList<Expression> Expressions) : Statement;

public sealed record KillStatement(bool QueryOnly, Expression Id) : Statement;

/// <summary>
/// Is any SHOW that lists things. A handler is found by its words, for instance "MATERIALIZED VIEWS"; the grammar does
/// not know which words exist.
/// </summary>
/// <param name="Words">In upper case, without FULL, GLOBAL, SESSION, EXTENDED, joined by blanks.</param>
public sealed record ShowStatement(string Words) : Statement
{
    public bool Full { get; init; }

    public bool Extended { get; init; }

    public VariableScope Scope { get; init; }

    /// <summary>What stands behind the first FROM, IN or ON.</summary>
    public ObjectName? From { get; init; }

    /// <summary>What stands behind the second FROM or IN.</summary>
    public ObjectName? From2 { get; init; }

    /// <summary>
    /// Numbers, texts and ids that are no words: SHOW PROC '/dbs', SHOW TABLET 12, SHOW PROFILE FOR QUERY 1.
    /// </summary>
    public NodeList<Expression> Arguments { get; init; } = [];

    public NodeList<string> Partitions { get; init; } = [];

    public string? Like { get; init; }

    public Expression? Where { get; init; }

    public NodeList<OrderItem> OrderBy { get; init; } = [];

    public Expression? Limit { get; init; }

    public Expression? Offset { get; init; }
}

/// <summary>Is SHOW CREATE kind name; the kind in upper case: TABLE, VIEW, MATERIALIZED VIEW, DATABASE...</summary>
public sealed record ShowCreateStatement(string Kind, ObjectName Name) : Statement
{
    public bool IfNotExists { get; init; }

    /// <summary>Set for SHOW CREATE USER.</summary>
    public UserName? User { get; init; }
}

/// <summary>Is SHOW GRANTS [FOR user]; null is the current user.</summary>
public sealed record ShowGrantsStatement(UserName? User) : Statement;
