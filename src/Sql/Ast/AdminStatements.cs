namespace MatViewDb.Sql.Ast;

/// <summary>Sets a cluster parameter: ALTER SYSTEM SET name TO value; a null value is DEFAULT.</summary>
public sealed record AlterSystemSetStatement(string Name, Expression? Value) : Statement;

/// <summary>Is ALTER SYSTEM ADD | DROP | DECOMMISSION | MODIFY kind 'host:port', ...; words in upper case.</summary>
public sealed record AlterSystemNodesStatement(string Verb, string Kind, NodeList<string> Addresses) : Statement
{
    public NodeList<Property> Properties { get; init; } = [];

    public bool Force { get; init; }
}

/// <summary>Is ADMIN SET FRONTEND | BACKEND CONFIG (...).</summary>
public sealed record AdminSetConfigStatement(bool Backend, NodeList<Property> Properties) : Statement
{
    public bool Persistent { get; init; }
}

public sealed record AdminShowConfigStatement(bool Backend, string? Like) : Statement;

/// <summary>
/// Is ADMIN SET FAILPOINT 'name' = 'action' (null switches it off) or ADMIN ENABLE | DISABLE FAILPOINT 'name'.
/// </summary>
public sealed record SetFailpointStatement(string Name, string? Action) : Statement;

/// <summary>Is any other ADMIN: words in upper case, with what follows them.</summary>
public sealed record AdminStatement(string Words) : Statement
{
    public ObjectName? Name { get; init; }

    public NodeList<string> Partitions { get; init; } = [];

    public NodeList<Expression> Arguments { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];

    public Expression? Where { get; init; }
}

/// <summary>Is one user of CREATE USER and ALTER USER with how it proves who it is.</summary>
public sealed record UserSpec(UserName User) : SqlNode
{
    public string? Plugin { get; init; }

    public string? Password { get; init; }

    /// <summary>The password text is a stored hash (AS 'hash', BY PASSWORD 'hash').</summary>
    public bool Hashed { get; init; }

    /// <summary>Any IDENTIFIED clause was written.</summary>
    public bool HasIdentification { get; init; }
}

public sealed record CreateUserStatement(NodeList<UserSpec> Users, bool IfNotExists) : Statement
{
    public NodeList<string> DefaultRoles { get; init; } = [];

    public NodeList<Property> Options { get; init; } = [];
}

public sealed record AlterUserStatement(NodeList<UserSpec> Users, bool IfExists) : Statement
{
    public NodeList<string> DefaultRoles { get; init; } = [];

    public NodeList<Property> Options { get; init; } = [];
}

public sealed record DropUserStatement(NodeList<UserName> Users, bool IfExists) : Statement;

public sealed record CreateRoleStatement(NodeList<string> Names, bool IfNotExists) : Statement;

public sealed record DropRoleStatement(NodeList<string> Names, bool IfExists) : Statement;

/// <summary>Names a privilege in upper case, with the columns it is limited to.</summary>
public sealed record PrivilegeSpec(string Name, NodeList<string> Columns) : SqlNode;

/// <summary>
/// Says what a privilege applies to. The kind in upper case (TABLE, DATABASE, CATALOG, MATERIALIZED VIEW, SYSTEM...);
/// parts are names, "*" is all. ON *.* has the kind TABLE and the parts *, *.
/// </summary>
public sealed record PrivilegeTarget(string Kind, NodeList<string> Parts) : SqlNode;

public sealed record GrantStatement(
    NodeList<PrivilegeSpec> Privileges, PrivilegeTarget Target, NodeList<UserName> Grantees) : Statement
{
    public bool WithGrantOption { get; init; }
}

public sealed record RevokeStatement(
    NodeList<PrivilegeSpec> Privileges, PrivilegeTarget Target, NodeList<UserName> Grantees) : Statement;

public sealed record GrantRoleStatement(NodeList<string> Roles, NodeList<UserName> Grantees) : Statement;

public sealed record RevokeRoleStatement(NodeList<string> Roles, NodeList<UserName> Grantees) : Statement;

/// <summary>
/// Is CREATE ROW POLICY name ON table AS RESTRICTIVE | PERMISSIVE TO who USING (predicate): rows for which the predicate is not true are
/// not there for them.
/// </summary>
public sealed record CreateRowPolicyStatement(
    string Name, bool IfNotExists, ObjectName Table, bool IsPermissive, UserName To, Expression Predicate) : Statement;

/// <summary>Is DROP ROW POLICY name ON table FOR who; without FOR those of all.</summary>
public sealed record DropRowPolicyStatement(string Name, bool IfExists, ObjectName Table, UserName? For) : Statement;

/// <summary>Names a value that a masking policy computes with, in the order in which columns are given for them.</summary>
public sealed record MaskArgument(string Name, TypeName Type) : SqlNode;

/// <summary>
/// Is CREATE MASKING POLICY name AS (value type, ...) RETURNS type -> expression: what is shown in the place of the first value.
/// </summary>
public sealed record CreateMaskingPolicyStatement(
    ObjectName Name, bool IfNotExists, NodeList<MaskArgument> Arguments, TypeName Returns, Expression Body) : Statement
{
    public string? Comment { get; init; }
}

public sealed record DropMaskingPolicyStatement(ObjectName Name, bool IfExists) : Statement;

/// <summary>Is SHOW ROW POLICY FOR who; without FOR those of all.</summary>
public sealed record ShowRowPolicyStatement(UserName? For) : Statement;

/// <summary>Is CREATE RESOURCE GROUP name TO (classifiers) WITH (limits).</summary>
public sealed record CreateResourceGroupStatement(string Name, bool IfNotExists, bool OrReplace) : Statement
{
    public NodeList<NodeList<Property>> Classifiers { get; init; } = [];

    public NodeList<Property> Limits { get; init; } = [];
}

/// <summary>Is ALTER RESOURCE GROUP name ADD (...) | DROP ALL | WITH (limits).</summary>
public sealed record AlterResourceGroupStatement(string Name) : Statement
{
    public NodeList<NodeList<Property>> AddedClassifiers { get; init; } = [];

    public NodeList<long> DroppedClassifiers { get; init; } = [];

    public bool DropAll { get; init; }

    public NodeList<Property> Limits { get; init; } = [];
}

public sealed record DropResourceGroupStatement(string Name, bool IfExists) : Statement;
