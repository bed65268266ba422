using MatViewDb.Core.Errors;

namespace MatViewDb.Functions;

/// <summary>Defines errors of conversions and functions.</summary>
[Errors]
public static class FunctionErrors
{
    public static readonly ErrorDefinition ValueOutOfRange =
        new(1264, "22003", ErrorKind.User, "Out of range value: '{0}' does not fit {1}");

    public static readonly ErrorDefinition IncorrectValue =
        new(1366, "HY000", ErrorKind.User, "Incorrect {1} value: '{0}'");

    public static readonly ErrorDefinition IncorrectDateTime =
        new(1292, "22007", ErrorKind.User, "Incorrect {1} value: '{0}'");

    public static readonly ErrorDefinition TruncatedNumber =
        new(1292, "22007", ErrorKind.User, "Truncated incorrect DOUBLE value: '{0}'");

    public static readonly ErrorDefinition DataTooLong =
        new(1406, "22001", ErrorKind.User, "Data too long: {0} characters do not fit {1}");

    public static readonly ErrorDefinition BadPattern =
        new(3692, "HY000", ErrorKind.User, "Incorrect description of a regular expression: '{0}'");

    public static readonly ErrorDefinition RegexpPlace =
        new(3685, "HY000", ErrorKind.User, "Index out of bounds in regular expression search.");

    public static readonly ErrorDefinition BadJsonPath =
        new(3143, "42000", ErrorKind.User, "Invalid JSON path expression: {0}");

    public static readonly ErrorDefinition WholeDocument =
        new(3153, "42000", ErrorKind.User, "The path expression '$' is not allowed in this context.");

    public static readonly ErrorDefinition NoArrayCell =
        new(3165, "42000", ErrorKind.User, "A path expression is not a path to a cell in an array.");

    public static readonly ErrorDefinition NeitherOneNorAll =
        new(3154, "42000", ErrorKind.User, "The oneOrAll argument may take these values: 'one' or 'all', not '{0}'.");

    public static readonly ErrorDefinition BadJson =
        new(3140, "22032", ErrorKind.User, "Invalid JSON text: '{0}'");

    public static readonly ErrorDefinition JsonNameIsNull =
        new(3158, "22032", ErrorKind.User, "JSON documents may not contain NULL member names");

    public static readonly ErrorDefinition TextTooLong =
        new(1301, "HY000", ErrorKind.User, "Result of {0}() was larger than {1} bytes");

    public static readonly ErrorDefinition ArraysDiffer =
        new(1064, "42000", ErrorKind.User, "The arrays of {0} must have the same number of elements");
}
