using MatViewDb.Core.Errors;

namespace MatViewDb.Planner.Writes;

/// <summary>Defines what can be wrong with values that are to be stored.</summary>
[Errors]
public static class WriteErrors
{
    public static readonly ErrorDefinition OutOfRange =
        new(1264, "22003", ErrorKind.User, "Out of range value for column '{0}' at row {1}");

    public static readonly ErrorDefinition WrongValue =
        new(1366, "HY000", ErrorKind.User, "Incorrect {0} value: '{1}' for column '{2}' at row {3}");

    public static readonly ErrorDefinition WrongTemporal =
        new(1292, "22007", ErrorKind.User, "Incorrect {0} value: '{1}' for column '{2}' at row {3}");

    public static readonly ErrorDefinition GeneratedValue = new(
        3105, "HY000", ErrorKind.User, "The value specified for generated column '{0}' in table '{1}' is not allowed.");

    public static readonly ErrorDefinition GeneratedCall =
        new(3102, "HY000", ErrorKind.User, "Expression of generated column '{0}' contains a disallowed function.");

    public static readonly ErrorDefinition GeneratedAction =
        new(3106, "HY000", ErrorKind.User, "'{0}' is not supported for generated columns.");

    public static readonly ErrorDefinition GeneratedDependency =
        new(3108, "HY000", ErrorKind.User, "Column '{0}' has a generated column dependency.");

    public static readonly ErrorDefinition GeneratedFromAuto =
        new(3109, "HY000", ErrorKind.User, "Generated column '{0}' cannot refer to auto-increment column.");

    public static readonly ErrorDefinition TooLong =
        new(1406, "22001", ErrorKind.User, "Data too long for column '{0}' at row {1}");
}
