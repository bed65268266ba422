using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Loads;

/// <summary>Defines errors of loads.</summary>
[Errors]
public static class LoadErrors
{
    public static readonly ErrorDefinition WrongOption =
        new(7511, "42000", ErrorKind.User, "Invalid value '{1}' for '{0}' of a load: {2}");

    public static readonly ErrorDefinition TooManyFiltered = new(
        7512, "HY000", ErrorKind.User,
        "too many filtered rows: {0} of {1} cannot be stored, max_filter_ratio is {2}. First: {3}");

    public static readonly ErrorDefinition LabelUsed =
        new(7513, "HY000", ErrorKind.User, "Label [{0}] has already been used, relate to txn [{1}]");

    public static readonly ErrorDefinition NoLoad =
        new(7514, "HY000", ErrorKind.User, "There is no load {0} in database '{1}'");

    public static readonly ErrorDefinition WrongState =
        new(7515, "HY000", ErrorKind.User, "The load with label [{0}] is {1}, so it cannot be {2}");

    public static readonly ErrorDefinition BadLabel = new(
        7516, "42000", ErrorKind.User,
        "Invalid label '{0}': it has up to 128 letters, digits, '-', '_', '.' and ':'");

    public static readonly ErrorDefinition TooLarge =
        new(7517, "HY000", ErrorKind.Resource, "The body of the load has more than {0} bytes; see {1}");

    public static readonly ErrorDefinition TooManyPartitions = new(
        7518, "HY000", ErrorKind.User,
        "The rows need {0} new partitions of table '{1}', more than max_partitions_in_one_batch ({2}) allows");

    public static readonly ErrorDefinition Stopped =
        new(7519, "HY000", ErrorKind.Cancelled, "The client went away in the middle of the load");

    public static readonly ErrorDefinition BrokenFile =
        new(7501, "HY000", ErrorKind.User, "The input '{0}' cannot be read: {1}");

    public static readonly ErrorDefinition TimedOut =
        new(7520, "HY000", ErrorKind.Cancelled, "The load took longer than its timeout of {0} s");
}
