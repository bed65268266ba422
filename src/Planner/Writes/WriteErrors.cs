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

    public static readonly ErrorDefinition TooLong =
        new(1406, "22001", ErrorKind.User, "Data too long for column '{0}' at row {1}");
}
