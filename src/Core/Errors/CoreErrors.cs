namespace MatViewDb.Core.Errors;

/// <summary>Defines errors that every layer raises.</summary>
[Errors]
public static class CoreErrors
{
    public static readonly ErrorDefinition NotSupported =
        new(1235, "42000", ErrorKind.User, "not supported yet: {0}");

    public static readonly ErrorDefinition Internal =
        new(1105, "HY000", ErrorKind.Internal, "internal error: {0}");

    public static readonly ErrorDefinition Syntax =
        new(1064, "42000", ErrorKind.User, "You have an error in your SQL syntax; {0}");

    public static readonly ErrorDefinition Semantic =
        new(1064, "42000", ErrorKind.User, "{0}");

    public static readonly ErrorDefinition OutOfRange =
        new(1690, "22003", ErrorKind.User, "{0} value is out of range in '{1}'");

    public static readonly ErrorDefinition WrongArgumentCount =
        new(1582, "42000", ErrorKind.User, "Incorrect parameter count in the call to native function '{0}'");

    public static readonly ErrorDefinition WrongArguments =
        new(1210, "HY000", ErrorKind.User, "Incorrect arguments to {0}");

    public static readonly ErrorDefinition UnknownFunction =
        new(1305, "42000", ErrorKind.User, "FUNCTION {0} does not exist");

    public static readonly ErrorDefinition Shutdown =
        new(1053, "08S01", ErrorKind.Cancelled, "Server shutdown in progress");

    public static readonly ErrorDefinition Interrupted =
        new(1317, "70100", ErrorKind.Cancelled, "Query execution was interrupted");

    public static readonly ErrorDefinition Timeout =
        new(3024, "HY000", ErrorKind.Cancelled,
            "Query execution was interrupted, maximum statement execution time exceeded ({0} s; see query_timeout)");

    public static readonly ErrorDefinition OutOfMemory =
        new(1041, "HY000", ErrorKind.Resource, "Out of memory: {0}. Raise query_mem_limit or make the query smaller");
}
