using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Is all that binding may know: one catalog snapshot, the session's facts and variables, the parameters of a prepared
/// statement. Everything it answers must stay the same during one planning.
/// </summary>
public interface ICatalogView
{
    SessionFacts Session { get; }

    IFunctionResolver Functions { get; }

    /// <summary>
    /// Finds what a name in FROM stands for, the missing parts taken from the session; null when the database has no
    /// such
    /// object (the binder raises 1146). Throws 1046 without a current database, 1049 for an unknown one, 1142 without
    /// the right.
    /// </summary>
    ResolvedRelation? Resolve(ObjectName name);

    /// <summary>Gives the row policies on a table that hold for the statement's user; none where the statement reads all rows.</summary>
    IReadOnlyList<RowPolicy> PoliciesOn(Table table) => [];

    /// <summary>Gives the masks on a table's columns that may hide something from the statement's user.</summary>
    IReadOnlyList<ColumnMask> MasksOn(Table table) => [];

    /// <summary>Gives the same catalog with the eyes of who made a materialized view, for what its definition reads.</summary>
    ICatalogView AsDefiner() => this;

    /// <summary>Gives the rows of a recursive table expression, computed before; null where that is not offered.</summary>
    SystemTable? FindRecursive(CommonTableExpression table) => null;

    /// <summary>Looks at the files that a table function names; null where that is not offered.</summary>
    FileRelation? FindFiles(TableFunction function) => null;

    /// <summary>Gives a table function whose rows the frontend makes, as mv_infos("database" = "d"); null where there is none.</summary>
    SystemTable? FindTableFunction(TableFunction function) => null;

    /// <summary>Gives a system variable's value; null = unknown (the binder raises 1193).</summary>
    BoundValue? SystemVariable(string name, VariableScope scope);

    /// <summary>Gives a user variable's value; null = never set (NULL in expressions).</summary>
    BoundValue? UserVariable(string name);

    /// <summary>Sets a user variable to a constant while binding (@a := 4); false where that is not offered.</summary>
    bool AssignUserVariable(string name, BoundValue value) => false;

    /// <summary>Gives the named locks of the server; null where none are taken, as while a statement is only being prepared.</summary>
    IUserLocks? Locks => null;

    /// <summary>Gives the value bound to a parameter; null while the statement is only being prepared.</summary>
    BoundValue? Parameter(int index);

    /// <summary>Writes down what planning a query depends on; null where that is not offered.</summary>
    string? QueryDump(string sql) => null;

    /// <summary>Reads the query text of a view or materialized view; a catalog may keep what it has read.</summary>
    Query ParseQuery(string sql) => Sql.SqlParser.ParseQuery(sql);
}

/// <summary>Holds what version(), database(), now() and the like answer in this statement.</summary>
public sealed record SessionFacts
{
    public string CurrentCatalog { get; init; } = "default_catalog";
    public string? CurrentDatabase { get; init; }

    /// <summary>user@client-host, as USER() answers.</summary>
    public string User { get; init; } = "root@127.0.0.1";

    /// <summary>user@host-pattern of the account, as CURRENT_USER() answers.</summary>
    public string CurrentUser { get; init; } = "root@%";

    public string CurrentRole { get; init; } = "NONE";
    public long ConnectionId { get; init; }
    public string Version { get; init; } = "8.0.33-MatViewDb";
    public long LastInsertId { get; init; }
    public long RowCount { get; init; } = -1;
    public long FoundRows { get; init; }
    public string QueryId { get; init; } = "";

    /// <summary>now() of the statement, micros since the epoch, UTC.</summary>
    public long StatementTimeMicros { get; init; }

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Columns outside GROUP BY are refused (sql_mode ONLY_FULL_GROUP_BY).</summary>
    public bool OnlyFullGroupBy { get; init; } = true;

    /// <summary>sql_select_limit: rows of a top-level SELECT without LIMIT; negative = all.</summary>
    public long SelectLimit { get; init; } = -1;
}

/// <summary>
/// Is a value with its type. Value is null, bool, an integer (int, long, Int128...), double, decimal, string, byte[],
/// DateTime or TimeSpan; the binder converts it.
/// </summary>
public sealed record BoundValue(object? Value, SqlType Type);

/// <summary>Is what a name in FROM turned out to be.</summary>
public abstract record ResolvedRelation(string Database);

/// <summary>Is a table, view or materialized view of the catalog.</summary>
public sealed record CatalogRelation(string Database, CatalogObject Object) : ResolvedRelation(Database);

/// <summary>Is a table whose rows the frontend makes.</summary>
public sealed record SystemRelation(string Database, SystemTable Table) : ResolvedRelation(Database);

/// <summary>Describes a column of a system table.</summary>
public sealed record SystemColumn(string Name, SqlType Type, bool Nullable = true)
{
    public bool IsUnsigned { get; init; }

    /// <summary>Names of databases and tables keep their case, as do the objects; all other texts are compared without.</summary>
    public bool IgnoresCase => Type.IsText && !Ends("SCHEMA") && !Ends("CATALOG") && !Ends("SCHEMA_NAME") && !Ends("TABLE_NAME");

    private bool Ends(string with) => Name.EndsWith(with, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// Describes a system table. Rows are asked for once, when the physical plan is made; values as in <see
/// cref="BoundValue"/>,
/// one a column. The filter tells which columns are compared for equality with which texts or numbers, as a hint only.
/// </summary>
public sealed record SystemTable(
    string Name, IReadOnlyList<SystemColumn> Columns,
    Func<IReadOnlyDictionary<string, object?>, IEnumerable<IReadOnlyList<object?>>> Rows);
