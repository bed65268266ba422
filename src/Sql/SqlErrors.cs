using MatViewDb.Core.Errors;

namespace MatViewDb.Sql;

/// <summary>Defines what can be wrong with the text of a statement.</summary>
[Errors]
public static class SqlErrors
{
    public static readonly ErrorDefinition Syntax = new(1064, "42000", ErrorKind.User,
        "You have an error in your SQL syntax near '{0}' at line {1}, column {2}: found {3}, expected {4}");

    public static readonly ErrorDefinition Unreadable = new(1064, "42000", ErrorKind.User,
        "You have an error in your SQL syntax near '{0}' at line {1}, column {2}: {3}");

    public static readonly ErrorDefinition Empty = new(1065, "42000", ErrorKind.User, "Query was empty");

    public static readonly ErrorDefinition SeveralStatements = new(1064, "42000", ErrorKind.User,
        "You have an error in your SQL syntax near '{0}' at line {1}, column {2}: only one statement is expected here");

    public static readonly ErrorDefinition TooDeep = new(1436, "HY000", ErrorKind.User,
        "The statement is nested too deeply at line {0}, column {1} (limit {2}). Split it or use a common table expression");

    public static readonly ErrorDefinition TooLong = new(1153, "08S01", ErrorKind.User,
        "The statement is too long: {0} (limit {1}). Load large data with LOAD DATA or several INSERT statements");

    public static readonly ErrorDefinition NotSupported = new(1235, "42000", ErrorKind.User, "not supported yet: {0}");
}
