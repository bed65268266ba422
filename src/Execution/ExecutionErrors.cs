using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Execution;

/// <summary>Defines errors that running a plan raises.</summary>
[Errors]
public static class ExecutionErrors
{
    public static readonly ErrorDefinition MoreThanOneRow =
        new(1242, "21000", ErrorKind.User, "Subquery returns more than 1 row");

    public static readonly ErrorDefinition NoPartition =
        new(1526, "HY000", ErrorKind.User, "Table has no partition for value {0}");

    public static readonly ErrorDefinition NullInColumn =
        new(1048, "23000", ErrorKind.User, "Column '{0}' cannot be null");

    public static readonly ErrorDefinition IncorrectValue =
        new(1366, "HY000", ErrorKind.User, "Incorrect {0} value: '{1}' for column '{2}' at line {3} of '{4}'");

    public static readonly ErrorDefinition IncorrectTime =
        new(1292, "22007", ErrorKind.User, "Incorrect {0} value: '{1}' for column '{2}' at line {3} of '{4}'");

    public static readonly ErrorDefinition ValueOutOfRange =
        new(1264, "22003", ErrorKind.User, "Out of range value '{0}' for column '{1}' at line {2} of '{3}'");

    public static readonly ErrorDefinition BelowZero = new(1264, "22003", ErrorKind.User, "Out of range value '{0}' for column '{1}'");

    public static readonly ErrorDefinition DataTooLong =
        new(1406, "22001", ErrorKind.User, "Data too long for column '{0}' at line {1} of '{2}'");

    public static readonly ErrorDefinition TooFewFields =
        new(1261, "01000", ErrorKind.User,
            "Line {0} of '{1}' doesn't contain data for all columns: {2} fields, {3} needed");

    public static readonly ErrorDefinition TooManyFields =
        new(1262, "01000", ErrorKind.User,
            "Line {0} of '{1}' contains more data than there were input columns: {2} fields, {3} needed");

    public static readonly ErrorDefinition BrokenText =
        new(1366, "HY000", ErrorKind.User,
            "Incorrect string value in column '{0}' at line {1} of '{2}': not valid UTF-8");

    public static readonly ErrorDefinition UnterminatedField =
        new(1262, "01000", ErrorKind.User, "Line {0} of '{1}': a quoted field does not end");

    public static readonly ErrorDefinition LineTooLong =
        new(1262, "01000", ErrorKind.User, "Line {0} of '{1}' is longer than load_row_bytes_max ({2} bytes)");

    public static readonly ErrorDefinition BrokenJson =
        new(7502, "22032", ErrorKind.User, "JSON value {0} of '{1}' cannot be read: {2}");

    public static readonly ErrorDefinition NoJsonObject =
        new(7503, "22032", ErrorKind.User, "JSON value {0} of '{1}' is not an object; set strip_outer_array for an array of objects");

    public static readonly ErrorDefinition NoJsonRoot =
        new(7504, "22032", ErrorKind.User, "JSON value {0} of '{1}' has nothing at json_root '{2}'");

    public static readonly ErrorDefinition WrongJsonPath =
        new(3143, "42000", ErrorKind.User, "Invalid JSON path expression '{0}'");

    public static readonly ErrorDefinition NoFile =
        new(29, "HY000", ErrorKind.User, "File '{0}' not found on the server");

    public static readonly ErrorDefinition BrokenInput =
        new(7501, "HY000", ErrorKind.User, "The input '{0}' cannot be read: {1}");

    public static readonly ErrorDefinition BigQuery =
        new(7205, "HY000", ErrorKind.Resource, "the query was ended by its resource group '{0}': it {1}");

    public static readonly ErrorDefinition BackendFailed =
        new(AnsweredErrors.BackendFailed, "HY000", ErrorKind.Retryable, "backend {0} failed: {1}");

    public static readonly ErrorDefinition WrongCluster =
        new(AnsweredErrors.WrongBackend, "HY000", ErrorKind.User, "this is backend {0} of cluster {1}, not backend {2} of cluster {3}");

    public static readonly ErrorDefinition NobodyAsked =
        new(7204, "HY000", ErrorKind.Cancelled, "query {0}: nobody asked for fragment {1} after it was started");

    public static readonly ErrorDefinition NoCluster =
        new(AnsweredErrors.WrongBackend, "HY000", ErrorKind.User,
            "this backend (data directory {0}) belongs to no cluster yet, it is not backend {1} of cluster {2}");

    public static readonly ErrorDefinition UnknownFragment =
        new(7202, "HY000", ErrorKind.Retryable, "query {0} has no fragment {1} instance {2} here");
}
